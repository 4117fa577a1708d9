import type { Mention, PersonMention, Speaker, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import { sentences } from '../../text/sentences';
import { foldWord } from '../../text/words';
import { isFurniture } from '../furniture';
import { pageOf, textBetween, type Page } from '../document/page';
import { Mark } from '../words';
import type { Written } from '../written';
import { isPreposition, isTitle } from './words/actors';
import { attribute, type Attribution } from './speakers/attribution';
import { cuesOf, isName } from './cues';
import { afterSilence, afterTurn, withAuthor, type Before } from './before';
import { readEastern } from './eastern/attribution';
import { learnGenders, namesStranger } from './pronouns/hints';
import { typeOf } from './kind';
import { isQuotation, labelled, speakerAfter, speakerAlone } from './speech/labels';
import { doubtfulBearer } from './speakers/bearer';
import { canBeSubject } from './speakers/nominative';
import { withContinued } from './speech/continued';
import {
  authorOf,
  firstPersonCue,
  isQuestion,
  mayBeSigned,
  unsigned,
  voiceOf,
  type Author,
} from './speech/firstperson';
import type { Genders } from './pronouns/genders';
import { antecedent, sameOne, toSpeaker, type Said } from './pronouns/pronouns';
import { quotationsIn } from './speech/quotations';
import { listEnd } from './speech/lists';
import {
  actorsOf,
  hasDirectSpeech,
  isWhollyQuoted,
  readSentences,
  type Actor,
  type Sentence,
} from './sentence';
import { mayBeTurn } from './speech/turns';
import { passageSentence, readLabel, readTurn, underLabel } from './speech/whole';

/** A page with what is known of the people in it. */
interface Telling extends Page {
  readonly genders: Genders;
  author?: Author | undefined;
}

/** The attributed passages of a page, in order, and what the passage after it needs. */
export function readStatements(
  page: Page,
  mentions: readonly Mention[],
  before: Before,
  genders: Genders,
): { statements: Statement[]; after: Before } {
  const telling: Telling = Object.assign(pageOf(page, page, page.lead), { genders });
  let { author } = before;
  if (author) telling.author = author;
  const found: Statement[][] = [];
  let next = 0;
  let after = before;
  page.readings.forEach(({ passage }, i) => {
    const start = page.starts[i]!;
    const end = start + passage.text.length;
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const inside: Mention[] = [];
    for (; next < mentions.length && mentions[next]!.start < end; next++)
      if (mentions[next]!.end <= end) inside.push(mentions[next]!);
    const statements: Statement[] = [];
    found.push(statements);
    const { label } = after;
    const persons = inside.filter(isPerson);
    const isWorthReading = (passage.anyMark & Mark.Cue) !== 0 || persons.length > 0 || label !== undefined;
    const isRead = (isWorthReading || mayBeTurn(passage) || isQuotation(passage)) && !isFurniture(passage);
    if (author && isQuestion(passage)) author = telling.author = unsigned;
    const turn = isRead
      ? ((label && underLabel(telling, i, label)) ?? readTurn(telling, i, persons, inside.some(isStatistic)))
      : undefined;
    const own = isRead && !turn && persons.length === 1 ? readLabel(telling, i, persons) : undefined;
    if (turn) {
      statements.push(turn);
      after = afterTurn(turn);
      author = telling.author = voiceOf(turn) ?? author;
    } else if (isRead && isWorthReading) after = readPassage(telling, i, inside, after, statements);
    else if (isRead && isQuotation(passage))
      after = { said: after.said, silent: 0, quotation: { start, end }, skipped: { start, end } };
    else after = afterSilence(after, isFurniture(passage) ? undefined : { start, end });
    if (own) after = { ...after, label: own };
    const signed =
      persons.length === 1 && !turn && mayBeSigned(passage)
        ? authorOf(
            passageSentence(passage),
            actorsOf(passageSentence(passage), persons, start, genders),
            author,
          )
        : undefined;
    if (signed) author = telling.author = signed;
    else if (!author && statements.length > 0) author = telling.author = unsigned;
    if (after.author !== author) after = withAuthor(after, author);
  });
  return { statements: withContinued(page, found), after };
}

const isStatistic = (m: Mention) => m.kind === 'figure' && (m.sub === 'money' || m.sub === 'percent');

/** Adds the statements of passage `i`, whose mentions are `inside`; returns what the next passage needs. */
function readPassage(
  page: Telling,
  i: number,
  inside: readonly Mention[],
  before: Before,
  out: Statement[],
): Before {
  const start = page.starts[i]!;
  const said: Said[] = [];
  let last = before.skipped ? lastOf(page, before.skipped) : before.last;
  let statement: Statement | undefined;
  let isNamed = false;
  const { passage } = page.readings[i]!;
  for (const s of readSentences(passage)) {
    const span = { start: s.start + start, end: s.end + start };
    const local = within(inside, span);
    const people = local.length > 0 ? local.filter(isPerson) : nobody;
    const actors = people.length > 0 ? actorsOf(s, people, start, page.genders) : noActors;
    const history: readonly Said[] = isNamed || before.said.length === 0 ? said : [...before.said, ...said];
    const alone = before.quotation && speakerAlone(s, actors);
    statement = alone
      ? quoted(page, before.quotation!, span, alone)
      : readSentence(page, i, s, local, people, actors, history, last, statement);
    if (statement) out.push(statement);
    isNamed ||= people.length > 0 || statement?.speaker !== undefined;
    const speaker = statement?.speaker;
    const isKnown =
      speaker &&
      (names({ actors: people }, speaker) ||
        history.some((one) => names(one, speaker)) ||
        speaker.text.split(/[\s-]/).some((word) => isTitle(foldWord(word))));
    const subjects = subjectsOf(s, actors, page);
    learnGenders(page.genders, s, actors, statement);
    const stranger = actors.length === 0 && namesStranger(s);
    const others = people.length > subjects.length ? people.filter((one) => !subjects.includes(one)) : nobody;
    const one: Written<Said> = { actors: subjects, others };
    if (isKnown && !speaksToo(s, actors, statement!, start)) one.speaker = speaker;
    if (stranger) one.stranger = stranger;
    said.push(one);
    last = span;
  }
  const isOpen = out.length === 0 && isQuotation(passage);
  const quotation = isOpen ? { start, end: start + passage.text.length } : undefined;
  return { said: said.slice(-2), silent: 0, ...(last && { last }), ...(quotation && { quotation }) };
}

/** Those of some mentions in order that stand inside a span. */
function within(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let from = 0;
  while (from < mentions.length && mentions[from]!.start < start) from++;
  let to = from;
  while (to < mentions.length && mentions[to]!.start < end) to++;
  if (from === to) return noMentions;
  const found = from === 0 && to === mentions.length ? mentions : mentions.slice(from, to);
  return found.every((mention) => mention.end <= end) ? found : found.filter((mention) => mention.end <= end);
}

const noMentions: readonly Mention[] = [];
const noActors: readonly Actor[] = [];

/** The last sentence of a passage that names nobody. */
function lastOf(page: Page, { start, end }: Span): Span {
  const last = sentences(textBetween(page, start, end)).at(-1);
  return last ? { start: last.start + start, end: last.end + start } : { start, end };
}

/** A quotation whose speaker stands alone on the line under it. */
function quoted(page: Page, { start }: Span, line: Span, who: PersonMention): Statement {
  const text = textBetween(page, start, line.end);
  const type = typeOf(text, 'say', false);
  return { start, end: line.end, text, speaker: toSpeaker(who), cue: null, direct: true, type };
}

/** Whether another person of the sentence speaks in it too: "X said …, but Y said …". A pronoun after it may mean either. */
function speaksToo(
  s: Sentence,
  actors: readonly Actor[],
  { speaker, cue }: Statement,
  start: number,
): boolean {
  return actors.some(({ mention, tail }) => {
    if (mention.start === speaker?.start || (mention.id !== undefined && mention.id === speaker?.id))
      return false;
    const verb = s.passage.words[tail];
    const isCue = cue !== null && tail < s.to && s.passage.start[tail]! + start === cue.start;
    return tail < s.to && !isCue && verb?.statement?.form === 'finite' && !verb.statement.weak;
  });
}

/** A sentence that is nothing but a quotation goes on with what the one before it quotes. */
function goesOn(before: Statement | undefined, span: Span): Speaker | undefined {
  const isNext = before?.direct && before.speaker && span.start - before.end <= 2;
  return isNext ? before.speaker! : undefined;
}

/** The people that a sentence may be about: not those it names in an oblique case or after a preposition. */
function subjectsOf(s: Sentence, actors: readonly Actor[], page: Page): readonly PersonMention[] {
  if (actors.length === 0) return nobody;
  const quoted = quotationsIn(s.passage, s.from, s.to);
  const found: PersonMention[] = [];
  for (const actor of actors) {
    const isSubject =
      canBeSubject(s.passage, actor, anyVerb, page.gazetteer) &&
      !isJoinedToObject(s, actor, actors) &&
      !quoted.some(({ open, close }) => open < actor.from && actor.to <= close);
    if (isSubject) found.push(actor.mention);
  }
  return found;
}

/** "at X and Y": whoever "and" joins to somebody after a preposition stands after it too. */
function isJoinedToObject({ passage: p }: Sentence, actor: Actor, actors: readonly Actor[]): boolean {
  const joint = p.words[actor.whole - 1]?.key;
  if (joint !== 'and' && joint !== '&' && joint !== 'и') return false;
  const first = actors.find((a) => a.tail === actor.whole - 1 || a.to === actor.whole - 1);
  return first !== undefined && isPreposition(p.words[first.whole - 1]?.key ?? '');
}

const nobody: readonly PersonMention[] = [];
const anyVerb = {};

/** Whether a speaker is one of the people, not a group: no pronoun in the singular stands for a group. */
const names = ({ actors, speaker }: Omit<Said, 'others'>, one: Speaker) =>
  speaker?.start === one.start || actors.some((actor) => actor.start === one.start && actor.end === one.end);

function readSentence(
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
    return easternStatement(page, span, people, history, hasFigure);
  }
  const found = cues.length > 0 ? attribute(s, cues, actors, page.gazetteer) : undefined;
  const isSigned = page.author !== undefined && page.author !== unsigned;
  const first = !found && isSigned ? firstPersonCue(s, cues) : undefined;
  if (page.author && first) {
    const cue = piece(page, start + s.passage.start[first.from]!, start + s.passage.end[first.to - 1]!);
    const text = page.text.slice(span.start, span.end);
    const type = typeOf(text, s.passage.words[first.at]!.statement!.act, hasFigure);
    return { ...span, text, speaker: page.author, cue, direct: false, type };
  }
  if (!found) {
    const after = speakerAfter(s, actors);
    const speaker =
      labelled(s, actors, page.gazetteer) ??
      (after && toSpeaker(after)) ??
      (isWhollyQuoted(s) ? goesOn(before, span) : undefined);
    if (!speaker) return undefined;
    const text = page.text.slice(span.start, span.end);
    return { ...span, text, speaker, cue: null, direct: true, type: typeOf(text, 'say', hasFigure) };
  }
  const whole = {
    start: found.refersBack && last ? last.start : span.start,
    end: listEnd(page, i, s) ?? span.end,
  };
  const part = ({ from, to }: { readonly from: number; readonly to: number }) =>
    piece(page, start + s.passage.start[from]!, start + s.passage.end[to - 1]!);
  const text = textBetween(page, whole.start, whole.end);
  const meant = speakerOf(found, s, start, withinSentence(s, actors, found.cue.from, history, page), page);
  const speaker = meant && isSomebodyElse(found, meant, actors) ? null : meant;
  const cue = part(found.cue);
  const direct = hasDirectSpeech(s, (from, to) => isName(local, start, from, to));
  const type = typeOf(text, found.word.act, hasFigure);
  return found.via
    ? { ...whole, text, speaker, cue, via: [part(found.via)], direct, type }
    : { start: whole.start, end: whole.end, text, speaker, cue, direct, type };
}

