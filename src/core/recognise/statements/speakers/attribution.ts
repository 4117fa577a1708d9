import type { Gazetteer } from '../../../dossier/compile';
import { CharClass } from '../../../text/chars';
import { opens } from '../../initiatives/shape';
import {
  isAdverb,
  isAgency,
  isBare,
  isGroupForm,
  isPreposition,
  isTitleForm,
  objectGender,
  possessiveGender,
} from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Sentence } from '../sentence';
import { isAside, isRelay, readRelay, relayAfter } from './relay';
import { readImpersonal } from './papers';
import { clauseSubject } from './clauses';
import { readQuoted } from './quoted';
import { aboutThis } from './inverted';
import { subjectOf, type Source } from './subjects';

/** What a sentence says of who said it. Tokens. */
export interface Attribution {
  readonly source: Source | null;
  readonly cue: { readonly from: number; readonly to: number };
  readonly word: StatementWord;
  readonly via?: { readonly from: number; readonly to: number };
  /** What was said stands in the sentence before («Об этом заявила …»). */
  readonly refersBack: boolean;
}

/** What must follow some verbs for them to report anything: «обратил внимание», "called for". */
const companions: ReadonlyMap<string, RegExp> = new Map([
  ...['обратил', 'обратила', 'обратили', 'обращает'].map((key) => [key, /^внимание$/] as const),
  ...['выступил', 'выступила', 'выступили', 'выступает', 'выступают'].map(
    (key) => [key, /^(?:за|против)$/] as const,
  ),
  ...'допустил допустила допустили допускает допускают'
    .split(' ')
    .map((key) => [key, /^(?:,|что|возможность)$/] as const),
  // only «такое заявление сделал X»
  ...['сделал', 'сделала', 'сделало', 'сделали'].map((key) => [key, /(?!)/] as const),
  ...'уверен уверена уверены убежден убеждена убеждены'.split(' ').map((key) => [key, /^,$/] as const),
  ...['called', 'calls'].map((key) => [key, /^(?:for|on|it|the|his|her|this)$/] as const),
  ...['expected', 'expects', 'expect', 'hopes', 'hoped'].map(
    (key) => [key, /^(?:that|to|the|[a-z]+s?)$/] as const,
  ),
  ...['pointed', 'points'].map((key) => [key, /^(?:out|to)$/] as const),
  ['drew', /^attention$/],
  ['paid', /^tribute$/],
  ...['appealed'].map((key) => [key, /^(?:to|for)$/] as const),
  ...['agreed', 'agrees'].map((key) => [key, /^that$/] as const),
  ...['continued', 'posted', 'wrote', 'writes'].map((key) => [key, /^(?:on|that|in|[.,:"]|)$/] as const),
]);
/** What a verb of saying is not about: «отметил день рождения». */
const celebrations = /^(?:день|дня|юбилей|праздник|годовщин[уы]|[а-я]*летие|именины)$/;
/** Verbs of saying only where speech stands right before them: «…, — продолжил он». */
const afterSpeech = /^(?:продолжи|продолжает|дополни|шутит)/;
/** After these an English form without an ending is an infinitive or a noun. */
const beforeInfinitive = new Set(
  'to will would could can may might must should shall not did does do cannot the a an his her its their this that'.split(
    ' ',
  ),
);

/** Third persons that are plural nouns as often: only directly after the person they are verbs. */
const nounish = new Set(
  'states claims notes reports stresses demands promises pledges calls forecasts highlights remarks cites quotes hopes'.split(
    ' ',
  ),
);

/** Which reporting words go first. */
const forms = ['source', 'finite', 'gerund', 'noun', 'impersonal'] as const;

/** Who says what the sentence says, by its first reporting words that have a source; undefined where nothing reports. */
export function attribute(
  s: Sentence,
  cues: readonly number[],
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Attribution | undefined {
  let agency: Attribution | undefined;
  let impersonal: Attribution | undefined;
  for (const form of forms) {
    if (!cues.some((v) => s.passage.words[v]!.statement!.form === form)) continue;
    for (const v of form === 'finite' ? closingFirst(s, cues, actors) : cues) {
      if (s.passage.words[v]!.statement!.form !== form) continue;
      const found = readQuoted(s, v, actors, gazetteer) ?? read(s, v, form, actors, gazetteer);
      if (!found) continue;
      if (found.source === null) impersonal ??= found;
      else if (!found.via && passesOn(s, v, found, found.source)) agency ??= found;
      else {
        if (agency && !tells(s, found) && !isRelay(s, agency.source!)) return agency;
        const via = found.via ? undefined : tokensOf(agency?.source ?? null);
        return via ? { ...found, via } : { ...found, ...viaOf(s, found, cues) };
      }
    }
  }
  return agency ?? impersonal;
}

/** Whether the source may only pass on what somebody else in the sentence says. */
function passesOn(s: Sentence, v: number, found: Attribution, source: Source): boolean {
  if (isRelay(s, source)) return true;
  if (found.word.form !== 'source') return isAside(s, v, source);
  const { words } = s.passage;
  const { key } = words[v]!;
  if (/^(?:данным|информации|сведениям)$/.test(key)) return source.kind === 'group';
  const end = source.kind === 'group' ? source.to : source.kind === 'actor' ? source.actor.tail : s.to;
  // «X ответил, что …, по словам Y.»
  return (
    key === 'словам' && found.cue.from > s.from && words[found.cue.from - 1]!.text === ',' && end >= s.to - 1
  );
}

/** Whether a verb has a person for its subject and is followed by what that person says. */
function tells(s: Sentence, { source, cue, refersBack }: Attribution): boolean {
  if (source?.kind === 'group' || !source) return false;
  return (
    refersBack ||
    aboutThis(s, cue.from) >= 0 ||
    /^(?:[,:]|что|о|об)$/.test(s.passage.words[cue.to]?.text ?? '')
  );
}

function read(
  s: Sentence,
  v: number,
  form: StatementWord['form'],
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Attribution | undefined {
  if (form === 'source') return readSource(s, v, actors);
  if (form === 'noun') return readNoun(s, v, actors);
  if (form === 'impersonal') return readImpersonal(s, v, actors);
  if (form === 'gerund') return readGerund(s, v, actors, gazetteer);
  return readFinite(s, v, actors, gazetteer);
}

/** The verb that closes a sentence after a comma («…, сообщил X», "…, officials added") attributes all of it: it goes first. */
function closingFirst(s: Sentence, cues: readonly number[], actors: readonly Actor[]): readonly number[] {
  const closes = (v: number) => {
    if (s.to - v > 9) return false;
    const p = s.passage;
    const isNamed = actors.some(
      (a) => a.tail === v && a.whole > s.from && p.words[a.whole - 1]!.text === ',',
    );
    for (let i = v + 1; i < s.to - 1; i++)
      if (/^(?:[,:]|что|that|об?|to)$/.test(p.words[i]!.key)) return false;
    const isLast = v >= s.to - 2 && p.kind[v] === CharClass.Latin && hasComma(s, v);
    return isLast || isNamed || /^[,—–]$/.test(p.words[v - 1]?.text ?? '');
  };
  const last = cues.findLast((v) => s.passage.words[v]!.statement!.form === 'finite');
  return last !== undefined && last !== cues[0] && closes(last)
    ? [last, ...cues.filter((v) => v !== last)]
    : cues;
}

function hasComma(s: Sentence, v: number): boolean {
  for (let i = v - 1; i > s.from && i > v - 7; i--) if (s.passage.words[i]!.text === ',') return true;
  return false;
}

function tokensOf(source: Source | null): { from: number; to: number } | undefined {
  if (source?.kind === 'group') return { from: source.from, to: source.to };
  return source?.kind === 'actor' ? { from: source.actor.from, to: source.actor.to } : undefined;
}

/** Who passed it on: "told Reuters", «…, передаёт ТАСС». */
function viaOf(s: Sentence, found: Attribution, cues: readonly number[]): Pick<Attribution, 'via'> {
  if (found.via) return {};
  const next = found.cue.to;
  const word = s.passage.words[next];
  if (next < s.to && word && word.caps !== 'none' && word.key !== 'сми' && isAgency(word.key))
    return { via: { from: next, to: next + 1 } };
  for (const v of cues) {
    const isOwn = v >= found.cue.from && v < next;
    if (v < next && !isOwn && s.passage.words[v - 1]?.key === 'как') {
      const end = clauseEnd(s, v + 1);
      if (end > v + 1 && end - v < 6) return { via: { from: v + 1, to: end } };
    }
    if (v < next || s.passage.words[v]!.statement!.form !== 'finite') continue;
    const via = relayAfter(s, v + 1);
    if (via && isAgency(s.passage.words[via.from]!.key)) return { via };
  }
  return {};
}

/** «По словам X», «по его мнению», «согласно отчёту X», "according to X". */
function readSource(s: Sentence, v: number, actors: readonly Actor[]): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const isEnglish = p.kind[v] === CharClass.Latin;
  const isBare = word.key === 'согласно';
  if (isEnglish && p.words[v + 1]?.key !== 'to') return undefined;
  const owner = possessiveGender(p.words[v - 1]?.key ?? '');
  const opener = owner ? v - 2 : v - 1;
  if (!isEnglish && !isBare && p.words[opener]?.key !== 'по') return undefined;
  const from = isEnglish || isBare ? v : opener;
  const to = isEnglish ? v + 2 : v + 1;
  const found = { cue: { from, to }, word: word.statement!, refersBack: false };
  if (owner) return { ...found, source: { kind: 'pronoun', gender: owner } };
  const gender = isEnglish ? objectGender(p.words[to]?.key ?? '') : undefined;
  const isAlone = clauseEnd(s, to) === to + 1 && !opens(p, to + 1);
  if (gender && isAlone) return { ...found, source: { kind: 'pronoun', gender } };
  const end = clauseEnd(s, to);
  const actor = actors.find(
    (a) => a.whole >= to && a.whole < to + 4 && a.to <= end + 12 && (a.whole < end || isApposed(s, a)),
  );
  const head = headBetween(s, to, actor ? actor.whole : end);
  if (actor && head < 0) return { ...found, source: { kind: 'actor', actor } };
  let start = to;
  while (start < end && /^(?:the|a|an)$/.test(p.words[start]!.key)) start++;
  if (start >= end || end - start > 9) return undefined;
  if (head < 0 && p.words[start]!.caps === 'none' && !isSomebody(s, v, start, end)) return undefined;
  return { ...found, source: { kind: 'group', from: start, to: end } };
}

/** «По словам министра, Орлова, …»: whoever stands after the comma is the source only where another mark closes it. */
const isApposed = (s: Sentence, { tail }: Actor) =>
  tail >= s.to || /^[,.;:)—–-]$/.test(s.passage.words[tail]!.text);

/** «По словам подрядчика», «по мнению политика»: one noun in the genitive, whoever it is. */
function isSomebody(s: Sentence, v: number, from: number, to: number): boolean {
  const { words } = s.passage;
  if (!/^(?:словам|мнению|утверждению|убеждению|версии)$/.test(words[v]!.key) || to - from > 4) return false;
  const { key } = words[to - 1]!;
  const isNobody =
    /^(?:многих|обоих|некоторых|всех|нас|вас|меня|ряда|большинства|части|этой|этого|последней|одной)$/;
  return (
    isTitleForm(words[from]!.key) ||
    (key.length > 3 && /(?:[аяыиов]|[еоы]й|ых|их)$/.test(key) && !isNobody.test(words[from]!.key))
  );
}

/** The first group's head between two tokens; -1 where there is none. */
function headBetween(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isGroupForm(s.passage.words[i]!.key)) return i;
  return -1;
}

function clauseEnd(s: Sentence, from: number): number {
  let i = from;
  while (i < s.to && !/^[,.;:!?—–()«"“]$/.test(s.passage.words[i]!.text)) i++;
  return i;
}

function readFinite(
  s: Sentence,
  v: number,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Attribution | undefined {
  const p = s.passage;
  const word = p.words[v]!;
  const previous = p.words[v - 1];
  const phrase = wentOn(s, v);
  if (phrase >= 0) {
    const source = subjectOf(s, phrase, actors, gazetteer, word.statement);
    return source && { source, cue: { from: phrase, to: v + 1 }, word: word.statement!, refersBack: false };
  }
  if (isReportedPassive(s, v)) {
    return { source: null, cue: { from: v - 2, to: v + 2 }, word: word.statement!, refersBack: false };
  }
  if (v > s.from && previous) {
    if (isBare(word.key) && beforeInfinitive.has(previous.key)) return undefined;
    const isDenied = previous.key === 'не' || previous.key === 'not';
    if (isDenied !== /^исключил/.test(word.key) || isNeither(s, v)) return undefined;
    if (
      /^(?:the|a|an|this|that|be|been|being|is|are|was|were|to|as|который|которая|которые|чтобы)$/.test(
        previous.key,
      )
    )
      return undefined;
  }
  const next = p.words[v + 1]?.key ?? '';
  const companion = companions.get(word.key);
  if (companion && !companion.test(next) && !isSuchClaim(s, word.key)) return undefined;
  if (celebrations.test(next) || (next === 'to' && /^adds|added$/.test(word.key))) return undefined;
  if (next === 'by' && p.kind[v] === CharClass.Latin && !refersBack(s, v)) return undefined;
  // "a plan critics say could fail"
  const isReduced = /^(?:could|would|will|is|was|are|were|has|have|may|might|can)$/.test(next);
  if (isReduced && p.kind[v] === CharClass.Latin && previous?.text !== ',') return undefined;
  if (afterSpeech.test(word.key) && !/^[,—–-]$/.test(previous?.text ?? '')) return undefined;
  if (word.statement!.act === 'relay') return readRelay(s, v, actors, gazetteer);
  const source = subjectOf(s, v, actors, gazetteer);
  if (!source) return undefined;
  if (nounish.has(word.key)) {
    const gap = source.kind === 'actor' ? v - source.actor.tail : -1;
    if (gap !== 0 && !(gap === 1 && isAdverb(p.words[v - 1]!.key))) return undefined;
  }
  const back = refersBack(s, v);
  const isPhrase =
    companion !== undefined && /^(?:внимание|за|против|for|on|out|to|attention|tribute)$/.test(next);
  const from = back && v <= s.from + 5 && p.words[s.from]!.key === 'об' ? s.from : v;
  return { source, cue: { from, to: isPhrase ? v + 2 : v + 1 }, word: word.statement!, refersBack: back };
}

/** «С таким заявлением выступил X», «Соответствующее заявление сделал X»: `key` is the verb. */
function isSuchClaim(s: Sentence, key: string): boolean {
  const { words } = s.passage;
  if (/^выступи/.test(key)) return words[s.from]!.key === 'с' && refersBack(s, s.from + 2);
  return /^сдела/.test(key) && words[s.from + 1]?.key === 'заявление' && refersBack(s, s.from + 2);
}

/** "Neither X nor Y said when …" */
function isNeither(s: Sentence, v: number): boolean {
  let k = v - 1;
  while (k >= s.from && s.passage.words[k]!.key !== 'nor') k--;
  while (k >= s.from && s.passage.words[k]!.key !== 'neither') k--;
  return k >= s.from;
}

/** Where "went on to" stands before an infinitive; -1 where it doesn't. */
function wentOn(s: Sentence, v: number): number {
  const keyAt = (i: number) => (i >= s.from ? s.passage.words[i]!.key : '');
  const goes = keyAt(v - 1) === 'to' && keyAt(v - 2) === 'on' && /^(?:went|goes)$/.test(keyAt(v - 3));
  return goes ? v - 3 : -1;
}

/** "It is reported that …" */
function isReportedPassive(s: Sentence, v: number): boolean {
  const keyAt = (i: number) => (i >= s.from && i < s.to ? s.passage.words[i]!.key : '');
  return keyAt(v + 1) === 'that' && /^(?:is|was|being)$/.test(keyAt(v - 1)) && keyAt(v - 2) === 'it';
}

/** «Об этом заявил…», «Такое мнение высказал…», "This was announced by…". */
function refersBack(s: Sentence, v: number): boolean {
  const about = aboutThis(s, v);
  if (about === s.from) return true;
  // «Как передаёт ТАСС, об этом заявил …»
  if (about > s.from && s.passage.words[s.from]!.key === 'как' && s.passage.words[about - 1]!.text === ',')
    return true;
  const first = s.passage.words[s.from]!.key;
  const second = s.passage.words[s.from + 1]?.key ?? '';
  if (first === 'с' && /^(?:так(?:им|ой|ими)|соответствующим|подобным)$/.test(second))
    return v <= s.from + 16;
  return v <= s.from + 12 && /^(?:такое|такую|такие|соответствующее|подобное)$/.test(first);
}

/** «…, заявив, что…», "…, saying that…": the sentence's subject says it. */
function readGerund(
  s: Sentence,
  v: number,
  actors: readonly Actor[],
  gazetteer: Gazetteer,
): Attribution | undefined {
  const word = s.passage.words[v]!;
  const next = s.passage.words[v + 1]?.key ?? '';
  if (!/^(?:[,:]|что|that|the|its|their|his|her|our|it|he|she|they|"|об?)$/.test(next)) return undefined;
  const isEnglish = s.passage.kind[v] === CharClass.Latin;
  const isProgressive = isEnglish && /^(?:is|are|was|were|been)$/.test(s.passage.words[v - 1]?.key ?? '');
  if (isProgressive) {
    const subject = subjectOf(s, v - 1, actors, gazetteer, word.statement);
    return (
      subject && { source: subject, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false }
    );
  }
  const source = isEnglish
    ? clauseSubject(s, v, actors)
    : (subjectOf(s, v, actors, gazetteer) ?? firstActor(s, v, actors));
  if (source === undefined) return undefined;
  return { source, cue: { from: v, to: v + 1 }, word: word.statement!, refersBack: false };
}

/** The first person of the sentence that stands before the gerund and after no preposition. */
function firstActor(s: Sentence, v: number, actors: readonly Actor[]): Source | undefined {
  const actor = actors.find((a) => a.to <= v && !isPreposition(s.passage.words[a.whole - 1]?.key ?? ''));
  return actor && { kind: 'actor', actor };
}

/** «Среди предложений X — …», «Предложение X: …». */
function readNoun(s: Sentence, v: number, actors: readonly Actor[]): Attribution | undefined {
  const p = s.passage;
  const actor = actors.find((a) => a.whole > v && a.whole <= v + 2);
  if (!actor || !/^[—–:-]$/.test(p.words[actor.tail]?.text ?? '')) return undefined;
  return {
    source: { kind: 'actor', actor },
    cue: { from: v, to: v + 1 },
    word: p.words[v]!.statement!,
    refersBack: false,
  };
}
