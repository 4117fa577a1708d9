import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../../src/core/model/dossier';
import type { Mention, PersonMention, Statement } from '../../../../src/core/model/mention';
import { compareSpans } from '../../../../src/core/model/span';
import { Cast } from '../../../../src/core/recognise/leaders/document/cast';
import { readInitiatives } from '../../../../src/core/recognise/initiatives/initiatives';
import { readPassage } from '../../../../src/core/recognise/passage';
import { shift } from '../../../../src/core/recognise/shift';
import { silence } from '../../../../src/core/recognise/statements/before';
import { Genders, tellingsOf, Told } from '../../../../src/core/recognise/statements/pronouns/genders';
import { readStatements } from '../../../../src/core/recognise/statements/statements';
import { Vocabulary } from '../../../../src/core/recognise/words';
import { passages } from '../../../../src/core/text/passages';

const leader = (id: string, gender: 'female' | 'male', ...ru: string[]): [string, Leader] => [
  id,
  {
    kind: 'leader',
    id,
    name: ru[0]!,
    names: new Map([['ru', ru]]),
    gender,
    offices: [],
    place: { file: 'd', start: 0, end: 0 },
  },
];
const dossier = {
  ...emptyDossier,
  leaders: new Map([leader('berg', 'female', 'Анна Берг'), leader('orlov', 'male', 'Глеб Орлов')]),
};
export const gazetteer = compileGazetteer(dossier);
export const vocabulary = new Vocabulary(gazetteer);

/** `[Анна Берг=berg]` is a leader, `[премьер]` a role without an id. */
export const marks = /\[([^\]=]+)(?:=(\w+))?\]/g;

export function read(marked: string) {
  const people: PersonMention[] = [];
  let removed = 0;
  const text = marked.replace(marks, (whole: string, name: string, id: string | undefined, at: number) => {
    const start = at - removed;
    removed += whole.length - name.length;
    const kind = id === undefined && name[0] === name[0]!.toLowerCase() ? 'role' : 'leader';
    people.push({
      kind,
      start,
      end: start + name.length,
      text: name,
      found: 'text',
      confidence: 1,
      ...(id && { id }),
    });
    return name;
  });
  const spans = passages(text);
  const starts = spans.map(({ start }) => start);
  const readings = spans.map(({ start, end }) => {
    const passage = readPassage(text.slice(start, end), vocabulary);
    return {
      passage,
      figures: [],
      people: { mentions: [] } as never,
      ...readInitiatives(passage, gazetteer),
    };
  });
  const mentions: Mention[] = [
    ...people,
    ...readings.flatMap((r, i) => r.initiatives.map((m) => shift(m, starts[i]!))),
  ];
  mentions.sort(compareSpans);
  const told = new Told();
  told.count(tellingsOf(text, people), 1, new Set());
  const whole = { gazetteer, cast: new Cast(), introduced: new Map(), language: 'und' };
  const page = { ...whole, text, lead: '', readings, starts };
  return readStatements(page, mentions, silence, new Genders(told, new Map(), gazetteer)).statements;
}

/** A statement of a text as `speaker via relay | cue " | span`; the span only where it isn't the whole text. */
export function show(s: Statement, text: string): string {
  const speaker = s.speaker === null ? '–' : (s.speaker.id ?? s.speaker.text);
  const via = s.via ? ` via ${s.via.map((v) => v.text).join(', ')}` : '';
  const span = s.text === text ? '' : ` | ${s.text}`;
  return `${speaker}${via} | ${s.cue?.text ?? '–'}${s.direct ? ' "' : ''}${span}`;
}

/** Each statement of a text with its people marked. */
export function check(marked: string, ...expected: string[]) {
  const text = marked.replace(marks, '$1');
  it(text, () =>
    assert.deepEqual(
      read(marked).map((s) => show(s, text)),
      expected,
    ),
  );
}
