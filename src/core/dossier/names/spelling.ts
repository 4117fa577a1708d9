/**
 * Spellings of one name. `plain` only takes marks and national letters away; `soundKey` brings other transliterations,
 * Latin and Cyrillic alike, to one key and so proposes, never decides: Токаев, Tokayev, Tokaev, Тоқаев.
 */

import { plainGlyphs } from '../../text/words';

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ә: 'а', ў: 'у', ҳ: 'х', ҷ: 'дж', ӣ: 'и', ӯ: 'у',
    ї: 'и', є: 'е', ґ: 'г', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a',
  }),
); // prettier-ignore

const simple = /^[a-zа-я0-9]*$/;

/** A folded word without diacritics, apostrophes and the extra letters of Turkic and other alphabets; й stays. */
export function plain(key: string): string {
  if (simple.test(key) || plainGlyphs.test(key)) return key;
  let out = '';
  for (const c of key) {
    if (c === 'й') out += c;
    else if (c !== "'") out += letters.get(c) ?? c.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return out;
}

const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
    о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i',
    ь: '', э: 'e', ю: 'iu', я: 'ia',
  }),
); // prettier-ignore

/** In order: what different systems write for one sound. Polivanov's ти, си, дзи and the English chi, shi, ji agree. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/([bcdfgklmnprstvz])\1/g, '$1'],
  [/m[ou]h[ae]mm?[ae]d/g, 'mahamad'],
  [/^mc(?=[a-z]{3})/g, 'mac'],
  [/oh(?=[bcdfgkmnprstz])/g, 'o'],
  [/dzh|dj|zh|j|dz(?=[iey])/g, 'J'],
  [/dz/g, 'z'],
  [/tch|ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/tz|ts/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(?:C|t)(?=i)/g, 'C'],
  [/(?:S|s)(?=i)/g, 'S'],
  [/(?:J|z)(?=i)/g, 'J'],
  [/[aeiou]{2,}/g, 'V'],
  [/[ie]/g, 'I'],
  [/[aou]/g, 'A'],
  [/([^V])\1+/g, '$1'],
];

/** One key for the spellings of a name, over both scripts; equal keys are a hint that needs confirming. */
export function soundKey(key: string): string {
  let out = '';
  for (const c of plain(key)) out += sounds.get(c) ?? c;
  for (const [pattern, by] of rewrites) out = out.replace(pattern, by);
  return out;
}
