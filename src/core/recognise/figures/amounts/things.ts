import { CharClass } from '../../../text/chars';
import { irregularPlurals, plural } from '../lexicon/en';
import type { Reader } from '../reader';
import { countsPeople, isGreat, isManyDays } from './eastunits';
import type { UnitRead } from './unit';

/** Most words between a number and what it counts. */
const mostBetween = 3;

/** A counted noun, after at most three adjectives: «60 двусторонних документов», "50 representatives". */
export function readThing(r: Reader, i: number, isHyphened: boolean): UnitRead | undefined {
  if (r.isEast(i)) {
    const { unit, of, times } = r.word(i);
    if (isManyDays(r, i)) return { next: i + 1, sub: 'duration', unit: 'day' };
    if (unit === undefined || of !== 'thing' || r.start(i) - r.end(i - 1) > 1) return undefined;
    if (isGreat(r, i)) return undefined;
    const own = unit === 'place' && countsPeople(r, i) ? 'person' : unit;
    return { next: i + 1, sub: 'quantity', unit: own, ...(times && { times }) };
  }
  let most = i + mostBetween;
  for (let at = i; at <= most && r.isWord(at); at++) {
    // «24 межправительственных и межведомственных документа»
    if (at > i && r.key(at) === 'и' && areAlike(r.key(at - 1), r.key(at + 1))) {
      most += 2;
      continue;
    }
    const { unit, of, role, num, scale, month, money: isMoneyWord } = r.word(at);
    const key = r.key(at);
    if (
      role !== undefined ||
      num !== undefined ||
      (scale !== undefined && key.length > 1) ||
      month ||
      isMoneyWord
    )
      return undefined;
    if (of === 'thing' && unit)
      return {
        next: at + 1,
        sub: 'quantity',
        unit: named(r, at) ?? unit,
        ...(key === 'people' || key === 'человек' ? {} : { vague: true }),
      };
    if (of === 'time' || of === 'measure' || of === 'percent') return undefined;
    if (r.kind(at) === CharClass.Cyrillic) {
      if (russianAdjective.test(key) && r.caps(at) === 'none') continue;
      return at > i ||
        notCounted.has(key) ||
        key.length < 4 ||
        r.caps(at) !== 'none' ||
        !russianNoun.test(key) ||
        (verb.test(key) && !nounLikeVerb.test(key))
        ? undefined
        : { next: at + 1, sub: 'quantity', vague: true };
    }
    if (r.kind(at) !== CharClass.Latin) return undefined;
    if (isHyphened && at === i && suffixes.has(key))
      return { next: at + 1, sub: 'quantity', unit: suffixes.get(key)! };
    if (modifiers.has(key) && plural.test(r.key(at + 1)) && r.kind(at + 1) === CharClass.Latin) continue;
    if (notCounted.has(key)) return undefined;
    if (isHyphened && at === i)
      return r.caps(at) === 'none'
        ? { next: at + 1, sub: 'quantity', unit: lemma(key), vague: true }
        : undefined;
    if (key.length > 3 && plural.test(key) && r.caps(at) === 'none' && !thirdPerson.test(key))
      return { next: at + 1, sub: 'quantity', unit: lemma(key), vague: true };
    if (r.isHyphen(at + 1)) at++;
  }
  return undefined;
}

/** «населённых пунктов»: what an adjective makes something else of. */
const named = (r: Reader, at: number) =>
  r.key(at).startsWith('пункт') && r.key(at - 1).startsWith('населен') ? 'settlement' : undefined;

/** Whether two adjectives end alike, so that «и» joins them. */
const areAlike = (one: string, other: string) =>
  russianAdjective.test(one) && other.length > 4 && one.slice(-2) === other.slice(-2);
const russianAdjective =
  /(?:ых|их|ыми|ими|ого|его|ому|ому|ный|ной|ное|ная|ные|ские|ских|ый|ая|ое|ые|ую|нем|[а-я]{2}(?:[нвлт]ым|[нкжшчщ]им))$/;
/** Genitives and their like; verbs and adverbs that follow a number don't end so, or are listed. */
const russianNoun = /(?:ов|ев|ей|ий|ия|ья|[бвгджзклмнпрстфхцчшщ]|[аяиыуюе]|ам|ям|ами|ями|ах|ях)$/;
/** «5 млн собрал», «3 млн выделит», «30 ранены»: verbs and participles count nothing. */
const verb =
  /(?:(?:ран|дел|щ|ч|ш|жд|бл)ены|(?:ов|ир|ерж|ыс)аны|биты|[аеиоуыя]л[аои]?|(?:ш|ог|ег|ек)л[аои]|[аеиоуыя]л[аи]?с[яь]|(?:ит|ет|ат|ят|ут|ют)(?:ся)?|ть)$/;
/** Genitives that end like verbs. */
const nounLikeVerb =
  /^(?:сил|правил|дел|тел|сел|чисел|кресел|капитал|материал|лет|ракет|газет|монет|планет|анкет|карет|котлет|сигарет|букет|палат|затрат|зарплат|плат|дат|цитат|орбит|элит|плит|бит|мегабит|гигабит|минут|валют|кают|ребят|депутат|мандат|самолет|билет|пакет|солдат|площад|област|част|сет|смерт|жител|человек)/;
/** "a 400-strong force", "a 10-fold rise" */
const suffixes: ReadonlyMap<string, string> = new Map([
  ['strong', 'person'],
  ['fold', 'time'],
]);
/** Plurals that also stand before what is counted: "30 human rights groups". */
const modifiers = new Set('rights arms sports sales goods services news'.split(' '));
/** Third persons that end like plurals: "emphasizes", not "prizes". */
const thirdPerson = /(?:asi|ali|eri|ogni|ani|imi|ili|oni)zes$/;
const notCounted = new Set(
  (
    'больше меньше выше ниже дороже дешевле это этого этом этот были было была будет будут быть также тоже только более менее около примерно свыше если когда пока после перед через между который которые которых которая чтобы ' +
    'needs wants seeks means says was has does this its his less plus minus versus news yes thus perhaps always sometimes towards besides unless across afterwards gets goes comes makes takes shows remains helps was were is are the that they with when while who which but not for from into than then there their at as on it he she we you i be been after before against amid among'
  ).split(' '),
);

/** The singular of an English plural. */
export function lemma(word: string): string {
  const known = irregularPlurals.get(word);
  if (known) return known;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + 'y';
  // "cases", "houses", "diseases" have an e of their own; "viruses", "classes" have not
  if (/(?:[aeinlprwo]|[aeo]u|ea|exc?u)ses$/.test(word)) return word.slice(0, -1);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return plural.test(word) ? word.slice(0, -1) : word;
}
