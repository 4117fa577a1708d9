import type { Span } from '../../../model/span';
import type { Office } from '../offices/describe';
import { chineseNameBefore, chineseNameLength, foreignRun, isChineseSurname } from './chinese';
import { isFullKoreanName, isJapaneseName, isKoreanBody, isKoreanName, mayBeFirstName } from './people';
import { anyTitle, glyphTitleBefore, holdsTitle, officeOf } from './offices';
import { glyphStates, isGlyphState, koreanStates } from './states';
import type { NameReading } from '../reading';

type Found = Pick<NameReading, 'start' | 'end' | 'surname'> & { readonly office?: Office & Span };

const state = `(?:${glyphStates})`;
const koreanState = `(?:${koreanStates})`;
const koreanTitle = `(?:상무장관|(?:제?[12])?${anyTitle}(?: 비서실장)?)(?!실|제|직|궁|당|선|령|관|단)`;
/** First names of foreigners, which Korean puts before the surname. */
const koreanFirst =
  '(?:도널드|조|블라디미르|에마뉘엘|볼로디미르|나렌드라|올라프|키어|마코|앙겔라|버락|카멀라|저스틴|조르자|안토니우|우르줄라|카심조마르트|샤브카트|프리드리히|마리아|드미트리|세르게이|시게루|후미오|요시마사|다케시|알렉산드르|세르다르|사디르|에모말리|에마누엘|시진|우르술라|카야|마르크|빅토르|레제프|베냐민)';
const korean = new RegExp(
  `(?<![\\uac00-\\ud7a3])((?:(?:${koreanFirst}|[\\uac00-\\ud7a3]{2,5}) )?[\\uac00-\\ud7a3]{1,6}) ((?:(?:${koreanState}|유엔) )?(?:[\\uac00-\\ud7a3]{1,8}[부실처청궁당원회위국시] ?)?${koreanTitle})`,
  'g',
);
const isFirstName = new RegExp(`^${koreanFirst}$`);
const foreignOffice = new RegExp(`^(?:(?!한국)${koreanState}|유엔) `);

const dotted = new RegExp(
  `(${anyTitle})([\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff]{1,8}[·・][\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff·・]{1,16})(?![\\u30a0-\\u30ff])`,
  'g',
);
const honorific = '氏(?![名族])';
const katakana = new RegExp(
  `([\\u30a1-\\u30fa\\u30fc]{2,12}(?:[・＝][\\u30a1-\\u30fa\\u30fc]{2,12}){0,3})((?:[前元米露仏英独]|${state})?${anyTitle}|${honorific})`,
  'g',
);
/** 日米外相会談: two states and a meeting, nobody's name. */
const meeting = /^[日米中露韓英仏独伊加豪印朝欧台越比土蒙]{2,}$/;

/** 石破首相, 安倍晋三元総理, 麻生氏: kanji from a boundary to the title. */
const kanji = new RegExp(
  `(?<![\\u3400-\\u9fff々])([\\u3400-\\u9fff々]{1,6}?)(?:[（(][\\u3041-\\u30ff]{2,24}[）)][\\u3400-\\u9fff]{0,8}?)?((?:前|元|故)?(?:外務|防衛|財務|官房|経済産業|商務|国防|司法|農務|国務|総務|環境|文部科学|厚生労働|農林水産|国土交通)?(?:${anyTitle})|${honorific})(?![府級])`,
  'g',
);
const han = new RegExp(`(?:副|前|候任)?(?:${anyTitle}|特使)(?!会议|會議|制|府|级|級)`, 'g');
/** A Chinese name that begins its clause right before a reporting verb: 王超表示. */
const speaks =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,8}?)(?=(?:并|還|还|也|则)?(?:表示|指出|强调|強調|宣布|认为|認為|透露|说[，,：:]|說[，,：:]|称[，,：:]))/g;

