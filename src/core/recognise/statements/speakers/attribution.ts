import { CharClass } from '../../../text/chars';
import { isPreposition } from '../words/actors';
import type { Word } from '../../words';
import type { StatementWord } from '../words/lexicon';
import type { Sentence, Scene } from '../sentence';
import { citedBy } from './cited';
import { isAside, isRelay, viaOf } from './relay';
import { readImpersonal } from './papers';
import { readQuoted } from './quoted';
import { aboutThis } from '../subjects/inverted';
import { type Attribution, type Source, tokensOf } from './source';
import { readSource } from './according';
import { readFinite } from './verbs';
import { readGerund } from './gerunds';

/** Which reporting words go first. */
const forms = ['source', 'finite', 'gerund', 'noun', 'impersonal'] as const;

/** Who says what the sentence says, by its first reporting words that have a source; undefined where nothing reports. */
export function attribute(s: Scene, cues: readonly number[]): Attribution | undefined {
  let agency: Attribution | undefined;
  let impersonal: Attribution | undefined;
  for (const form of forms) {
    if (!cues.some((v) => s.passage.words[v]!.statement!.form === form)) continue;
    for (const v of form === 'finite' ? closingFirst(s, cues) : cues) {
      if (s.passage.words[v]!.statement!.form !== form) continue;
      const found = readQuoted(s, v) ?? read(s, v, form);
      if (!found) continue;
      const told = form === 'source' && found.source?.kind === 'pronoun' ? toldBefore(s, v, cues) : undefined;
      if (told) return told;
      if (found.source === null) impersonal ??= found;
      else if (!found.via && passesOn(s, v, found, found.source)) agency ??= found;
      else {
        if (agency && !tells(s, found) && !isRelay(s, agency.source!)) return agency;
        const via = found.via ? undefined : tokensOf(agency?.source ?? null);
        return via ? { ...found, via } : { ...found, ...viaOf(s, found, cues) };
      }
    }
  }
  return (agency && citedBy(s, agency)) ?? agency ?? impersonal;
}

/** «X сообщил, что, по его оценкам, …»: the verb before «по его оценкам» whose subject is named tells who speaks. */
function toldBefore(s: Scene, v: number, cues: readonly number[]): Attribution | undefined {
  const verb = cues[0]!;
  const { statement } = s.passage.words[verb]!;
  if (verb >= v || statement!.form !== 'finite' || s.passage.words[verb]!.key.charCodeAt(0) < 0x400)
    return undefined;
  const found = readFinite(s, verb);
  return found?.source?.kind === 'actor' && found.source.actor.whole < verb ? found : undefined;
}

/** Whether the source may only pass on what somebody else in the sentence says. */
function passesOn(s: Sentence, v: number, found: Attribution, source: Source): boolean {
  if (isRelay(s, source)) return true;
  if (found.word.form !== 'source') return isAside(s, v, source);
  const { words } = s.passage;
  const { key } = words[v]!;
  if (/^(?:данным|информации|сведениям)$/.test(key)) return source.kind === 'group';
  const end = source.kind === 'group' ? source.to : source.kind === 'actor' ? source.actor.tail : s.to;
  // «X ответил, что …, по словам Y.»
  return (
    key === 'словам' && found.cue.from > s.from && words[found.cue.from - 1]!.text === ',' && end >= s.to - 1
  );
}

/** Whether a verb has a person for its subject and is followed by what that person says. */
function tells(s: Sentence, { source, cue, refersBack }: Attribution): boolean {
  if (source?.kind === 'group' || !source) return false;
  return (
    refersBack ||
    aboutThis(s, cue.from) >= 0 ||
    /^(?:[,:]|что|о|об)$/.test(s.passage.words[cue.to]?.text ?? '')
  );
}

function read(s: Scene, v: number, form: StatementWord['form']): Attribution | undefined {
  if (form === 'source') return readSource(s, v);
  if (form === 'noun') return readNoun(s, v);
  if (form === 'impersonal') return readImpersonal(s, v);
  if (form === 'gerund') return readGerund(s, v);
  return readFinite(s, v);
}

/** "…, as X, …, said before": an English comparison, which is not what the sentence says. */
function isComparison({ passage: p, from }: Sentence, v: number): boolean {
  let i = v - 1;
  while (i > from && !(p.words[i]!.key === 'as' && p.words[i - 1]!.text === ',')) i--;
  return i > from && p.kind[v] === CharClass.Latin && p.words.slice(from, i).some(isReportingWord);
}

const isReportingWord = ({ statement }: Word) => statement?.form === 'finite' && !statement.weak;

/** The verb that closes a sentence after a comma («…, сообщил X», "…, officials added") attributes all of it: it goes first. */
function closingFirst(s: Scene, cues: readonly number[]): readonly number[] {
  const closes = (v: number) => {
    if (isInvertedSaying(s, v)) return true;
    if (s.to - v > 9) return false;
    const p = s.passage;
    const isNamed = s.actors.some(
      (a) => a.tail === v && a.whole > s.from && p.words[a.whole - 1]!.text === ',',
    );
    for (let i = v + 1; i < s.to - 1; i++)
      if (/^(?:[,:]|что|that|об?|to)$/.test(p.words[i]!.key)) return false;
    const isLatin = p.kind[v] === CharClass.Latin;
    const isLast = isLatin && (v >= s.to - 2 || isPreposition(p.words[v + 1]!.key)) && hasComma(s, v);
    return isLast || isNamed || /^[,—–]$/.test(p.words[v - 1]?.text ?? '');
  };
  const last = cues.findLast((v) => s.passage.words[v]!.statement!.form === 'finite');
  return last !== undefined && last !== cues[0] && closes(last) && !isComparison(s, last)
    ? [last, ...cues.filter((v) => v !== last)]
    : cues;
}

/** "…, said X after the talks": English has a verb and then its subject only where all before it is what X says. */
const isInvertedSaying = ({ passage: p, actors }: Scene, v: number) =>
  p.kind[v] === CharClass.Latin &&
  p.words[v - 1]?.text === ',' &&
  /^(?:said|says|added|adds|explained|concluded)$/.test(p.words[v]!.key) &&
  actors.some(({ whole }) => whole === v + 1);

function hasComma(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  for (let i = v - 1; i > s.from && i > v - 7; i--)
    if (words[i]!.text === ',')
      return !/^(?:and|but|who|whom|which|while|as|where|when|because|although|if)$/.test(words[i + 1]!.key);
  return false;
}

/** «Среди предложений X — …», «Предложение X: …». */
function readNoun(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const actor = s.actors.find((a) => a.whole > v && a.whole <= v + 2);
  if (!actor || !/^[—–:-]$/.test(p.words[actor.tail]?.text ?? '')) return undefined;
  return {
    source: { kind: 'actor', actor },
    cue: { from: v, to: v + 1 },
    word: p.words[v]!.statement!,
    refersBack: false,
  };
}
