import { CharClass } from '../../text/chars';
import { isCapital, touches, type Passage } from '../passage';
import type { Finding } from './finding';
import { isAcronym, isBeingFounded, isConnector, isFounded, startsSentence } from './shape';

/** A capitalised body, not something agreed or planned. */
const bodily = new Set(['fund', 'centre', 'hub', 'alliance']);
/** Between the parties and the noun: "the Peru-Chile business forum". */
const attribute = /^(?:business|economic|investment|peace|trade|youth|media|energy|security|leaders)$/;
/** With a small letter only meetings are named by their parties: "the Russia-Africa summit". */
const meetings = new Set(['summit', 'forum', 'dialogue', 'conference', 'format']);
/** Words inside a capitalised name. */
const inner = new Set(['of', 'and', 'for', 'the', 'on']);
/** Words that a sentence or a noun phrase begins with, never a name. */
const lead = new Set(
  (
    'the a an this that these those its their our his her my your each every another any no in at on by for with from to of and ' +
    'but or as after before during under since while when where via new first second third fourth fifth next last latest annual ' +
    'upcoming non president minister prime foreign secretary chancellor king former recent following inaugural'
  ).split(' '),
);
/** Alone before a noun these make no name: "Action Plan", "National Strategy". */
const common = new Set(
  'action national state federal master strategic work working special general government draft development regular extraordinary emergency annual presidential'.split(
    ' ',
  ),
);
/** Furthest that a name reaches from its trigger, in tokens. */
const reach = 14;

/** Names that an English trigger noun at token `t` makes with the capitalised words around it. */
export function readEnglish(p: Passage, t: number): Finding | undefined {
  const { trigger: type, plural } = p.words[t]!.initiative!;
  const isTrigger = isCapital(p, t);
  if (numbered.has(p.words[t]!.key)) return byNumber(p, t, type!);
  if (
    /^(?:press|news|telephone|phone|video|pyramid|ponzi)$/.test(p.words[t - 1]?.key ?? '') ||
    joinsNext(p, t)
  )
    return undefined;
  // "Partnership Summit": the last noun takes the name in
  if (isTrigger && isCapital(p, t + 1) && p.words[t + 1]?.initiative?.trigger !== undefined) return undefined;
  // "the Oslo Accords" are one thing, "the Oslo Forums" hardly
  if (plural && !(type === 'agreement' && (isTrigger || isOfPlace(p, t)))) return undefined;
  // "Members of the Conference": another noun's
  if (isTrigger && p.words[t - 1]?.key === 'the' && p.words[t - 2]?.key === 'of') return titled(p, t, type!);
  const from = isTrigger
    ? leftEnd(p, t)
    : plural
      ? t - 1
      : Math.min(partiesBefore(p, t, type!), nameBefore(p, t, type!));
  // "Better Services in Arden Project": a piece of a title
  if (isTrigger && t - from === 1 && p.words[from - 1]?.key === 'in' && isCapital(p, from - 2))
    return undefined;
  if (from < t) {
    if (isOffice(p, from, t)) return undefined;
    if (p.isTitleCase && !hasCode(p, from, t)) return undefined;
    if (isTrigger && bodily.has(type!) && !isFounded(p, from) && !isBeingFounded(p, t + 1)) return undefined;
    if (isTrigger && t - from === 1 && common.has(p.words[from]!.key)) return titled(p, t, type!);
    // a state's railway is a body
    if (p.words[t]!.key === 'railway' && t - from === 1 && p.words[from]!.person?.country !== undefined)
      return undefined;
    return {
      from,
      to: isTrigger ? Math.max(subjectEnd(p, t), yearEnd(p, t)) : t + 1,
      type: type!,
      confidence: isTrigger ? 0.75 : 0.7,
    };
  }
  return isTrigger && !p.isTitleCase ? titled(p, t, type!) : undefined;
}

/** "the Oslo agreements": between an article and the noun one name, of no state. */
function isOfPlace(p: Passage, t: number): boolean {
  if (p.words[t - 2]?.key !== 'the' || !/^(?:agreements|accords)$/.test(p.words[t]!.key)) return false;
  const { key, caps, person } = p.words[t - 1]!;
  const isName = !person || (person.common && !person.adjective && !person.country && !person.head);
  return caps === 'first' && isName === true && !lead.has(key) && !common.has(key);
}

