import type { Gazetteer } from '../../dossier/compile';
import type { InitiativeMention, OtherMention } from '../../model/mention';
import { nextMarked, type Passage } from '../passage';
import { Mark } from '../words';

/** The dossier's initiatives and other entries written in Han, kana or Hangul; a name may begin at any character. */
export function readGlyphs(p: Passage, gazetteer: Gazetteer): (InitiativeMention | OtherMention)[] {
  const out: (InitiativeMention | OtherMention)[] = [];
  let at = 0;
  for (let i = 0; (i = nextMarked(p, i, Mark.Glyphs)) < p.count; i++) {
    for (at = Math.max(at, p.start[i]!); at < p.end[i]!; at++) {
      const match = gazetteer.glyphs.longest(p.text, at, ({ entry }) => entry.kind !== 'leader');
      if (!match) continue;
      const ids = [...new Set(match.entries.map(({ entry }) => entry.id))];
      const { entry } = match.entries[0]!;
      if (entry.kind === 'leader') continue;
      const hasCloser = /[」』”’"]/.test(p.text.slice(at, match.end));
      const start = hasCloser && /[「『“‘"]/.test(p.text[at - 1] ?? '') ? at - 1 : at;
      out.push({
        kind: entry.kind,
        start,
        end: match.end,
        text: p.text.slice(start, match.end),
        found: 'dossier',
        confidence: 0.95,
        ...(ids.length === 1 ? { id: ids[0]! } : { candidates: ids }),
        ...(entry.type !== undefined && { type: entry.type }),
      });
      at = match.end - 1;
    }
  }
  return out;
}
