import type { Unit } from './units';

/** The commonest Chinese and Korean surnames in Latin letters, folded. */
const surnames = new Set(
  (
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang song zheng xie tang feng deng peng cao ' +
    'zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lyu ding ren shen yao cui zhong tan fan jin shi jia qin gu hou ' +
    'bai meng long hao qian wen kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn an moon bae baek ' +
    'ban chung chang chun hong ho ma mao hua qiu'
  ).split(' '),
);

/** A given name in pinyin: one or two syllables. */
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])){1,2}$/;

/** Surnames that hardly anybody bears as a given name, so that two letters after one are a given name: "Wang Yi". */
const chinese =
  /^(?:wang|zhang|zhao|liu|zhou|xu|huang|guo|zhu|deng|zeng|jiang|qin|yang|chen|xie|shen|cai|qiu|cao)$/;

/** A syllable of a Korean name in Latin letters. */
const korean = /^(?:ch|[bdghjkmnprstwy])?[yw]?[aeiou]{1,3}(?:ng|[nmklpt])?$/;

/** "Kim Keon Hee", "Yun Suk Yeol": a Korean surname before two syllables. */
const isOfThree = ([family, ...given]: readonly Unit[]) =>
  surnames.has(family!.word.key) &&
  given.every(
    ({ word, last, initial, particle }) =>
      word === last && word.caps === 'first' && !initial && !particle && korean.test(word.key),
  );

/** Whether a name of two words has its surname first: "Xi Jinping", "Ban Ki-moon"; hyphenated ones are Korean. */
export function isEastAsian(units: readonly Unit[]): boolean {
  const [family, given] = units;
  if (!family || !given || family.initial || given.initial || given.particle) return false;
  if (units.length > 2) return units.length === 3 && isOfThree(units);
  if (!surnames.has(family.word.key) || family.word !== family.last) return false;
  const isHyphenated = given.word !== given.last;
  if (isHyphenated) return given.last.caps === 'none';
  const shortest = chinese.test(family.word.key) ? 2 : 3;
  return given.word.key.length >= shortest && pinyin.test(given.word.key);
}
