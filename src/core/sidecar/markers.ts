import type { Span } from '../model/span';
import { conflictRegions } from '../yaml/safety';
import { applyEdits } from '../yaml/splice';

/** Lines that git left in two versions, between its markers. */
export interface Region extends Span {
  readonly ours: string;
  readonly theirs: string;
  /** What both come from, where git was told to say so (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base?: string;
  /** What git calls the two: a branch, a commit. Empty where it says nothing. */
  readonly labels: readonly [ours: string, theirs: string];
}

/** The texts that a merge starts from; '' for a base where both sides created the file. */
export interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The regions of a text, in its order; undefined where markers are missing, nested or out of order. */
export function regionsOf(text: string): Region[] | undefined {
  const regions: Region[] = [];
  // where the parts of the open region begin, each after its marker line
  let open: { start: number; label: string; ours: number; base?: Span; theirs?: Span } | undefined;
  for (const found of text.matchAll(/^(?:([<>|])\1{6}(?: ([^\r\n]*))?|={7})(?:\r?\n|\r?$(?![^]))/gm)) {
    const [all, mark = '=', label = ''] = found;
    const here = { start: found.index, end: found.index + all.length };
    if (mark === '<') {
      if (open) return undefined;
      open = { start: here.start, label, ours: here.end };
    } else if (mark === '|') {
      if (!open || open.base || open.theirs) return undefined;
      open.base = here;
    } else if (mark === '=') {
      // the line may be a text's own where no region is open
      if (open?.theirs) return undefined;
      if (open) open.theirs = here;
    } else {
      if (!open?.theirs) return undefined;
      const { start, ours, base, theirs } = open;
      regions.push({
        start,
        end: here.end,
        ours: text.slice(ours, base?.start ?? theirs.start),
        theirs: text.slice(theirs.end, here.start),
        ...(base && { base: text.slice(base.end, theirs.start) }),
        labels: [open.label, label],
      });
      open = undefined;
    }
  }
  return open ? undefined : regions;
}

/** The text with every conflict decided for one side. */
export function decided(text: string, side: 'ours' | 'theirs' | 'base'): string {
  const regions = regionsOf(text) ?? [];
  return applyEdits(
    text,
    regions.map(({ start, end, [side]: kept = '' }) => ({ start, end, text: kept })),
  );
}

/** The versions that a text with markers was made of; no base where git hasn't written it down. */
export function versionsOf(text: string): (Omit<Versions, 'base'> & { base?: string }) | undefined {
  const regions = regionsOf(text);
  if (!regions || regions.length === 0) return undefined;
  return {
    ours: decided(text, 'ours'),
    theirs: decided(text, 'theirs'),
    ...(regions.every(({ base }) => base !== undefined) && { base: decided(text, 'base') }),
  };
}

/** Without byte order mark, with LF. */
export const plain = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');

/** A merged text with the line ends of the file: the index holds LF where git writes CRLF into the folder. */
export function lineEndsOf(present: string, merged: string): string {
  return present.includes('\r\n') && !merged.includes('\r\n') ? merged.replace(/\n/g, '\r\n') : merged;
}

/** Whether a file is as git left it: with markers whose sides come from the versions, or one version itself. */
export function untouched(present: string, { base, ours, theirs }: Versions): boolean {
  if ([ours, theirs].some((version) => plain(version) === plain(present))) return true;
  if (conflictRegions(present).length === 0) return false;
  const known = new Set([base, ours, theirs].flatMap((text) => plain(text).split('\n')));
  return (['ours', 'theirs'] as const).every((side) =>
    plain(decided(present, side))
      .split('\n')
      .every((line) => known.has(line)),
  );
}