/** "EU Special Representative for Dialogue": somebody's office and no dialogue; "Ministry of Strategy": a body. */
function isOffice(p: Passage, from: number, to: number): boolean {
  if (/^(?:ministry|department)$/.test(p.words[from]!.key) && p.words[from + 1]!.key === 'of') return true;
  for (let i = from; i < to; i++)
    if (p.words[i]!.person?.head?.office && /^(?:for|of|to)$/.test(p.words[i + 1]?.key ?? '')) return true;
  return false;
}

/** Named by their year or number: "Agenda 2063", "Vision 2030", "COP28". */
const numbered = new Set(['agenda', 'vision', 'cop']);

function byNumber(p: Passage, t: number, type: string): Finding | undefined {
  const isCop = p.words[t]!.key === 'cop';
  // "the 2030 Agenda for Sustainable Development"
  if (!isCop && isCapital(p, t) && p.kind[t - 1] === CharClass.Digit && p.words[t - 1]!.text.length === 4)
    return { from: t - 1, to: subjectEnd(p, t), type, confidence: 0.8 };
  const isNamed = isCop ? p.words[t]!.caps === 'all' && touches(p, t + 1) : isCapital(p, t);
  if (!isNamed || p.kind[t + 1] !== CharClass.Digit || p.words[t + 1]!.text.length !== (isCop ? 2 : 4))
    return undefined;
  return { from: t, to: t + 2, type: isCop ? 'conference' : type, confidence: 0.8 };
}

/** "Strategic Partnership and Alliance Programme": a trigger that another one, later in the same name, takes in. */
const joinsNext = (p: Passage, t: number) => isJoined(p, t) || isJoined(p, t - 2);
const isJoined = (p: Passage, t: number) =>
  p.words[t + 1]?.key === 'and' &&
  [t, t + 2, t + 3].every(
    (i) =>
      isCapital(p, i) &&
      (p.words[i]!.initiative?.trigger ?? (i === t + 2 && p.words[i]!.key === 'cooperation')),
  );

/** Programmes that a capitalised name before a small-letter noun makes: "the Silver Bridge initiative". */
const named = new Set(['initiative', 'programme', 'strategy', 'project', 'plan']);
/** What a project does to the place it is named by: "the Amber Port expansion project". */
const purpose =
  /^(?:development|improvement|construction|expansion|modernisation|modernization|rehabilitation|upgrade|highway|railway|rail|road|pipeline|power|dam|hydropower|gas|oil|solar|wind|irrigation)$/;

/** Bodies that are also places where something is built. */
const facility = /^(?:port|airport|stadium|hotel|museum|university)$/;

/** Where a capitalised name of two words or more before a small-letter trigger begins; `t` where there is none. */
function nameBefore(p: Passage, t: number, type: string): number {
  if (!named.has(type)) return t;
  let from = t;
  let last = t - 1;
  if (type === 'project')
    while (last > t - 3 && !isCapital(p, last) && purpose.test(p.words[last]?.key ?? '')) last--;
  for (let i = last; i >= 0 && i >= t - reach; i--) {
    const isPlace = type === 'project' && facility.test(p.words[i]!.key);
    if (p.kind[i] === CharClass.Latin && isCapital(p, i) && (isPlace || !isOwner(p, i))) from = i;
    else if (p.kind[i] === CharClass.Digit && isCapital(p, i - 1)) continue;
    else if (i === last || !(inner.has(p.words[i]!.key) && isCapital(p, i - 1))) {
      if (isCapital(p, i)) return t;
      break;
    }
  }
  from = skipLead(p, from, t);
  // "its Ardena programme": one word of its own
  const isOwned =
    /^(?:its|their|our)$/.test(p.words[from - 1]?.key ?? '') &&
    last === t - 1 &&
    !p.words[from]!.person?.subject;
  return (last + 1 - from >= 2 || (isOwned && from < t)) && !startsSentence(p, from) ? from : t;
}

/** A word of whose programme it is, not of its name: a state, a body, a person. */
function isOwner(p: Passage, i: number): boolean {
  const { key, person, initiative } = p.words[i]!;
  if (
    initiative?.body ||
    initiative?.trigger !== undefined ||
    /^(?:house|street|administration|police|army|navy)$/.test(key)
  )
    return true;
  if (!person) return false;
  const isState = person.country !== undefined || person.body || person.private;
  return isState || person.head !== undefined || person.first !== undefined;
}

/** Prepositions of headlines: "Cargo Through the Amber Corridor". */
const across = /^(?:through|via|along|under|into|over|at|from|by|in|to)$/;

