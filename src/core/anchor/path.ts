import type { Span } from '../model/span';

/*
 * The cheapest way to make one run of units of another, given where both surely agree. Long stretches that stand in
 * both unchanged, once each, are laid on each other first; only what lies between them is aligned cell by cell, which
 * for a passage with a word changed is next to nothing.
 */

// Needleman-Wunsch with free text at both ends; text put in costs less than text taken out, as edits of prose add more
// than they drop, and a gap on both sides is cheaper than a mismatch, so that words give way whole.
const MATCH = 10;
const MISMATCH = -10;
const DROPPED = -6;
const ADDED = -3;

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** For each row of the table (units of `a` used so far) how the best alignment runs through it. */
export interface Path {
  /** The column in which the alignment enters the row, and the one in which it leaves: between them text was added. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
  /** Whether the unit that ends in this row was found unchanged, or dropped; neither: another stands in its place. */
  readonly kept: Uint8Array;
  readonly dropped: Uint8Array;
}

/**
 * Aligns all of `a` with some stretch of `b`; undefined where that would take more than `most` cells. `core` is the
 * part of `a` that matters: what stands beside it says nothing where nothing of the core is found.
 */
export function pathOf(a: Uint16Array, b: Uint16Array, core: Span, most: number): Path | undefined {
  const rows = a.length + 1;
  const path: Path = {
    enters: new Int32Array(rows),
    leaves: new Int32Array(rows),
    kept: new Uint8Array(rows),
    dropped: new Uint8Array(rows),
  };
  const runs = commonRuns(a, b, core);
  const gaps = gapsBetween(runs, a.length, b.length);
  if (gaps.reduce((sum, gap) => sum + (gap.to - gap.from) * (gap.newTo - gap.newFrom), 0) > most)
    return undefined;
  gaps.forEach((gap, k) => {
    bridge(path, a, b, gap);
    const run = runs[k];
    if (!run) return;
    for (let i = 1; i <= run.length; i++) {
      path.enters[run.at + i] = path.leaves[run.at + i] = run.image + i;
      path.kept[run.at + i] = 1;
    }
  });
  return path;
}

/** Units of `a` from `at` on that stand in `b` from `image` on. */
interface Run {
  readonly at: number;
  readonly image: number;
  readonly length: number;
}

/** So many units that stand once on either side aren't there by chance. */
const SURE = 16;

/** The longest stretches that stand once in both, in order; none where none is in the core. */
function commonRuns(a: Uint16Array, b: Uint16Array, core: Span): Run[] {
  const [own, places] = [placesOf(a), placesOf(b)];
  const runs: Run[] = [];
  for (let i = 0; i + SURE <= a.length; i++) {
    const hash = hashAt(a, i);
    const image = places.get(hash);
    if (image === undefined || image < 0 || own.get(hash) !== i || !agree(a, i, b, image)) continue;
    let at = i;
    let start = image;
    let length = SURE;
    while (at > 0 && start > 0 && a[at - 1] === b[start - 1]) {
      at--;
      start--;
      length++;
    }
    while (at + length < a.length && start + length < b.length && a[at + length] === b[start + length])
      length++;
    runs.push({ at, image: start, length });
    i = at + length - 1;
  }
  const inside = ({ at, length }: Run) => Math.min(core.end, at + length) - Math.max(core.start, at);
  if (!runs.some((run) => inside(run) >= SURE)) return [];
  return inOrder(runs.sort((x, y) => inside(y) - inside(x) || y.length - x.length));
}

/** Of the runs, best first, those that cross none before them; in the order of the text. */
function inOrder(runs: readonly Run[]): Run[] {
  const chosen: Run[] = [];
  for (const run of runs) {
    let { at, image, length } = run;
    let crosses = false;
    for (const other of chosen) {
      const behind = at >= other.at;
      const over = behind
        ? Math.max(other.at + other.length - at, other.image + other.length - image)
        : Math.max(at + length - other.at, image + length - other.image);
      if (over <= 0) continue;
      if (behind) {
        at += over;
        image += over;
      }
      length -= over;
      crosses ||= length < SURE;
    }
    if (!crosses) chosen.push({ at, image, length });
  }
  return chosen.sort((x, y) => x.at - y.at);
}

