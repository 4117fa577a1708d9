import { CharClass } from '../../../text/chars';
import { isCapital, startsLine, touches, type Passage } from '../../passage';
import { describe, type Office } from './describe';
import { isArea } from '../names/chains';
import { isJoint, isWord, personOf, startsSentence, type Unit } from '../names/units';

/** How many tokens a title phrase may have on one side of its head. */
const reach = 16;

/** How words inside a Russian title end: «министр иностранных дел», «командующий войсками связи». */
const genitive = /(?:ой|ого|его|ей|ых|их|ов|ев|ии|ий|[иыаяую]|ам|ям|е|ств|дел|сил|войск|связ[ьи])$/;
/** How Russian verbs end that stop a title: «прибыл», «прибывает», «встретились». */
const verb = /(?:[аеиоуыя]л|[аеиуыя]ла|[аеиыуюя]ли|лся|лась|лись|[аеия]ет|[аия]ют|[аеи]т|ит|ть|ться|ется)$/;
const key = (p: Passage, i: number) => p.words[i]?.key ?? '';

/** The title phrase that ends right before token `at`, where a name begins in a case of `cases`. */
export function officeBefore(p: Passage, at: number, cases: ReadonlySet<string>): Office | undefined {
  if (at <= 0 || startsLine(p, at)) return undefined;
  if (p.kind[at - 1] === CharClass.Cyrillic || key(p, at - 1) === '"') return russianBefore(p, at, cases);
  const end = beforeHonorific(p, at);
  return (end < at && titleBefore(p, end)) || englishBefore(p, at);
}

/** Honorifics between a title and a name belong to neither: "Prime Minister Dr. X", "Foreign Minister Sheikh Y". */
const honorific = /^(?:dr|mr|mrs|ms|prof|shri|smt|sheikh|sir|hon|dato|haji|mullah|his|her|excellency)$/;

/** Ranks that stand there too, with a stop: "Defence Minister Col. Gen. X". */
const rank = /^(?:col|gen|lt|maj|brig|adm|capt|amb)$/;

function beforeHonorific(p: Passage, at: number): number {
  let end = at;
  for (let k = 0; k < 5; k++) {
    const dot = key(p, end - 1) === '.' ? 1 : 0;
    const word = key(p, end - 1 - dot);
    const isExcellency = word === 'e' && key(p, end - 2 - dot) === '.' && key(p, end - 3 - dot) === 'h';
    if (isExcellency) end -= 3 + dot;
    else if (isWord(p, end - 1 - dot) && (honorific.test(word) || (dot === 1 && rank.test(word))))
      end -= 1 + dot;
    else break;
  }
  return end;
}

/** A public office that ends right before token `at`. */
function titleBefore(p: Passage, at: number): Office | undefined {
  if (at <= 0 || !isWord(p, at - 1)) return undefined;
  const office = englishBefore(p, at);
  return office?.isPublic ? office : undefined;
}

/**
 * "The prime minister of Finland, X, said", "President of Kenya, X": an office before a comma and a name. Not one that
 * begins before offset `takenTo()`: that one is in apposition to the name before it.
 */
export function officeAcross(p: Passage, units: readonly Unit[], takenTo: () => number): Office | undefined {
  const [at, to] = [units[0]!.from, units.at(-1)!.to];
  const end = beforeHonorific(p, at);
  if (key(p, end - 1) !== ',' || units.length < 2 || p.kind[at] !== CharClass.Latin) return undefined;
  const office = titleBefore(p, end - 1);
  if (!office || p.start[office.from]! < takenTo()) return undefined;
  if (isCapital(p, office.from) && isCapital(p, office.to - 1)) return office;
  const closes = /^[,.;:)—–-]?$/.test(p.words[to]?.text ?? '');
  const isOwned = /^['’]s$/.test(p.words[office.from + 1]?.text ?? '');
  return closes && (isOwned || /^(?:the|its|his|her|their)$/.test(key(p, office.from - 1)))
    ? office
    : undefined;
}

