import type { DocumentFacts, Dismissal, Review, Sidecar, SidecarClaim } from '../model/claim';
import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import { overlaps, type Span } from '../model/span';
import { lineStart } from '../yaml/cut';
import { isNull, type YamlNode } from '../yaml/node';
import { newMemory, outline, type Memory, type Outline, type Section } from '../yaml/outline';
import { blanked, conflictRegions, maxLength, textProblems } from '../yaml/safety';
import { readClaim, readDismissal, readFacts, readReview } from './claim';

/** The sections of a sidecar that are maps of entries. */
export const sidecarSections: ReadonlySet<string> = new Set(['claims', 'reviews', 'dismissed']);

/** Claims in one sidecar that we still write to. */
export const maxClaims = 20_000;

export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly problems: Problem[];
}

/**
 * One sidecar file: what can be read of it, and what is wrong. Never throws. `memory` may be kept between readings of
 * one file: only what has changed is then parsed again.
 */
export function readSidecar(text: string, memory: Memory = newMemory()): SidecarReading {
  return readOutline(text, (clean) => outline(clean, sidecarSections, memory)).reading;
}

/** The reading together with the outline that an edit needs. */
export function readOutline(
  text: string,
  outlineOf: (text: string) => Outline,
): { reading: SidecarReading; outline: Outline } {
  const problems = textProblems(text);
  const empty = { sections: [], problems: [] };
  if (text.length > maxLength)
    return { outline: empty, reading: { sidecar: { ...nothing, readOnly: problems[0]!.message }, problems } };

  const regions = conflictRegions(text);
  for (const span of regions)
    problems.push({
      code: 'conflict-markers',
      severity: 'error',
      message: msg('git left a conflict here'),
      mend: msg(
        'Resolve the conflict: the claims inside it are not read, and the file is not written to before',
      ),
      span,
    });
  if (/\r(?!\n)/.test(text))
    problems.push({
      code: 'carriage-returns',
      severity: 'error',
      message: msg('Lines of this file end in carriage returns alone'),
      mend: msg('Save it with LF line ends'),
    });
  // a lone carriage return ends a line for YAML; places stay as they are
  const clean = blanked(text, regions).replace(/\r(?!\n)/g, '\n');
  const found = outlineOf(clean);
  problems.push(...found.problems);
  const claims: SidecarClaim[] = [];
  const reviews: Review[] = [];
  const dismissed: Dismissal[] = [];
  let document: DocumentFacts = {};
  const take = <T>(
    read: { value: T | undefined; problems: readonly Problem[] },
    by: number,
  ): T | undefined => {
    for (const problem of read.problems)
      problems.push(problem.span ? { ...problem, span: moved(problem.span, by) } : problem);
    return read.value;
  };
  for (const section of found.sections) {
    const each = (use: (id: string, node: YamlNode, block: Span, key: Span) => void) => {
      if (!section.entries) problems.push(notEntries(section));
      for (const { id, block, key, value } of section.entries ?? [])
        if (!regions.some((region) => tears(text, region, block, key, value)))
          use(id, value, block, moved(key, block.start));
    };
    switch (section.name) {
      case 'claims':
        each((id, node, block, key) => {
          const claim = take(claimOf(id, node), block.start);
          if (claim) claims.push({ ...claim, block, key });
        });
        break;
      case 'reviews':
        each((id, node, block) => {
          const review = take(readReview(id, node), block.start);
          if (review) reviews.push({ ...review, block });
        });
        break;
      case 'dismissed':
        each((id, node, block) => {
          const dismissal = take(readDismissal(id, node), block.start);
          if (dismissal) dismissed.push(dismissal);
        });
        break;
      case 'document':
        if (section.value && !isNull(section.value)) document = take(readFacts(section.value), 0) ?? {};
        break;
      case 'glossator':
        if (section.value?.kind !== 'scalar' || section.value.value !== '1')
          problems.push({
            code: 'unknown-version',
            severity: 'error',
            message: msg('This sidecar was written by a newer Glossator, or its first line is damaged'),
            mend: msg('Update Glossator, or write: glossator: 1'),
            span: section.key,
          });
    }
  }
  const count = found.sections.reduce((sum, { entries }) => sum + (entries?.length ?? 0), 0);
  if (count > maxClaims)
    problems.push({
      code: 'too-many-claims',
      severity: 'error',
      message: msg('The file holds more than {0} claims and is not written to', maxClaims),
      mend: msg('Split the document, or move the claims to own sidecars'),
    });
  problems.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const readOnly = reasonOf(problems);
  return {
    outline: found,
    reading: {
      sidecar: { document, claims, reviews, dismissed, ...(readOnly && { readOnly }) },
      problems,
    },
  };
}

/** What was read of a claim's node: a node kept in a caller's memory is read once. */
const claimsRead = new WeakMap<YamlNode, ReturnType<typeof readClaim>>();

function claimOf(id: string, node: YamlNode): ReturnType<typeof readClaim> {
  const read = claimsRead.get(node) ?? readClaim(id, node);
  claimsRead.set(node, read);
  return read;
}

/** Whether a conflict takes away a part of an entry: it overlaps it, or stands below it and is indented deeper. */
function tears(text: string, region: Span, block: Span, key: Span, value: Span): boolean {
  if (!overlaps(region, block)) return false;
  if (region.start < block.start + Math.max(key.end, value.end)) return true;
  const indent = block.start + key.start - lineStart(text, block.start + key.start);
  const firsts = text.slice(region.start, region.end).matchAll(/^[<=|]{7}[^\n]*\n( *)(?=[^ \r\n<=|>])/gm);
  return [...firsts].some((first) => first[1]!.length > indent);
}

const nothing: Sidecar = { document: {}, claims: [], reviews: [], dismissed: [] };

/** Errors that leave the file fit to be written to: what they spoil is one field. */
const harmless = new Set(['wrong-type', 'bad-date']);

/** Why the file may not be written to, by its first error. */
function reasonOf(problems: readonly Problem[]): Message | undefined {
  return problems.find(({ severity, code }) => severity === 'error' && !harmless.has(code))?.message;
}

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
