import type { Span } from '../../model/span';
import type { Office } from './office';
import type { NameReading } from './reading';

/** Offices in Chinese, Japanese and Korean, the longer before the shorter. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/(?:国家主席|國家主席|总统|總統|大統領|대통령)/, 'president'],
  [/(?:国务院总理|总理|總理|首相|総理大臣|内閣総理大臣|총리|총리대신)/, 'prime-minister'],
  [/(?:外交部长|外长|外長|外務大臣|外相|외교부\s?장관|외무상|외무장관|외교장관)/, 'minister:foreign'],
  [/(?:防衛大臣|防衛相|国防部长|国防相|국방부\s?장관|국방장관)/, 'minister:defence'],
  [/(?:部长|部長|大臣|장관)/, 'minister'],
  [/(?:官房長官)/, 'secretary'],
  [/(?:发言人|發言人|報道官|대변인)/, 'spokesperson'],
  [/(?:国王|國王|국왕)/, 'king'],
  [/(?:主席|주석)/, 'chairman'],
  [/(?:議員|议员|의원|知事|市長|市长|시장|大使|대사)/, 'member'],
];

/** States as title phrases begin with them. */
const state =
  '(?:日本|中国|中國|美国|美國|米国|アメリカ|俄罗斯|俄羅斯|ロシア|韩国|韓国|朝鲜|北朝鮮|英国|法国|フランス|德国|ドイツ|印度|インド|土耳其|トルコ|哈萨克斯坦|カザフスタン|乌兹别克斯坦|ウズベキスタン|吉尔吉斯斯坦|キルギス|塔吉克斯坦|タジキスタン|土库曼斯坦|トルクメニスタン|乌克兰|ウクライナ|일본|중국|미국|러시아|한국|북한|영국|프랑스|독일|카자흐스탄|우즈베키스탄|키르기스스탄|타지키스탄|투르크메니스탄|우크라이나)';
const anyTitle = `(?:${titles.map(([pattern]) => pattern.source).join('|')})`;
const before = new RegExp(`((?:${state}\\s?)?(?:前|元|전)?${anyTitle})[\\s\\u3000]*$`);
const after = new RegExp(`^[\\s\\u3000]*((?:${state}\\s?)?${anyTitle})`);
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

const korean = new RegExp(
  `(?<![\\uac00-\\ud7a3])([\\uac00-\\ud7a3]{2,4})[ ]((?:[\\uac00-\\ud7a3]{2,8}[ ])?${anyTitle})`,
  'g',
);
const dotted = new RegExp(
  `(${anyTitle})([\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff]{1,8}[·・][\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff·・]{1,16})(?![\\u30a0-\\u30ff])`,
  'g',
);
const katakana = new RegExp(
  `([\\u30a1-\\u30fa\\u30fc]{2,12}(?:[・＝][\\u30a1-\\u30fa\\u30fc]{2,12}){0,3})(${anyTitle})`,
  'g',
);

/** Persons next to a title: «토카예프 대통령», «プーチン大統領». Only where the script shows the name's bounds. */
export function titleNames(
  text: string,
): (Pick<NameReading, 'start' | 'end' | 'surname'> & { office: Office & Span })[] {
  const out: ReturnType<typeof titleNames> = [];
  const add = (start: number, name: string, titleStart: number, title: string) => {
    if (new RegExp(anyTitle).test(name)) return;
    out.push({ start, end: start + name.length, surname: name, office: officeOf(title, titleStart) });
  };
  for (const match of text.matchAll(katakana))
    add(match.index, match[1]!, match.index + match[1]!.length, match[2]!);
  for (const match of text.matchAll(korean))
    if (!/(?:의|는|은|이|가|를|을|에|한|인)$/.test(match[1]!) && !match[2]!.includes(' '))
      add(match.index, match[1]!, match.index + match[1]!.length + 1, match[2]!);
  if (!/[\u3041-\u309f]/.test(text))
    for (const match of text.matchAll(dotted)) {
      const name = match[2]!.split(/[·・]/).slice(0, 3);
      if (/^[\u30a0-\u30ff・·]+$/.test(match[2]!))
        add(match.index + match[1]!.length, name.join('・'), match.index, match[1]!);
    }
  return out;
}