/** Persons next to a title: «토카예프 대통령», «プーチン大統領», 国家主席习近平; and those who speak without one, 王超表示. */
export function titleNames(text: string): Found[] {
  const out: Found[] = [];
  const add = (start: number, name: string, titleStart: number, title: string) => {
    if (
      holdsTitle(name) ||
      isGlyphState(name) ||
      out.some((one) => one.start < start + name.length && start < one.end)
    )
      return;
    const isTitle = title !== '' && !title.startsWith('氏');
    out.push({
      start,
      end: start + name.length,
      surname: name,
      ...(isTitle && { office: officeOf(title, titleStart) }),
    });
  };
  for (const match of text.matchAll(katakana))
    add(match.index, match[1]!, match.index + match[1]!.length, match[2]!);
  for (const match of text.matchAll(korean)) addKorean(match.index, match[1]!, match[2]!, add);
  if (/[\u3041-\u309f]/.test(text)) {
    for (const match of text.matchAll(kanji))
      if (isJapaneseName(match[1]!) && !meeting.test(match[1]!))
        add(match.index, match[1]!, match.index + match[0].length - match[2]!.length, match[2]!);
    return out;
  }
  for (const match of text.matchAll(dotted)) {
    const name = match[2]!.split(/[·・]/).slice(0, 3);
    if (/^[\u30a0-\u30ff・·]+$/.test(match[2]!))
      add(match.index + match[1]!.length, name.join('・'), match.index, match[1]!);
  }
  addChinese(text, add);
  return out;
}

/** A Korean name with its title after it: the first of two words may be a foreign first name. */
function addKorean(
  start: number,
  words: string,
  title: string,
  add: (start: number, name: string, titleStart: number, title: string) => void,
): void {
  const [last, first] = words.split(' ').reverse() as [string, string?];
  if (first !== undefined && isKoreanBody(last)) {
    addKorean(start, first, `${last} ${title}`, add);
    return;
  }
  if (!isKoreanName(last)) return;
  if (!officeOf(title, 0).isPublic && !isFullKoreanName(last)) return;
  // 시장 is the market too
  if (title === '시장' && !isFullKoreanName(last)) return;
  const isForeign = foreignOffice.test(title) && first !== undefined && mayBeFirstName(first);
  const isWhole = first !== undefined && !isFullKoreanName(last) && (isFirstName.test(first) || isForeign);
  const name = isWhole ? words : last;
  const end = start + words.length;
  add(end - name.length, name, end + 1, title);
}

/** Surnames that also stand for a state: 韩总统尹锡悦. */
const alsoState = '韩韓白马馬';
/** What a clause begins after, or a word that stands before a subject. */
const clauseStart = /(?:^|[，。、；：,;:！!？?\s“”「」（）()]|由|是|和|与|與|对|對|向|同|在|被|让|讓)$/;

/** Chinese names after a title, before one, or before a verb of saying. */
function addChinese(
  text: string,
  add: (start: number, name: string, titleStart: number, title: string) => void,
): void {
  for (const { index, 0: title } of text.matchAll(han)) {
    const end = index + title.length;
    const surname = text[index - 1] ?? '';
    const isShort =
      isChineseSurname(surname) &&
      !alsoState.includes(surname) &&
      clauseStart.test(text.slice(0, index - 1).slice(-1));
    const whole = glyphTitleBefore(text, end);
    const named = isShort
      ? 0
      : chineseNameLength(text.slice(end, end + 12), text.slice(whole?.start ?? index, end));
    const after = withDot(text, end, named);
    const before = after > 0 || isShort ? 0 : chineseNameBefore(text.slice(Math.max(0, index - 10), index));
    if (isShort) add(index - 1, surname, index, title);
    else if (after > 0)
      add(end, text.slice(end, end + after), whole?.start ?? index, text.slice(whole?.start ?? index, end));
    else if (before > 0) add(index - before, text.slice(index - before, index), index, title);
  }
  for (const { index, 1: name } of text.matchAll(speaks))
    if (chineseNameLength(name!) === name!.length) add(index, name!, index, '');
}

/** The length of a name with the parts after its dots: 马尔科·卢比奥. */
function withDot(text: string, start: number, length: number): number {
  let whole = length;
  while (length > 0 && /[·・•]/.test(text[start + whole] ?? '')) {
    const next = foreignRun(text.slice(start + whole + 1, start + whole + 11));
    if (next === 0) break;
    whole += 1 + next;
  }
  return whole;
}
