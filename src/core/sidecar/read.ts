import type { DocumentFacts, Dismissal, Review, Sidecar, SidecarClaim } from '../model/claim';
import { addAll } from '../model/lists';
import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import { overlaps, type Span } from '../model/span';
import { lineStart } from '../yaml/cut';
import { isNull, type YamlNode } from '../yaml/node';
import type { Turn } from '../ports';
import { difference, touchedLines } from '../yaml/follow';
import { newMemory, outline, readInTurns, type Memory } from '../yaml/outline';
import type { Entry, Section, Outline } from '../yaml/section';
import { blanked, conflictRegions, maxConflictsTold, maxLength, textProblems } from '../yaml/safety';
import { readClaim, readDismissal, readFacts, readReview, type ReadEntry } from './claim';
import { decided } from './markers';

/** The sections of a sidecar that are maps of entries. */
export const sidecarSections: ReadonlySet<string> = new Set(['claims', 'reviews', 'dismissed']);

/** Claims in one sidecar that we still write to. */
export const maxClaims = 20_000;

export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly problems: readonly Problem[];
}

/**
 * One sidecar file: what can be read of it, and what is wrong. Never throws. `memory` may be kept between readings of
 * one file: only what has changed is then parsed again.
 */
export function readSidecar(text: string, memory: Memory = newMemory()): SidecarReading {
  return readOutline(text, memory).reading;
}

/** The same in turns, so that a file of thousands of claims holds nobody up. */
export async function readSidecarInTurns(text: string, memory: Memory, turn: Turn): Promise<SidecarReading> {
  if (text.length <= maxLength)
    await readInTurns(blanked(text, conflictRegions(text)), sidecarSections, memory, turn);
  return readSidecar(text, memory);
}

/** The reading together with the outline that an edit needs. */
export interface Understood {
  readonly text: string;
  readonly reading: SidecarReading;
  readonly outline: Outline;
}

/** What was read last with a memory; `sound`: its characters and lines gave no cause for a problem. */
const lastRead = new WeakMap<Memory, Understood & { readonly sound: boolean }>();

/** The same text is read once, and of a changed one what has changed. */
export function readOutline(text: string, memory: Memory): Understood {
  const before = lastRead.get(memory);
  if (before?.text === text) return before;
  const suspect = before?.sound ? touchedLines(text, difference(before.text, text)) : text;
  const sound = text.length <= maxLength && isSound(suspect);
  const read = {
    text,
    ...(sound ? readLines(text, text, [], [], memory) : readUnsound(text, memory)),
    sound,
  };
  lastRead.set(memory, read);
  return read;
}

const loneReturn = /\r(?!\n)/;

function isSound(lines: string): boolean {
  return textProblems(lines).length === 0 && conflictRegions(lines).length === 0 && !loneReturn.test(lines);
}

function readUnsound(text: string, memory: Memory): Omit<Understood, 'text'> {
  const problems = textProblems(text);
  const empty = { sections: [], problems: [] };
  if (text.length > maxLength)
    return { outline: empty, reading: { sidecar: { ...nothing, readOnly: problems[0]!.message }, problems } };

  const regions = conflictRegions(text);
  for (const span of regions.slice(0, maxConflictsTold))
    problems.push({
      code: 'conflict-markers',
      severity: 'error',
      message: msg('git left a conflict here'),
      mend: msg(
        'Resolve the conflict: until then the claims inside it are not read, and nothing is written to the file',
      ),
      span,
    });
  if (loneReturn.test(text))
    problems.push({
      code: 'carriage-returns',
      severity: 'error',
      message: msg('Lines of this file end in carriage returns alone'),
      mend: msg('Save it with LF line ends'),
    });
  // a lone carriage return ends a line for YAML; places stay as they are
  const clean = blanked(text, regions).replace(/\r(?!\n)/g, '\n');
  const read = readLines(text, clean, regions, problems, memory);
  if (regions.length === 0) return read;
  const sidecar = { ...read.reading.sidecar, undecided: undecidedIn(text, read.reading.sidecar, memory) };
  return { ...read, reading: { ...read.reading, sidecar } };
}

