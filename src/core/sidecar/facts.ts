import { nextLine } from '../yaml/cut';
import { eolOf, indented, insertedLines, mapOf, setKey } from '../yaml/mapedit';
import { isNull } from '../yaml/node';
import type { TextEdit } from '../yaml/splice';
import { atEnd, freshHead, gone, unusual, type Changed } from './entries';
import type { FactsChange } from './operation';
import { sectionOf, type Change, type State } from './state';
import * as write from './write';

/** What the file says of its document. */
export function factsChanged(state: State, facts: FactsChange, document: string | undefined): Changed {
  const { text } = state;
  const eol = eolOf(text);
  const section = sectionOf(state, 'document');
  const keys = write.factKeys.filter((key) => facts[key] !== undefined);
  const wanted = keys.map((key) => [key, write.factField(facts, key)] as const);
  const map = mapOf(section?.value);
  if (map) return done(wanted.flatMap(([key, value]) => setKey(text, map, key, value, write.factKeys)));
  const lines = wanted.flatMap(([key, value]) => (value ? [`${key}: ${value.inline}`] : []));
  if (lines.length === 0) return gone('document');
  if (section && !(section.value && isNull(section.value) && section.value.end === section.value.start))
    return unusual('document');
  if (section)
    return done([insertedLines(text, nextLine(text, section.key.end), indented(lines, 2, eol), eol)]);
  const source = `document:${eol}${indented(lines, 2, eol)}`;
  const head = sectionOf(state, 'glossator');
  if (head) {
    const edit = insertedLines(text, head.block.end, source, eol);
    return done([edit], edit.text === source ? undefined : eol);
  }
  const fresh = freshHead(state, document, eol);
  return done([atEnd(text, fresh + source)], fresh);
}

const done = (edits: readonly TextEdit[], fresh?: string): Change => ({
  section: 'document',
  key: '',
  edits,
  ...(fresh !== undefined && { fresh }),
});
