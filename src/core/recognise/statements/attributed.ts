import { type Actor, hasDirectSpeech, isWhollyQuoted, sceneOf, type Sentence } from './sentence';
import type { Mention, PersonMention, Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { CharClass } from '../../text/chars';
import { type Page, textBetween } from '../document/page';
import { attribute } from './speakers/attribution';
import type { Attribution } from './speakers/source';
import { touches } from '../passage';
import { Mark } from '../words';
import { cuesOf, isName } from './cues';
import { typeOf } from './kind';
import {
  besideQuote,
  headedInEast,
  headlined,
  headlinedEnglish,
  closingOffice,
  headingBody,
  labelled,
  labelledInEast,
  saidOf,
  speakerAfter,
  speakerBehindVerb,
} from './speech/labels';
import { doubtfulBearer } from './subjects/bearer';
import { isSigned } from './speech/authors';
import { firstPersonCue } from './speech/firstperson';
import { closesWithPronoun, mayMeanAnother } from './pronouns/doubts';
import { antecedent, type Said, toSpeaker } from './pronouns/pronouns';
import { listEnd } from './speech/lists';
import { isStatistic, piece, type Telling } from './telling';
import { easternStatement } from './eastern/statement';
import { nobody, subjectsOf } from './pronouns/said';
import { uncued } from './uncued';

/** The statement of one sentence: who says it by its reporting words, else by how it is written. */
export function readSentence(
  page: Telling,
  i: number,
  s: Sentence,
  local: readonly Mention[],
  people: readonly PersonMention[],
  actors: readonly Actor[],
  history: readonly Said[],
  last: Span | undefined,
  before: Statement | undefined,
): Statement | undefined {
  const start = page.starts[i]!;
  const cues = cuesOf(s, local, start);
  const span = { start: s.start + start, end: s.end + start };
  const hasFigure = local.some(isStatistic);
  if (cues.length > 0 && cues.every((v) => s.passage.words[v]!.statement!.form === 'eastern')) {
    const label = labelledInEast(s, actors);
    const heading = headedInEast(s, actors) ?? officeOf(page, s, start);
    return (
      easternStatement(page, span, people, history, hasFigure, last) ??
      (label && uncued(page, span, label, true, hasFigure)) ??
      (heading && uncued(page, span, heading, false, hasFigure))
    );
  }
  const found = cues.length > 0 ? attribute(sceneOf(s, actors, page.gazetteer), cues) : undefined;
  const first =
    !found && isSigned(page.author)
      ? firstPersonCue(s, cuesOf(s, local, start, Mark.Cue | Mark.Own))
      : undefined;
  if (page.author && first) {
    const cue = piece(page, start + s.passage.start[first.from]!, start + s.passage.end[first.to - 1]!);
    const text = page.text.slice(span.start, span.end);
    const type = typeOf(text, s.passage.words[first.at]!.statement!.act, hasFigure);
    return { ...span, text, speaker: page.author, cue, direct: false, type };
  }
  if (!found) {
    const after = speakerAfter(s, actors) ?? speakerBehindVerb(s, actors, page.gazetteer);
    const headline =
      headlined(s, actors, page.gazetteer) ??
      saidOf(s, actors, page.gazetteer) ??
      headlinedEnglish(s, actors) ??
      headedInEast(s, actors) ??
      officeOf(page, s, start);
    const speaker =
      labelled(s, actors, page.gazetteer) ??
      (after && toSpeaker(after)) ??
      besideQuote(s, actors) ??
      headline ??
      (isWhollyQuoted(s) ? goesOn(s, before, span) : undefined);
    if (!speaker) return undefined;
    return uncued(page, span, speaker, speaker !== headline, hasFigure);
  }
  const isClosing =
    last !== undefined && last.start >= start && refersToLast(page, s, found, last, before !== undefined);
  const whole = {
    start: last && (found.refersBack || isClosing) ? last.start : span.start,
    end: listEnd(page, i, s) ?? span.end,
  };
  const part = ({ from, to }: { readonly from: number; readonly to: number }) =>
    piece(page, start + s.passage.start[from]!, start + s.passage.end[to - 1]!);
  const text = textBetween(page, whole.start, whole.end);
  const isLast = closesWithPronoun(s, found);
  const told =
    isLast || repeatsPronoun(s, found) ? history : withinSentence(s, actors, found.cue.from, history, page);
  const meant = speakerOf(found, s, start, told, page);
  const isUnsure =
    meant && (cutsName(s, found, actors) || mayMeanAnother(s, found, meant, actors, isLast, page, start));
  const speaker = isUnsure ? null : meant;
  const cue = part(found.cue);
  const direct =
    (isClosing && isQuotedAt(page, last)) || hasDirectSpeech(s, (from, to) => isName(local, start, from, to));
  const type = typeOf(text, found.word.act, hasFigure);
  return found.via
    ? { ...whole, text, speaker, cue, via: [part(found.via)], direct, type }
    : { start: whole.start, end: whole.end, text, speaker, cue, direct, type };
}

/** Whose words a heading gives that ends in an office or a body. */
function officeOf(page: Page, { passage, from, to }: Sentence, by: number): Speaker | undefined {
  const heading = from === 0 ? closingOffice(passage) : undefined;
  const body = heading ?? headingBody(passage);
  const isHere = body && body.start >= passage.start[from]! && body.start < passage.end[to - 1]!;
  return isHere ? piece(page, body.start + by, body.end + by) : undefined;
}

/**
 * "“… .” He said.", "“…”. Minister X said in Oslo.", "The port is open. The ministry reports.": an English sentence of a
 * subject and its verb says whose the quotation before it is, or the sentence before it that nobody else says.
 */
function refersToLast(
  page: Page,
  { passage: p, from, to }: Sentence,
  { source, cue, word }: Attribution,
  last: Span,
  isTold: boolean,
): boolean {
  if (word.form !== 'finite' || p.kind[cue.from] !== CharClass.Latin || !source) return false;
  const isGroup = source.kind === 'group';
  const [start, end] =
    source.kind === 'actor'
      ? [source.actor.whole, source.actor.tail]
      : isGroup
        ? [source.from, source.to]
        : [cue.from - 1, cue.from];
  const opens = start === from || p.words[from]!.key === 'the' || p.words[from]!.text === 'H';
  if (!opens || end !== cue.from) return false;
  if (p.words.slice(from, to).some(({ text }) => /^(?:[“”"«»:]|that|if|whether|to)$/.test(text)))
    return false;
  const next = p.words[cue.to]?.text ?? '.';
  const isAlone =
    next === '.' || (next === ',' && /^(?:speaking|addressing)$/.test(p.words[cue.to + 1]?.key ?? ''));
  if (tellsAgency({ passage: p, to }, cue.to) && informing.test(p.words[cue.from]!.key) && !isTold)
    return source.kind !== 'pronoun';
  if (isAlone && telling.test(p.words[cue.from]!.key) && source.kind !== 'pronoun' && !isTold) return true;
  const isClosed = /^(?:[.]|as|while|in|on|at|during|when)$/.test(next);
  return isClosed && !isGroup && isQuotedAt(page, last);
}

const isQuotedAt = (page: Page, { start, end }: Span) =>
  /^[“"«].*[”"»][.,]?$/s.test(page.text.slice(start, end));

const informing = /^(?:informed|told)$/;

/** "The faction informed Harbour.kg news agency.": an agency is all that stands behind the verb. */
function tellsAgency({ passage: p, to }: Pick<Sentence, 'passage' | 'to'>, at: number): boolean {
  const end = p.words[to - 1]?.text === '.' ? to - 1 : to;
  return end - at < 7 && end > at && /^(?:agency|journalists|reporters)$/.test(p.words[end - 1]!.key);
}

/** Verbs that say nothing without what is reported. */
const telling = /^(?:report(?:s|ed)|announced|informed)$/;

/** "He was late, X being there, but he said …": the pronoun that opens an English sentence means the same further on in it. */
function repeatsPronoun({ passage: p, from }: Sentence, { source, cue }: Attribution): boolean {
  const at = source?.kind === 'pronoun' ? (source.at ?? cue.from) : from;
  return at > from && /^s?he$/.test(p.words[from]!.key) && p.words[at]!.key === p.words[from]!.key;
}

/** What came before a reporting word: sentences, and the people whom its own sentence names as subjects before it. */
function withinSentence(
  s: Sentence,
  actors: readonly Actor[],
  cue: number,
  history: readonly Said[],
  page: Page,
): readonly Said[] {
  const own = subjectsOf(
    s,
    actors.filter(({ tail }) => tail < cue),
    page,
  );
  return own.length > 0 ? [...history, { actors: own, others: nobody }] : history;
}

/** Whoever a phrase means that begins or ends inside a name or a word («пресс-» of «пресс-секретарь»), it isn't who it says. */
const cutsName = ({ passage: p }: Sentence, { source }: Attribution, actors: readonly Actor[]) =>
  source?.kind === 'group' &&
  ((p.words[source.to]?.text === '-' && touches(p, source.to) && touches(p, source.to + 1)) ||
    actors.some(
      ({ from, to }) => (from < source.from && source.from < to) || (from < source.to && source.to < to),
    ));

/** Null where nobody is named, or a pronoun fits several or none. */
function speakerOf(
  { source, word }: Attribution,
  s: Sentence,
  start: number,
  history: readonly Said[],
  page: Telling,
): Speaker | null {
  if (!source) return null;
  if (source.kind === 'actor') {
    const phrase = doubtfulBearer(s, source.actor, word, page.genders);
    if (!phrase) return toSpeaker(source.actor.mention);
    return piece(page, start + s.passage.start[phrase.from]!, start + s.passage.end[phrase.to - 1]!);
  }
  if (source.kind === 'pronoun') {
    const meant = inTurn(s) && named(history) > 1 ? null : antecedent(source.gender, history, page.genders);
    if (meant && (source.gender === 'm' || source.gender === 'f')) page.genders.learn(meant, source.gender);
    return meant;
  }
  return piece(page, start + s.passage.start[source.from]!, start + s.passage.end[source.to - 1]!);
}

/** "In turn, he …": after two people it is the other one, whichever spoke before. */
const inTurn = ({ passage: { words }, from }: Sentence) =>
  (words[from]!.key === 'in' && /^(?:turn|response|reply)$/.test(words[from + 1]?.key ?? '')) ||
  (words[from]!.key === 'for' &&
    /^(?:his|her)$/.test(words[from + 1]?.key ?? '') &&
    words[from + 2]?.key === 'part');

/** How many people the sentence before names. */
function named(history: readonly Said[]): number {
  const last = history.at(-1);
  if (!last) return 0;
  return new Set(
    [...last.actors, ...last.others, ...(last.speaker ? [last.speaker] : [])].map(({ start }) => start),
  ).size;
}

/** "…, X noted. “…”": a sentence that ends in who said it, before the words themselves. */
const closesCue = ({ cue, end }: Statement) => cue !== null && end - cue.end <= 1;

/** A sentence that is nothing but a quotation goes on with what the one before it quotes. */
function goesOn(s: Sentence, before: Statement | undefined, span: Span): Speaker | undefined {
  if (!before?.speaker) return undefined;
  const isLatin = s.passage.kind[s.from + 1] === CharClass.Latin;
  // "X welcomed the plan. “It is good.”"
  const isNext = span.start - before.end <= (before.direct || closesCue(before) ? 2 : isLatin ? 1 : -1);
  return isNext ? before.speaker : undefined;
}
