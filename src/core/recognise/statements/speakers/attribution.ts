import { CharClass } from '../../../text/chars';
import { isGroupForm, isPreposition, isTitle } from '../words/actors';
import type { Word } from '../../words';
import { pastHonorific } from '../subjects/nominative';
import type { StatementWord } from '../words/lexicon';
import type { Sentence, Scene } from '../sentence';
import { citedBy } from './cited';
import { closingFirst, mainFirst } from './order';
import { isAside, isRelay, viaOf } from './relay';
import { readImpersonal } from './papers';
import { readQuoted } from './quoted';
import { aboutThis } from '../subjects/inverted';
import { togetherAfter } from '../subjects/together';
import { type Attribution, type Source, tokensOf } from './source';
import { readSource } from './according';
import { readFinite } from './verbs';
import { readGerund } from './gerunds';

/** Which reporting words go first. */
const forms = ['source', 'finite', 'gerund', 'noun', 'impersonal'] as const;

/** Who says what the sentence says, all of them, by its first reporting words that have a source; undefined where nothing reports. */
export function attribute(s: Scene, cues: readonly number[]): Attribution | undefined {
  const found = firstOf(s, cues);
  if (found?.source?.kind !== 'actor') return found;
  return { ...found, source: togetherAfter(s, found.source.actor, found.cue.from) };
}

function firstOf(s: Scene, cues: readonly number[]): Attribution | undefined {
  let agency: Attribution | undefined;
  let impersonal: Attribution | undefined;
  /** A verb of saying whose subject can't be told, before «, что». */
  let open = -1;
  for (const form of forms) {
    if (!cues.some((v) => s.passage.words[v]!.statement!.form === form)) continue;
    for (const v of form === 'finite' ? mainFirst(s, closingFirst(s, cues)) : cues) {
      if (s.passage.words[v]!.statement!.form !== form) continue;
      const found = readQuoted(s, v) ?? read(s, v, form);
      if (!found) {
        if (opensClause(s, v)) open = v;
        continue;
      }
      if (open >= 0 && found.cue.from > open && !found.via && !passesOnAny(s, v, found))
        return nobodyAt(s, open);
      const told =
        form === 'source' && found.source?.kind === 'pronoun'
          ? toldBefore(s, v, cues, found.source.gender)
          : undefined;
      if (told) return told;
      const speaker = form === 'source' ? passedOn(s, v, cues, found) : undefined;
      if (speaker) return speaker;
      // «…, — говорится в сообщении X, пишет Y»
      if (form === 'impersonal' && found.source && agency?.source)
        return { ...found, via: tokensOf(agency.source)! };
      if (found.source === null) impersonal ??= found;
      // «Пресс-служба X заявила о …, передаёт корреспондент Y»
      else if (agency && !agency.via && isPressOffice(s, found) && found.cue.from < agency.cue.from)
        return { ...found, via: tokensOf(agency.source)! };
      else if (
        found.via
          ? isRelay(s, found.source) || isAside(s, v, found.source)
          : passesOn(s, v, found, found.source)
      )
        agency =
          agency?.via && found.word.form === 'finite'
            ? { ...found, via: tokensOf(agency.source)! }
            : (agency ?? found);
      else {
        const own = ownReporter(s, v, found, cues);
        if (own !== undefined) return { ...found, source: own };
        if (agency && !tells(s, found) && !isRelay(s, agency.source!) && agency.word.act !== 'relay')
          return agency;
        const via = found.via ? undefined : tokensOf(agency?.source ?? null);
        return via ? { ...found, via } : { ...found, ...viaOf(s, found, cues) };
      }
    }
  }
  return (agency && (citedBy(s, agency) ?? unknownFirst(s, cues, agency))) ?? agency ?? impersonal;
}

