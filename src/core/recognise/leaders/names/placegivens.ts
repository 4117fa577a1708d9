import { startsLine, type Passage } from '../../passage';
import type { Word } from '../../words';

/** Men's given names that are places too. */
const givens = new Set('нил алтай алтая алтаю алтаем'.split(' '));
const prepositions = /^(?:в|на|у|за|по|из|к|до|через|вдоль)$/;

/** How the surname ends behind such a name in this case. */
const endings: readonly (readonly [given: RegExp, surname: RegExp])[] = [
  [/[лй]$/, /(?:[^аяы]|на|ка|да)$/],
  [/я$/, /(?:а|ого|его)$/],
  [/ю$/, /(?:у|ому|ему)$/],
  [/ем$/, /[ыио]м$/],
];

/**
 * «аким Алтай Бергенов», «депутат Нил Лунд»: a place's name that is a given one, before a surname in the same case; not «глава
 * Республики Алтай Лунд», «главу Алтая Лундова».
 */
export function isPlaceGiven(p: Passage, i: number, isName: (word: Word) => boolean): boolean {
  const { key } = p.words[i]!;
  const next = p.words[i + 1];
  if (!givens.has(key) || !next || next.caps === 'none' || next.text.length < 3) return false;
  const before = p.words[i - 1];
  if (startsLine(p, i + 1) || !isName(next) || prepositions.test(before?.key ?? '')) return false;
  if (/^(?:республик|горн)/.test(before?.key ?? '')) return false;
  if (/[яюм]$/.test(key) && before?.person?.head) return false;
  return endings.some(([given, surname]) => given.test(key) && surname.test(next.key));
}
