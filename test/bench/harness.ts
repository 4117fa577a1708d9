// A benchmark compares: a thing with a peer, or with itself at another size, in one run on one machine. The runs of
// what is compared take turns, so that a machine that slows down slows all of them.

export interface Subject {
  readonly name: string;
  /** Characters (UTF-16 units) that one run reads. */
  readonly size: number;
  /** May be asynchronous. */
  run(): unknown;
}

export interface Measured {
  readonly name: string;
  readonly size: number;
  /** Median of the runs or what else was asked for, milliseconds. */
  readonly ms: number;
}

let queue = Promise.resolve();

/** Benchmarks run one after the other, also those that give way in between. */
export function benchmark(work: () => void | Promise<void>): void {
  queue = queue.then(work).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}

/** Warms each subject up, once or for a second (the compiler takes its time), then runs all in turn, `rounds` times. */
export async function measure(
  subjects: readonly Subject[],
  rounds = 5,
  pick: (times: readonly number[]) => number = median,
): Promise<Measured[]> {
  const times = subjects.map((): number[] => []);
  for (const subject of subjects) {
    const began = performance.now();
    do await subject.run();
    while (performance.now() - began < 1_000);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [i, subject] of subjects.entries()) {
      const began = performance.now();
      await subject.run();
      times[i]!.push(performance.now() - began);
    }
  }
  return subjects.map(({ name, size }, i) => ({ name, size, ms: pick(times[i]!) }));
}

/** For runs of a few milliseconds: what a busy machine adds is none of it. */
export const least = (times: readonly number[]) => Math.min(...times);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Characters a millisecond are thousands a second. */
const speed = ({ size, ms }: Measured) => size / ms / 1000;

/** Prints a table; the ratio is each subject's speed to the first one's. */
export function table(title: string, measured: readonly Measured[]): void {
  console.log(`\n${title}`);
  const first = measured[0]!;
  for (const m of measured) {
    const ratio = speed(m) / speed(first);
    console.log(
      `  ${m.name.padEnd(44)} ${m.ms.toFixed(2).padStart(10)} ms ${speed(m).toFixed(2).padStart(8)} M chars/s  ×${ratio.toPrecision(3)}`,
    );
  }
}

/**
 * How the time grows with the size, as an exponent: 0 is flat, 1 linear, 2 quadratic. `[flat]` wants at most 0.2,
 * `[linear]` at most 1.2: room for caches and noise, none for another order.
 */
export function growth(
  kind: 'flat' | 'linear',
  what: string,
  small: Measured,
  large: Measured,
  factor: number,
): void {
  const exponent = Math.log(large.ms / small.ms) / Math.log(factor);
  const most = kind === 'flat' ? 0.2 : 1.2;
  const verdict = exponent <= most ? 'ok' : `FAILED: above ${most}`;
  console.log(
    `  [${kind}] ${what}: ×${factor} takes ×${(large.ms / small.ms).toFixed(2)}, exponent ${exponent.toFixed(2)}, ${verdict}`,
  );
  if (exponent > most) process.exitCode = 1;
}