/** Whether the office of several people stands right before token `at`: "Presidents X and Y", "Foreign Ministers X …". */
export function headsBefore(p: Passage, at: number): boolean {
  const word = p.words[at - 1];
  const heads = personOf(word).heads;
  if (!heads || !isWord(p, at - 1)) return false;
  const from = extendEnglish(p, at - 1);
  const hasState = describe(p, from, at).country !== undefined;
  return (heads.strong && isCapital(p, at - 1)) || hasState || heads.office === 'counterpart';
}

/** Whether token `i` can stand between a Russian title's head and the name: a genitive, a state, a body. */
function isComplement(p: Passage, i: number): boolean {
  if (!isWord(p, i)) return false;
  const word = p.words[i]!;
  const person = personOf(word);
  if (/^(?:эт|данн)(?:ого|ой)$/.test(word.key) && word.caps === 'none') return true;
  if (isCapital(p, i) && isArea(p, i - 1)) return true;
  if (person.country !== undefined || person.body || person.private || person.head || person.city)
    return true;
  if (word.caps === 'all') return true;
  if (p.kind[i] !== CharClass.Cyrillic) return false;
  if ((word.key === 'дома' && key(p, i - 1) === 'белого') || isWhiteHouse(p, i)) return true;
  if (person.first || word.key.length < 3) return false;
  // «президент Европейского совета»
  if (word.key === 'совета' && personOf(p.words[i - 1]).adjective) return true;
  if (word.caps === 'none' && ((person.common && !person.noun) || person.particle)) return false;
  return genitive.test(word.key) && (!verb.test(word.key) || /^(?:дел|сил)$/.test(word.key));
}

/** «пресс-секретарь Белого дома» */
const isWhiteHouse = (p: Passage, i: number) => key(p, i) === 'белого' && key(p, i + 1) === 'дома';

/** «директор Фонда Ивана Орлова»: a name in the genitive after a body of this kind is the body's. */
const namedAfter = /^(?:фонд|институт|университет|академи|премии|школ|театр|музе|больниц|библиотек|имени)/;

function russianBefore(p: Passage, at: number, cases: ReadonlySet<string>): Office | undefined {
  const given = personOf(p.words[at]);
  const isOblique = !cases.has('nominative') || (given.first === 'sure' && !given.lemma);
  if (namedAfter.test(key(p, at - 1)) && isOblique) return undefined;
  const tail = fieldStart(p, at);
  return titleOver(p, at, at, cases) ?? (tail < at ? titleOver(p, tail, at, cases) : undefined);
}

/**
 * Where the field of an office begins before token `at`: «советник по экономическому сотрудничеству с соседними
 * странами Иван Петров»; `at` where there is none.
 */
function fieldStart(p: Passage, at: number): number {
  for (let k = at - 1; k > 0 && at - k <= reach; k--) {
    const word = p.words[k]!;
    if (word.key === 'по' && word.caps === 'none') return at - k > 1 ? k : at;
    const isPart =
      p.kind[k] === CharClass.Cyrillic ? word.caps !== 'first' || isJoint(p, k - 1) : isJoint(p, k);
    if (!isPart || word.statement || personOf(word).speech) break;
  }
  return at;
}