/** The quotes that a text with conflicts has on one side or the other, beyond those that can be read. */
function undecidedIn(text: string, { claims, dismissed }: Sidecar, { pieces }: Memory): string[] {
  const known = new Set([...claims, ...dismissed].map(({ id }) => id));
  const quotes = new Set<string>();
  for (const side of ['ours', 'theirs'] as const)
    // what stands outside of the conflicts has been read already
    for (const { name, entries = [] } of outline(withoutMarkers(text, side), sidecarSections, { pieces })
      .sections)
      for (const entry of entries)
        if (!known.has(entry.id)) for (const quote of quotesOf(name, entry)) quotes.add(quote);
  return [...quotes];
}

function quotesOf(section: string, entry: Entry): string[] {
  if (section === 'claims') {
    const { value } = claimOf(entry);
    return value ? [value.selector, ...(value.parts ?? [])].map(({ quote }) => quote) : [];
  }
  const dismissal = section === 'dismissed' ? readDismissal(entry.id, entry.value).value : undefined;
  return dismissal ? [dismissal.quote] : [];
}

/** One side of a text in conflict, with no marker left, so that it reads without a conflict. */
function withoutMarkers(text: string, side: 'ours' | 'theirs'): string {
  const chosen = decided(text, side);
  return blanked(chosen, conflictRegions(chosen));
}

/** Reads a text by what is left of it to be read; `problems` are those that it has already. */
function readLines(
  text: string,
  clean: string,
  regions: readonly Span[],
  problems: Problem[],
  memory: Memory,
): Omit<Understood, 'text'> {
  const found = outline(clean, sidecarSections, memory);
  addAll(problems, found.problems);
  const contents = new Contents(text, regions, problems);
  for (const section of found.sections) contents.take(section);
  const count = found.sections.reduce((sum, { entries }) => sum + (entries?.length ?? 0), 0);
  if (count > maxClaims) problems.push(tooManyClaims());
  problems.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const readOnly = reasonOf(problems);
  const { document, claims, reviews, dismissed } = contents;
  return {
    outline: found,
    reading: {
      sidecar: { document, claims, reviews, dismissed, ...(readOnly && { readOnly }) },
      problems,
    },
  };
}

/** What the sections taken so far hold; what is wrong with them is added to the problems. */
class Contents {
  readonly claims: SidecarClaim[] = [];
  readonly reviews: Review[] = [];
  readonly dismissed: Dismissal[] = [];
  document: DocumentFacts = {};

  constructor(
    private readonly text: string,
    private readonly regions: readonly Span[],
    private readonly problems: Problem[],
  ) {}

  take(section: Section): void {
    switch (section.name) {
      case 'claims':
        return this.takeClaims(section);
      case 'reviews':
        return this.takeReviews(section);
      case 'dismissed':
        return this.takeDismissed(section);
      case 'document':
        if (section.value && !isNull(section.value))
          this.document = this.valueOf(readFacts(section.value), 0) ?? {};
        return;
      case 'glossator':
        if (section.value?.kind !== 'scalar' || section.value.value !== '1')
          this.problems.push(unknownVersion(section));
    }
  }

  private takeClaims(section: Section): void {
    for (const entry of this.entriesOf(section)) {
      const claim = this.valueOf(claimOf(entry), entry.block.start);
      if (claim) this.claims.push(claim);
    }
  }

  private takeReviews(section: Section): void {
    for (const { id, value, block } of this.entriesOf(section)) {
      const review = this.valueOf(readReview(id, value), block.start);
      if (review) this.reviews.push({ ...review, block });
    }
  }

