/** Where Japanese and Korean names begin and end beside a title, which these scripts don't show by spaces. */

import { isGlyphState } from './states';

const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천';

const notJapanese =
  /^(?:日本|中国|韓国|米国|英国|両|各|現|次期|新|前|元|歴代|女性|内閣|同|自国|副|財務|経済|経産|文部|厚生|国土|環境|法務|総務|農林|復興|防衛|外務|担当|特命|国務|商務|国防|司法|首席|事務|報道|在|駐|訪|対|初代|後継)|..[都道府県市]$|[国党省庁長官相臣副前元新現]$/;

/** Whether kanji before a title or 氏 can be a Japanese name. */
export const isJapaneseName = (kanji: string) =>
  (kanji.length > 1 || '林森原岡堀関辻泉菅畑乾星島谷'.includes(kanji)) &&
  !notJapanese.test(kanji) &&
  !isGlyphState(kanji);

/** Whether a Korean word before a title can be a name: a surname and its given name, or another word that no particle ends. */
export function isKoreanName(word: string): boolean {
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