/** The first token of the capitalised words that end in a capitalised trigger; `t` where there are none. */
export function leftEnd(p: Passage, t: number): number {
  let from = t;
  for (let i = t - 1; i >= 0 && i >= t - reach; i--) {
    const word = p.words[i]!;
    const isNoun = word.initiative?.trigger !== undefined || word.initiative?.body === true;
    const isApart = isNoun && i < t - 1 && p.words[i + 1]!.key === 'and';
    if (isApart && !isJoined(p, i)) break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i) && (across.test(word.key) || word.key === 'the'))
      break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) from = i;
    // "Green Ports (GPO) Initiative"
    else if (word.text === ')' && i === t - 1 && isAcronym(p, i - 1) && p.words[i - 2]?.text === '(') i -= 2;
    // "Cross-border Cooperation Forum"
    else if (isHyphened(p, i)) i--;
    else if (p.kind[i] === CharClass.Digit && touches(p, i + 1) && isConnector(p, i + 1)) from = i;
    else if (p.kind[i] === CharClass.Digit && isNumbering(p, i)) continue;
    else if (!isInside(p, i)) break;
  }
  return skipLead(p, from, t);
}

/** A small-letter word whose first half has a capital: "border" of "Cross-border". */
const isHyphened = (p: Passage, i: number) =>
  p.kind[i] === CharClass.Latin &&
  !/(?:ed|led|run|wide|born|held)$/.test(p.words[i]!.key) &&
  p.words[i - 1]?.text === '-' &&
  touches(p, i) &&
  touches(p, i - 1) &&
  isCapital(p, i - 2);

/** A number inside a name: "C5", "Line-3", "Mission 300"; not the year of a month. */
function isNumbering(p: Passage, i: number): boolean {
  if (touches(p, i) && isCapital(p, i - 1)) return true;
  if (touches(p, i) && isConnector(p, i - 1) && touches(p, i - 1) && isCapital(p, i - 2)) return true;
  const { key, text } = p.words[i - 1] ?? { key: '', text: '' };
  return (
    isCapital(p, i - 1) &&
    text.length > 3 &&
    !dates.test(key) &&
    !lead.has(key) &&
    /^\d{2,4}$/.test(p.words[i]!.text)
  );
}

/** Hyphens, pluses, "of", "and", and the full stops of "U.S." may stand between the capitals of a name. */
function isInside(p: Passage, i: number): boolean {
  const word = p.words[i]!;
  if (isConnector(p, i)) return word.text !== '—';
  if (word.text === '.') return touches(p, i) && p.words[i - 1]!.text.length === 1 && isCapital(p, i - 1);
  if (word.key === 'the') return inner.has(p.words[i - 1]?.key ?? '');
  return word.text === '&' || (inner.has(word.key) && word.key !== 'on');
}

/** Parties joined by hyphens or an acronym before a small-letter "summit"; `t` where there are none. */
function partiesBefore(p: Passage, t: number, type: string): number {
  if (!meetings.has(type)) return t;
  const edge = beforeLeaders(p, t);
  let from = t;
  let isJoined = false;
  for (let i = edge - 1; i >= 0 && i >= t - reach; i--) {
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) from = i;
    else if (p.words[i]!.key === 'of' && isCapital(p, i - 1) && isCapital(p, i + 1)) continue;
    else if (i === t - 1 && attribute.test(p.words[i]!.key)) continue;
    else if (p.kind[i] === CharClass.Digit && touches(p, i)) continue;
    else if (isConnector(p, i) && p.words[i]!.text !== '—') isJoined = true;
    else if (!(p.words[i]!.text === '.' && isInside(p, i))) break;
  }
  from = skipLead(p, from, t);
  if (isJoined) return from;
  const isNumbered = p.kind[from + 1] === CharClass.Digit && touches(p, from + 1) && edge - from === 2;
  // "the Arden Union summit"
  if (type === 'summit' && t - from > 1 && t - from < 5 && bodyOfStates.test(p.words[t - 1]!.key))
    return from;
  const isGroup = isNumbered || (edge - from === 1 && isAcronym(p, from) && !isState(p.words[from]!.text));
  return isGroup && (type === 'summit' || type === 'forum') ? from : t;
}