function hashAt(units: Uint16Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let k = from; k < from + SURE; k++) hash = Math.imul(hash ^ units[k]!, 0x01000193);
  return hash;
}

/** Hash of the units at a place → the place, -1 where several have it. */
function placesOf(units: Uint16Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i + SURE <= units.length; i++) {
    const hash = hashAt(units, i);
    places.set(hash, places.has(hash) ? -1 : i);
  }
  return places;
}

function agree(a: Uint16Array, at: number, b: Uint16Array, image: number): boolean {
  for (let k = 0; k < SURE; k++) if (a[at + k] !== b[image + k]) return false;
  return true;
}

/** What lies between two runs; before the first and behind the last the text is free. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Before the first run and behind the last, so much text is looked at beyond twice the units that are left. */
const ROOM = 48;

function gapsBetween(runs: readonly Run[], length: number, width: number): Gap[] {
  const gaps: Gap[] = [];
  for (let k = 0; k <= runs.length; k++) {
    const [before, after] = [runs[k - 1], runs[k]];
    const from = before ? before.at + before.length : 0;
    const to = after ? after.at : length;
    const room = 2 * (to - from) + ROOM;
    const newFrom = before ? before.image + before.length : Math.max(0, after ? after.image - room : 0);
    const newTo = after ? after.image : Math.min(width, before ? newFrom + room : width);
    gaps.push({ from, to, newFrom, newTo, opens: !before, closes: !after });
  }
  return gaps;
}

// Reused from call to call: allocating megabytes for each candidate would cost more than filling them.
let moves = new Uint8Array(1 << 16);

/** Aligns a gap and enters it into the path. */
function bridge(path: Path, a: Uint16Array, b: Uint16Array, gap: Gap): void {
  const { from, to, newFrom, opens } = gap;
  const width = gap.newTo - newFrom + 1;
  let j = fill(a.subarray(from, to), b.subarray(newFrom, gap.newTo), opens, gap.closes);
  for (let i = to - from; i > 0; i--) {
    const row = from + i;
    path.leaves[row] = newFrom + j;
    while (moves[i * width + j] === LEFT) j--;
    path.enters[row] = newFrom + j;
    const diagonal = moves[i * width + j] === DIAGONAL;
    if (diagonal) j--;
    else path.dropped[row] = 1;
    if (diagonal && a[row - 1] === b[newFrom + j]) path.kept[row] = 1;
  }
  path.leaves[from] = newFrom + j;
  if (opens) path.enters[from] = newFrom + j;
}

/** Fills the table of best moves and returns the column in which the best alignment ends. */
function fill(a: Uint16Array, b: Uint16Array, opens: boolean, closes: boolean): number {
  const width = b.length + 1;
  if (moves.length < (a.length + 1) * width) moves = new Uint8Array((a.length + 1) * width);
  let row = new Int32Array(width);
  let next = new Int32Array(width);
  if (!opens) for (let j = 1; j < width; j++) row[j] = j * ADDED;
  for (let i = 1; i <= a.length; i++) {
    const unit = a[i - 1]!;
    const base = i * width;
    let left = i * DROPPED;
    let diagonal = row[0]!;
    next[0] = left;
    moves[base] = UP;
    for (let j = 1; j < width; j++) {
      const over = row[j]!;
      let best = diagonal + (unit === b[j - 1] ? MATCH : MISMATCH);
      let move = DIAGONAL;
      if (over + DROPPED > best) {
        best = over + DROPPED;
        move = UP;
      }
      if (left + ADDED > best) {
        best = left + ADDED;
        move = LEFT;
      }
      next[j] = left = best;
      moves[base + j] = move;
      diagonal = over;
    }
    [row, next] = [next, row];
  }
  if (!closes) return width - 1;
  let end = 0;
  for (let j = 1; j < width; j++) if (row[j]! > row[end]!) end = j;
  return end;
}
