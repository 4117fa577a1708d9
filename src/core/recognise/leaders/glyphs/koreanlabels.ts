import type { Span } from '../../../model/span';
import { matches } from '../../../text/finder';
import type { AddName } from './found';
import { isFullKoreanName, isPlainKoreanName, isSurname, mayBeFirstName } from './people';

/** Who speaks as the labels of Korean minutes and broadcasts name him at the start of a line. */

const office =
  '(?:위원장|위원|의원|의장|장관|차관|총리|대통령|실장|수석|처장|청장|차장|국장|과장|본부장|총재|원장|대변인|대사|시장|지사|구청장|군수|교육감|사장|회장|이사장|대표|전문위원|사무총장|감사|부장|단장|소장|센터장|교수|변호사|증인|참고인|진술인)';
export const koreanName = '[가-힣]{2,4}';
/** 토마 베르크 */
const foreignName = '[가-힣]{1,7}(?: [가-힣]{1,8}){1,2}';
/** ○위원장 한지우  …, 한지우 위원  …: of minutes. */
const inMinutes = (label: string) =>
  new RegExp(`^\\s*([○〇◯◎●]?) ?(${label})( {2,}|[\\u3000\\u00a0\\t]+| (?=[^ ]))`);
const titleLast = `(${koreanName}) ?[가-힣]{0,6}${office}`;
const minutes = inMinutes(
  `(?:[가-힣A-Za-z\\d·]{1,14} ){0,2}[가-힣A-Za-z\\d·]{0,14}${office}(?:직무대리)? (${koreanName})|${titleLast}`,
);
const nameFirst = inMinutes(`()${titleLast}`);
/** [한지우 / 항만부 장관], ▶ 인터뷰 : 한지우 / 장관, ⊙한지우(장관): of broadcasts. */
const broadcast = new RegExp(
  `^\\s*[▶▷■□◆◇▲△●○◎⊙☞]?\\s*(?:[\\[<【〈(]?\\s?(?:전화 ?)?(?:인터뷰|녹취|현장음|현장 ?녹음|싱크)\\s?[\\]>】〉)]?\\s?[:：]?\\s?)?[\\[<【〈]?\\s?(${koreanName}|${foreignName})\\s?(?:/|[(（](?=[^()（）\\n]{2,30}[)）]\\s?[:：]))\\s?([^\\[\\]<>【】〈〉()（）:：\\n]{2,40}?)\\s?(?:[(（][^()（）\\n]{1,16}[)）]\\s?)?(?:[:：)）\\]>】〉]|$)[\\]>】〉:：)）\\s]*`,
);
/** 현장녹음: 한지우 도지사 */
const tape = new RegExp(
  `^\\s*[▶▷■□◆◇▲△●○◎⊙]?\\s?[\\[<【〈(]?\\s?(?:전화 ?)?(?:인터뷰|녹취|현장음|현장 ?녹음|싱크)\\s?[\\]>】〉)]?\\s?[:：]?\\s?(${koreanName}) ([가-힣 ]{0,16}${office})\\s*(?:[:：]\\s*|$)`,
);
/** What stands before a slash and is nobody: [사진 / 바다통신]. */
const noPerson =
  /^(?:사진|영상|자료|출처|제공|취재|촬영|편집|기자|앵커|구성|연출|이미지|진행|방송|대담|그래픽|화면|글|정리|조사|제작|주최|주관|장소|일시|문의|성명|지역|전체|한국|정치|경제|사회|문화|국제)$/;
const ofMedium = /(?:기자|앵커|특파원|아나운서|PD|작가|뉴스|신문|일보|통신|방송|뉴시스|연합)$/;

export const isLabelName = (word: string) =>
  (word.includes(' ') && word.split(' ').every((part) => !noPerson.test(part) && mayBeFirstName(part))) ||
  (!noPerson.test(word) &&
    (word.length === 3
      ? isFullKoreanName(word) || isPlainKoreanName(word)
      : !word.includes(' ') && isSurname(word[0]!)));