/** The title phrase of the name at token `name`, whose head and complements end before token `at`. */
function titleOver(p: Passage, at: number, name: number, cases: ReadonlySet<string>): Office | undefined {
  const heads: number[] = [];
  let isAbroad = false;
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    const word = p.words[k]!;
    if (personOf(word).head) {
      if (!isAbroad || /ambassador|head|envoy|spokesperson|consul/.test(personOf(word).head!.office))
        heads.push(k);
      continue;
    }
    if (word.key === '-') {
      const isLink = isJoint(p, k) || (personOf(p.words[k + 1]).head !== undefined && k > 0);
      const isCompound = isJoint(p, k) && /[ое]$/.test(key(p, k - 1)) && isCapital(p, k + 1);
      if (isCompound) k--;
      if (isLink) continue;
      break;
    }
    if (word.key === '"') {
      const open = quoteBefore(p, k);
      if (open === undefined) break;
      k = open;
      continue;
    }
    if (k === at - 1 && word.key === '.' && key(p, k - 1) === 'о') {
      return undefined;
    }
    if (/^(?:в|при|по|и|на)$/.test(word.text) && k < at - 1) {
      if (word.text === 'и' && heads.length > 0 && isSomebodyElse(p, k - 1)) break;
      if (word.text === 'в' || word.text === 'на') isAbroad = true;
      continue;
    }
    // «министр экономики, торговли и промышленности»
    if (word.key === ',' && k < at - 3 && isListed(p, k)) continue;
    if (!isComplement(p, k)) break;
  }
  heads.reverse();
  const fitting = heads.filter((k) => {
    const { case: one } = personOf(p.words[k]).head!;
    return one === 'any' || cases.has(one) || actsInCase(p, k, cases);
  });
  const head = fitting.find((k) => isCleanRun(p, k + 1, at)) ?? undefined;
  if (head === undefined) return undefined;
  // «спецпредставителем президента по торговле Ивана Орлова»: the field is the envoy's, in whatever case he stands
  const isEnvoys = heads.includes(head - 1) && p.words.slice(head, name).some((word) => word.key === 'по');
  return describe(p, extendRussian(p, isEnvoys ? head - 1 : head), name);
}

/** A name before «и»: what stands before it is that person's office, «премьер-министр Орлов и нынешний глава …». */
function isSomebodyElse(p: Passage, i: number): boolean {
  const { country, body, city, private: isFirm, head, noun, subject } = personOf(p.words[i]);
  const isNamed = country === undefined && !body && !city && !isFirm && !head && !noun && !subject;
  return isNamed && isWord(p, i) && p.words[i]!.caps === 'first';
}

/** Whether a comma divides the fields of one office: nouns in the genitive round it, and an «и» after them. */
function isListed(p: Passage, comma: number): boolean {
  const isField = (i: number) =>
    p.words[i]?.caps === 'none' && isComplement(p, i) && personOf(p.words[i]).head === undefined;
  if (!isField(comma - 1) || !isField(comma + 1)) return false;
  for (let k = comma + 2; k < comma + 6; k++) {
    if (key(p, k) === 'и') return isField(k + 1);
    if (key(p, k) !== ',' && !isField(k)) return false;
  }
  return false;
}

/** «и.о.», «врио», «исполняющий обязанности» before a head, which is then a genitive; the head where there is none. */
export function actingStart(p: Passage, head: number): number {
  const before = key(p, head - 1);
  if (/^(?:врио|врид|ио)$/.test(before)) return head - 1;
  if (before === '.' && key(p, head - 2) === 'о' && key(p, head - 3) === '.' && key(p, head - 4) === 'и')
    return key(p, head - 5) === '.' && key(p, head - 6) === 'вр' ? head - 6 : head - 4;
  if (before === 'обязанности' && /^исполня/.test(key(p, head - 2)))
    return /^временно$/.test(key(p, head - 3)) ? head - 3 : head - 2;
  return head;
}

/** «исполняющим обязанности министра Иваном Орловым»: the participle is in the name's case; «врио» has none. */
function actsInCase(p: Passage, head: number, cases: ReadonlySet<string>): boolean {
  if (actingStart(p, head) === head) return false;
  const participle = key(p, head - 1) === 'обязанности' ? key(p, head - 2) : '';
  if (participle.endsWith('им')) return cases.has('instrumental');
  return !/(?:его|ему)$/.test(participle) || cases.has('oblique');
}

/** No conjunction stands first or last, and after «и» comes a complement, not another bearer of office. */
function isCleanRun(p: Passage, from: number, to: number): boolean {
  if (from >= to) return true;
  return !/^(?:и|в|по|при|на)$/.test(key(p, to - 1)) && key(p, from) !== 'и';
}

function quoteBefore(p: Passage, close: number): number | undefined {
  for (let k = close - 1; k >= 0 && close - k <= 8; k--) if (key(p, k) === '"') return k;
  return undefined;
}

