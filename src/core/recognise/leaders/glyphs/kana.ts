/** Japanese names of which a part is in hiragana: 森田さつき, 森田じゅん子, もりた港一. */

import { familyLength } from '../data/japanesefamilies';

/** Given names that are written so; our own list. */
const givens =
  'さつき みずほ まさこ えりこ ひろし たけし あきら まこと さとし ひとし しんいち めぐみ かおり ゆかり まなみ あゆみ くみこ けいこ なおこ のぶこ ようこ みちこ たかこ ともこ ひろこ ゆうこ じゅんこ せいこ きよみ ' +
  'あつし いさむ つよし かずゆき もとこ さやか はるか あかね ななみ しおり まゆみ さゆり かつや えみこ なつみ ちひろ みなみ ひかる つとむ すすむ たかし おさむ ひろゆき たかゆき よしひろ まさひろ みちよ いずみ あさこ れいこ みどり かなえ いくこ やすこ りえこ あきひろ のりこ かずこ ゆみこ えりか まりこ さちこ すみれ しのぶ つばさ のぞみ あおい さくら たまき やよい きよし ただし ひろみ なおみ ますみ まさみ あけみ ともみ よしみ かつみ たくや けんじ しんじ こうじ ゆうじ';
/** The same as a part of a pattern. */
export const kanaGiven = `(?:${givens.split(' ').join('|')}|[\u3041-\u3096]{2,3}[子美代江])`;
/** The surnames in kanji right before an offset; empty where none is known. */
export function kanjiFamily(text: string, at: number): string {
  const run = /(?<![\u3400-\u9fff々\u30a1-\u30fa\u30fc])[\u3400-\u9fff々]{1,3}$/.exec(
    text.slice(Math.max(0, at - 4), at),
  )?.[0];
  return run !== undefined && familyLength(run) === run.length ? run : '';
}

/** Words in hiragana that a clause opens with. */
const opener =
  /^(?:また|なお|さらに?|そして|ただし?|だが|しかし|かつて|いま|すでに|まず|さて|これ|それ|ある|この|その|あの|どの|いわゆる|およそ|わが|すべて|あす|きょう|きのう|ここ|そこ|あと|のち|うち|もし|まだ|もう|やはり|むろん|つまり|むしろ|たとえば|たび|ほか|みな|よく|さすが|まさか|いずれ|いわば|なぜ|いかん|おそらく|あくまで)$|[のはがにをでもなとらくいりしてたるけ]$/;
/** あべ of あべ俊子: a surname in hiragana that opens a clause right before a given name in kanji; empty where none does. */
export function kanaFamily(text: string, at: number, own: string): string {
  if (own.length > 2 || familyLength(own) > 0) return '';
  const before = text.slice(Math.max(0, at - 5), at);
  const known = families.find((family) => before.endsWith(family));
  if (known !== undefined) return known;
  const run = /(?:^|[、。，．「『（(\s\u3000・])([\u3041-\u3096]{2,4})$/.exec(before)?.[1] ?? '';
  return opener.test(run) ? '' : run;
}
/** Such as are written so in public life. */
const families =
  'あべ たがや こやり やはた おおつき くしぶち きら いとう ふじた よしだ いのうえ やまもと つるの くぼた ふくい はせがわ かわい なかがわ すずき さとう わたなべ いがらし さいとう いわぶち うめむら たむら たけだ'.split(
    ' ',
  );
