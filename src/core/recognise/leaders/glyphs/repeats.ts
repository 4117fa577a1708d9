import { WordFinder } from '../../../text/wordfinder';
import type { Mention, PersonMention } from '../../../model/mention';
import { overlaps } from '../../../model/span';
import type { Page } from '../../document/page';
import { Mark } from '../../words';
import { isInWords } from './inwords';
import { hangul, isByItself, standsAlone } from './alone';
import { isNobody } from './nobody';
import { isStatesman } from './statesmen';
import { foreignRun, isChineseSurname, isJapaneseFamily } from './chinese';

/** Most names of one document that are looked for again. */
const most = 60;
const han = /^\p{Script=Han}{2,8}$/u;
/** In katakana shorter names may be a part of any word. */
const katakana = /^[\u30a1-\u30fa\u30fc]{3,}$/;

/** 安娜·, 安娜-: what shows that a name is the end of a longer one. */
const joinedBefore = /(?:[·・•‧]|\p{Script=Han}-)$/u;

/** Whose a name is; a short one is found only where nothing of its clause can be part of it. */
export type Bearer = Pick<PersonMention, 'kind' | 'id'> & {
  readonly isShort?: true;
  /** Of a surname alone: whose it is. */
  readonly of?: string;
};
/** A name to look for, and whose it is. */
export type Repeatable = readonly [name: string, bearer: Bearer];

/** A name of three characters and more, or several parts. */
const spoke = /^\p{Script=Han}{3,7}$|^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u;
/** 安娜·贝尔格, and 贝尔格 later. */
function partsOf(name: string): string[] {
  const last = name.slice(name.lastIndexOf('·') + 1);
  return last.length > 2 && last !== name ? [name, last] : [name];
}

const spaced = /^\p{Script=Han}+[ \u3000]\p{Script=Han}+$/u;

/** The names beside a title, of eastern mentions, that may stand elsewhere without one; of two words the last. */
export function repeatablesOf(mentions: readonly Mention[]): Repeatable[] {
  return mentions.flatMap((mention): Repeatable[] => {
    if (mention.kind !== 'leader' && mention.kind !== 'person') return [];
    // who spoke without a title may go on to
    if (!mention.office) {
      if (mention.kind === 'person')
        return spoke.test(mention.text)
          ? partsOf(mention.text).map((name) => [name, { kind: 'person', isShort: true }])
          : [];
      // 岸田文雄, and 岸田 later
      const family = mention.kind === 'leader' ? japaneseFamily(mention.text) : '';
      if (family !== '')
        return [
          [family, { kind: 'leader', ...(mention.id !== undefined && { id: mention.id }), isShort: true }],
        ];
      // 李家超当选。李称…
      return mention.kind === 'leader' && mention.text.length === 3 && isChinese(mention.text)
        ? [[mention.text[0]!, { kind: 'leader', ...(mention.id && { id: mention.id }), of: mention.text }]]
        : [];
    }
    const { kind, id, text } = mention;
    const bearer = id === undefined ? { kind } : { kind, id };
    // 海野 太一
    if (spaced.test(text)) return [[text, bearer]];
    // 利奥十四世, and 利奥 later
    const unnumbered = /^(\p{Script=Han}{2,6})[一二三四五六七八九十]{1,3}世$/u.exec(text)?.[1];
    if (unnumbered)
      return [
        [text, bearer],
        [unnumbered, { ...bearer, isShort: true }],
      ];
    const parts = text.split(/[\s·・*＊]|(?<=\p{Script=Han})-(?=\p{Script=Han})/u);
    const last = parts.at(-1)!;
    if (hangul.test(last) && kind === 'leader') {
      if (parts.length > 1) return [[text, bearer] as const, [last, bearer] as const];
      if (last.length > 2) return [[last, bearer]];
      return isStatesman(last) ? [[last, { ...bearer, isShort: true }]] : [];
    }
    if (katakana.test(last)) return [[last, bearer]];
    if (!han.test(last)) return [];
    const family = japaneseFamily(text);
    // 哈斯穆·贝尔格, where nothing shows again that its first part begins there
    const all: Repeatable[] = parts.length > 1 && /^[\p{Script=Han}·-]+$/u.test(text) ? [[text, bearer]] : [];
    // 穆罕默德·本·贝尔格, and 穆罕默德 later
    if (parts.length > 2 && /^[本宾賓]$/.test(parts[1]!) && parts[0]!.length > 2)
      all.push([parts[0]!, { ...bearer, isShort: true }]);
    const whole: Repeatable = [
      last,
      kind === 'person' && last.length < 3 ? { ...bearer, isShort: true } : bearer,
    ];
    // 林佳美…。林透露: press of Taiwan and Hong Kong goes on with the surname
    if (isChinese(last) && parts.length === 1) return [whole, [last[0]!, { ...bearer, of: last }]];
    return family === '' ? [...all, whole] : [whole, [family, { ...bearer, isShort: true }]];
  });
}