/** Takes in what belongs to the title before its head: «бывший», «экс-», «японский», «премьер-». */
function extendRussian(p: Passage, head: number): number {
  let from = actingStart(p, head);
  while (from > 0) {
    const before = personOf(p.words[from - 1]);
    if (isJoint(p, from - 1) && from > 1 && isWord(p, from - 2)) from -= 2;
    else if (isWord(p, from - 1) && (before.modifier || before.adjective)) from--;
    else break;
  }
  return from;
}

const connective = /^(?:of|for|to|the|and|&|on|at)$/;

/** First words of the names of states that are two words long: "South Korean", "Sri Lankan"; also where they open a sentence. */
const opensState = /^(?:south|north|new|sri|costa|sierra|papua|equatorial|cape)$/;

/** Whether token `i` can stand before the head of an English title. */
function isPremodifier(p: Passage, i: number): boolean {
  const word = p.words[i];
  if (!word) return false;
  const person = personOf(word);
  if (word.text === '’s' || word.text === "'s") return personOf(p.words[i - 1]).country !== undefined;
  if (word.key === '.') return touches(p, i) && p.words[i - 1]!.text.length === 1 && isCapital(p, i - 1);
  if (word.key === '-') return isJoint(p, i);
  if (word.key === '&') return isWord(p, i - 1) && isWord(p, i + 1);
  if (!isWord(p, i)) return false;
  if (person.country !== undefined || person.modifier || person.subject || person.head?.office) return true;
  if (word.caps === 'all' && word.text.length > 1) return true;
  if (word.text.length === 1 && isCapital(p, i)) return key(p, i + 1) === '.';
  if (word.key === 'attorney' && key(p, i + 1) === 'general') return true;
  if (opensState.test(word.key) && personOf(p.words[i + 1]).country !== undefined) return true;
  return isCapital(p, i) && !startsSentence(p, i) && !person.common && !person.first;
}

function englishBefore(p: Passage, at: number): Office | undefined {
  let head = at - 1;
  if (isJoint(p, head - 1) && personOf(p.words[head - 2]).head?.office) head -= 2;
  if (!personOf(p.words[head]).head || !isWord(p, head)) {
    let hasOf = false;
    for (; head >= 0 && at - head <= reach; head--) {
      const person = personOf(p.words[head]);
      if (person.head?.office && hasOf && key(p, head + 1).match(/^(?:of|for|to)$/)) break;
      const word = key(p, head);
      if (/^(?:of|for|to)$/.test(word)) hasOf = true;
      if (connective.test(word) && head < at - 1) continue;
      const isPart =
        person.country !== undefined ||
        person.subject ||
        person.body ||
        (isCapital(p, head) && !person.first);
      if (!isWord(p, head) || !isPart) return undefined;
    }
    if (head < 0 || at - head > reach) return undefined;
  }
  if (!isCapital(p, head) && personOf(p.words[head]).head!.office === '') return undefined;
  const from = extendEnglish(p, head);
  const office = describe(p, from, at);
  const first = jointOffice(p, from);
  if (first === undefined) return office;
  const country = office.country ?? describe(p, first, from).country;
  return country === undefined ? { ...office, from: first } : { ...office, from: first, country };
}

/** "Deputy Prime Minister and Foreign Minister X": where the first office of somebody who holds two begins. */
function jointOffice(p: Passage, from: number): number | undefined {
  if (!/^(?:and|[-–—/])$/.test(key(p, from - 1)) || !personOf(p.words[from - 2]).head?.office)
    return undefined;
  const first = extendEnglish(p, from - 2);
  for (let k = first; k < from - 2; k++) if (/^(?:deputy|vice)$/.test(key(p, k))) return first;
  return undefined;
}

function extendEnglish(p: Passage, head: number): number {
  let from = head;
  for (let k = head - 1; k >= 0 && head - k <= 10; k--) {
    const isAnd = key(p, k) === 'and' && personOf(p.words[k - 1]).subject && personOf(p.words[k + 1]).subject;
    if (!isAnd && !isPremodifier(p, k)) break;
    from = k;
  }
  while (from < head && (!isWord(p, from) || (personOf(p.words[from]).head && !isCapital(p, from)))) from++;
  return from;
}

