import { formsOf } from '../../../dossier/names/endings';
import { wordKeys } from '../../../dossier/names/keys';
import type { Dossier, Leader, Office } from '../../../model/dossier';
import { foldWord } from '../../../text/words';
import { isCapital, keyAt, type Passage } from '../../passage';
import { personWord } from '../lexicon';

/** An office as a title of the dossier calls it, and whose it is. */
export interface TitledOffice {
  readonly leader: Leader;
  readonly office: Office;
}

/** A title of the dossier as a passage has it. */
export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  readonly offices: readonly TitledOffice[];
}

interface Title extends TitledOffice {
  /** The forms that each of its words may take. */
  readonly words: readonly (readonly string[])[];
}

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly Title[]>>();

/** The titles of a dossier by the forms of their first words; only those that say whose or of which place the office is. */
function titlesOf(dossier: Dossier): ReadonlyMap<string, readonly Title[]> {
  const before = known.get(dossier);
  if (before) return before;
  const titles = new Map<string, Title[]>();
  for (const leader of dossier.leaders.values())
    for (const office of leader.offices)
      for (const text of new Set([office.title, ...office.titles.values()])) {
        if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text) || !namesPlace(text)) continue;
        for (const keys of orders(wordKeys(text))) {
          const words = keys.map(formsOf);
          for (const form of words[0]!) {
            const list = titles.get(form);
            if (list) list.push({ leader, office, words });
            else titles.set(form, [{ leader, office, words }]);
          }
        }
      }
  known.set(dossier, titles);
  return titles;
}

/** A capital behind the first word that is neither a title's nor a field's: a place, a body. */
const namesPlace = (text: string) =>
  text
    .split(/[\s-]+/)
    .slice(1)
    .some((word) => {
      const { head, modifier, subject } = personWord(foldWord(word)) ?? {};
      return /^\p{Lu}/u.test(word) && !head && !modifier && !subject;
    });

/** Russian titles that texts put shorter: «генсек ООН», «глава МАГАТЭ», «спикер сената». */
const shorter: readonly (readonly [words: string, ...short: string[]])[] = [
  ['генеральный секретарь', 'генсек', 'глава'],
  ['генеральный директор', 'гендиректор', 'глава'],
  ['официальный представитель', 'представитель'],
  ['председатель', 'глава', 'спикер'],
  ['руководитель', 'глава'],
  ['директор', 'глава'],
];

/** "Mayor of Kyiv", "Kyiv Mayor", "Kyiv's mayor", and shorter titles. */
function orders(keys: readonly string[]): readonly (readonly string[])[] {
  const of = keys.indexOf('of');
  const title = keys.join(' ');
  const row = shorter.find(([words]) => title.startsWith(`${words} `));
  if (row) {
    const [words, ...shorts] = row;
    const rest = keys.slice(words.split(' ').length);
    return [keys, ...shorts.map((short) => [short, ...rest])];
  }
  if (of < 1) return [keys];
  const [office, whose] = [keys.slice(0, of), keys.slice(keys[of + 1] === 'the' ? of + 2 : of + 1)];
  return [keys, [...whose, ...office], [...whose, "'s", ...office]];
}

/** How many words of a title may stand before its head. */
const reach = 5;

/** The longest title of the dossier round the head at token `head`. */
export function titledAt(p: Passage, head: number, dossier: Dossier): TitleMatch | undefined {
  const titles = titlesOf(dossier);
  let best: TitleMatch | undefined;
  for (let from = head; from >= 0 && head - from <= reach; from--) {
    for (const title of titles.get(keyAt(p, from)) ?? []) {
      const to = from + title.words.length;
      if (to <= head || to > p.count || (best && to - from < best.to - best.from)) continue;
      if (!title.words.every((forms, k) => forms.includes(keyAt(p, from + k))) || goesOn(p, to)) continue;
      const isSame = best?.from === from && best.to === to;
      best = { from, to, offices: isSame ? [...best!.offices, title] : [title] };
    }
  }
  return best;
}

/** "Governor of Moscow Region", "minister of ports and Rivers": the text's title is longer. */
const goesOn = (p: Passage, to: number) =>
  isCapital(p, to) || keyAt(p, to) === '-' || (keyAt(p, to) === 'and' && isCapital(p, to + 1));
