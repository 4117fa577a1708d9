import { easternNouns, easternTypeOf } from '../../dossier/names/triggers';
import type { InitiativeMention } from '../../model/mention';
import type { Passage } from '../passage';

/** A quoted or bracketed name and its noun: 「中央アジア+日本」対話, “一带一路”倡议, ‘일대일로’ 이니셔티브. At most 40 characters. */
const quoted = new RegExp(
  `(?:“[^“”\\n]{2,40}”|「[^「」\\n]{2,40}」|『[^『』\\n]{2,40}』|‘[^‘’\\n]{2,40}’|"[^"\\n]{2,40}") ?(${easternNouns})`,
  'g',
);
/** A title in Chinese book marks that ends in a noun: 《东京宣言》. */
const titled = new RegExp(`《[^《》\\n]{2,40}?(${easternNouns})》`, 'g');
/** Parties joined by a dash or a plus: 中国－中亚峰会, 日本・中央アジア首脳会合, 한-중앙아시아 정상회의. */
const joined = new RegExp(
  `(?![回届次])[\\p{Script=Han}\\p{Script=Katakana}ー\\p{Script=Hangul}]{1,12}[-‐–—－+＋・·](?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,14}?|[\\p{Script=Hangul}]{1,10} ?)(${easternNouns})`,
  'gu',
);

/** The initiatives of a passage in Chinese, Japanese or Korean, by their nouns; in order, none overlapping. */
export function readEastern(p: Passage): InitiativeMention[] {
  const out: InitiativeMention[] = [];
  for (const pattern of [quoted, titled, joined]) {
    for (const match of p.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (out.some((other) => span.start < other.end && other.start < span.end)) continue;
      const type = easternTypeOf(match[1]!);
      out.push({
        kind: 'initiative',
        ...span,
        text: match[0],
        found: 'text',
        confidence: 0.7,
        ...(type !== undefined && { type }),
      });
    }
  }
  return out;
}
