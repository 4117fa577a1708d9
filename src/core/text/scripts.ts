/**
 * Words whose letters come from two alphabets, as copying and optical recognition leave them: «Тoкаев» with a Latin o
 * looks right, «Нуrtleу» only sounds right. At most three readings are proposed; a lexicon has to know one of them.
 */

const looks: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'а', b: 'ь', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', r: 'г', t: 'т', u: 'и', x: 'х', y: 'у',
})); // prettier-ignore

const sounds: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о',
  p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'кс', y: 'ы', z: 'з',
})); // prettier-ignore

/** Letters that look the same in both alphabets whatever the case. */
const twins = new Set('aeocpxykmtbh');

const toLatin: ReadonlyMap<string, string> = new Map(Object.entries({
  а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', у: 'y', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', і: 'i', ѕ: 's', ј: 'j',
})); // prettier-ignore

const latin = /[a-z]/g;
const cyrillic = /[а-яіѕј]/g;

/** Readings of a folded word in one alphabet, the likeliest first; none where it is in one alphabet already. */
export function repairs(key: string): string[] {
  if (key.length > 64) return [];
  const latins = key.match(latin)?.length ?? 0;
  const cyrillics = key.match(cyrillic)?.length ?? 0;
  if (latins === 0 || cyrillics === 0) return [];
  const map = (letter: (c: string) => string) => Array.from(key, letter).join('');
  const readings = [
    map((c) => looks.get(c) ?? c),
    map((c) => sounds.get(c) ?? c),
    map((c) => (twins.has(c) ? looks.get(c) : sounds.get(c)) ?? c),
  ].filter((reading) => /^[а-яіѕј'-]+$/.test(reading));
  const inLatin = map((c) => toLatin.get(c) ?? c);
  if (/^[a-z'-]+$/.test(inLatin)) readings.splice(latins > cyrillics ? 0 : readings.length, 0, inLatin);
  return [...new Set(readings)].slice(0, 3);
}
