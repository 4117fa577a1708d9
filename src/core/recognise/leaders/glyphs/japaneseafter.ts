/** Japanese names behind an office: 首相のハサン・ベルク, 医師会会長の森田港一らと, 大統領レイモン・ベルクは. */

import { Finder } from '../../../text/finder';
import { isFullJapaneseName } from '../data/japanesefamilies';
import type { AddName } from './found';
import { anyTitle, glyphTitleBefore } from './offices';
import { isGlyphState } from './states';

const part = '[\\u30a1-\\u30fa\\u30fc]';
/** What follows a name that is the subject or the object of a clause, or one of several. */
const goesOn = '(?=[はがもをとにらやで、。，．」』（(]|から|さん|氏|両氏|$)';
const behind = new Finder(
  `(${anyTitle}|相|代表)[の・]?(${part}{1,12}(?:[・＝=](?:${part}{1,16}|[A-ZＡ-Ｚ](?=[・＝=]))){1,4}|(?<=[の・])[\\u3400-\\u9fff々]{3,6}?)${goesOn}`,
);
/** アメリカ・ファースト, グリーン・ニューディール: of words that no name has. */
const noName =
  /ファースト|ディール|プラン|ハウス|ポリシー|ドクトリン|スキーム|システム|サミット|フォーラム|センター|カンパニー|グループ|プロジェクト|パートナー|イニシア|ビジョン|アジェンダ|サービス|スクール|アワード|ホールディングス|コーポレーション|オブ・|アンド|・ザ・/;

const ofPlace = new RegExp(`^の([\\u3400-\\u9fff々]{3,6}?)${goesOn}`);
/** 海岸市長の森田健一が: whether what stands after a town's or a prefecture's office is the name of its holder. */
export function isHolderBehind(text: string, titleEnd: number): boolean {
  const name = ofPlace.exec(text.slice(titleEnd, titleEnd + 10))?.[1];
  return name !== undefined && isFullJapaneseName(name);
}

/**
 * Adds full names behind an office, `isTaken` telling of an offset whether the title there is that of a name before it:
 * 森田首相の林田港一評 is of two people, and only one holds the office.
 */
export function namesBehind(text: string, isTaken: (at: number) => boolean, add: AddName): void {
  for (const { index, 1: title, 2: name } of behind.all(text)) {
    const titleEnd = index + title!.length;
    if (isTaken(titleEnd - 1)) continue;
    const start = titleEnd + (/[の・]/.test(text[titleEnd]!) ? 1 : 0);
    const parts = name!.split(/[・＝=]/);
    if (parts.length > 1 ? noName.test(name!) || parts.some(isGlyphState) : !isFullJapaneseName(name!))
      continue;
    const from = glyphTitleBefore(text, titleEnd)?.start ?? index;
    add(start, name!, from, text.slice(from, titleEnd), parts.length > 1 ? parts.at(-1)! : undefined);
  }
}
