/**
 * What anchoring costs: a thousand claims on documents of growing size, unchanged, edited and with every passage gone.
 * Prints milliseconds for people and, for judging, ratios within this run: they don't depend on the machine.
 */
import { describe } from '../../src/core/anchor/describe';
import { MAX_DOCUMENT, prepare, prepareInTurns } from '../../src/core/anchor/document';
import { compareInTurns, compareVersions } from '../../src/core/anchor/history';
import { resolve } from '../../src/core/anchor/resolve';
import { resolveAll } from '../../src/core/anchor/resolveall';
import type { Selector } from '../../src/core/model/claim';
import type { Turn } from '../../src/core/ports';
import { benchmark } from './harness';
import { article, dice, histories, textOf, type History } from '../unit/anchor/histories';
import { peerResolve } from './anchorpeer';

const CLAIMS = 1000;
/** Room for caches and noise, none for another order of growth. */
const steepest = 1.5;

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** The least of three runs: what a busy machine adds is none of it. */
function best<T>(work: () => T): { ms: number; value: T } {
  return [timed(work), timed(work), timed(work)].reduce((a, b) => (b.ms < a.ms ? b : a));
}

/** Syllables in place of topics: a text in which passages can be told apart, as in prose. */
function prose(length: number, seed: number): string[][] {
  const roll = dice(seed);
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(roll() * 3) },
      () => 'bcdfglmnprstv'[Math.floor(roll() * 13)]! + 'aeiou'[Math.floor(roll() * 5)]!,
    ).join('');
  return article('en', length / 2, roll).map((paragraph) =>
    paragraph.map((sentence) => `${sentence.slice(0, -1)} ${Array.from({ length: 12 }, word).join(' ')}.`),
  );
}

/** One sentence in three has a word changed, every tenth is dropped. */
function edit(paragraphs: readonly (readonly string[])[]): string[][] {
  const roll = dice(99);
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((sentence) => {
      if (roll() < 0.1) return [];
      return roll() < 0.33 ? [sentence.replace(/ \w+ (\w+)\.$/, ' altogether $1.')] : [sentence];
    }),
  );
}

function claims(text: string): Selector[] {
  const roll = dice(5);
  const doc = prepare(text);
  return Array.from({ length: CLAIMS }, () => {
    const start = Math.floor(roll() * (text.length - 250));
    return describe(doc, { start, end: start + 40 + Math.floor(roll() * 160) });
  });
}

async function main(): Promise<void> {
  const totals = new Map<string, number>();
  for (const size of [10_000, 100_000, 1_000_000]) {
    const old = prose(size, 1);
    const text = textOf(old, 'en');
    const selectors = timed(() => claims(text));
    console.log(`${size} units: ${(selectors.ms / CLAIMS).toFixed(2)} ms to describe a passage`);
    const versions = {
      unchanged: text + '\nAn afterword.\n',
      edited: textOf(edit(old), 'en'),
      absent: textOf(prose(size, 2), 'en').toUpperCase(),
    };
    for (const [state, now] of Object.entries(versions)) {
      const doc = timed(() => prepare(now));
      const run = best(() => selectors.value.map((selector) => resolve(selector, doc.value)));
      const placed = run.value.filter(({ start }) => start !== undefined).length;
      totals.set(`${size} ${state}`, run.ms);
      console.log(
        `  ${state.padEnd(10)} ${run.ms.toFixed(0).padStart(6)} ms for ${CLAIMS} claims, ${placed} placed; ${doc.ms.toFixed(0)} ms to fold`,
      );
    }
    const compared = timed(() => compareVersions(text, versions.edited));
    console.log(`  old text   ${compared.ms.toFixed(0).padStart(6)} ms to compare with it`);
    if (size < 1_000_000) continue;
    const long = versions.edited.repeat(5).slice(0, MAX_DOCUMENT);
    long.charCodeAt(0); // made one run of units here, as a text from an editor is
    await longestWait('5 MB prepared', (turn) => prepareInTurns(long, turn));
    const doc = prepare(versions.edited);
    await longestWait('claims anchored', (turn) => resolveAll(selectors.value, doc, turn));
    const before = prepare(text);
    await longestWait('versions compared', (turn) => compareInTurns(before, doc, turn));
    await dense(shortLines(size));
  }
  besidePeer();
  const ratio = (state: string) => totals.get(`1000000 ${state}`)! / totals.get(`100000 ${state}`)! / 10;
  for (const state of ['unchanged', 'edited', 'absent']) {
    const isLinear = ratio(state) <= steepest;
    console.log(
      `[linear] ${state}: ${ratio(state).toFixed(2)} (ten times the text, per tenfold time; at most ${steepest}), ${isLinear ? 'ok' : 'FAILED'}`,
    );
    if (!isLinear) process.exitCode = 1;
  }
}

