import type { Speaker } from '../../../model/mention';
import { CharClass } from '../../../text/chars';
import type { Actor, Sentence } from '../sentence';
import type { Attribution } from '../speakers/source';
import { quotationsIn } from '../speech/quotations';
import { unknownName } from '../subjects/stranger';
import type { Telling } from '../telling';
import { isReporting } from '../words/lexicon';
import { sameOne } from './pronouns';

// When a pronoun that says who speaks may mean somebody else than whom it points to.

/** Whether the sentence itself shows that. `isLast`: the pronoun and its verb close it. */
export const mayMeanAnother = (
  s: Sentence,
  found: Attribution,
  meant: Speaker,
  actors: readonly Actor[],
  isLast: boolean,
  page: Telling,
  start: number,
): boolean =>
  isSomebodyElse(found, meant, actors, isLast) ||
  isToldOf(s, found, meant, actors) ||
  isBehindUnknown(s, found, actors) ||
  isBesideOther(s, found, meant, actors, page, start) ||
  isInRelative(s, found, meant, actors);

/** Whether a pronoun and its verb stand behind what they report, where it means nobody named in that. */
export const closesWithPronoun = (s: Sentence, found: Attribution): boolean =>
  closesClause(s, found) || isBehindQuotation(s, found) || isBehindClause(s, found);

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
function closesClause({ passage: p, from, to }: Sentence, { source, cue, word }: Attribution): boolean {
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