/** A Chinese surname and a given name. */
const isChinese = (name: string) =>
  /^\p{Script=Han}{2,3}$/u.test(name) &&
  isChineseSurname(name[0]!) &&
  foreignRun(name) < name.length &&
  !isJapaneseFamily(name);
/** Where a surname alone is somebody's who speaks. */
const opensClause = /^$|[，,。；;！!？?\n”」、\s]$/;
const speaks =
  /^(?:并|並|也|还|還|又|则|則|再|随后|隨後|[今昨](?:[（(]\d{1,2}[)）])?[日天]?){0,2}(?:表示|指出|强调|強調|透露|认为|認為|坦言|直言|回应|回應|批评|批評|质疑|質疑|解释|解釋|补充|補充|呼吁|呼籲|[说說指][，,：:「“]|[称稱](?![为為赞讚号號霸]))/;

/** 森田岩雄, 高市早苗: the surname by which texts go on. */
const japaneseFamily = (name: string) =>
  /^\p{Script=Han}{3,4}$/u.test(name) &&
  (isJapaneseFamily(name) || (name.length === 4 && foreignRun(name) < 4))
    ? name.slice(0, 2)
    : '';

/** What is known of a name that two mentions have. */
function both(one: Bearer, other: Bearer): Bearer {
  const kind = one.kind === 'leader' ? 'leader' : other.kind;
  const isShort = one.isShort && other.isShort && { isShort: true as const };
  return {
    kind,
    ...(one.of !== undefined && { of: one.of }),
    ...(one.id !== undefined && one.id === other.id && { id: one.id }),
    ...isShort,
  };
}

/** Name → bearer of those to be looked for in a document; without id where two are named so. */
export function repeatedNames(
  language: string,
  repeatables: readonly Repeatable[],
): ReadonlyMap<string, Bearer> {
  const known = new Map<string, Bearer>();
  const blocked = new Set<string>();
  if (language !== 'zh' && language !== 'ko' && language !== 'ja') return known;
  for (const [name, bearer] of repeatables) {
    if (known.size >= most) break;
    if (katakana.test(name) !== (language === 'ja')) continue;
    const other = known.get(name);
    // 林佳美, 林文: the surname tells nobody apart
    if (bearer.of !== undefined && (blocked.has(name) || (other && other.of !== bearer.of))) {
      known.delete(name);
      blocked.add(name);
      continue;
    }
    known.set(name, other ? both(other, bearer) : bearer);
  }
  return known;
}

/**
 * People whom a Chinese, Japanese or Korean text names again without a title, which alone shows a name in these scripts: 耶伦说,
 * 푸틴은. `mentions` are the page's, in order, `known` the names to look for; the result is what is new, in order.
 */
export function repeatedGlyphs(
  page: Page,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, Bearer>,
): PersonMention[] {
  if (known.size === 0) return [];
  const found = mentions.filter(({ kind }) => kind === 'leader' || kind === 'role' || kind === 'person');
  const names = new WordFinder(known.keys());
  const out: PersonMention[] = [];
  let next = 0;
  page.readings.forEach(({ passage }, i) => {
    if ((passage.anyMark & Mark.Glyphs) === 0) return;
    const by = page.starts[i]!;
    for (const { index, word: text } of names.all(passage.text)) {
      const span = { start: index + by, end: index + by + text.length };
      while (next < found.length && found[next]!.end <= span.start) next++;
      const isTaken = next < found.length && overlaps(found[next]!, span);
      const { isShort, of, ...bearer } = known.get(text)!;
      // 日内瓦 is no 内瓦
      if (isNobody(passage.text.slice(index - 1, index + text.length))) continue;
      // 穆罕默德·贝尔格 is more than 贝尔格
      if (isTaken || joinedBefore.test(passage.text.slice(Math.max(0, index - 2), index))) continue;
      const isSpeaker =
        of === undefined ||
        (opensClause.test(passage.text.slice(Math.max(0, index - 1), index)) &&
          speaks.test(passage.text.slice(index + 1, index + 12)));
      if (!isSpeaker || (of === undefined && !standsAlone(passage.text, index, text, true))) continue;
      if (isInWords(passage.text, index, index + text.length, true)) continue;
      if (isShort && !isByItself(passage.text, index, text)) continue;
      out.push({
        ...bearer,
        ...span,
        text,
        found: 'text',
        confidence: 0.7,
      });
    }
  });
  return out;
}