/** The title phrase in apposition after a name that ends before token `at`: "X, foreign minister of Y,". */
export function officeAfter(p: Passage, at: number, cases: ReadonlySet<string>): Office | undefined {
  if (key(p, at) !== ',') return undefined;
  let from = at + 1;
  if (/^(?:the|a|an)$/.test(key(p, from))) from++;
  if (!isWord(p, from)) return undefined;
  const isRussian = p.kind[from] === CharClass.Cyrillic;
  const to = isRussian ? russianAfter(p, from, cases) : englishAfter(p, from);
  if (to === undefined) return undefined;
  const isName = isCapital(p, to) && !personOf(p.words[to]).common;
  return isName || (isRussian && isNextBearers(p, to)) ? undefined : describe(p, from, to);
}

/** «…, председатель делового совета И. И. Берг, …»: whether the office belongs to a name with initials that comes after it. */
function isNextBearers(p: Passage, to: number): boolean {
  for (let k = to; k < p.count && k < to + reach; k++) {
    const isInitial = p.words[k]!.text.length === 1 && isCapital(p, k) && key(p, k + 1) === '.';
    if (isInitial && isCapital(p, k + 2) && touches(p, k + 1)) return true;
    if (/^[,.;:()!?]$/.test(key(p, k)) || p.words[k]!.statement) return false;
  }
  return false;
}

function russianAfter(p: Passage, from: number, cases: ReadonlySet<string>): number | undefined {
  let k = from;
  const isPre = (i: number) => personOf(p.words[i]).modifier || personOf(p.words[i]).adjective;
  while (k - from < 4 && ((isWord(p, k) && isPre(k) && !personOf(p.words[k]).head) || isJoint(p, k))) k++;
  const head = personOf(p.words[k]).head;
  if (!head?.office || !cases.has(head.case)) return undefined;
  let to = k + 1;
  for (; to < p.count && to - from <= reach; to++) {
    if (isJoint(p, to)) continue;
    if (key(p, to) === '-' && personOf(p.words[to + 1]).head) continue;
    if (key(p, to) === 'и' && isComplement(p, to + 1) && !personOf(p.words[to + 1]).head) continue;
    if (/^(?:по|при)$/.test(key(p, to))) continue;
    if (!isComplement(p, to)) break;
  }
  return to;
}

function englishAfter(p: Passage, from: number): number | undefined {
  let k = from;
  let head = -1;
  for (; k < p.count && k - from <= 8; k++) {
    if (personOf(p.words[k]).head?.office) head = k;
    else if (head === k - 1 && key(p, k) === 'general') head = k;
    else if (!isPremodifier(p, k) && !(key(p, k) === 'and' && personOf(p.words[k + 1]).subject)) break;
  }
  if (head < 0) return undefined;
  let to = head + 1;
  while (/^(?:of|for|to)$/.test(key(p, to))) {
    let end = to + 1;
    for (; end < p.count && end - to <= 10; end++) {
      const person = personOf(p.words[end]);
      const isPart =
        person.country !== undefined || person.subject || person.body || (isCapital(p, end) && !person.first);
      const isLink = key(p, end) === 'the' || (key(p, end) === 'and' && isField(p, end + 1));
      const isMark = key(p, end) === '.' && isPremodifier(p, end) && end + 1 < p.count;
      const isPossessive = /^[’']s$/.test(p.words[end]!.text) && person.country === undefined;
      if (!(isWord(p, end) && isPart) && !isLink && !isMark && !isPossessive && !isJoint(p, end)) break;
    }
    while (end > to + 1 && /^(?:the|and)$/.test(key(p, end - 1))) end--;
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

/** Whether an English title goes on after "and" with a further field: "… of Trade and Cooperation of Kenya". */
function isField(p: Passage, i: number): boolean {
  const { subject, first, head } = personOf(p.words[i]);
  if (subject) return true;
  return isCapital(p, i) && !first && !head && /^(?:of|affairs|policy|[,.;)])?$/.test(key(p, i + 1));
}
