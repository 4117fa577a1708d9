import { CharClass } from '../../text/chars';
import { isCapital, keyAt, touches, type Passage } from '../passage';
import { canAnnounce } from './announced';
import type { Finding } from './finding';
import { inner, isInside, isOwner, isPartyDash, lead, reach, skipLead } from './edges';
import { meetingOf, partiesBefore } from './parties';
import { isAcronym, isBeingFounded, isConnector, isFounded, startsSentence } from './shape';
import { bodies, dates, subjectEnd, titled, yearEnd } from './tails';

/** Alone before a noun these make no name: "Action Plan", "National Strategy". */
const common = new Set(
  'action national state federal master strategic work working special general government draft development regular extraordinary emergency annual presidential'.split(
    ' ',
  ),
);
/** Names that an English trigger noun at token `t` makes with the capitalised words around it. */
export function readEnglish(p: Passage, t: number): Finding | undefined {
  const { trigger: type, plural } = p.words[t]!.initiative!;
  const isTrigger = isCapital(p, t);
  if (numbered.has(p.words[t]!.key)) return byNumber(p, t, type!) ?? agenda(p, t, type!);
  if (
    /^(?:press|news|telephone|phone|video|pyramid|ponzi)$/.test(p.words[t - 1]?.key ?? '') ||
    joinsNext(p, t)
  )
    return undefined;
  // "Partnership Summit": the last noun takes the name in
  const next = isAcronym(p, t + 2) && p.words[t + 3]?.text === ')' ? t + 4 : t + 1;
  if (isTrigger && goesOn(p, next)) return undefined;
  // "the Peru-Chile forum summit"
  if (!isTrigger && p.words[t + 1]?.key === 'summit') return undefined;
  // "the Arden Railway Company": a body's name
  if (isTrigger && isBodys(p, t)) return undefined;
  // "the Oslo Accords" are one thing, "the Oslo Forums" hardly
  const isMany = isTrigger && p.words[t]!.key === 'zones' && p.words[t + 1]?.text === '(';
  if (plural && !isMany && !(type === 'agreement' && (isTrigger || isOfPlace(p, t)))) return undefined;
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
  if (from === t) {
    const found = meetingOf(p, t, type!);
    if (found) return found;
  }
  if (from < t) {
    if (isOffice(p, from, t)) return undefined;
    if (p.isTitleCase && !hasCode(p, from, t)) return undefined;
    const isBody = bodies.has(type!) && !isFounded(p, from) && !isBeingFounded(p, t + 1);
    if (isTrigger && isBody && !isForPurpose(p, from, t)) return undefined;
    // "Development Plan for Arden"
    if (isTrigger && t - from === 1 && common.has(p.words[from]!.key)) {
      const found = titled(p, t, type!);
      return found && { ...found, from };
    }
    // a state's railway is a body
    if (p.words[t]!.key === 'railway' && t - from === 1 && p.words[from]!.person?.country !== undefined)
      return undefined;
    // "Council of States on Economic Partnership": a body's field
    if (type === 'partnership' && keyAt(p, from - 1) === 'on' && isCapital(p, from - 2)) return undefined;
    return {
      from: yearBefore(p, from, type!),
      to: isTrigger ? Math.max(subjectEnd(p, t), yearEnd(p, t)) : t + 1,
      type: type!,
      confidence: isTrigger ? 0.75 : 0.7,
    };
  }
  if (!isTrigger || p.isTitleCase) return undefined;
  const found = titled(p, t, type!);
  const year = yearBefore(p, t, type!);
  return year < t ? { from: year, to: found?.to ?? subjectEnd(p, t), type: type!, confidence: 0.7 } : found;
}

