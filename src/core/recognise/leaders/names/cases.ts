import { perWord, type Word } from '../../words';
import { personWord } from '../lexicon';
import { easternWord } from './syllables';
import { personOf, type Unit } from './units';

// Which case a Russian name may be in, by the endings of its words.

type Case = 'nominative' | 'instrumental' | 'oblique';

/** Cases as bits, and the set that each combination of them is. */
const nominative = 1;
const instrumental = 2;
const oblique = 4;
const caseSets: readonly ReadonlySet<Case>[] = Array.from(
  { length: 8 },
  (_, bits) =>
    new Set<Case>([
      ...(bits & nominative ? (['nominative'] as const) : []),
      ...(bits & instrumental ? (['instrumental'] as const) : []),
      ...(bits & oblique ? (['oblique'] as const) : []),
    ]),
);

const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:ым|им|ом|ем)$/, instrumental | nominative],
  [/(?:ой|ей|ою|ею)$/, instrumental | oblique | nominative],
  [/[бвгджзклмнпрстфхцчшщйь]$/, nominative],
  [/(?:[сц]к|[ое]в|ст|нн)ая$/, nominative],
  [/[ая]$/, nominative | oblique],
  [/(?:ого|его|ому|ему)$/, oblique],
  [/[ыуюе]$/, oblique | nominative],
];

/** Arabic links, and Mongolian fathers' names: «Ухнаагийн». */
const undeclined = /^(?:абдель|абу|абд|бен|бин|ибн|аль|эль)$|[а-я]{2}ийн$/;

/** Surnames that aren't declined, whoever bears them. */
const fixed = /(?:дзе|швили|(?<!ов|[её]в|[иы]н|ск|цк)[иы]х|ко|аго|ово)$/;

const endingOf = perWord((word) => {
  const { key } = word;
  const every = nominative | instrumental | oblique;
  if (undeclined.test(key) || fixed.test(key)) return { sure: false, cases: every };
  const { surname, first, lemma, abroad, eastern } = personOf(word);
  // «Антониу»
  if (first && lemma && !eastern && /[оуыэиеюё]$/.test(key)) return { sure: false, cases: every };
  if (surname && /[ыи]м$/.test(key)) return { sure: true, cases: instrumental };
  if (surname && /(?:[оеё]ву|[иы]ну)$/.test(key)) return { sure: true, cases: oblique };
  // «Федерикой Орлеани», «Байрамгуль Орловой»: a woman's names, one of which isn't declined
  if (first === 'sure' && !lemma && !abroad && /[оеё]й$/.test(key))
    return { sure: true, cases: instrumental | oblique };
  if (surname && /(?:[оеё]в|[иы]н)ой$/.test(key)) return { sure: true, cases: instrumental | oblique };
  // «Муратом Нуртлеу»: a first name's form tells more than a surname that isn't declined
  if (first === 'sure' && !lemma && !abroad && /[оеё]м$/.test(key))
    return { sure: true, cases: instrumental };
  return { sure: false, cases: endings.find(([pattern]) => pattern.test(key))?.[1] ?? every };
});

/** «Анны Ринд»: the form of a given name tells more than a woman's surname that isn't declined. */
const obliqueGiven = perWord((word) => {
  const { first, lemma, abroad } = personOf(word);
  if (first !== 'sure' || lemma || abroad) return 'no';
  // «Ивана Орлова», though a woman may be Орлова; not «Абая Берг», where the first word is a place
  return /[ая]$/.test(word.key) ? 'with others' : /[ыиуюе]$/.test(word.key) ? 'yes' : 'no';
});

/** A given name that nobody lists and that ends in a vowel may be in any case: «Антониу», «Кайю». */
const openGiven = perWord((word) => {
  const { first, lemma, abroad, eastern } = personOf(word);
  const isOpen = !eastern && !(lemma && (first || abroad)) && /[оуыэиеюё]$|[оеё]й$/.test(word.key);
  return isOpen ? 1 : 0;
});

