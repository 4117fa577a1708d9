import type { PersonMention } from '../../model/mention';
import { overlaps } from '../../model/span';
import type { Page } from '../page';
import { Mark } from '../words';
import { foreignRun, isChineseGoingOn } from './glyphpeople';

/** Most names of one document that are looked for again. */
const most = 60;
const han = /^\p{Script=Han}{2,8}$/u;
const hangul = /^[\uac00-\ud7a3]{2,7}$/;
/** What may follow a Korean name inside its word. */
const particle =
  /^(?:씨|측)?(?:은|는|이|가|을|를|의|에|에게|께|과|와|도|로|으로|라며|만)?(?![\uac00-\ud7a3])/;

/**
 * Leaders whom a Chinese or Korean text names again without a title, which alone shows a name in these scripts: 耶伦说,
 * 푸틴은. `found` are the document's people in order; the result is what is new, in order.
 */
export function repeatedGlyphs(page: Page, found: readonly PersonMention[]): PersonMention[] {
  const known = knownNames(found);
  if (known.size === 0) return [];
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

/** Names of leaders to look for, and their ids; of a Korean name in two words the last one. */
function knownNames(found: readonly PersonMention[]): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const { kind, text, id, office } of found) {
    if (kind !== 'leader' || !office || known.size >= most) continue;
    const parts = text.split(/[\s·・]/);
    const last = parts.at(-1)!;
    const isWhole = hangul.test(last) && (last.length > 2 || parts.length > 1);
    if (!isWhole && !han.test(last)) continue;
    if (known.has(last) && known.get(last) !== id) known.set(last, undefined);
    else known.set(last, id);
  }
  return known;
}

/** Whether the characters are the name and no part of longer words. */
function standsAlone(text: string, at: number, name: string): boolean {
  const rest = text.slice(at + name.length, at + name.length + 5);
  if (hangul.test(name)) return !/[\uac00-\ud7a3]/.test(text[at - 1] ?? '') && particle.test(rest);
  if (/^(?:调|調)/.test(rest) && /[强強]$/.test(name)) return false;
  if (foreignRun(name) !== name.length) return true;
  const isLonger = foreignRun(rest) > 0 && !isChineseGoingOn(rest[0]!);
  return !isLonger && (foreignRun(text[at - 1] ?? '') === 0 || isChineseGoingOn(text[at - 1]!));
}