/** The same where a sentence is a line of a dozen ideographs, and many of them are alike. */
async function dense(lines: readonly string[]): Promise<void> {
  const roll = dice(7);
  const text = lines.join('\n');
  const before = prepare(text);
  const selectors = Array.from({ length: CLAIMS / 10 }, () => {
    const start = Math.floor(roll() * (text.length - 90));
    return describe(before, { start, end: start + 15 + Math.floor(roll() * 60) });
  });
  const edited = lines.flatMap((line) =>
    roll() < 0.1 ? [] : roll() < 0.33 ? [`改${line.slice(1)}`] : [line],
  );
  const doc = prepare(edited.join('\n'));
  console.log('  Chinese, in short lines:');
  await longestWait('claims anchored', (turn) => resolveAll(selectors, doc, turn));
  await longestWait('versions compared', (turn) => compareInTurns(before, doc, turn));
}

const ideographs = '国家主席总理表示经济合作发展项目能源协议会议今天城市港口大桥道路河流增长亿元企业银行';

function shortLines(length: number): string[] {
  const roll = dice(6);
  const line = () =>
    Array.from({ length: 12 }, () => ideographs[Math.floor(roll() * ideographs.length)]).join('');
  const known = Array.from({ length: 100 }, line);
  return Array.from(
    { length: length / 14 },
    () => (roll() < 0.2 ? known[Math.floor(roll() * 100)]! : line()) + '。',
  );
}

/** Documents edited in known ways: how many passages each finds where they are, nowhere, or in the wrong place. */
function besidePeer(): void {
  const tried = [...histories(1), ...histories(2)];
  const selectors = tried.map(({ before, passage }) => describe(before, passage));
  console.log(
    `${tried.length} passages whose fate is known, in ${new Set(tried.map(({ kind }) => kind)).size} kinds of edits`,
  );
  const subjects = [
    { name: 'ours', find: (selector: Selector, text: string) => resolve(selector, text) },
    { name: 'approximate search (approx-string-match)', find: peerResolve },
  ];
  const wrong = subjects.map(({ name, find }) => {
    find(selectors[0]!, tried[0]!.after); // tables that are made at first use
    const run = timed(() => tried.map(({ after }, i) => find(selectors[i]!, after)));
    const tally = { right: 0, unplaced: 0, wrong: 0 };
    run.value.forEach((place, i) => tally[verdict(place, tried[i]!)]++);
    console.log(
      `  ${name.padEnd(42)} right ${tally.right}, unplaced ${tally.unplaced}, wrong ${tally.wrong}; ${(run.ms / tried.length).toFixed(2)} ms a passage`,
    );
    return tally.wrong;
  });
  const isSafer = wrong[0]! <= wrong[1]!;
  console.log(`[safe] no more wrong places than the peer: ${isSafer ? 'ok' : 'FAILED'}`);
  if (!isSafer) process.exitCode = 1;
}

/** White space and marks at an end are nobody's mistake: most of the passage, and little else, is right. */
function verdict(
  place: { readonly start?: number; readonly end?: number } | undefined,
  { expected }: History,
): 'right' | 'unplaced' | 'wrong' {
  if (place?.start === undefined || place.end === undefined) return expected ? 'unplaced' : 'right';
  if (!expected) return 'wrong';
  const common = Math.min(place.end, expected.end) - Math.max(place.start, expected.start);
  const all = Math.max(place.end, expected.end) - Math.min(place.start, expected.start);
  return common >= 0.8 * all ? 'right' : 'wrong';
}

/** How long preparing a text and anchoring in it hold their thread in one go. */
async function longestWait(what: string, work: (turn: Turn) => Promise<unknown>): Promise<void> {
  let last = performance.now();
  const waits: number[] = [];
  const turn = {
    cancelled: false,
    async yield() {
      waits.push(performance.now() - last);
      await new Promise((done) => setImmediate(done));
      last = performance.now();
    },
  };
  await work(turn);
  waits.push(performance.now() - last);
  waits.sort((a, b) => a - b);
  console.log(
    `  ${what} in turns: ${waits.length}, median ${waits[waits.length >> 1]!.toFixed(1)} ms, longest ${waits[waits.length - 1]!.toFixed(1)} ms (at most 10)`,
  );
}

benchmark(main);