function easternStatement(
  page: Telling,
  span: Span,
  people: readonly PersonMention[],
  history: readonly Said[],
  hasFigure: boolean,
): Statement | undefined {
  const text = page.text.slice(span.start, span.end);
  const found = readEastern(text, people, span.start);
  if (!found) return undefined;
  const { source, cue, direct, act } = found;
  const same = source === 'same' ? goingOn(history) : undefined;
  if (source === 'same' && !same) return undefined;
  const speaker =
    source === null || typeof source === 'string'
      ? (same ?? (source === null ? null : antecedent(source as 'm' | 'f', history, page.genders)))
      : 'role' in source
        ? piece(page, span.start + source.role.start, span.start + source.role.end)
        : toSpeaker(source);
  return {
    ...span,
    text,
    speaker,
    cue: piece(page, span.start + cue.start, span.start + cue.end),
    direct,
    type: typeOf(text, act, hasFigure),
  };
}

/** Who spoke in the sentence before, or the only one whom it names. */
function goingOn(history: readonly Said[]): Speaker | undefined {
  const last = history.at(-1);
  if (!last || last.speaker) return last?.speaker;
  const [only, ...others] = [...last.actors, ...last.others];
  return only && others.length === 0 ? toSpeaker(only) : undefined;
}

const piece = (page: Page, start: number, end: number) => ({ start, end, text: page.text.slice(start, end) });

const isPerson = (mention: Mention): mention is PersonMention =>
  mention.kind === 'leader' || mention.kind === 'role' || mention.kind === 'person';

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

/** "According to him, X …": X is somebody else. */
const isSomebodyElse = ({ source, word }: Attribution, meant: Speaker, actors: readonly Actor[]) =>
  source?.kind === 'pronoun' &&
  word.form === 'source' &&
  actors.some(({ mention }) => sameOne(mention, meant));

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
    const meant = antecedent(source.gender, history, page.genders);
    if (meant && source.gender !== 'p') page.genders.learn(meant, source.gender);
    return meant;
  }
  return piece(page, start + s.passage.start[source.from]!, start + s.passage.end[source.to - 1]!);
}
