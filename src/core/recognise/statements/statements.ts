import type { Mention, PersonMention, Speaker, Statement } from '../../model/mention';
import { CharClass } from '../../text/chars';
import { isFurniture } from '../furniture';
import type { Page } from '../page';
import type { Passage } from '../passage';
import { attribute, type Attribution } from './attribution';
import { typeOf } from './kind';
import { antecedent, type Said } from './pronouns';
import { hasDirectSpeech, readSentences, speechEnds, type Actor, type Sentence } from './sentence';

/** Most bulleted passages that belong to one lead-in line. */
const longestList = 40;

/** The attributed passages of a document, in order; offsets are into the document. */
export function readStatements(page: Page, mentions: readonly Mention[]): Statement[] {
  const out: Statement[] = [];
  let next = 0;
  let previous: Said[] = [];
  let last: Sentence | undefined;
  let lastStart = 0;
  page.readings.forEach(({ passage }, i) => {
    const start = page.starts[i]!;
    const end = start + passage.text.length;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    let stop = next;
    while (stop < mentions.length && mentions[stop]!.start < end) stop++;
    const inside = mentions.slice(next, stop).filter((m) => m.start >= start && m.end <= end);
    next = stop;
    const hasCue = passage.words.some((word) => word.statement !== undefined);
    if (!hasCue && !inside.some(isPerson)) return;
    if (isFurniture(passage)) return;
    const sentences = readSentences(passage);
    const said: Said[] = [];
    sentences.forEach((s, j) => {
      const local = inside.filter((m) => m.start - start >= s.start && m.end - start <= s.end);
      const actors = actorsOf(s, local.filter(isPerson), start);
      const found = hasCue ? attribute(s, cuesOf(s, local, start), actors, page.gazetteer) : undefined;
      const history = said.length > 0 ? said : previous;
      const speaker = found ? speakerOf(found, s, start, history, page) : null;
      said.push({ actors: actors.map((a) => a.mention), ...(speaker && { speaker }) });
      if (!found || (found.source !== null && found.source.kind === 'pronoun' && speaker === undefined))
        return;
      const before = found.refersBack ? (sentences[j - 1] ?? last) : undefined;
      const beforeStart = j > 0 ? start : lastStart;
      const from = before ? before.start + beforeStart : s.start + start;
      const to = listEnd(page, i, s) ?? s.end + start;
      out.push(statementOf(page, s, start, { from, to }, found, speaker ?? null, local));
    });
    previous = said.slice(-2);
    last = sentences.at(-1);
    lastStart = start;
  });
  return out;
}

const isPerson = (mention: Mention): mention is PersonMention =>
  mention.kind === 'leader' || mention.kind === 'role' || mention.kind === 'person';

/** The reporting words of a sentence, those inside what somebody says left out, unless they interrupt it («…, — сказал X, — …»). */
function cuesOf(s: Sentence, local: readonly Mention[], start: number): number[] {
  const cues: number[] = [];
  const { words } = s.passage;
  let speechEnd = -1;
  const speech = speechEnds(s, (from, to) => isName(local, start, from, to));
  for (let i = s.from; i < s.to; i++) {
    speechEnd = Math.max(speechEnd, speech.get(i) ?? -1);
    if (words[i]!.statement === undefined) continue;
    const interrupts =
      /^[—–-]$/.test(words[i - 1]?.text ?? '') && /^[,.!?»”]$/.test(words[i - 2]?.text ?? '');
    if (i > speechEnd || interrupts) cues.push(i);
  }
  return cues;
}

/** Whether the quotation is an initiative's or another entry's name. */
function isName(local: readonly Mention[], start: number, from: number, to: number): boolean {
  return local.some(
    (m) =>
      (m.kind === 'initiative' || m.kind === 'other') && m.start - start <= from + 1 && m.end - start >= to,
  );
}

function actorsOf(s: Sentence, people: readonly PersonMention[], start: number): Actor[] {
  return people.flatMap((mention) => {
    const from = tokenAt(s.passage, mention.start - start);
    const to = tokenAfter(s.passage, mention.end - start);
    if (from >= to) return [];
    const { office } = mention;
    const whole = office && office.start < mention.start ? tokenAt(s.passage, office.start - start) : from;
    const tail = office && office.end > mention.end ? tokenAfter(s.passage, office.end - start) : to;
    return [
      { mention, from, to, whole: Math.max(s.from, Math.min(whole, from)), tail: Math.min(s.to, tail) },
    ];
  });
}

/** The first token that begins at or after an offset. */
function tokenAt(p: Passage, offset: number): number {
  let low = 0;
  let high = p.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (p.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that begins at or after the end of a span. */
const tokenAfter = tokenAt;

/** Null: nobody is named. Undefined: a pronoun that several or none fit. */
function speakerOf(
  found: Attribution,
  s: Sentence,
  start: number,
  history: readonly Said[],
  page: Page,
): Speaker | null | undefined {
  const { source } = found;
  if (!source) return null;
  if (source.kind === 'actor') return toSpeaker(source.actor.mention);
  if (source.kind === 'pronoun') return antecedent(source.gender, history, page.gazetteer);
  const from = start + s.passage.start[source.from]!;
  const to = start + s.passage.end[source.to - 1]!;
  return { start: from, end: to, text: page.text.slice(from, to) };
}

function toSpeaker({ id, start, end, text }: PersonMention): Speaker {
  return { ...(id !== undefined && { id }), start, end, text };
}

/** Where the bulleted list ends that a sentence with a colon at its end introduces; undefined where none does. */
function listEnd(page: Page, i: number, s: Sentence): number | undefined {
  const { passage } = page.readings[i]!;
  if (s.to < passage.count || passage.words[s.to - 1]!.text !== ':') return undefined;
  let end: number | undefined;
  for (let j = i + 1; j < page.readings.length && j <= i + longestList; j++) {
    const item = page.readings[j]!.passage;
    if (!isBullet(item)) break;
    end = page.starts[j]! + item.end[item.count - 1]!;
  }
  return end;
}

function isBullet(p: Passage): boolean {
  if (p.count < 2) return false;
  if (/^[▪•●◦‣∙·*–—-]$/.test(p.words[0]!.text)) return true;
  return p.kind[0] === CharClass.Digit && /^[.)]$/.test(p.words[1]!.text);
}

function statementOf(
  page: Page,
  s: Sentence,
  start: number,
  span: { readonly from: number; readonly to: number },
  found: Attribution,
  speaker: Speaker | null,
  local: readonly Mention[],
): Statement {
  const p = s.passage;
  const spanOf = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const piece = { start: start + p.start[from]!, end: start + p.end[to - 1]! };
    return { ...piece, text: page.text.slice(piece.start, piece.end) };
  };
  const hasFigure = local.some((m) => m.kind === 'figure' && (m.sub === 'money' || m.sub === 'percent'));
  const text = page.text.slice(span.from, span.to);
  return {
    start: span.from,
    end: span.to,
    text,
    speaker,
    cue: spanOf(found.cue),
    ...(found.via && { via: [spanOf(found.via)] }),
    direct: hasDirectSpeech(s, (from, to) => isName(local, start, from, to)),
    type: typeOf(text, found.word, hasFigure),
  };
}
