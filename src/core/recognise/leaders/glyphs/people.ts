/** Where Japanese and Korean names begin and end beside a title, which these scripts don't show by spaces. */

import { isGlyphState } from './states';

const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천';

const notJapanese =
  /^(?:日本|中国|韓国|米国|英国|両|各|現|次期|新|前|元|歴代|女性|内閣|同|自国|副|財務|経済|経産|文部|厚生|国土|環境|法務|総務|農林|復興|防衛|外務|担当|特命|国務|商務|国防|司法|首席|事務|報道|在|駐|訪|対|初代|後継|関連|関係|定例)|..[都道府県市]$|[国党省庁長官相臣副前元新現]$/;

/** Whether kanji before a title or 氏 can be a Japanese name. */
export const isJapaneseName = (kanji: string) =>
  (kanji.length > 1 ||
    '温林森原岡堀関辻泉菅畑乾星島谷東金李朴尹文習王周孫曹胡蔡馬范趙鄭崔韓姜洪馮程董秦楊劉呉黄陳'.includes(
      kanji,
    )) &&
  !notJapanese.test(kanji) &&
  !isGlyphState(kanji);

/** Whether a Korean word is a surname with a given name of two syllables: no common noun, no university. */
export const isFullKoreanName = (word: string) =>
  word.length === 3 &&
  koreanSurnames.includes(word[0]!) &&
  !/[은는을를에의운대학차국품권물업료재금체전용식력과산]$/.test(word);

/** Whether a Korean word between a name and a title is a state or a body: 북한, 외교부. */
export const isKoreanBody = (word: string) =>
  isGlyphState(word) || /^(?!정부)(?:유엔|[가-힣]{1,7}[부처청궁당위]|[가-힣]{2,7}[실원회국])$/.test(word);

/** Whether a Korean word before a surname can be a foreign first name: no word that a particle ends, no time. */
export const mayBeFirstName = (word: string) =>
  !/[은는을를에의와과서며고면등한된할던인]$/.test(word) &&
  !/(?:이날|오늘|어제|당시|신임|전임|현직|전직|차기|이어|앞서|그러나|하지만|또한|특히|반면|한편|최근|지난|양국|각국|부터|까지|에서|으로|회담|만난|방문)$/.test(
    word,
  );

/** Whether a Korean word before a title can be a name: a surname and its given name, or another word that no particle ends. */
export function isKoreanName(word: string): boolean {
  if (/^[한북남미중일러영프독불호]{2,3}$/.test(word)) return false;
  if (
    /^(?:한편|또한|이어|앞서|반면|특히|다만|이날|오늘|어제|당시|현재|이번|지난|최근|각국|개국|[가-힣]?개국|여러|모든|유럽연합|아세안|나토)$|(?:정책|안보|경제|외교|특별|선임|담당|국가|군사|통상|무역|대외|공동|연합)$/.test(
      word,
    )
  )
    return false;
  if (/^(?:정부|관계|각|백악관|청와대|대통령|외교부|국방부|국무부|총리실|국회)/.test(word)) return false;
  if (word.length === 1)
    return '김이박최정강조윤장임한문노안오서신권황송유홍배백허심곽성민천추시'.includes(word);
  const isFull = word.length === 3 && koreanSurnames.includes(word[0]!);
  if (isFull && (!/[은는을를에의운]$/.test(word) || /[정지가하다예혜성태영주나시경재]은$/.test(word)))
    return true;
  if (isGlyphState(word)) return false;
  if (word.length > 3 && /[궁부청처실당회국원]$/.test(word)) return false;
  return !/(?:의|는|은|운|이|가|를|을|에|한|인|된|할|던|서|도|및|등|차기|현직|전직|신임|양국|미국|중국|일본|러시아)$/.test(
    word,
  );
}
