/**
 * Case forms of Russian common nouns and adjectives, by the letters they end in. Gender and number aren't known, so a
 * class has the endings of all that end alike: a form too many does no harm where several words must match in a row.
 */
const adjective = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею'.split(
  ' ',
);

const nouns: readonly (readonly [ending: string, endings: readonly string[]])[] = [
  ['ия', 'ия ии ию ией ий иям иями иях'.split(' ')],
  ['ие', 'ие ия ию ием ии ий иям иями иях'.split(' ')],
  ['а', ['', ...'а ы и е у ой ою ей ам ами ах'.split(' ')]],
  ['я', 'я и ю е ей ею ям ями ях ь й'.split(' ')],
  ['о', ['', ...'о а у ом е ам ами ах'.split(' ')]],
  ['е', 'е я ю а у ем и ям ями ях ей'.split(' ')],
  ['ь', 'ь я ю ем е и ью ей ям ями ях'.split(' ')],
  ['й', 'й я ю ем е и ев ям ями ях'.split(' ')],
];
const afterConsonant = ['', ...'а у ом ем е ы и ов ев ей ам ами ах'.split(' ')];

const adjectival = /(?:ый|ий|ой|ая|яя|ое|ее|ые|[кгхжчшщ]ие)$/;
const isRussian = /^[а-я]+$/;

/** Whether a folded word ends as finite verbs of Russian do: «отметил», «собралась», «едут». */
export const looksFinite = (key: string): boolean => /(?:[аеиоуыя]л[аи]?|л[аи]?с[ья]|[аеиуюя]т)$/.test(key);

/** Whether a folded word can be a Russian adjective in some case. */
export function looksAdjectival(key: string): boolean {
  return (
    key.length > 4 && /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми)$/.test(key)
  );
}

/** All forms of a folded Russian word given in the nominative, itself included; of another word, only itself. */
export function formsOf(key: string): readonly string[] {
  if (!isRussian.test(key) || key.length < 3) return [key];
  if (adjectival.test(key) && key.length > 4) return withEndings(key, key.slice(0, -2), adjective);
  for (const [ending, endings] of nouns) {
    if (key.endsWith(ending)) return withEndings(key, key.slice(0, -ending.length), endings);
  }
  return withEndings(key, key, afterConsonant);
}

function withEndings(key: string, stem: string, endings: readonly string[]): readonly string[] {
  return [...new Set([key, ...endings.map((ending) => stem + ending)])];
}
