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
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { Fields } from '../yaml/fields';
import { isNull, type YamlNode } from '../yaml/node';
import { newMemory, outline, type Memory } from '../yaml/outline';
import type { Section } from '../yaml/section';
import { blanked, conflictRegions, textProblems } from '../yaml/safety';
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

function readFile(file: string, text: string, memory: Memory, all: Gathering): void {
  const report = (problem: Problem) =>
    all.problems.push({
      ...problem,
      file,
      ...(problem.related && { related: problem.related.map((other) => ({ file, ...other })) }),
    });
  const found = textProblems(text);
  found.forEach(report);
  if (found.some(({ code }) => code === 'file-too-large')) return;
  const regions = conflictRegions(text);
  for (const span of regions)
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
  for (const section of sections) readSection(file, section, all, report);
}

function readSection(
  file: string,
  section: Section,
  all: Gathering,
  report: (problem: Problem) => void,
): void {
  const placeOf = (node: YamlNode): Place => ({ file, start: node.start, end: node.end });
  const fieldsOf = (node: YamlNode, base: number): Fields | undefined => asFields(node, base, report);
  const entries = <T extends { readonly place: Place }>(
    into: Map<string, T>,
    read: (id: string, fields: Fields, place: Place) => T | undefined,
  ) => {
    if (!section.entries) report(wrongSection(section));
    for (const { id, key, value, block } of section.entries ?? []) {
      const place = { file, start: block.start + key.start, end: block.start + Math.max(key.end, value.end) };
      const span = { start: place.start, end: block.start + key.end };
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        report({
          code: 'bad-id',
          severity: 'error',
          message: msg('“{0}” can’t be an id', id),
          mend: msg('Write ids in small Latin letters, digits and single hyphens: takaichi-sanae'),
          span,
        });
      const fields = fieldsOf(value, block.start);
      const entry = fields && read(id, fields, place);
      if (!entry) continue;
      const first = into.get(id);
      if (!first) into.set(id, entry);
      // the same id twice in one file is found with the duplicate keys
      else if (first.place.file !== file)
        report({
          code: 'duplicate-id',
          severity: 'error',
          message: msg('“{0}” is in {1} already', id, first.place.file),
          mend: msg('Give one of the two another id, or put both into one entry'),
          span,
          related: [{ file: first.place.file, span: first.place, message: msg('The first “{0}”', id) }],
        });
    }
  };
  const { value } = section;
  switch (section.name) {
    case 'leaders':
      return entries(all.leaders, readLeader);
    case 'initiatives':
      return entries(all.initiatives, readInitiative);
    case 'others':
      return entries(all.others, readOther);
    case 'settled':
      return entries(all.settled, readSettled);
    case 'rates':
      if (!value || isNull(value)) return;
      if (value.kind !== 'list') return void report(wrongSection(section));
      for (const item of value.items) {
        const fields = fieldsOf(item, 0);
        const rate = fields && readRate(fields, placeOf(item));
        if (rate) all.rates.push(rate);
      }
      return;
    case 'codebook': {
      if (!value || isNull(value)) return;
      const fields = fieldsOf(value, 0);
      for (const [name, into] of [
        ['types', all.types],
        ['topics', all.topics],
      ] as const)
        for (const pair of fields?.map(name)?.pairs ?? [])
          into.set(
            pair.key.value,
            isNull(pair.value) ? '' : (fields!.textOf(pair.value, pair.key.value) ?? ''),
          );
      all.stances.push(...(fields?.texts('stances') ?? []).filter((stance) => !all.stances.includes(stance)));
    }
  }
}

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
