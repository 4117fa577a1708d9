import { CharClass } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import { keyAt } from '../../passage';
import { isGroupForm, isPreposition, isTitleForm, objectGender, possessiveGender } from '../words/actors';
import { type Actor, clauseEnd, type Sentence, type Scene } from '../sentence';
import type { Attribution } from './source';

/** «По словам X», «по его мнению», «согласно отчёту X», "according to X". */
export function readSource(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const isEnglish = p.kind[v] === CharClass.Latin;
  const isBare = word.key === 'согласно';
  const inWords = word.key === 'words' && keyAt(p, v - 2) === 'in' && keyAt(p, v - 1) === 'the';
  if (isEnglish && keyAt(p, v + 1) !== (inWords ? 'of' : 'to')) return undefined;
  if (word.key === 'words' && !inWords) return undefined;
  const owner = possessiveGender(p.words[v - 1]?.key ?? '');
  const opener = owner ? v - 2 : v - 1;
  if (!isEnglish && !isBare && !/^(?:по|согласно)$/.test(p.words[opener]?.key ?? '')) return undefined;
  const from = inWords ? v - 2 : isEnglish || isBare ? v : opener;
  const to = isEnglish ? v + 2 : v + 1;
  const found = { cue: { from, to }, word: word.statement!, refersBack: false };
  if (owner) return { ...found, source: { kind: 'pronoun', gender: owner } };
  const gender = isEnglish ? objectGender(p.words[to]?.key ?? '') : undefined;
  const isAlone = clauseEnd(s, to) === to + 1 && !opens(p, to + 1);
  if (gender && isAlone) return { ...found, source: { kind: 'pronoun', gender } };
  const end = clauseEnd(s, to);
  const actor = s.actors.find(
    (a) => a.whole >= to && a.whole < to + 4 && a.to <= end + 12 && (a.whole < end || isApposed(s, a)),
  );
  const head = headBetween(s, to, actor ? actor.whole : end);
  if (actor && head < 0 && actor.tail < end && isJoined(s, actor.tail, end))
    return { ...found, source: { kind: 'group', from: actor.whole, to: clauseEnd(s, actor.tail) } };
  if (actor && head < 0) return { ...found, source: { kind: 'actor', actor } };
  let start = to;
  while (start < end && /^(?:the|a|an)$/.test(p.words[start]!.key)) start++;
  // «согласно прогнозу банка»: whose forecast it is
  const isTheirs = isBare && start + 1 < end && saying.test(p.words[start]!.key);
  if (isTheirs && !isPreposition(p.words[start + 1]!.key)) start++;
  if (start >= end || end - start > 9) return undefined;
  if (head < 0 && p.words[start]!.caps === 'none' && !isSomebody(s, v, start, end)) return undefined;
  return { ...found, source: { kind: 'group', from: start, to: end } };
}

const saying = /^(?:прогноз|данн|отчет|доклад|заявлени|сообщени|информаци|оценк|расчет|сведени)/;

/** «По оценкам X и министра Y»: whether another one follows who says so too. */
function isJoined(s: Sentence, from: number, end: number): boolean {
  const { words } = s.passage;
  if (words[from]!.key === 'и') return true;
  for (let i = from + 1; i < end - 1; i++)
    if (words[i]!.key === 'и' && words[i + 1]!.person?.head?.case === 'oblique') return true;
  return false;
}

/** «По словам министра, Орлова, …»: whoever stands after the comma is the source only where another mark closes it. */
const isApposed = (s: Sentence, { tail }: Actor) =>
  tail >= s.to || /^[,.;:)—–-]$/.test(s.passage.words[tail]!.text);

/** «По словам подрядчика», «по мнению политика»: one noun in the genitive, whoever it is. */
function isSomebody(s: Sentence, v: number, from: number, to: number): boolean {
  const { words } = s.passage;
  if (!/^(?:словам|мнению|утверждению|убеждению|версии)$/.test(words[v]!.key) || to - from > 4) return false;
  const { key } = words[to - 1]!;
  const isNobody =
    /^(?:многих|обоих|некоторых|всех|нас|вас|меня|ряда|большинства|части|этой|этого|последней|одной)$/;
  return (
    isTitleForm(words[from]!.key) ||
    (key.length > 3 && /(?:[аяыиов]|[еоы]й|ых|их)$/.test(key) && !isNobody.test(words[from]!.key))
  );
}

/** The first group's head between two tokens; -1 where there is none. */
function headBetween(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isGroupForm(s.passage.words[i]!.key)) return i;
  return -1;
}
