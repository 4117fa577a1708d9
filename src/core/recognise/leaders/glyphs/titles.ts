import type { Span } from '../../../model/span';
import type { Office } from '../offices/describe';
import { chineseNameBefore, chineseNameLength, foreignRun, isChineseSurname } from './chinese';
import { isJapaneseName, isKoreanName } from './people';
import { glyphStates, isGlyphState, koreanStates } from './states';
import type { NameReading } from '../reading';

/** Offices in Chinese, Japanese and Korean, the longer before the shorter. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/(?:(?:大統領|首相|政府|外務)?報道官|新闻秘书|新聞秘書|发言人|發言人|대변인)/, 'spokesperson'],
  [
    /(?:비서실장|정책실장|안보실장|秘书长|秘書長|总书记|總書記|総書記|書記長|事務総長|사무총장|총서기|총비서)/,
    'secretary',
  ],
  [/(?:부통령|副总统|副總統|副大統領)/, 'deputy-president'],
  [/(?:副总理|副總理|副総理|副首相|부총리)/, 'deputy-prime-minister'],
  [/(?:副部长|副部長|副外长|副外長|副外相|副大臣|차관)/, 'deputy-minister'],
  [/(?:국무장관|国务卿|國務卿|国務長官)/, 'minister:foreign'],
  [/(?:财长|財長|財務相|財務大臣|財務長官|재무장관)/, 'minister:finance'],
  [/(?:国家主席|國家主席|국가주석|总统|總統|大統領|대통령)/, 'president'],
  [/(?:国务院总理|总理|總理|首相|内閣総理大臣|総理大臣|総理|총리|총리대신)/, 'prime-minister'],
  [/(?:外交部长|外长|外長|外務大臣|外相|외교부\s?장관|외무상|외무장관|외교장관)/, 'minister:foreign'],
  [/(?:防衛大臣|防衛相|防长|防長|国防部长|国防相|국방부\s?장관|국방장관)/, 'minister:defence'],
  [
    /(?:経済産業相|経産相|総務相|法相|農相|環境相|厚労相|文科相|国交相|通商相|エネルギー相|経済相)/,
    'minister',
  ],
  [/(?:部长|部長|大臣|장관)/, 'minister'],
  [/(?:官房副長官|官房長官|(?:정무|경제|민정|홍보|사회)?수석(?:비서관)?)/, 'secretary'],
  [/(?:国王|國王|국왕)/, 'king'],
  [/(?:국무위원장|위원장|委員長|委员长|主席|议长|議長|议長|의장|주석)/, 'chairman'],
  [/(?:国务委员|國務委員|特使|특사)/, 'envoy'],
  [/(?:国家安全顾问|國家安全顧問|安全保障担当補佐官|大統領補佐官|국가안보보좌관)/, 'adviser'],
  [
    /(?:行长|行長|院长|院長|特首|行政长官|行政長官|総裁|총재|局長|局长|(?:商務|国防|司法|農務)?長官|실장|幹事長|党首|[가-힣]{0,8}당 ?대표)/,
    'head',
  ],
  [/(?:議員|议员|의원|知事|市長|市长|시장|大使|대사)/, 'member'],
];

/** A state as title phrases begin with it. */
const state = `(?:${glyphStates})`;
const anyTitle = `(?:${titles.map(([pattern]) => pattern.source).join('|')})`;
const before = new RegExp(`((?:${state}\\s?)?(?:前|元|전)?${anyTitle})[\\s\\u3000]*$`);
const after = new RegExp(`^[\\s\\u3000]*((?:${state}\\s?)?${anyTitle})`);
const titleIn = new RegExp(anyTitle);
const plainHonorific = /^(?:氏|さん|씨)/;

function officeOf(text: string, start: number): Office & Span {
  const name = titles.find(([pattern]) => pattern.test(text))?.[1] ?? '';
  return { from: 0, to: 0, start, end: start + text.length, name, isPublic: true };
}

/** The title that ends right before offset `at`. */
export function glyphTitleBefore(text: string, at: number): (Office & Span) | undefined {
  const base = Math.max(0, at - 18);
  const match = before.exec(text.slice(base, at));
  return match ? officeOf(match[1]!, base + match.index) : undefined;
}

/** The title that begins right after offset `at`, an honorific counting as one that is no office. */
export function glyphTitleAfter(text: string, at: number): (Office & Span) | undefined {
  const rest = text.slice(at, at + 18);
  const match = after.exec(rest);
  if (match) return officeOf(match[1]!, at + match[0].length - match[1]!.length);
  return plainHonorific.test(rest)
    ? { ...officeOf('', at), start: at, end: at + 1, isPublic: false }
    : undefined;
}

type Found = Pick<NameReading, 'start' | 'end' | 'surname'> & { readonly office?: Office & Span };

const koreanState = `(?:${koreanStates})`;
const koreanTitle = `(?:상무장관|${anyTitle}(?: 비서실장)?)(?!실|제|직|궁|당|선|령|관|단)`;
/** First names of foreigners, which Korean puts before the surname. */
const koreanFirst =
  '(?:도널드|조|블라디미르|에마뉘엘|볼로디미르|나렌드라|올라프|키어|마코|앙겔라|버락|카멀라|저스틴|조르자|안토니우|우르줄라|카심조마르트|샤브카트|프리드리히|마리아|드미트리|세르게이|시게루|후미오|요시마사|다케시|알렉산드르|세르다르|사디르|에모말리|에마누엘|시진|우르술라|카야|마르크|빅토르|레제프|베냐민)';
const korean = new RegExp(
  `(?<![\\uac00-\\ud7a3])((?:${koreanFirst} )?[\\uac00-\\ud7a3]{1,6}) ((?:(?:${koreanState}|[\\uac00-\\ud7a3]{1,8}[부실처청궁당원회]|유엔) )?${koreanTitle})`,
  'g',
);
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
  `(?<![\\u3400-\\u9fff々])([\\u3400-\\u9fff々]{1,6}?)((?:前|元|故)?(?:外務|防衛|財務|官房|経済産業|商務|国防|司法|農務|国務|総務|環境|文部科学|厚生労働|農林水産|国土交通)?(?:${anyTitle})|${honorific})(?![府級])`,
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
      titleIn.test(name) ||
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
  for (const match of text.matchAll(korean))
    if (isKoreanName(match[1]!.split(' ').at(-1)!))
      add(match.index, match[1]!, match.index + match[1]!.length + 1, match[2]!);
  if (/[\u3041-\u309f]/.test(text)) {
    for (const match of text.matchAll(kanji))
      if (isJapaneseName(match[1]!) && !meeting.test(match[1]!))
        add(match.index, match[1]!, match.index + match[1]!.length, match[2]!);
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