export interface KoreanLabel {
  readonly name: Span;
  readonly title: Span;
  /** What names the speaker: the name, in minutes with its title. */
  readonly whole: Span;
  /** Where what is said begins. */
  readonly from: number;
  /** Whether its marks or spaces show it to be a label, whatever follows. */
  readonly isMarked: boolean;
}

/** Where a word that a text has stands in it first, from an offset on. */
export const spanOf = (text: string, word: string, from = 0): Span => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length };
};

/** What shows that two words are somebody's name, foreign as they may be. */
const ofTape = /녹취|인터뷰|현장|싱크/;
const isTitle = new RegExp(`${office}$`);
/** A label has a stroke, a bracket, a wide space, a bullet or the word for a tape near its start. */
const mayBeLabel = /[/[(（\u3000\u00a0\t○〇◯◎●]| {2}|인터뷰|녹취|현장|싱크/;
const longest = 48;

/** The label that a passage begins with. */
export function koreanLabelOf(text: string): KoreanLabel | undefined {
  if (!mayBeLabel.test(text.slice(0, longest))) return undefined;
  const taped = broadcast.exec(text) ?? tape.exec(text);
  // [항구=한지우 기자], [바다/한지우기자]: a dateline
  const isNamed =
    taped &&
    isLabelName(taped[1]!) &&
    (!taped[1]!.includes(' ') || ofTape.test(taped[0]) || isTitle.test(taped[2]!));
  if (taped && isNamed && !ofMedium.test(taped[2]!)) {
    const name = spanOf(text, taped[1]!);
    const title = spanOf(text, taped[2]!.trim(), name.end);
    return { name, title, whole: name, from: taped[0].length, isMarked: true };
  }
  const all = minutes.exec(text);
  // ○한지우 위원 이렇게 합니다: behind one space a plain name only
  const isWord = all?.[3] !== undefined && all[5] === ' ' && !isPlainKoreanName(all[3]);
  const match = isWord ? nameFirst.exec(text) : all;
  const own = match?.[3] || match?.[4];
  if (!match || !own || !isLabelName(own)) return undefined;
  const whole = spanOf(text, match[2]!);
  const gap = match[5]!;
  const isWide = gap !== ' ';
  if (!isWide && match[1] === '') return undefined;
  const isLast = own === match[3];
  const start = isLast ? whole.end - own.length : whole.start;
  const name = { start, end: start + own.length };
  const title = isLast
    ? { start: whole.start, end: start - 1 }
    : { start: /\S/.exec(text.slice(name.end))!.index + name.end, end: whole.end };
  return { name, title, whole, from: match[0].length, isMarked: isWide };
}

/** How what somebody says ends its sentences. */
export const spoken = /(?:[다요까죠네]|세요)[.?!…]/;
/** 한지우(항만부 장관): the office in brackets behind a full name, or behind any before a colon. */
const bracketed = new RegExp(
  `(?<![가-힣])(${koreanName}) ?[（(] ?((?:[가-힣A-Za-z\\d·]{1,14} ){0,3}[가-힣A-Za-z\\d·]{0,12}${office}) ?[)）](?=( ?[:：])?)`,
  'g',
);

/** The name in the label that a passage begins with, and those with their offices in brackets. */
export function labelNames(text: string, add: AddName): void {
  const label = koreanLabelOf(text);
  // ○위원장 한지우 시작하겠습니다.
  if (
    label &&
    (label.isMarked || (label.title.start < label.name.start && spoken.test(text.slice(label.from))))
  ) {
    const { name, title } = label;
    add(name.start, text.slice(name.start, name.end), title.start, text.slice(title.start, title.end));
  }
  if (!/[（(]/.test(text)) return;
  for (const { index, 0: all, 1: name, 2: title, 3: colon } of matches(bracketed, text)) {
    const isName = colon === undefined ? isPlainKoreanName(name!) : isLabelName(name!);
    if (isName) add(index, name!, index + all.indexOf(title!, name!.length), title!);
  }
}