/** «Кидзу заметила, что власти считают …», "Kidzu.org reported that towns said …": a verb that reports a clause, in which others may speak. */
function opensClause({ passage: { words, kind }, from }: Sentence, v: number): boolean {
  const { statement, key } = words[v]!;
  if (kind[v] === CharClass.Latin)
    return (
      words[v + 1]?.key === 'that' &&
      v > from &&
      saying.test(key) &&
      !/^(?:was|were|is|been|be|not|to|it)$/.test(words[v - 1]!.key)
    );
  const isSaying = statement?.form === 'finite' && !statement.weak && kind[v] === CharClass.Cyrillic;
  const isFree = v > from && words[v - 1]!.key !== 'не';
  return isSaying && isFree && words[v + 1]?.text === ',' && words[v + 2]?.key === 'что';
}

const saying =
  /^(?:said|says|stated|reported|announced|noted|stressed|emphasi[sz]ed|confirmed|explained|added)$/;

const nobodyAt = ({ passage: { words } }: Sentence, v: number): Attribution => ({
  source: null,
  cue: { from: v, to: v + 1 },
  word: words[v]!.statement!,
  refersBack: false,
});

const passesOnAny = (s: Scene, v: number, found: Attribution) =>
  found.source !== null && passesOn(s, v, found, found.source);

/** «Пресс-служба мэрии»: it speaks for somebody, where a medium passes it on. */
const isPressOffice = ({ passage: { words } }: Sentence, { source, word }: Attribution) =>
  source?.kind === 'group' &&
  word.form === 'finite' &&
  word.act !== 'relay' &&
  words[source.from]!.key === 'пресс' &&
  words[source.from + 1]?.text === '-';

/**
 * «Так считает PhD, доцент Иван Орлов, пишет Y»: a verb of saying opens the sentence and its subject can't be told, so that
 * whoever passes it on isn't who says it.
 */
function unknownFirst(s: Scene, cues: readonly number[], agency: Attribution): Attribution | undefined {
  const { words, kind } = s.passage;
  const v = cues[0]!;
  const { statement } = words[v]!;
  const isFirst = v <= s.from + 1 && v < agency.cue.from && kind[v] === CharClass.Cyrillic;
  if (!isFirst || statement!.form !== 'finite' || statement!.weak || statement!.act === 'relay')
    return undefined;
  const via = tokensOf(agency.source);
  return via && { source: null, cue: { from: v, to: v + 1 }, word: statement!, refersBack: false, via };
}

/** «X сообщил, что, по его оценкам, …», "X said that, according to him, …": the verb before it whose subject is named tells who speaks. */
function toldBefore(s: Scene, v: number, cues: readonly number[], gender: string): Attribution | undefined {
  const verb = cues[0]!;
  const { statement } = s.passage.words[verb]!;
  if (verb >= v || statement!.form !== 'finite') return undefined;
  const found = readFinite(s, verb);
  if (found?.source?.kind === 'actor') return found.source.actor.whole < verb ? found : undefined;
  // «премьер отметил, что, по его мнению, …»
  const group = found?.source?.kind === 'group' ? found.source : undefined;
  if (!group || group.to > verb) return undefined;
  const { key, person } = s.passage.words[group.from]!;
  // «Кения настаивает, что порт, по её словам, стар»
  const isState = group.to === group.from + 1 && person?.country !== undefined && !person.adjective;
  return isTitle(key) || (isState && gender === (/[ая]$/.test(key) ? 'f' : 'm')) ? found : undefined;
}

/** "X said …, according to Y": who speaks, where the source that is named only passes it on. */
function passedOn(
  s: Scene,
  v: number,
  cues: readonly number[],
  { source, cue }: Attribution,
): Attribution | undefined {
  const { words, kind } = s.passage;
  const via = tokensOf(source);
  if (!via || kind[v] !== CharClass.Latin) return undefined;
  const isApart = words[cue.from - 1]?.text === ',';
  const quoted = isApart && via.to >= s.to - 1 ? behindQuotation(s, v, cues, cue.from) : undefined;
  if (quoted || source?.kind !== 'group') return quoted && { ...quoted, via };
  const person = cue.from === s.from ? behindWriting(s, cues, via) : beforeThat(s, v, cues, cue.from);
  return person && { ...person, via };
}

