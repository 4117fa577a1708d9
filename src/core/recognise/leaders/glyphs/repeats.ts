import type { Mention, PersonMention } from '../../../model/mention';
import { overlaps } from '../../../model/span';
import type { Page } from '../../document/page';
import { Mark } from '../../words';
import { hangul, isByItself, standsAlone } from './alone';
import { foreignRun, isJapaneseFamily } from './chinese';

/** Most names of one document that are looked for again. */
const most = 60;
const han = /^\p{Script=Han}{2,8}$/u;

/** Whose a name is; a short one is found only where nothing of its clause can be part of it. */
export type Bearer = Pick<PersonMention, 'kind' | 'id'> & { readonly isShort?: true };
/** A name to look for, and whose it is. */
export type Repeatable = readonly [name: string, bearer: Bearer];

/** The names beside a title, of Chinese or Korean mentions, that may stand elsewhere without one; of two words the last. */
export function repeatablesOf(mentions: readonly Mention[]): Repeatable[] {
  return mentions.flatMap((mention): Repeatable[] => {
    if ((mention.kind !== 'leader' && mention.kind !== 'person') || !mention.office) return [];
    const { kind, id, text } = mention;
    const bearer = id === undefined ? { kind } : { kind, id };
    const parts = text.split(/[\s·・*＊]/);
    const last = parts.at(-1)!;
    if (hangul.test(last) && kind === 'leader')
      return last.length > 2 || parts.length > 1 ? [[last, bearer]] : [];
    if (!han.test(last)) return [];
    const family = japaneseFamily(text);
    const whole: Repeatable = [
      last,
      kind === 'person' && last.length < 3 ? { ...bearer, isShort: true } : bearer,
    ];
    return family === '' ? [whole] : [whole, [family, { ...bearer, isShort: true }]];
  });
}

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
  return { kind, ...(one.id !== undefined && one.id === other.id && { id: one.id }), ...isShort };
}

/** Name → bearer of those to be looked for in a document; without id where two are named so. */
export function repeatedNames(
  language: string,
  repeatables: readonly Repeatable[],
): ReadonlyMap<string, Bearer> {
  const known = new Map<string, Bearer>();
  if (language !== 'zh' && language !== 'ko') return known;
  for (const [name, bearer] of repeatables) {
    if (known.size >= most) break;
    const other = known.get(name);
    known.set(name, other ? both(other, bearer) : bearer);
  }
  return known;
}

/**
 * People whom a Chinese or Korean text names again without a title, which alone shows a name in these scripts: 耶伦说,
 * 푸틴은. `mentions` are the page's, in order, `known` the names to look for; the result is what is new, in order.
 */
export function repeatedGlyphs(
  page: Page,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, Bearer>,
): PersonMention[] {
  if (known.size === 0) return [];
  const found = mentions.filter(({ kind }) => kind === 'leader' || kind === 'role' || kind === 'person');
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(longestFirst.join('|'), 'g');
  const out: PersonMention[] = [];
  let next = 0;
  page.readings.forEach(({ passage }, i) => {
    if ((passage.anyMark & Mark.Glyphs) === 0) return;
    const by = page.starts[i]!;
    for (const { index, 0: text } of passage.text.matchAll(names)) {
      const span = { start: index + by, end: index + by + text.length };
      while (next < found.length && found[next]!.end <= span.start) next++;
      const isTaken = next < found.length && overlaps(found[next]!, span);
      const { isShort, ...bearer } = known.get(text)!;
      if (isTaken || !standsAlone(passage.text, index, text)) continue;
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
