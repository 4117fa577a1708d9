import type { Span } from '../model/span';
import { commonRuns, type Indexed, type Run } from './runs';

/*
 * The cheapest way to make one run of units of another, given where both surely agree. Long stretches that stand in
 * both unchanged, once each, are laid on each other first; only what lies between them is aligned cell by cell, which
 * for a passage with a word changed is next to nothing.
 *
 * A unit that stays is worth 10, one taken out costs 6, one put in costs 3: edits of prose add more than they drop. A
 * unit never gives way to another by itself, so that words give way whole. All of `a` is used, so that it comes to the
 * same to count 19 for each unit that stays and 3 less for each unit of the text between the ends of the alignment.
 * Then what is dropped costs nothing, and the table is that of the longest common subsequence, one comparison a cell.
 */
const KEPT = 19;
const PASSED = 3;

/** For each row of the table (units of `a` used so far) how the best alignment runs through it. */
export interface Path {
  /** The column in which the alignment enters the row, and the one in which it leaves: between them text was added. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
  /** Whether the unit that ends in this row was found unchanged. */
  readonly kept: Uint8Array;
}

/**
 * Aligns all of `a` with some stretch of `b`; undefined where that would take more than `most` cells. `core` is the
 * part of `a` that matters: what stands beside it says nothing where nothing of the core is found, and the path is
 * only told for its rows.
 */
export function pathOf(a: Indexed, b: Uint16Array, core: Span, most: number): Path | undefined {
  const { units } = a;
  const rows = units.length + 1;
  const path: Path = {
    enters: new Int32Array(rows),
    leaves: new Int32Array(rows),
    kept: new Uint8Array(rows),
  };
  const runs = commonRuns(a, b, core);
  const gaps = gapsBetween(runs, units.length, b.length).filter(
    ({ from, to }) => to > core.start && from < core.end,
  );
  if (gaps.reduce((sum, gap) => sum + (gap.to - gap.from) * (gap.newTo - gap.newFrom), 0) > most)
    return undefined;
  for (const { at, image, length } of runs) {
    path.leaves[at] = image;
    for (let i = 1; i <= length; i++) {
      path.enters[at + i] = path.leaves[at + i] = image + i;
      path.kept[at + i] = 1;
    }
  }
  for (const gap of gaps) bridge(path, units, b, gap);
  return path;
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

/** Aligns a gap and enters it into the path, from its end back to its beginning. */
function bridge(
  path: Path,
  a: Uint16Array,
  b: Uint16Array,
  { from, to, newFrom, newTo, opens, closes }: Gap,
) {
  const width = newTo - newFrom + 1;
  fill(a.subarray(from, to), b.subarray(newFrom, newTo), opens);
  let j = closes ? bestEnd((to - from) * width, width) : width - 1;
  for (let row = to; row > from; row--) {
    const base = (row - from) * width;
    const unit = a[row - 1];
    const keeps = () => j > 0 && unit === b[newFrom + j - 1];
    path.leaves[row] = newFrom + j;
    while (j > 0 && !keeps() && table[base + j - 1]! > table[base - width + j]!) j--;
    path.enters[row] = newFrom + j;
    if (!keeps()) continue;
    path.kept[row] = 1;
    j--;
  }
  path.leaves[from] = newFrom + j;
  if (opens) path.enters[from] = newFrom + j;
}

// Reused from call to call: allocating megabytes for each candidate would cost more than filling them.
let table = new Int32Array(1 << 16);

/**
 * Fills the table: what the best alignment of the first units of `a` (rows) with the first units of `b` (columns) is
 * worth. A unit that is kept is always worth keeping. Two rows go at once, which is nearly twice as fast: neither
 * waits for the other's cell to be written and read again.
 */
function fill(a: Uint16Array, b: Uint16Array, opens: boolean): void {
  const width = b.length + 1;
  const size = (a.length + 2) * width;
  if (table.length < size) table = new Int32Array(size);
  const cells = table;
  for (let j = 0; j < width; j++) cells[j] = opens ? j * PASSED : 0;
  for (let i = 0; i < a.length; i += 2) {
    const [upper, lower] = [a[i]!, i + 1 < a.length ? a[i + 1]! : NONE];
    let above = i * width;
    let first = above + width;
    let second = first + width;
    let [diagonal, diagonalBelow, left, leftBelow] = [cells[above]!, 0, 0, 0];
    cells[first] = cells[second] = 0;
    for (let j = 0; j < b.length; j++) {
      const unit = b[j]!;
      const over = cells[++above]!;
      const best = unit === upper ? diagonal + KEPT : over > left ? over : left;
      const bestBelow = unit === lower ? diagonalBelow + KEPT : best > leftBelow ? best : leftBelow;
      diagonal = over;
      diagonalBelow = left = best;
      leftBelow = bestBelow;
      cells[++first] = best;
      cells[++second] = bestBelow;
    }
  }
}

/** Below the last row: equal to no unit. */
const NONE = -1;

/** The column in which the best alignment ends, where text behind it is free. */
function bestEnd(row: number, width: number): number {
  let end = 0;
  for (let j = 1; j < width; j++)
    if (table[row + j]! - j * PASSED > table[row + end]! - end * PASSED) end = j;
  return end;
}
