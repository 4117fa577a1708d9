import type { Attribution, Source } from './source';
import { isGroupForm, isTitleForm } from '../words/actors';
import { groupEnd, groupStart } from '../subjects/groups';
import { aboutThis } from '../subjects/inverted';
import type { Scene } from '../sentence';

/** «Сообщается, что…», «…», — говорится в заявлении X», «как следует из слов X»: whose paper says so, or nobody. */
export function readImpersonal(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const after = pastAside(s, v + 1);
  const next = p.words[after]?.key;
  const previous = p.words[v - 1];
  const isAside = /^(?:как|по)$/.test(previous?.key ?? '');
  const isFollowing = p.words[v]!.key === 'следует';
  // «следует помнить» reports nothing
  if (isFollowing && next !== 'из') return undefined;
  const isClosing = /^[,—–-]$/.test(previous?.text ?? '') && /^(?:во?|на|из)$/.test(next ?? '');
  // «Об этом говорится в сообщении X»
  const isBack = /^(?:во?|на)$/.test(next ?? '') && aboutThis(s, v) === s.from;
  const agent = agentOf(s, v);
  if (agent) {
    const refersBack = /^(?:это|об)$/.test(p.words[s.from]!.key);
    return { source: agent, cue: { from: v, to: v + 1 }, word: p.words[v]!.statement!, refersBack };
  }
  const opening = paperAhead(s, v);
  if (opening !== undefined)
    return { source: opening, cue: { from: v, to: v + 1 }, word: p.words[v]!.statement!, refersBack: false };
  if (!isAside && !isClosing && !isBack && !(next === ',' && p.words[v + 2]?.key === 'что')) return undefined;
  const source = /^(?:во?|на|из)$/.test(next ?? '') ? paperOf(s, after + 1, s.to) : paperOf(s, s.from, v);
  if (isFollowing && !source) return undefined;
  const from = isBack && v <= s.from + 5 ? s.from : v;
  return { source, cue: { from, to: v + 1 }, word: p.words[v]!.statement!, refersBack: isBack };
}

/** «было отмечено президентом Олавом Бергом»: whoever stands right behind a passive in the instrumental. */
function agentOf({ passage: { words }, actors }: Scene, v: number): Source | undefined {
  if (!/[нт]о$/.test(words[v]!.key) || words[v - 1]?.key !== 'было') return undefined;
  const actor = actors.find(({ whole }) => whole === v + 1);
  return actor && /(?:[оеё][мй]|[ыи]м)$/.test(words[v + 1]!.key) ? { kind: 'actor', actor } : undefined;
}

/** «В докладе мэрии отмечается рост», «В СМИ отмечается важность»: whose paper opens the sentence; undefined where none does. */
function paperAhead(s: Scene, v: number): Source | null | undefined {
  const { words } = s.passage;
  if (!/^(?:во?)$/.test(words[s.from]!.key) || !/тся$/.test(words[v]!.key) || v > s.from + 8)
    return undefined;
  for (let i = s.from + 1; i < v; i++) {
    if (/^[,;:—–]$/.test(words[i]!.text)) return undefined;
    if (words[i]!.key === 'сми' && i <= s.from + 3)
      return { kind: 'group', from: groupStart(s, i, s.from + 1), to: i + 1 };
    if (isPaper(words[i]!.key)) return i <= s.from + 3 ? paperOf(s, s.from, v) : undefined;
  }
  return undefined;
}

/** «подчёркивается вместе с тем в отчёте»: the token after what only joins a sentence to the one before. */
function pastAside({ passage: { words } }: Scene, at: number): number {
  if (words[at]?.key === 'вместе' && words[at + 1]?.key === 'с' && words[at + 2]?.key === 'тем')
    return at + 3;
  if (words[at]?.key === 'при' && words[at + 1]?.key === 'этом') return at + 2;
  return /^(?:также|далее|ранее)$/.test(words[at]?.key ?? '') ? at + 1 : at;
}

const paper =
  /^(?:за|со)явлени|^сообщени|^публикаци|^документ|^доклад|^отчет|^обращени|^комментари|^послани|^письм|^релиз|^тексте|^слов$|^данных|^ответа|^коммюнике|^постановлени|^распоряжени|^указе$/;

/** «заявление», «сообщении»: what somebody says in writing. */
export const isPaper = (key: string) => paper.test(key);

/** What somebody does with a paper that is their own, as a participle. */
const made =
  /^(?:принят|опубликован|обнародован|распространен|размещен|подготовлен|составлен|сделан|выпущен|выпустивш|направлен|разослан|подписан|представлен)[а-я]*(?:ом|ем|ой|ей)$/;

/** «заявлении МИД», «сообщении пресс-службы»: whose paper stands at token `from`; null where it says nothing of that. */
function paperOf(s: Scene, from: number, to: number): Source | null {
  const p = s.passage;
  let at = from;
  while (at < to && at < from + 6 && !paper.test(p.words[at]!.key)) at++;
  if (at >= to || at >= from + 6) return null;
  const actor = s.actors.find((a) => a.whole === at + 1);
  if (actor) return { kind: 'actor', actor };
  for (let i = at + 1; i < to && i < at + 5; i++) {
    // «в заявлении, принятом мэрией», not «как отмечается в сообщении, стороны согласились»
    if (p.words[i]!.text === ',' && !made.test(p.words[i + 1]?.key ?? '')) return null;
    const isCompound = p.words[i + 1]?.key === '-' && isGroupForm(p.words[i + 2]?.key ?? '');
    if (!isCompound && !isGroupForm(p.words[i]!.key) && !isTitleForm(p.words[i]!.key)) continue;
    return { kind: 'group', from: groupStart(s, i, at + 1), to: groupEnd(s, i + (isCompound ? 3 : 1), to) };
  }
  return null;
}