/** "the G20 leaders’ summit": where "leaders’" begins before a meeting at token `t`; `t` where it doesn't stand there. */
function beforeLeaders(p: Passage, t: number): number {
  const at = /^[’']$/.test(p.words[t - 1]?.text ?? '') ? t - 2 : t - 1;
  return p.words[at]?.key === 'leaders' && p.words[at]!.caps === 'none' ? at : t;
}

/** How the names of bodies of many states end. */
const bodyOfStates = /^(?:union|council|league|organi[sz]ation|community|states|association|commonwealth)$/;

const isState = (text: string) => /^(?:US|USA|UK|UAE|PRC|DPRK|ROK)$/.test(text);

/** Who takes part in it is no part of its name: "Leaders of the Arden Forum". */
const takesPart =
  /^(?:leaders|members|ministers|heads|officials|delegates|chairman|chair|host|hosts|participants|states|parties|facilitator|mediator|guarantors?|secretariat)$/;

/** "Secretary General of the Arden Forum", "Director-General of …": the end of an office. */
function isGeneral(p: Passage, i: number): boolean {
  const head = isConnector(p, i - 1) ? i - 2 : i - 1;
  return p.words[i]!.key === 'general' && p.words[head]?.person?.head !== undefined;
}

/** Drops articles, ordinals and titles from the front; `t` when nothing else is left. */
function skipLead(p: Passage, from: number, t: number): number {
  let i = from;
  while (
    i < t &&
    (lead.has(p.words[i]!.key) ||
      p.kind[i] === CharClass.Punctuation ||
      isConnector(p, i) ||
      isGeneral(p, i) ||
      (takesPart.test(p.words[i]!.key) && p.words[i + 1]?.key === 'of'))
  )
    i++;
  return i;
}

/** "Declaration on the Rights of the Child", "Summit of the Future": the trigger leads and a preposition goes on. */
function titled(p: Passage, t: number, type: string): Finding | undefined {
  if (t === 0 || !['of', 'on', 'for'].includes(p.words[t + 1]?.key ?? '')) return undefined;
  let end = t + 1;
  for (let i = t + 1; i < p.count && i <= t + reach; i++) {
    const inside = p.words[i]!.initiative?.trigger;
    if (inside !== undefined && !(inside === 'partnership' && isCapital(p, i))) break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) end = i + 1;
    else if (!inner.has(p.words[i]!.key) && !(isConnector(p, i) && touches(p, i))) break;
  }
  return end > t + 2 && !bodily.has(type) ? { from: t, to: end, type, confidence: 0.6 } : undefined;
}

/** Days and months: "the Oslo Declaration on Friday" ends before them. */
const dates =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** For whom a programme is, and nothing that it is about. */
const whose =
  /^(?:government|ministry|people|state|city|municipality|county|province|district|republic|kingdom)$/;

/** The end of a name whose capitals go on: "the EU Strategy on Central Asia", "Harbour Partnership for Growth". */
function subjectEnd(p: Passage, t: number): number {
  const joint = p.words[t + 1]?.key;
  const first = p.words[t + 2]?.key === 'the' && isCapital(p, t + 3) ? t + 3 : t + 2;
  const isFor = joint === 'for' && p.words[first]?.person?.country === undefined;
  if (
    (joint !== 'on' && !isFor) ||
    (first > t + 2 && isOwner(p, first)) ||
    whose.test(p.words[first]?.key ?? '')
  )
    return t + 1;
  let end = t + 1;
  for (let i = first; i < p.count && i <= t + reach; i++) {
    // "for the Economies of Central Asia"
    if (first > t + 2 && p.words[i]!.key === 'of' && isCapital(p, i + 1) && isCapital(p, i - 1)) continue;
    // "for Growth Leaders’ Summit" goes on to another noun
    const isOwned = /^[’']$/.test(p.words[i + 1]?.text ?? '');
    if (p.kind[i] === CharClass.Latin && isCapital(p, i) && !dates.test(p.words[i]!.key) && !isOwned)
      end = i + 1;
    else if (end === t + 1 || !(p.words[i]!.key === 'and' || (isConnector(p, i) && touches(p, i)))) break;
  }
  return end;
}

/** Past the year or number that a name ends in: "Delta Plan-2100", "Housing Programme 2030". */
function yearEnd(p: Passage, t: number): number {
  const at = isConnector(p, t + 1) && touches(p, t + 1) && touches(p, t + 2) ? t + 2 : t + 1;
  const isYear = p.kind[at] === CharClass.Digit && /^2[01]\d\d$/.test(p.words[at]!.text);
  return isYear && !(touches(p, at + 1) && isConnector(p, at + 1)) ? at + 1 : t + 1;
}

function hasCode(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isConnector(p, i) || (p.kind[i] === CharClass.Digit && i > from)) return true;
  }
  return false;
}
