import type { Span } from '../model/span';

/** Units of `a` from `at` on that stand in `b` from `image` on. */
export interface Run {
  readonly at: number;
  readonly image: number;
  readonly length: number;
}

/** So many units that stand once on either side aren't there by chance. */
const SURE = 16;

/** Units of text as numbers, and where each stretch of so many of them that stands only once begins, by its hash. */
export interface Indexed {
  readonly units: Uint16Array;
  readonly places: ReadonlyMap<number, number>;
}

export function unitsOf(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** A text that others will be laid on. */
export function indexed(text: string): Indexed {
  const units = unitsOf(text);
  const places = new Map<number, number>();
  rollOver(units, (hash, i) => places.set(hash, places.has(hash) ? TWICE : i));
  return { units, places };
}

const TWICE = -1;
const NOWHERE = -2;

/** The longest stretches that stand once in both, in order; none where none is in `core`, the part of `a` that matters. */
export function commonRuns(a: Indexed, b: Uint16Array, core: Span): Run[] {
  const images = imagesIn(a, b);
  const units = a.units;
  const runs: Run[] = [];
  for (let i = 0; i < images.length; i++) {
    const image = images[i]!;
    if (image < 0 || !agree(units, i, b, image)) continue;
    let at = i;
    let start = image;
    let length = SURE;
    while (at > 0 && start > 0 && units[at - 1] === b[start - 1]) {
      at--;
      start--;
      length++;
    }
    while (
      at + length < units.length &&
      start + length < b.length &&
      units[at + length] === b[start + length]
    )
      length++;
    runs.push({ at, image: start, length });
    i = at + length - 1;
  }
  const inside = ({ at, length }: Run) => Math.min(core.end, at + length) - Math.max(core.start, at);
  const chain = bestChain(runs, inside);
  return chain.some((run) => inside(run) >= SURE) ? chain : [];
}

/** What passing a unit of text between two runs costs, in units kept: less than one. */
const PASSED = 1 / 6;

/**
 * Those of the runs, in the order of `a`, that make the best chain: in the order of the text, too, with much in them,
 * in the core twice, and between them, where what lies between can still be alike, and little text passed by.
 */
function bestChain(runs: readonly Run[], inside: (run: Run) => number): Run[] {
  const chains: { run: Run; worth: number; last: number }[] = [];
  for (const run of runs) {
    let best = { run, worth: worthOf(run, inside), last: -1 };
    chains.forEach(({ run: before, worth }, last) => {
      const behind = cutBehind(run, before);
      if (!behind) return;
      const [own, text] = [
        behind.at - before.at - before.length,
        behind.image - before.image - before.length,
      ];
      const between = Math.min(own, text) - PASSED * text;
      const sum = worth + between + worthOf(behind, inside);
      if (sum > best.worth) best = { run: behind, worth: sum, last };
    });
    chains.push(best);
  }
  let at = chains.reduce((most, { worth }, i) => (worth > (chains[most]?.worth ?? 0) ? i : most), -1);
  const chain: Run[] = [];
  for (; at >= 0; at = chains[at]!.last) chain.unshift(chains[at]!.run);
  return chain;
}

function worthOf(run: Run, inside: (run: Run) => number): number {
  return run.length + Math.max(0, inside(run));
}

/** What of a run lies behind another on both sides, if that is enough. */
function cutBehind({ at, image, length }: Run, before: Run): Run | undefined {
  const over = Math.max(0, before.at + before.length - at, before.image + before.length - image);
  return length - over < SURE ? undefined : { at: at + over, image: image + over, length: length - over };
}

/** For each place of `a` the only one of `b` with the same hash, where both have it once. */
function imagesIn({ units, places }: Indexed, b: Uint16Array): Int32Array {
  const images = new Int32Array(Math.max(0, units.length - SURE + 1)).fill(NOWHERE);
  rollOver(b, (hash, k) => {
    const i = places.get(hash);
    if (i !== undefined && i !== TWICE) images[i] = images[i] === NOWHERE ? k : TWICE;
  });
  return images;
}

const BASE = 0x9e3779b1;
/** What the first unit of a stretch has been multiplied with by the time that it leaves. */
const LEAVING = Array.from({ length: SURE + 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Tells the hash of each stretch of `SURE` units, and where it begins. A rolling hash: one unit comes, one leaves. */
function rollOver(units: Uint16Array, tell: (hash: number, at: number) => void): void {
  let hash = 0;
  for (let i = 0; i < units.length; i++) {
    hash = Math.imul(hash + units[i]!, BASE);
    if (i >= SURE) hash = (hash - Math.imul(units[i - SURE]!, LEAVING)) | 0;
    // the upper bits, where all units come together; no more than 30 make a fast key
    if (i >= SURE - 1) tell(hash >>> 2, i - SURE + 1);
  }
}

function agree(a: Uint16Array, at: number, b: Uint16Array, image: number): boolean {
  for (let k = 0; k < SURE; k++) if (a[at + k] !== b[image + k]) return false;
  return true;
}
