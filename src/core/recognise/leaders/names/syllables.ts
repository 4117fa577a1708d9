/** A syllable, or two, of a Chinese or Korean name as Russian writes them. */
export const easternWord =
  /^(?:(?:[бвгдзйклмнпрстфхцчшж]|дз|дж|цз|чж|чх|тх|пх|кх|кк|тт|пп|сс|цч)?(?:[аоуэиыеюя]|яо|ао|оу|ай|ой|уа|уо|вэ|уй|юэ|уэ|ве|ё)(?:нг|нь|н|м|р|ль|л|к|т|п|й|ь)?){1,2}$/;

/** The commonest Chinese and Korean surnames in Latin letters, folded. */
const surnames = new Set(
  (
    'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang song zheng xie tang feng deng peng cao ' +
    'zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lyu ding ren shen yao cui zhong tan fan jin shi jia qin gu hou ' +
    'bai meng long hao qian wen kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn an moon bae baek ' +
    'ban chung chang chun hong ho ma mao hua qiu lai tsai'
  ).split(' '),
);

/** Whether a folded word is one of them. */
export const easternSurname = (key: string): boolean => surnames.has(key);

/** A syllable of a Korean name in Latin letters. */
const korean = /^(?:ch|[bdghjkmnprstwy])?[yw]?[aeiou]{1,3}(?:ng|[nmklpt])?$/;
/** Whether a folded word is one. */
export const koreanSyllable = (key: string): boolean => korean.test(key);

/** A Japanese name in Latin letters: open syllables, and "n". */
const japanese =
  /^(?:(?:sh|ch|ts|[kgnhbpmr]y|[kstnhmyrwgzdbpjf])?[aeiou]{1,2}|n(?![aeiou])|([kstp])(?=\1)|t(?=ch))+$/;
/** Whether a family name and a given one, folded, may be Japanese. */
export const areJapanese = (family: string, given: string): boolean =>
  family.length > 2 && given.length > 2 && japanese.test(family) && japanese.test(given);
