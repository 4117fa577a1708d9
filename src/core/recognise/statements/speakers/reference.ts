import { closing, opens } from '../../initiatives/shape';
import { looksAdjectival } from '../../../dossier/names/endings';
import { isCapital, touches } from '../../passage';
import { isAgency, isGroupForm, isPreposition } from '../words/actors';
import type { Scene, Sentence } from '../sentence';
import { groupEnd } from '../subjects/groups';
import { isPaper } from './papers';
import { cueStart, refersBack } from './refersback';
import type { Attribution } from './source';

/** How far from its verb a medium may name whom it refers to, in tokens. */
const reach = 10;

const passingOn = /^(?:сообщ|переда|пиш|писа|написа|информир)/;

/** «…, сообщает „Маяк“ со ссылкой на пресс-службу министерства»: whom a medium refers to speaks, the medium passes it on. */
export function readReference(s: Scene, v: number): Attribution | undefined {
  const { words } = s.passage;
  if (!passingOn.test(words[v]!.key)) return undefined;
  let at = v + 1;
  while (at < s.to && at < v + reach && !isReference(s, at)) {
    if (/^[.;:!?]$/.test(words[at]!.text) && !isInside(s, at)) return undefined;
    at++;
  }
  if (at >= s.to || at >= v + reach) return undefined;
  const from = isPaper(words[at + 3]?.key ?? '') ? at + 4 : at + 3;
  // «передаёт ТАСС со ссылкой на агентство слова X»
  for (let i = from; i < s.to && i < from + 6; i++) if (words[i]!.key === 'слова') return undefined;
  const named = mediumAt(s, v + 1, at);
  const isBefore = v > s.from && at === v + 1 && isAgency(words[v - 1]!.key);
  if (!named && !isBefore) return undefined;
  const back = refersBack(s, v);
  const found = {
    cue: { from: cueStart(s, v, back), to: v + 1 },
    word: words[v]!.statement!,
    refersBack: back,
    via: named ?? { from: v - 1, to: v },
  };
  const actor = s.actors.find((a) => a.whole === from || a.from === from);
  if (actor) return { ...found, source: { kind: 'actor', actor } };
  for (let i = from; i < s.to && i < from + 4; i++) {
    const { key, text } = words[i]!;
    if (/^[.,;:()«»"]$/.test(text) || isPreposition(key)) return undefined;
    const isCompound = words[i + 1]?.key === '-' && isGroupForm(words[i + 2]?.key ?? '');
    if (!isCompound && !isGroupForm(key) && !isAgency(key)) continue;
    return { ...found, source: { kind: 'group', from, to: groupEnd(s, i + (isCompound ? 3 : 1), s.to) } };
  }
  return undefined;
}

/** The stop of a site's name: «Маяк.kz». */
const isInside = ({ passage: p }: Sentence, i: number) =>
  touches(p, i) && i + 1 < p.count && touches(p, i + 1);

const isReference = ({ passage: { words } }: Sentence, i: number) =>
  /^со?$/.test(words[i]!.key) && words[i + 1]?.key === 'ссылкой' && words[i + 2]?.key === 'на';

/** «„Маяк“», «агентство „Маяк“», «ТАСС», «корреспондент ТАСС»: a medium and nothing else between two tokens; no person. */
function mediumAt(s: Scene, from: number, to: number): { from: number; to: number } | undefined {
  const p = s.passage;
  if (from >= to || s.actors.some((a) => a.whole >= from && a.whole < to)) return undefined;
  const open = opens(p, from) ? from : opens(p, from + 1) ? from + 1 : -1;
  if (open >= 0) return closing(p, open) === to - 1 ? { from, to } : undefined;
  for (let i = from; i < to; i++) {
    const { key, text } = p.words[i]!;
    if (
      !isAgency(key) &&
      !(looksAdjectival(key) && i + 1 < to) &&
      !isCapital(p, i) &&
      !/^[.-]$/.test(text) &&
      !/^[a-z]{2,4}$/.test(text)
    )
      return undefined;
  }
  return { from, to };
}