/** «Байдена»: alone, the surname of a famous man with an ending, and hardly a woman's. */
export const isOfStatesman = perWord((word) => {
  const { key } = word;
  return personOf(word).statesman && /[ая]$/.test(key) && personWord(key.slice(0, -1))?.statesman ? 1 : 0;
});

/** «Мун Чжэ Ином», «Ван Вэньбинем»: of a Chinese or Korean name only the last word is declined; 0 where it tells nothing. */
function easternLast(units: readonly Unit[]): number {
  const [family, second, third] = units;
  if (!second || units.length > 3 || personOf(family!.word).eastern !== true) return 0;
  const { key } = (third ?? second).last;
  const stem = key
    .replace(/(?<=[бвгджзйклмнпрстфхцчшщь])(?:ом|ем|а|у|е)$/, '')
    .replace(/(?<=[аеиоуыэ]н)[яю]$/, 'ь');
  const isSpelled = units.every(({ initial }) => !initial) && easternWord.test(stem);
  if (!isSpelled || (third && !easternWord.test(second.last.key))) return 0;
  if (stem === key)
    return third ? (/[аоуэиыеюя]$/.test(key) ? nominative | instrumental | oblique : nominative) : 0;
  if (/м$/.test(key)) return instrumental;
  return third || !key.endsWith('а') ? oblique : 0;
}

/** Which cases the words of a Russian name leave open, by their endings; all three where they disagree. */
export function casesOf(units: readonly Unit[]): ReadonlySet<Case> {
  const eastern = easternLast(units);
  if (eastern) return caseSets[eastern]!;
  const [given, ...rest] = units;
  if (units.length === 1 && isOfStatesman(given!.last)) return caseSets[oblique]!;
  if (!given || rest.length === 0 || given.initial) return casesOfAll(units);
  // «Джорджа Мелони»: no case form of another given name
  if (rest.length === 1 && isStatesmans(given.last, rest[0]!.last))
    return caseSets[isDeclined.test(given.last.key) ? nominative : nominative | instrumental | oblique]!;
  const isGivenOblique = obliqueGiven(given.last);
  if (isGivenOblique !== 'no') {
    const others = casesOfAll(rest);
    if (others.has('oblique')) return caseSets[oblique]!;
    if (isGivenOblique === 'yes') return others.has('instrumental') ? others : caseSets[oblique]!;
  }
  if (openGiven(given.last) === 0) return casesOfAll(units);
  // «Кайю Каллас», «Хафизе Гайе Эркан»: nor does a surname tell that a woman may have, who doesn't decline it
  const surname = rest.at(-1);
  return casesOfAll(
    rest.filter(
      (unit) =>
        !/[бвгджзклмнпрстфхцчшщь]$/.test(unit.last.key) && (unit === surname || openGiven(unit.last) === 0),
    ),
  );
}

/** Whether a given name is the one that a famous statesman of the surname has. */
const isStatesmans = (given: Word, surname: Word) =>
  personOf(surname).statesman?.includes(given.key) === true;

/** «Джорджа Мелони», «Луиш Монтенегру»: a famous statesman, whose given name has case endings and stands in the nominative. */
export const isStatesmanHimself = (given: Word, surname: Word): boolean =>
  isStatesmans(given, surname) && isDeclined.test(given.key);

/** Given names that have case endings: «Джорджа», not «Франсуа». */
const isDeclined = /[бвгджзйклмнпрстфхцчшщь]$|(?<![аеиоуыэ])а$|[ийь]я$/;

function casesOfAll(units: readonly Unit[]): ReadonlySet<Case> {
  let open = nominative | instrumental | oblique;
  for (const unit of units) {
    if (unit.initial) continue;
    const { sure, cases } = endingOf(unit.last);
    // «Хавьер Милей»: no «Миля» stands behind a given name in the nominative
    const { first, surname } = personOf(unit.last);
    const isBehindGiven = unit !== units[0] && open === nominative && first === 'sure' && !surname;
    if (sure && !isBehindGiven) return caseSets[cases]!;
    if (open & cases) open &= cases;
  }
  return caseSets[open]!;
}
