import {
  defaultCodebook,
  type Codebook,
  type Dossier,
  type Initiative,
  type Leader,
  type Other,
  type Place,
  type Rate,
  type Settled,
} from '../model/dossier';
import { addAll } from '../model/lists';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import type { Fields } from '../yaml/fields';
import { isNull } from '../yaml/node';
import { newMemory, outline, type Memory } from '../yaml/outline';
import type { Section } from '../yaml/section';
import { blanked, conflictRegions, maxConflictsTold, textProblems } from '../yaml/safety';
import { asFields, readInitiative, readLeader, readOther, readRate, readSettled } from './entry';
import { validate } from './validate';

/** A dossier file as the host read it; `file` is the name that places and problems will carry. */
export interface DossierFile {
  readonly file: string;
  readonly text: string;
}

/** The sections of a dossier that are maps of entries. */
export const dossierSections: ReadonlySet<string> = new Set(['leaders', 'initiatives', 'others', 'settled']);

/** What is being gathered over all files. */
interface Gathering {
  readonly leaders: Map<string, Leader>;
  readonly initiatives: Map<string, Initiative>;
  readonly others: Map<string, Other>;
  readonly rates: Rate[];
  readonly settled: Map<string, Settled>;
  readonly types: Map<string, string>;
  readonly stances: string[];
  readonly topics: Map<string, string>;
  readonly problems: Problem[];
}

/**
 * All dossier files of one root, read together: what can be read of them, and what is wrong. Never throws; an entry that
 * can't be read costs itself alone. The first of two entries with one id counts. `memories` (by file name) may be kept
 * between readings: only what has changed is then parsed again.
 */
export function readDossier(
  files: readonly DossierFile[],
  memories: Map<string, Memory> = new Map(),
): { dossier: Dossier; problems: Problem[] } {
  const all: Gathering = {
    leaders: new Map(),
    initiatives: new Map(),
    others: new Map(),
    rates: [],
    settled: new Map(),
    types: new Map(),
    stances: [],
    topics: new Map(),
    problems: [],
  };
  for (const { file, text } of files) {
    const memory = memories.get(file) ?? newMemory();
    memories.set(file, memory);
    readFile(file, text, memory, all);
  }
  const codebook: Codebook = {
    types: all.types.size > 0 ? all.types : defaultCodebook.types,
    stances: all.stances.length > 0 ? all.stances : defaultCodebook.stances,
    topics: all.topics,
  };
  const { leaders, initiatives, others, rates, settled } = all;
  const dossier: Dossier = { leaders, initiatives, others, rates, settled, codebook };
  return { dossier, problems: [...all.problems, ...validate(dossier)] };
}

/** A file that is being read: what is gathered from it, and where its problems go. */
interface Reading {
  readonly file: string;
  readonly all: Gathering;
  readonly report: (problem: Problem) => void;
}

function readFile(file: string, text: string, memory: Memory, all: Gathering): void {
  const report = (problem: Problem): void => {
    all.problems.push({
      ...problem,
      file,
      ...(problem.related && { related: problem.related.map((other) => ({ file, ...other })) }),
    });
  };
  const found = textProblems(text);
  found.forEach(report);
  if (found.some(({ code }) => code === 'file-too-large')) return;
  const regions = conflictRegions(text);
  for (const span of regions.slice(0, maxConflictsTold))
    report({
      code: 'conflict-markers',
      severity: 'error',
      message: msg('git left a conflict here'),
      mend: msg('Resolve the conflict: what is inside it is not read before'),
      span,
    });
  const { sections, problems } = outline(
    blanked(text, regions).replace(/\r(?!\n)/g, '\n'),
    dossierSections,
    memory,
  );
  problems.forEach(report);
  for (const section of sections) readSection(section, { file, all, report });
}

function readSection(section: Section, reading: Reading): void {
  const { all } = reading;
  switch (section.name) {
    case 'leaders':
      return readEntries(section, reading, all.leaders, readLeader);
    case 'initiatives':
      return readEntries(section, reading, all.initiatives, readInitiative);
    case 'others':
      return readEntries(section, reading, all.others, readOther);
    case 'settled':
      return readEntries(section, reading, all.settled, readSettled);
    case 'rates':
      return readRates(section, reading);
    case 'codebook':
      return readCodebook(section, reading);
  }
}

function readEntries<T extends { readonly place: Place }>(
  section: Section,
  { file, report }: Reading,
  into: Map<string, T>,
  read: (id: string, fields: Fields, place: Place) => T | undefined,
): void {
  if (!section.entries) report(wrongSection(section));
  for (const { id, key, value, block } of section.entries ?? []) {
    const place = { file, start: block.start + key.start, end: block.start + Math.max(key.end, value.end) };
    const span = { start: place.start, end: block.start + key.end };
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report(badId(id, span));
    const fields = asFields(value, block.start, report);
    const entry = fields && read(id, fields, place);
    if (!entry) continue;
    const first = into.get(id);
    if (!first) into.set(id, entry);
    // the same id twice in one file is found with the duplicate keys
    else if (first.place.file !== file) report(duplicateId(id, span, first.place));
  }
}

function readRates(section: Section, { file, all, report }: Reading): void {
  const { value } = section;
  if (!value || isNull(value)) return;
  if (value.kind !== 'list') return report(wrongSection(section));
  for (const item of value.items) {
    const fields = asFields(item, 0, report);
    const rate = fields && readRate(fields, { file, start: item.start, end: item.end });
    if (rate) all.rates.push(rate);
  }
}

function readCodebook({ value }: Section, { all, report }: Reading): void {
  const fields = value && !isNull(value) ? asFields(value, 0, report) : undefined;
  if (!fields) return;
  readTerms(fields, 'types', all.types);
  readTerms(fields, 'topics', all.topics);
  const stances = fields.texts('stances') ?? [];
  addAll(
    all.stances,
    stances.filter((stance) => !all.stances.includes(stance)),
  );
}

/** The terms of a list of the codebook, each with its description. */
function readTerms(fields: Fields, name: string, into: Map<string, string>): void {
  for (const { key, value } of fields.map(name)?.pairs ?? [])
    into.set(key.value, isNull(value) ? '' : (fields.textOf(value, key.value) ?? ''));
}

const badId = (id: string, span: Span): Problem => ({
  code: 'bad-id',
  severity: 'error',
  message: msg('“{0}” can’t be an id', id),
  mend: msg('Write ids in small Latin letters, digits and single hyphens: takaichi-sanae'),
  span,
});

const duplicateId = (id: string, span: Span, first: Place): Problem => ({
  code: 'duplicate-id',
  severity: 'error',
  message: msg('“{0}” is in {1} already', id, first.file),
  mend: msg('Give one of the two another id, or put both into one entry'),
  span,
  related: [{ file: first.file, span: first, message: msg('The first “{0}”', id) }],
});

function wrongSection(section: Section): Problem {
  return {
    code: 'not-entries',
    severity: 'error',
    message:
      section.name === 'rates'
        ? msg('“rates” should be a list')
        : msg('“{0}” should be a map of entries', section.name),
    mend:
      section.name === 'rates'
        ? msg(
            'Write each rate on a line of its own: - {base: USD, quote: JPY, rate: 157.6, date: 2025-12-19}',
          )
        : msg('Write each entry as its id and a colon on a line of its own, indented by two spaces'),
    span: section.key,
  };
}
