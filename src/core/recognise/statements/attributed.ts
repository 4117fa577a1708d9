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
import { isReporting } from './words/lexicon';
import { typeOf } from './kind';
import {
  besideQuote,
  headedInEast,
  headlined,
  headlinedEnglish,
  closingOffice,
  labelled,
  labelledInEast,
  saidOf,
  speakerAfter,
  speakerBehindVerb,
} from './speech/labels';
import { doubtfulBearer } from './subjects/bearer';
import { unknownName } from './subjects/stranger';
import { isSigned } from './speech/authors';
import { firstPersonCue } from './speech/firstperson';
import { antecedent, type Said, sameOne, toSpeaker } from './pronouns/pronouns';
import { listEnd } from './speech/lists';
import { quotationsIn } from './speech/quotations';
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
    const heading = headedInEast(s, actors);
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
      (isWhollyQuoted(s) ? goesOn(before, span) : undefined);
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
  const isLast = closesWithPronoun(s, found) || isBehindQuotation(s, found) || isBehindClause(s, found);
  const told =
    isLast || repeatsPronoun(s, found) ? history : withinSentence(s, actors, found.cue.from, history, page);
  const meant = speakerOf(found, s, start, told, page);
  const isUnsure =
    meant &&
    (cutsName(s, found, actors) ||
      isSomebodyElse(found, meant, actors, isLast) ||
      isToldOf(s, found, meant, actors) ||
      isBehindUnknown(s, found, actors) ||
      isBesideOther(s, found, meant, actors, page, start) ||
      isInRelative(s, found, meant, actors));
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
function officeOf(page: Page, { passage, from }: Sentence, by: number): Speaker | undefined {
  const span = from === 0 ? closingOffice(passage) : undefined;
  return span && piece(page, span.start + by, span.end + by);
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

/** "According to him, X …", "X would come, he said": X is somebody else. */
const isSomebodyElse = (
  { source, word, cue }: Attribution,
  meant: Speaker,
  actors: readonly Actor[],
  isLast: boolean,
) =>
  source?.kind === 'pronoun' &&
  (word.form === 'source' || isLast) &&
  actors.some(({ mention, tail }) => (!isLast || tail <= cue.from) && sameOne(mention, meant));

/** "He said that X would come": in the clause that it reports an English pronoun names somebody else. */
function isToldOf(
  { passage: { words, kind } }: Sentence,
  { source, word, cue }: Attribution,
  meant: Speaker,
  actors: readonly Actor[],
): boolean {
  if (source?.kind !== 'pronoun' || word.form !== 'finite' || kind[cue.from] !== CharClass.Latin)
    return false;
  if ((source.at ?? cue.from) >= cue.from) return false;
  const first = actors.find(({ whole }) => whole >= cue.to);
  if (!first || first.whole > cue.to + 2 || !sameOne(first.mention, meant)) return false;
  return words.slice(cue.to, first.whole).every(({ text }) => /^(?:that|the|[A-Z]\p{L}*)$/u.test(text));
}

/** "Glen Orholt refused to say what he thinks": the pronoun may mean somebody whom the sentence names and nobody knows. */
function isBehindUnknown(s: Sentence, { source, cue }: Attribution, actors: readonly Actor[]): boolean {
  const at = source?.kind === 'pronoun' && source.gender !== 'p' ? (source.at ?? cue.from) : -1;
  return at > s.from && s.passage.kind[cue.from] === CharClass.Latin && unknownName(s, actors, at);
}

/** "X spoke. The source of Y's losses is clear: “…,” he said.": whom the sentence names outside its quotation may be meant as well. */
function isBesideOther(
  { passage: p, from }: Sentence,
  { source, cue, word }: Attribution,
  meant: Speaker,
  actors: readonly Actor[],
  { genders }: Telling,
  start: number,
): boolean {
  if (source?.kind !== 'pronoun' || source.gender === 'p' || word.form !== 'finite') return false;
  const isNamedBefore = meant.start !== undefined && meant.start < start + p.start[from]!;
  if (!isNamedBefore || p.kind[cue.from] !== CharClass.Latin) return false;
  const [first] = quotationsIn(p, from, source.at ?? cue.from);
  const quote = first?.open ?? from;
  return (
    quote > from &&
    actors.some(
      ({ mention, tail }) =>
        tail <= quote &&
        mention.kind !== 'role' &&
        (genders.of(mention) ?? source.gender) === source.gender &&
        !sameOne(mention, meant),
    )
  );
}

/** "X met Y, where he hinted at it": the pronoun of a relative clause may mean whoever stands right before it. */
function isInRelative(
  { passage: p }: Sentence,
  { source }: Attribution,
  meant: Speaker,
  actors: readonly Actor[],
) {
  const at = source?.kind === 'pronoun' ? (source.at ?? -1) : -1;
  if (at < 2 || !/^(?:where|which|when|whom|because)$/.test(p.words[at - 1]!.key)) return false;
  const end = p.words[at - 2]!.text === ',' ? at - 2 : at - 1;
  return actors.some(({ mention, tail, to }) => (tail === end || to === end) && !sameOne(mention, meant));
}

/**
 * "X would come, he said.": a pronoun and its verb that close an English sentence, after a comma and no quotation, never
 * mean anybody named in what they report.
 */
function closesWithPronoun({ passage: p, from, to }: Sentence, { source, cue, word }: Attribution): boolean {
  if (source?.kind !== 'pronoun' || word.form !== 'finite' || p.kind[cue.from] !== CharClass.Latin)
    return false;
  const at = source.at ?? cue.from;
  if (at <= from || p.words[at - 1]!.text !== ',' || !/^(?:he|she)$/.test(p.words[at]!.key)) return false;
  const next = p.words[cue.to];
  if (cue.to < to && !/^(?:[.,;!?]|in|on|at|during|after|to)$/.test(next!.text)) return false;
  for (let k = from; k < at - 1; k++)
    if (/^[:;“”"«»]$/.test(p.words[k]!.text) || isReporting(p.words[k]!.statement)) return false;
  return true;
}

/** «„Орлов ошибся. Мост стар“, — добавил он.»: a Russian pronoun behind a quotation that opens the sentence means nobody named in it. */
function isBehindQuotation({ passage: p, from }: Sentence, { source, cue, word }: Attribution): boolean {
  if (source?.kind !== 'pronoun' || word.form !== 'finite' || p.kind[cue.from] !== CharClass.Cyrillic)
    return false;
  const [first] = quotationsIn(p, from, cue.from);
  return first?.open === from && first.closed && first.close >= cue.from - 3;
}

/** «Орлов ошибся, сказал он.»: a Russian pronoun behind its verb and a comma means nobody named in what it reports. */
function isBehindClause(
  { passage: { words, kind }, from }: Sentence,
  { source, cue, word }: Attribution,
): boolean {
  const isAfter =
    source?.kind === 'pronoun' && word.form === 'finite' && kind[cue.from] === CharClass.Cyrillic;
  if (!isAfter || words[cue.from - 1]?.text !== ',' || !/^(?:он|она)$/.test(words[cue.to]?.key ?? ''))
    return false;
  for (let k = from; k < cue.from; k++)
    if (isReporting(words[k]!.statement) || words[k]!.key === 'что') return false;
  return true;
}

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
function goesOn(before: Statement | undefined, span: Span): Speaker | undefined {
  const isNext = before?.speaker && (before.direct || closesCue(before)) && span.start - before.end <= 2;
  return isNext ? before.speaker! : undefined;
}