/** "“…,” X said in Oslo, according to Y.": who stands with a verb behind the quotation; `end` is where "according" begins. */
function behindQuotation(s: Scene, v: number, cues: readonly number[], end: number): Attribution | undefined {
  const { words } = s.passage;
  const verb = cues.findLast((w) => w < v && words[w]!.statement!.form === 'finite');
  if (verb === undefined) return undefined;
  for (let i = verb; i < end - 1; i++) if (/^[,;:“”"]$/.test(words[i]!.text)) return undefined;
  const found = readFinite(s, verb);
  const told = tokensOf(found?.source ?? null);
  const first = found?.source?.kind === 'actor' ? found.source.actor.whole : (told?.from ?? -1);
  const before = /^(?:the|an?)$/.test(words[first - 1]?.key ?? '') ? first - 2 : first - 1;
  const isBehind = told !== undefined && (/^[”"]$/.test(words[before]?.text ?? '') || told.from > verb);
  return isBehind ? found : undefined;
}

/** "According to a statement, X thanked …": a person right behind `via`, which is something written. */
function behindWriting(
  s: Scene,
  cues: readonly number[],
  via: { from: number; to: number },
): Attribution | undefined {
  const { words } = s.passage;
  const verb = cues.find((w) => w >= via.to && words[w]!.statement!.form === 'finite');
  if (verb === undefined || !isWriting(words.slice(via.from, via.to))) return undefined;
  const found = readFinite(s, verb);
  const whole = found?.source?.kind === 'actor' ? found.source.actor.whole : undefined;
  return whole === pastHonorific(s.passage, via.to + 1) ? found : undefined;
}

/** "X said that ports leak, according to the Post": a person who opens the sentence; `end` is where "according" begins. */
function beforeThat(s: Scene, v: number, cues: readonly number[], end: number): Attribution | undefined {
  const { words } = s.passage;
  const verb = cues.find((w) => w < v && words[w]!.statement!.form === 'finite');
  if (verb === undefined || words[end - 1]!.text !== ',') return undefined;
  const found = readFinite(s, verb);
  if (found?.source?.kind !== 'actor') return undefined;
  const { whole, tail } = found.source.actor;
  if (tail !== verb || whole !== pastHonorific(s.passage, s.from) || words[verb + 1]?.key !== 'that')
    return undefined;
  for (let i = verb; i < end; i++)
    if (
      /^[;:“”"]$/.test(words[i]!.text) ||
      (words[i]!.text === ',' && /^(?:and|but|while)$/.test(words[i + 1]!.key))
    )
      return undefined;
  return found;
}

/** Whether a phrase is headed by something written: "a statement from the port". */
function isWriting(phrase: readonly Word[]): boolean {
  const end = phrase.findIndex(({ key }) => isPreposition(key) || key === 'issued');
  const head = phrase[(end < 0 ? phrase.length : end) - 1]?.key ?? '';
  return /^(?:statement|release|report|communique|post|website|readout|transcript|letter|document|note)$/.test(
    head,
  );
}

const pronouns = new Set(['he', 'she']);

/**
 * "X explained to the others that the attorney, Y, “…,” he wrote.": a pronoun behind a quotation that closes the sentence
 * means who opens it and reports; null where that is nobody known. Undefined where the sentence opens otherwise.
 */
function ownReporter(
  s: Scene,
  v: number,
  { source, word }: Attribution,
  cues: readonly number[],
): Source | null | undefined {
  const { words, kind } = s.passage;
  const isBehind = pronouns.has(words[v - 1]?.key ?? '') && /^[”"]$/.test(words[v - 2]?.text ?? '');
  if (source?.kind !== 'pronoun' || word.form !== 'finite' || kind[v] !== CharClass.Latin || !isBehind)
    return undefined;
  for (const cue of cues) {
    if (cue >= v || words[cue]!.statement!.form !== 'finite') continue;
    const first = readFinite(s, cue)?.source;
    if (first?.kind === 'actor' && first.actor.whole === s.from) return first;
    if (first?.kind === 'group' && first.from === s.from) return null;
  }
  // "Roffman, who counts the cost, called it a waste, “…,” he said.": a name that nobody knows
  const isUnknown = words[s.from]!.caps === 'first' && !s.actors.some(({ whole }) => whole === s.from);
  return isUnknown && words[s.from + 1]?.text === ',' && words[s.from + 2]?.key === 'who' ? null : undefined;
}

/** "X stressed that …, Harbourline reports.": a name before a verb that closes the sentence is a paper's. */
const isPaper = ({ passage: { words }, to }: Sentence, v: number, source: Source) =>
  source.kind === 'group' &&
  words[v]!.key === 'reports' &&
  v >= to - 2 &&
  source.to === v &&
  words[source.from - 1]?.text === ',';

/** Whether the source may only pass on what somebody else in the sentence says. */
function passesOn(s: Sentence, v: number, found: Attribution, source: Source): boolean {
  if (isRelay(s, source) || isPaper(s, v, source)) return true;
  if (found.word.form !== 'source') return isAside(s, v, source);
  const { words } = s.passage;
  const { key } = words[v]!;
  if (/^(?:данным|информации|сведениям)$/.test(key)) return source.kind === 'group';
  const end =
    source.kind === 'group' ? source.to : source.kind === 'actor' ? source.actor.tail : found.cue.to;
  // «X ответил, что …, по словам Y.»
  return (
    key === 'словам' && found.cue.from > s.from && words[found.cue.from - 1]!.text === ',' && end >= s.to - 1
  );
}

/** Whether a verb has a person for its subject and is followed by what that person says. */
function tells(s: Sentence, { source, cue, refersBack }: Attribution): boolean {
  if (!source) return false;
  if (source.kind === 'group') return tellsAsGroup(s, source, cue);
  // «…, заявил X в обращении, сообщает Y»
  const isBehind = source.kind === 'actor' && source.actor.whole === cue.to;
  if (
    isBehind &&
    s.passage.kind[cue.from] === CharClass.Cyrillic &&
    s.passage.words[cue.from - 1]?.text === ','
  )
    return true;
  return (
    refersBack ||
    aboutThis(s, cue.from) >= 0 ||
    /^(?:[,:]|что|о|об|that)$/.test(s.passage.words[cue.to]?.text ?? '')
  );
}

/** «Мэрия заявила, что …», «…, сказал президент, …»: who has an office or is a body, right beside the verb. */
function tellsAsGroup(s: Sentence, source: Source & { kind: 'group' }, cue: Attribution['cue']): boolean {
  const { words, kind } = s.passage;
  if (kind[cue.from] !== CharClass.Cyrillic || !words[cue.from]!.statement) return false;
  const isNamed = words.slice(source.from, source.to).some(({ key }) => isGroupForm(key));
  const isBeside = source.to === cue.from || source.from === cue.to;
  const isBefore = /^(?:[,:]|что)$/.test(words[cue.to]?.text ?? '');
  return isNamed && isBeside && (isBefore || words[cue.from - 1]?.text === ',');
}

function read(s: Scene, v: number, form: StatementWord['form']): Attribution | undefined {
  if (form === 'source') return readSource(s, v);
  if (form === 'noun') return readNoun(s, v);
  if (form === 'impersonal') return readImpersonal(s, v);
  if (form === 'gerund') return readGerund(s, v);
  return readFinite(s, v);
}

/** «Среди предложений X — …», «Предложение X: …», «заявление X о том, что …». */
function readNoun(s: Scene, v: number): Attribution | undefined {
  const p = s.passage;
  const actor = s.actors.find((a) => a.whole > v && a.whole <= v + 2);
  const { statement } = p.words[v]!;
  // «заявление X о том, что …»
  const end = (i: number) => p.words[i]?.text === ',' && p.words[i + 1]?.key === 'что';
  const tells = (i: number) =>
    statement!.act === 'say'
      ? p.words[i]?.key === 'о' && p.words[i + 1]?.key === 'том' && end(i + 2)
      : /^[—–:-]$/.test(p.words[i]?.text ?? '');
  if (!actor || !tells(actor.tail)) return undefined;
  return {
    source: { kind: 'actor', actor },
    cue: { from: v, to: v + 1 },
    word: p.words[v]!.statement!,
    refersBack: false,
  };
}