/** "the Arden Forum Leaders’ Summit": whether capitals from token `from` on end in another noun. */
function goesOn(p: Passage, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const { initiative, text } = p.words[i] ?? {};
    if (isCapital(p, i) && initiative?.trigger !== undefined && !initiative.plural) return canAnnounce(p, i);
    if (!isCapital(p, i) && !/^[’']$/.test(text ?? '')) return false;
  }
  return false;
}

/** "the Arden Climate Resilience Fund": money for an aim, and no body that keeps or gives it. */
function isForPurpose(p: Passage, from: number, t: number): boolean {
  if (p.words[t]!.key !== 'fund' || t - from < 2) return false;
  return (
    aims.test(p.words[t - 1]!.key) || (p.words[t - 1]!.key === 'trust' && aims.test(p.words[t - 2]!.key))
  );
}
const aims =
  /^(?:climate|resilience|adaptation|recovery|solidarity|transition|damage|innovation|infrastructure|relief|peacebuilding|cohesion|biodiversity|reconstruction|empowerment|restoration|preparedness|stabilisation|stabilization)$/;

/** Whether the capitals that go on behind token `t` end in a noun for a body. */
function isBodys(p: Passage, t: number): boolean {
  for (let i = t + 1; i < t + 4 && isCapital(p, i); i++) if (p.words[i]!.initiative?.body) return true;
  return false;
}

/** "the 2050 Strategy for the Coast": where the year begins that names a strategy or a plan beginning at token `from`. */
function yearBefore(p: Passage, from: number, type: string): number {
  const isNamed = type === 'strategy' || type === 'plan';
  const isYear = /^20\d\d$/.test(p.words[from - 1]?.text ?? '');
  return isNamed && isYear && /^(?:the|its|their|[“"'‘])$/.test(p.words[from - 2]?.text.toLowerCase() ?? '')
    ? from - 1
    : from;
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
  const { key } = p.words[from]!;
  if (/^(?:ministry|department)$/.test(key) && p.words[from + 1]!.key === 'of') return true;
  // "United Nations Harbour Programme", "World Food Programme": bodies
  if (isBodysProgramme(p, from, to)) return true;
  // "Group of the Arden Alliance"
  if (key === 'group' && p.words[from + 1]!.key === 'of') return true;
  // "Organization of the Island Conference"
  if (/^organi[sz]ation$/.test(key) && p.words[to]!.key === 'conference') return true;
  const isJoint = (i: number) => /^(?:for|of|to)$/.test(keyAt(p, i));
  for (let i = from; i < to; i++) if (p.words[i]!.person?.head?.office && isJoint(i + 1)) return true;
  // "Minister Delegate for Urban Policy": where the office itself was left out
  return p.words[from - 1]?.person?.head?.office !== undefined && isJoint(from + 1);
}

const ofParty =
  /^(?:national|united|union|trades?|labou?r|progressives?|peoples?|indian|workers|democratic|students?)$/;

/** The programmes of the United Nations that are agencies, and congresses that are parties, at tokens `from` to `t`. */
export function isBodysProgramme(p: Passage, from: number, t: number): boolean {
  // "the United Harbour Congress": a party or a union
  if (p.words[t]!.key === 'congress') return p.words.slice(from, t).some(({ key }) => ofParty.test(key));
  // "the UN Conference on Trade and Development"
  if (p.words[t]!.key === 'conference')
    return keyAt(p, t + 2) === 'trade' && keyAt(p, t + 4) === 'development' && keyAt(p, t + 1) === 'on';
  if (!/^program(?:me)?$/.test(p.words[t]!.key)) return false;
  const key = keyAt(p, from);
  const rest = key === 'united' && keyAt(p, from + 1) === 'nations' ? from + 2 : key === 'un' ? from + 1 : t;
  const isAgency = /^(?:development|environment|human)$/.test(keyAt(p, rest)) && rest < t;
  return isAgency || (key === 'world' && keyAt(p, from + 1) === 'food');
}

/** Named by their year or number: "Agenda 2063", "Vision 2030", "COP28". */
const numbered = new Set(['agenda', 'vision', 'cop', 'expo']);

function byNumber(p: Passage, t: number, type: string): Finding | undefined {
  const isCop = p.words[t]!.key === 'cop';
  // "the 2030 Agenda for Sustainable Development"
  if (!isCop && isCapital(p, t) && p.kind[t - 1] === CharClass.Digit && p.words[t - 1]!.text.length === 4)
    return { from: t - 1, to: subjectEnd(p, t), type, confidence: 0.8 };
  const isNamed = isCop
    ? p.words[t]!.caps !== 'none' && touches(p, t + 1)
    : isCapital(p, t) || /^20[2-9]\d$/.test(p.words[t + 1]?.text ?? '');
  if (!isNamed || p.kind[t + 1] !== CharClass.Digit || p.words[t + 1]!.text.length !== (isCop ? 2 : 4))
    return undefined;
  // "Arden National Vision 2030"
  let from = isCop ? t : leftEnd(p, t);
  // "the Trade Agenda 2030", yet "the AU Agenda 2063"
  if (keyAt(p, t) === 'agenda')
    for (let i = t - 1; i >= from; i--) if (isOwner(p, i) || !isCapital(p, i)) from = i + 1;
  return { from, to: t + 2, type: isCop ? 'conference' : type, confidence: 0.8 };
}

/** "the Renewed Harbour Agenda": a name of two words and more. */
function agenda(p: Passage, t: number, type: string): Finding | undefined {
  if (p.words[t]!.key !== 'agenda' || !isCapital(p, t) || p.isTitleCase) return undefined;
  const from = leftEnd(p, t);
  return t - from > 1 ? { from, to: subjectEnd(p, t), type, confidence: 0.65 } : undefined;
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
const named = new Set(['initiative', 'programme', 'strategy', 'project', 'plan', 'route']);
/** Between states, so that these alone name them: "the Peru-Chile railway", "the EU – Asia roadmap". */
const joining = /^(?:railway|pipeline|corridor|route|project|roadmap|zone)$/;
/** Lines on a map, which one name makes: "the Arden corridor", "the ABCD pipeline". */
const lines = /^(?:corridor|pipeline)$/;
/** What runs in them: "the ABCD gas pipeline". */
const runs = /^(?:gas|oil)$/;
/** What a project does to the place it is named by: "the Amber Port expansion project". */
const purpose =
  /^(?:special|economic|development|improvement|construction|expansion|modernisation|modernization|rehabilitation|upgrade|highway|railway|rail|road|pipeline|power|dam|hydropower|gas|oil|solar|wind|irrigation)$/;

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
    // "the Arden Risk Policy Financing project"
    const isWithin = i < last && p.words[i]!.initiative?.trigger !== undefined;
    const isParty = isPartyDash(p, i - 1) || isPartyDash(p, i + 1);
    if (
      p.kind[i] === CharClass.Latin &&
      isCapital(p, i) &&
      (isPlace || isParty || isWithin || !isOwner(p, i))
    )
      from = i;
    else if (p.kind[i] === CharClass.Digit && isCapital(p, i - 1)) continue;
    // "the High 5s programme"
    else if (p.words[i]!.key === 's' && p.kind[i - 1] === CharClass.Digit && touches(p, i)) continue;
    // "the Arden-2030 strategy"
    else if (p.kind[i] === CharClass.Digit && isNumbering(p, i)) from = i -= 2;
    else if (isPartyDash(p, i)) continue;
    // "the Harbours+ programme"
    else if (p.words[i]!.text === '+' && touches(p, i) && isCapital(p, i - 1)) continue;
    // "the Amber Harbour City (AHC) project"
    else if (p.words[i]!.text === ')' && isAcronym(p, i - 1) && p.words[i - 2]?.text === '(') i -= 2;
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
  const isLine =
    lines.test(keyAt(p, t)) &&
    keyAt(p, from - 1) === 'the' &&
    (last === t - 1 || runs.test(keyAt(p, t - 1))) &&
    !lead.has(keyAt(p, from));
  const isLong = last + 1 - from >= 2 && (joining.test(keyAt(p, t)) || hasOwn(p, from, last + 1));
  return (isLong || (isLine && from < t) || (isOwned && from < t)) && !startsSentence(p, from) ? from : t;
}

/** Whether a word of the name is more than whose it is. */
function hasOwn(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isConnector(p, i) && !isOwner(p, i)) return true;
  return false;
}

/** Prepositions of headlines: "Cargo Through the Amber Corridor". */
const across = /^(?:through|via|along|under|into|over|at|from|by|in|to)$/;

/** The first token of the capitalised words that end in a capitalised trigger; `t` where there are none. */
export function leftEnd(p: Passage, t: number): number {
  let from = t;
  for (let i = t - 1; i >= 0 && i >= t - reach; i--) {
    const word = p.words[i]!;
    const isNoun = word.initiative?.trigger !== undefined || word.initiative?.body === true;
    const next = p.kind[i + 1] === CharClass.Digit && !touches(p, i + 1) ? i + 2 : i + 1;
    const isApart = isNoun && next < t && p.words[next]!.key === 'and';
    if (isApart && !isJoined(p, i)) break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i) && (across.test(word.key) || word.key === 'the'))
      break;
    // "Chairperson of the Arden Initiative": whose office it is
    const head = keyAt(p, i - 1) === 'general' ? i - 2 : i - 1;
    if (word.key === 'of' && p.words[head]?.person?.head?.office) break;
    // "Friendship, Trade, and Water Treaty"
    if (word.text === ',' && isSeries(p, i, t)) continue;
    // "leaves Oslo for the …", "Oslo for Arden Forum": where somebody goes
    if (
      word.key === 'for' &&
      (p.words[i - 1]?.person?.city || /^(?:leaves?|left|departs?|departed)$/.test(keyAt(p, i - 2)))
    )
      break;
    // "Regulation for the Harbour Facility"
    if (/^(?:regulation|directive)$/.test(word.key) && /^(?:on|for)$/.test(keyAt(p, i + 1))) break;
    // "Memorandum for the ABC Corridor": two names
    if (word.key === 'the' && keyAt(p, i - 1) === 'for' && isOwner(p, i + 1)) break;
    if (p.kind[i] === CharClass.Latin && isCapital(p, i)) from = i;
    // "the Arden to Sea Initiative"
    else if (word.key === 'to' && isCapital(p, i - 1) && /^(?:the|['’]s?)$/.test(keyAt(p, i - 2))) continue;
    // "Green Ports (GPO) Initiative"
    else if (word.text === ')' && isAcronym(p, i - 1) && p.words[i - 2]?.text === '(') i -= 2;
    // "Cross-border Cooperation Forum"
    else if (isHyphened(p, i)) i--;
    else if (p.kind[i] === CharClass.Digit && touches(p, i + 1) && isConnector(p, i + 1)) from = i;
    else if (p.kind[i] === CharClass.Digit && isNumbering(p, i)) continue;
    else if (!isInside(p, i)) break;
  }
  return skipLead(p, from, t);
}

/** Whether the comma at token `i` parts what an agreement at token `t` is of: "Friendship, Trade, and Water Treaty". */
function isSeries(p: Passage, i: number, t: number): boolean {
  const hasAnd = keyAt(p, i + 1) === 'and' || p.words.slice(i + 1, t).some(({ text }) => text === ',');
  if (p.words[t]!.initiative!.trigger !== 'agreement' || !hasAnd || !isCapital(p, i - 1)) return false;
  for (let k = i - 2; k < t; k++) {
    const { person } = p.words[k] ?? {};
    if (person?.country !== undefined || person?.first !== undefined || person?.head) return false;
  }
  return true;
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
  if (touches(p, i) && isConnector(p, i - 1) && touches(p, i - 1)) {
    // "C5+1"
    const at = p.kind[i - 2] === CharClass.Digit && touches(p, i - 2) ? i - 3 : i - 2;
    if (isCapital(p, at)) return true;
  }
  const { key, text } = p.words[i - 1] ?? { key: '', text: '' };
  return (
    isCapital(p, i - 1) &&
    (text.length > 3 || isAcronym(p, i - 1)) &&
    !dates.test(key) &&
    !lead.has(key) &&
    /^\d{2,4}$/.test(p.words[i]!.text)
  );
}

function hasCode(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isConnector(p, i) || (p.kind[i] === CharClass.Digit && i > from)) return true;
  }
  return false;
}
