import { easternSurname, koreanSyllable } from './syllables';
import type { Unit } from './units';

/** A given name in pinyin: one or two syllables. */
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])){1,2}$/;

/** Surnames that hardly anybody bears as a given name, so that two letters after one are a given name: "Wang Yi". */
const chinese =
  /^(?:wang|zhang|zhao|liu|zhou|xu|huang|guo|zhu|deng|zeng|jiang|qin|yang|chen|xie|shen|cai|qiu|cao)$/;

/** "Kim Keon Hee", "Yun Suk Yeol": a Korean surname before two syllables. */
const isOfThree = ([family, ...given]: readonly Unit[]) =>
  easternSurname(family!.word.key) &&
  given.every(
    ({ word, last, initial, particle }) =>
      word === last && word.caps === 'first' && !initial && !particle && koreanSyllable(word.key),
  );

/** Whether a name of two words has its surname first: "Xi Jinping", "Ban Ki-moon"; hyphenated ones are Korean. */
export function isEastAsian(units: readonly Unit[]): boolean {
  const [family, given] = units;
  if (!family || !given || family.initial || given.initial || given.particle) return false;
  if (units.length > 2) return units.length === 3 && isOfThree(units);
  if (!easternSurname(family.word.key) || family.word !== family.last) return false;
  const isHyphenated = given.word !== given.last;
  if (isHyphenated) return given.last.caps === 'none';
  const shortest = chinese.test(family.word.key) ? 2 : 3;
  return given.word.key.length >= shortest && pinyin.test(given.word.key);
}
