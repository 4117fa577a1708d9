import type { Mention, PersonMention } from '../../../model/mention';
import { overlaps } from '../../../model/span';
import type { Page } from '../../document/page';
import { Mark } from '../../words';
import { hangul, standsAlone } from './alone';

/** Most names of one document that are looked for again. */
const most = 60;
const han = /^\p{Script=Han}{2,8}$/u;

/** A name to look for, and whose it is. */
export type Repeatable = readonly [name: string, id: string | undefined];

/** The names of leaders, of Chinese or Korean mentions, that may stand elsewhere without a title; of two words the last. */
export function repeatablesOf(mentions: readonly Mention[]): Repeatable[] {
  return mentions.flatMap((mention): Repeatable[] => {
    if (mention.kind !== 'leader' || !mention.office) return [];
    const parts = mention.text.split(/[\s·・]/);
    const last = parts.at(-1)!;
    const isWhole = hangul.test(last) && (last.length > 2 || parts.length > 1);
    return isWhole || han.test(last) ? [[last, mention.id]] : [];
  });
}

/** Name → id of those to be looked for in a document; no id where two leaders are named so. */
export function repeatedNames(
  language: string,
  repeatables: readonly Repeatable[],
): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  if (language !== 'zh' && language !== 'ko') return known;
  for (const [name, id] of repeatables) {
    if (known.size >= most) break;
    known.set(name, known.has(name) && known.get(name) !== id ? undefined : id);
  }
  return known;
}

/**
 * Leaders whom a Chinese or Korean text names again without a title, which alone shows a name in these scripts: 耶伦说,
 * 푸틴은. `mentions` are the page's, in order, `known` the names to look for; the result is what is new, in order.
 */
export function repeatedGlyphs(
  page: Page,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string | undefined>,
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
      if (isTaken || !standsAlone(passage.text, index, text)) continue;
      const id = known.get(text);
      out.push({
        kind: 'leader',
        ...span,
        text,
        ...(id !== undefined && { id }),
        found: 'text',
        confidence: 0.7,
      });
    }
  });
  return out;
}
