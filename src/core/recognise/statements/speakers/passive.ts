import { CharClass } from '../../../text/chars';
import { isCapital } from '../../passage';
import { isAdverb, isPreposition, isTime } from '../words/actors';
import type { Scene, Sentence } from '../sentence';
import { pastHonorific } from '../subjects/nominative';
import { isConjunction, namesGroup, pastArticle } from '../subjects/phrases';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';

/** How far behind an English passive its "by" may stand, in tokens. */
const reach = 12;

/** Verbs that a passive reports with: "this was announced by X". */
const telling =
  /^(?:announced|stated|said|reported|confirmed|noted|declared|disclosed|revealed|explained|emphasi[sz]ed|stressed|underlined)$/;
const utterance = /^(?:statements?|announcement|remarks?|comments?|claims?)$/;

/** Verbs that report in the passive only. */
export const isMaking = (key: string) => key === 'made';

/** "This was stated by X in Oslo.", "The statement was made by X.", "…, as reported by the ministry": who speaks stands behind "by". */
export function readPassive(s: Scene, v: number): Attribution | undefined {
  const { words, kind } = s.passage;
  if (kind[v] !== CharClass.Latin) return undefined;
  const isBack = refersToThis(s, v);
  const before = words[v - 1]?.key === 'was' ? v - 2 : v - 1;
  const isAside = before >= s.from && words[before]?.key === 'as' && telling.test(words[v]!.key);
  if (!isBack && !isAside) return undefined;
  let by = v + 1;
  while (
    isBack &&
    by < s.to &&
    by < v + reach &&
    words[by]!.key !== 'by' &&
    !/^[.;:!?“”"]$/.test(words[by]!.text)
  )
    by++;
  const source = words[by]?.key === 'by' && by < s.to ? agentAt(s, by + 1) : undefined;
  if (!source) return undefined;
  const hasClause = words.slice(by, s.to).some(({ key, text }) => key === 'that' || text === ':');
  const cue = { from: isBack ? v : before, to: v + 1 };
  return { source, cue, word: words[v]!.statement!, refersBack: isBack && !hasClause };
}

/** "X made the disclosure in Oslo": what was said before is X's. */
export function readMaking(s: Scene, v: number): Attribution | undefined {
  const { words, kind } = s.passage;
  if (kind[v] !== CharClass.Latin || !/^(?:the|this|these)$/.test(words[v + 1]?.key ?? '')) return undefined;
  const isKnown = words[v + 1]!.key === 'this' && words[v + 2]?.key === 'known';
  // "made the call at the forum", but a phone call "on Friday"
  const isCall =
    /^(?:calls?|appeals?|assertions?|pledge|promise)$/.test(words[v + 2]?.key ?? '') &&
    /^(?:at|while|during|when)$/.test(words[v + 3]?.key ?? '');
  if (!isKnown && !isCall && !disclosing.test(words[v + 2]?.key ?? '')) return undefined;
  if (
    !/^(?:[.,;]|in|on|at|during|after|while|when|as|to|before|yesterday|today)?$/.test(
      words[v + 3]?.text ?? '',
    )
  )
    return undefined;
  if (v === s.from || /^(?:who|which|that)$/.test(words[v - 1]!.key)) return undefined;
  const source = subjectOf(s, v, { ...words[v]!.statement!, weak: false });
  return source && { source, cue: { from: v, to: v + 3 }, word: words[v]!.statement!, refersBack: true };
}
const disclosing =
  /^(?:disclosures?|announcements?|remarks?|comments?|statements?|assertions?|declarations?|observations?|revelations?)$/;

/** Whether a sentence opens with "this was" or "the statement was" before its verb. */
function refersToThis({ passage: { words }, from }: Sentence, v: number): boolean {
  let i = v - 1;
  while (i > from && isAdverb(words[i]!.key)) i--;
  if (i <= from || !/^(?:is|was|were|been)$/.test(words[i]!.key)) return false;
  if (words[i]!.key === 'been') i--;
  if (/^(?:this|it)$/.test(words[from]!.key) && i === from + 1) return telling.test(words[v]!.key);
  const isOpened = /^(?:the|this|such|these|a)$/.test(words[from]!.key) && i < from + 5;
  return isOpened && isMaking(words[v]!.key) && utterance.test(words[i - 1]!.key);
}

/** Somebody or a body at token `at`: not "by the end of May". */
function agentAt(s: Scene, at: number): Source | undefined {
  const { passage: p } = s;
  const from = pastHonorific(p, pastArticle(p, at));
  // "by the latter’s minister X"
  const owned = /^['’]s$/.test(p.words[from + 1]?.text ?? '') ? from + 2 : from;
  const actor = s.actors.find(({ whole }) => whole === at || whole === from || whole === owned);
  if (actor) {
    // "by the President of Norway, X": the name goes before the office that stands by itself
    const named =
      actor.mention.kind === 'role' &&
      p.words[actor.tail]?.text === ',' &&
      s.actors.find(({ whole }) => whole === actor.tail + 1);
    const isOwner = /^['’]s?$/.test(p.words[actor.tail]?.text ?? '');
    return isOwner ? undefined : { kind: 'actor', actor: named || actor };
  }
  let to = from;
  while (
    to < s.to &&
    (p.kind[to] === CharClass.Latin ? isOfPhrase(s, to) : /^['’]s$/.test(p.words[to]!.text))
  )
    to++;
  if (to === from || isTime(p.words[from]!.key)) return undefined;
  return isCapital(p, from) || namesGroup(p, from, to) ? { kind: 'group', from, to } : undefined;
}

const isOfPhrase = ({ passage: { words } }: Sentence, i: number) =>
  !words[i]!.statement &&
  (!isPreposition(words[i]!.key) || /^(?:of|for)$/.test(words[i]!.key)) &&
  (!isConjunction(words[i]!.key) || words[i]!.key === 'and');
