import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, touches } from '../../passage';
import { isAdverb, isAgency, isBody } from '../words/actors';
import { clauseEnd, type Scene } from '../sentence';
import { pastHonorific } from '../subjects/nominative';
import { namesGroup, pastArticle } from '../subjects/phrases';
import { togetherAfter } from '../subjects/together';
import type { Attribution } from './source';

/** Longest name of a medium, in tokens. */
const longest = 6;

/**
 * "…, Trend reports, citing the ministry.", "…, Kazinform has learned from the mayor.": whom a medium that closes an English
 * sentence refers to speaks, the medium passes it on.
 */
export function readCiting(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const { words } = p;
  const at = referencedAt(p, v);
  const medium = at > 0 ? mediumBefore(s, v) : undefined;
  if (!medium || at >= s.to) return undefined;
  const closes = (i: number) => i >= s.to || words[i]!.text === '.';
  const end = clauseEnd(s, at);
  const found = { cue: { from: v, to: v + 1 }, word: words[v]!.statement!, refersBack: false, via: medium };
  const from = pastArticle(p, at);
  // "via the tweet of X"
  const author = isPost.test(words[from]?.key ?? '') && words[from + 1]?.key === 'of' ? from + 2 : from;
  const name = pastHonorific(p, pastArticle(p, author));
  const own = /^(?:his|her|their)$/.test(words[name]?.key ?? '') ? name + 1 : name;
  const actor = s.actors.find(({ whole }) => whole === at || whole === own);
  const all = actor && togetherAfter(s, actor);
  if (all && closes(all.kind === 'group' ? all.to : actor.tail)) return { ...found, source: all };
  const isSomebody = (isCapital(p, from) && end <= from + longest) || namesGroup(p, from, end);
  if (closes(end) && isSomebody && from < end) return { ...found, source: { kind: 'group', from, to: end } };
  // "with reference to his aide": whoever it is, it isn't the medium
  return words[v + 1]!.key === 'with' ? { ...found, source: null } : undefined;
}

/** What somebody writes for all to read. */
const isPost = /^(?:tweet|post|statement|message|page|account|blog|letter)$/;

const learning = new Set(['learned', 'learnt', 'learns']);

/** Verbs of passing on that say nothing by themselves. */
export const isLearning = (key: string) => learning.has(key);

/** Where the one stands whom a verb's medium refers to; -1 where it refers to nobody. */
function referencedAt({ words, kind }: Passage, v: number): number {
  if (kind[v] !== CharClass.Latin) return -1;
  const { key } = words[v]!;
  const at = words[v + 1]?.text === ',' ? v + 2 : v + 1;
  const [first, second, third] = [at, at + 1, at + 2].map((i) => words[i]?.key ?? '');
  if (key === 'cites') return v + 1;
  if (isLearning(key)) return first === 'from' ? at + 1 : -1;
  if (!/^report(?:s|ed)$/.test(key)) return -1;
  if (first === 'citing' || (first === 'via' && second !== 'its')) return at + 1;
  if (first === 'referring' && second === 'to') return at + 2;
  return first === 'with' && /^(?:reference|references|link)$/.test(second!) && third === 'to' ? at + 3 : -1;
}

/** The name between the last comma and a verb, if it is a medium's: "…, Trend", "…, Oslo News Agency has". */
function mediumBefore(s: Scene, v: number): { from: number; to: number } | undefined {
  const p = s.passage;
  let to = v;
  while (to > s.from && (isAdverb(p.words[to - 1]!.key) || /^ha[sd]$/.test(p.words[to - 1]!.key))) to--;
  let from = to;
  while (from > s.from && to - from < longest && isOfName(p, from - 1)) from--;
  if (from < to && p.words[from]!.key === 'the') from++;
  const opens = /^[,”"]$/.test(p.words[from - 1]?.text ?? '') || p.words[from - 1]?.key === 'the';
  const isNamed = from < to && from > s.from && opens && !isOffice(p, from, to);
  return isNamed && !s.actors.some(({ whole, tail }) => whole < to && tail > from) ? { from, to } : undefined;
}

const isOfName = (p: Passage, i: number) =>
  isCapital(p, i) ||
  isAgency(p.words[i]!.key) ||
  /^(?:the|news|agency|correspondent|portal|website)$/.test(p.words[i]!.key) ||
  (p.words[i]!.text === '.' && touches(p, i) && touches(p, i + 1)) ||
  (/^[a-z]{2,4}$/.test(p.words[i]!.text) && p.words[i - 1]?.text === '.' && touches(p, i));

/** "…, the Finance Ministry reported, citing": a body that speaks for itself. */
function isOffice(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBody(p.words[i]!.key) && !isMedium.test(p.words[i]!.key)) return true;
  return false;
}
const isMedium = /^(?:agency|newspaper|magazine|journal|outlet|media|press|portal)$/;
