import type { Span } from '../../model/span';
import type { Office } from './describe';
import { chineseNameBefore, chineseNameLength, isJapaneseName, isKoreanName } from './glyphpeople';
import type { NameReading } from './reading';

/** Offices in Chinese, Japanese and Korean, the longer before the shorter. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/(?:비서실장|정책실장|안보실장|秘书长|秘書長|总书记|總書記)/, 'secretary'],
  [/(?:부통령|副总统|副總統|副大統領)/, 'deputy-president'],
  [/(?:副总理|副總理|副総理|부총리)/, 'deputy-prime-minister'],
  [/(?:副部长|副部長|차관)/, 'deputy-minister'],
  [/(?:국무장관|国务卿|國務卿|国務長官)/, 'minister:foreign'],
  [/(?:财长|財長|財務相|財務大臣|재무장관)/, 'minister:finance'],
  [/(?:国家主席|國家主席|总统|總統|大統領|대통령)/, 'president'],
  [/(?:国务院总理|总理|總理|首相|内閣総理大臣|総理大臣|総理|총리|총리대신)/, 'prime-minister'],
  [/(?:外交部长|外长|外長|外務大臣|外相|외교부\s?장관|외무상|외무장관|외교장관)/, 'minister:foreign'],
  [/(?:防衛大臣|防衛相|防长|防長|国防部长|国防相|국방부\s?장관|국방장관)/, 'minister:defence'],
  [/(?:部长|部長|大臣|장관)/, 'minister'],
  [/(?:官房長官)/, 'secretary'],
  [/(?:发言人|發言人|報道官|대변인)/, 'spokesperson'],
  [/(?:国王|國王|국왕)/, 'king'],
  [/(?:主席|议长|議長|议長|주석)/, 'chairman'],
  [/(?:議員|议员|의원|知事|市長|市长|시장|大使|대사)/, 'member'],
];

/** States as title phrases begin with them. */
const state =
  '(?:日本|中国|中國|美国|美國|米国|アメリカ|俄罗斯|俄羅斯|ロシア|韩国|韓国|朝鲜|北朝鮮|英国|法国|フランス|德国|ドイツ|印度|インド|土耳其|トルコ|哈萨克斯坦|カザフスタン|乌兹别克斯坦|ウズベキスタン|吉尔吉斯斯坦|キルギス|塔吉克斯坦|タジキスタン|土库曼斯坦|トルクメニスタン|乌克兰|ウクライナ|일본|중국|미국|러시아|한국|북한|영국|프랑스|독일|카자흐스탄|우즈베키스탄|키르기스스탄|타지키스탄|투르크메니스탄|우크라이나)';
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

const koreanState =
  '(?:미국|중국|일본|러시아|북한|영국|프랑스|독일|우크라이나|카자흐스탄|우즈베키스탄|인도|캐나다|호주|베트남|튀르키예|이스라엘)';
const koreanTitle = `(?:상무장관|${anyTitle})(?!실|제|직|궁|당|선|령|관)`;
/** First names of foreigners, which Korean puts before the surname. */
const koreanFirst =
  '(?:도널드|조|블라디미르|에마뉘엘|볼로디미르|나렌드라|올라프|키어|마코|앙겔라|버락|카멀라|저스틴|조르자|안토니우|우르줄라|카심조마르트|샤브카트|프리드리히)';
const korean = new RegExp(
  `(?<![\\uac00-\\ud7a3])((?:${koreanFirst} )?[\\uac00-\\ud7a3]{1,6}) ((?:(?:${koreanState}|[\\uac00-\\ud7a3]{1,8}[부실처청]) )?${koreanTitle})`,
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
/** 石破首相, 安倍晋三元総理, 麻生氏: kanji from a boundary to the title. */
const kanji = new RegExp(
  `(?<![\\u3400-\\u9fff々])([\\u3400-\\u9fff々]{2,6}?)((?:前|元|故)?(?:外務|防衛|財務|官房|経済産業)?(?:${anyTitle})|${honorific})(?![府級])`,
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
    if (titleIn.test(name) || out.some((one) => one.start < start + name.length && start < one.end)) return;
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
      if (isJapaneseName(match[1]!)) add(match.index, match[1]!, match.index + match[1]!.length, match[2]!);
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

/** Chinese names after a title, before one, or before a verb of saying. */
function addChinese(
  text: string,
  add: (start: number, name: string, titleStart: number, title: string) => void,
): void {
  for (const { index, 0: title } of text.matchAll(han)) {
    const end = index + title.length;
    const after = chineseNameLength(text.slice(end, end + 10));
    const before = after > 0 ? 0 : chineseNameBefore(text.slice(Math.max(0, index - 10), index));
    if (after > 0) add(end, text.slice(end, end + after), index, title);
    else if (before > 0) add(index - before, text.slice(index - before, index), index, title);
  }
  for (const { index, 1: name } of text.matchAll(speaks))
    if (chineseNameLength(name!) === name!.length) add(index, name!, index, '');
}