  private takeDismissed(section: Section): void {
    for (const { id, value, block } of this.entriesOf(section)) {
      const dismissal = this.valueOf(readDismissal(id, value), block.start);
      if (dismissal) this.dismissed.push(dismissal);
    }
  }

  /** The entries that no conflict takes a part of. */
  private entriesOf(section: Section): readonly Entry[] {
    const { entries } = section;
    if (!entries) this.problems.push(notEntries(section));
    if (!entries || this.regions.length === 0) return entries ?? [];
    return entries.filter((entry) => !this.regions.some((region) => tears(this.text, region, entry)));
  }

  /** What was read of something that stands at `at`. */
  private valueOf<T>(read: ReadEntry<T>, at: number): T | undefined {
    for (const problem of read.problems)
      this.problems.push(problem.span ? { ...problem, span: moved(problem.span, at) } : problem);
    return read.value;
  }
}

type ReadClaim = ReadEntry<SidecarClaim>;
/** What was read of an entry that stands where it stood, and of a node that has moved: both are kept by a memory. */
const claimsRead = new WeakMap<Entry, ReadClaim>();
const nodesRead = new WeakMap<YamlNode, ReadClaim>();

function claimOf(entry: Entry): ReadClaim {
  const known = claimsRead.get(entry);
  if (known) return known;
  const before = nodesRead.get(entry.value) ?? firstRead(entry);
  nodesRead.set(entry.value, before);
  const read = { value: before.value && placed(before.value, entry), problems: before.problems };
  claimsRead.set(entry, read);
  return read;
}

function firstRead(entry: Entry): ReadClaim {
  const { value, problems } = readClaim(entry.id, entry.value);
  return { value: value && { ...value, block: entry.block, key: entry.key }, problems };
}

/** A copy in another place. Fields that are there already are set ten times as fast as new ones. */
function placed(claim: SidecarClaim, { block, key }: Entry): SidecarClaim {
  const copy: { -readonly [K in keyof SidecarClaim]: SidecarClaim[K] } = { ...claim };
  copy.block = block;
  copy.key = moved(key, block.start);
  return copy;
}

/** Whether a conflict takes away a part of an entry: it overlaps it, or stands below it and is indented deeper. */
function tears(text: string, region: Span, { block, key, value }: Entry): boolean {
  if (!overlaps(region, block)) return false;
  if (region.start < block.start + Math.max(key.end, value.end)) return true;
  const indent = block.start + key.start - lineStart(text, block.start + key.start);
  const firsts = text.slice(region.start, region.end).matchAll(/^[<=|]{7}[^\n]*\n( *)(?=[^ \r\n<=|>])/gm);
  return [...firsts].some((first) => first[1]!.length > indent);
}

const nothing: Sidecar = { document: {}, claims: [], reviews: [], dismissed: [] };

/** Errors that leave the file fit to be written to: what they spoil is one field. */
const harmless = new Set(['wrong-type', 'bad-date', 'invisible-character']);

/** Why the file may not be written to, by its first error. */
function reasonOf(problems: readonly Problem[]): Message | undefined {
  return problems.find(({ severity, code }) => severity === 'error' && !harmless.has(code))?.message;
}

const tooManyClaims = (): Problem => ({
  code: 'too-many-claims',
  severity: 'error',
  message: msg('The file holds more than {0} claims and is not written to', maxClaims),
  mend: msg('Split the document, or move the claims to own sidecars'),
});

const unknownVersion = ({ key }: Section): Problem => ({
  code: 'unknown-version',
  severity: 'error',
  message: msg('This sidecar was written by a newer Glossator, or its first line is damaged'),
  mend: msg('Update Glossator, or write: glossator: 1'),
  span: key,
});

function notEntries(section: Section): Problem {
  return {
    code: 'not-entries',
    severity: 'error',
    message: msg('“{0}” should be a map of entries', section.name),
    mend: msg('Write each entry as its id and a colon on a line of its own, indented by two spaces'),
    span: section.key,
  };
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
