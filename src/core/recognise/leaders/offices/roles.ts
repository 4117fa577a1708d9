import { looksAdjectival } from '../../../dossier/names/endings';
import { isCapital, nextMarked, type Passage, keyAt } from '../../passage';
import { Mark } from '../../words';
import { describe, type Office } from './describe';
import type { Dossier } from '../../../model/dossier';
import type { Written } from '../../written';
import type { NameReading, RoleReading } from '../reading';
import { titledAt } from './titled';
import { isJoint, isWord, personOf } from '../names/units';
import { isOfElseEnglish, isOfElseRussian } from './ofelse';
import { actingStart, isPaired } from './russian';

/** Offices that a text refers to by office alone. */
const spoken =
  /^(?:deputy-)?(?:president(?::\w+)?|prime-minister|chancellor|minister(?::\w+)?|spokesperson(?::[\w-]+)?|king|queen|emir|sultan|(?:leader|chairman|head)(?::body)?|pope|state-secretary|ambassador(?::.+)?)$/;
/** Offices that Russian texts name with their state or body, also without a name. */
const spokenRussian =
  /^(?:deputy|speaker|(?:state-)?secretary|adviser|envoy|director|commander|prosecutor|governor|mayor|commissioner)$/;
/** After these words an office is spoken of, not its holder. */
const notHolder = new Set(
  'пост поста посту постом посте должность должности должностью как качестве роли статусе кресло кандидат кандидата выборы выборов выборах бывший бывшего бывшая будущий каждый post as position former candidate office role every any no become became elected appointed стать стал стала станет быть был была назначен назначена избран избрана'.split(
    ' ',
  ),
);

/** Whoever held an office once, will hold it or stands in for its holder is not the one who holds it. */
const notIncumbent =
  /^(?:(?:бывш|прежн|тогдашн|будущ|следующ|предыдущ|временн|избранн|новоизбранн|покойн)[а-я]+|экс|врио|врид|former|ex|then|next|future|acting|interim|incoming|designated|co)$/;

/** Office-holders of a passage that no name stands beside. */
export function readRoles(p: Passage, names: readonly NameReading[], dossier: Dossier): RoleReading[] {
  const roles: RoleReading[] = [];
  let done = 0;
  for (let i = 0; (i = nextMarked(p, i, Mark.Head)) < p.count; i++) {
    if (i < done || !isWord(p, i) || isAttribute(p, i)) continue;
    const [before0, last] = phraseRound(p, i, done);
    const noun = sentTo(p, i, nounOf(p, i, last));
    const title = titledAt(p, i, dossier);
    const titled = title && title.from >= done && title.to >= noun ? title : undefined;
    const first = titled ? Math.min(titled.from, before0) : before0;
    // «и.о. министра»
    const stand = isLatinWord(p, i) ? first : actingStart(p, first);
    const acting = /исполня(?!ющ)/.test(keyAt(p, stand) + keyAt(p, stand + 1)) ? first : stand;
    const [from, to] = [acting >= done ? acting : first, titled ? titled.to : noun];
    // «кандидат в премьер-министры»
    if (isJoint(p, i + 1) && plural.test(keyAt(p, i + 2))) continue;
    done = to;
    const office = ofField(p, from, i, to, ofOthers(p, last, to, describe(p, from, to)));
    const [start, end] = [p.start[from]!, p.end[to - 1]!];
    // "the head of the EU Delegation": of more than it seems
    if (!titled && to > i + 1 && isLatinWord(p, i) && isCapital(p, to) && isLatinWord(p, to)) continue;
    // "the president of Kenya’s greens": of whom else
    if (possessives.has(p.words[to]?.text ?? '') && to > i + 1 && isLatinWord(p, i)) continue;
    const isElse = () => (isLatinWord(p, i) ? isOfElseEnglish(p, i, from, to) : isOfElseRussian(p, i, to));
    if (!titled && office.country === undefined && isElse()) continue;
    const isSpoken = spoken.test(office.name) || (!isLatinWord(p, i) && spokenRussian.test(office.name));
    if (!(isSpoken || titled) || isTaken(names, start, end, p) || isInsertBefore(p, to)) continue;
    if (!titled && /^(?:leader|head|chairman)$/.test(office.name) && office.country === undefined) continue;
    const before = /^(?:the|a|an)$/.test(keyAt(p, from - 1)) ? from - 2 : from - 1;
    if (notHolder.has(keyAt(p, before)) || /^(?:a|an)$/.test(keyAt(p, from - 1))) continue;
    if (notHolder.has(keyAt(p, from)) || isUnder(p, from)) continue;
    // «во главе делегации»
    if (keyAt(p, from) === 'главе' && keyAt(p, from - 1) === 'во') continue;
    const role: Written<RoleReading> = { start, end, office };
    if (titled) role.titled = titled.offices;
    if (isActing(p, Math.min(from, Math.max(before, 0)), i)) role.isNotHolder = role.isActing = true;
    else if (isNotIncumbent(p, before, titled?.from ?? i, to)) role.isNotHolder = true;
    roles.push(role);
  }
  return roles;
}

/** "Deputy Prime Minister", "chief trade negotiator": a head right before another one's attributes is an attribute itself. */
function isAttribute(p: Passage, head: number): boolean {
  if (!isLatinWord(p, head)) return false;
  // a chief may be of anything: "mission chief for Kenya", "EU trade chief"
  if (keyAt(p, head) === 'chief') return true;
  if (keyAt(p, head - 1) === '-' && keyAt(p, head - 2) === 'co') return true;
  for (let k = head + 1; k < p.count && k < head + 5 && isWord(p, k); k++) {
    const { head: next, modifier } = personOf(p.words[k]);
    if (next?.office) return true;
    if (!modifier || p.words[k]!.caps !== p.words[head]!.caps) return false;
  }
  return false;
}

/** «заместителя Генерального секретаря»: the office is that of whom somebody serves. */
const isUnder = (p: Passage, from: number) =>
  !isLatinWord(p, from) &&
  /^(?:deputy|adviser|envoy|spokesperson)$/.test(personOf(p.words[from - 1]).head?.office ?? '');

/** «первый президент», "the first president": not who holds the office now; but «первый вице-премьер». */
const isOneOfRow = (p: Passage, i: number) =>
  /^(?:перв|втор|треть?)(?:ый|ий|ого|его|ому|ему|ым|им|ом|ем|ая|ой|ую|ья|ей|ью)$|^(?:first|second|third)$/.test(
    keyAt(p, i),
  ) && !/^(?:вице|зам|vice|deputy)/.test(keyAt(p, i + 1));

/** «экс-президент», "Kenya's acting energy minister", «исполняющий обязанности министра», "the president-elect". */
function isNotIncumbent(p: Passage, before: number, head: number, to: number): boolean {
  for (let k = Math.max(before, 0); k < head; k++)
    if (notIncumbent.test(keyAt(p, k)) || isOneOfRow(p, k)) return true;
  const isElect = keyAt(p, to) === '-' && /^(?:elect|designate)$/.test(keyAt(p, to + 1));
  return isElect || actingStart(p, before + 1) <= before;
}

/** "Kenya's acting president", «исполняющий обязанности президента». */
function isActing(p: Passage, before: number, head: number): boolean {
  for (let k = Math.max(before, 0); k < head; k++) if (/^(?:acting|interim)$/.test(keyAt(p, k))) return true;
  return actingStart(p, head) < head;
}

const plural = /^(?:министр|президент)(?:ы|ов|ам|ами|ах)$/;

const possessives = new Set(['’s', "'s"]);

const ofState = new Set(['of', 'for']);

const inPhrase = new Set(['of', 'for', 'the', 'and']);

/** The title phrase round a head: what agrees before it, and its state or body after it. */
function phraseRound(p: Passage, head: number, least: number): [from: number, to: number] {
  let from = head;
  while (from > least) {
    const before = personOf(p.words[from - 1]);
    if (isJoint(p, from - 1) && from > 1) from -= 2;
    else if (possessives.has(p.words[from - 1]!.text) && personOf(p.words[from - 2]).country !== undefined)
      from -= 2;
    else if (
      isWord(p, from - 1) &&
      (before.modifier || before.adjective || (before.country !== undefined && isLatinWord(p, from - 1)))
    )
      from--;
    else if (isPaired(p, from)) from -= 2;
    else break;
  }
  // "Equatorial Guinea’s ambassador", "South Sudan’s president"
  const isState = from < head && personOf(p.words[from]).country !== undefined;
  if (
    isState &&
    from > least &&
    /^(?:south|north|equatorial|new|sri|papua|costa|sierra)$/.test(keyAt(p, from - 1)) &&
    isCapital(p, from - 1)
  )
    from--;
  let to = head + 1;
  while (isJoint(p, to) && personOf(p.words[to + 1]).head) to += 2;
  const isMinister = personOf(p.words[to - 1]).head?.office === 'minister';
  const after = to;
  let hasState = false;
  for (let k = to; k < p.count && k - to < 8; k++) {
    const person = personOf(p.words[k]);
    // «президента США сирийский лидер»: the nominative begins another phrase
    if (hasState && person.adjective && /(?:[сц]кий|[сц]кая|[сц]кие)$/.test(keyAt(p, k))) break;
    if (isLatinWord(p, head)) {
      if (k === after && !ofState.has(keyAt(p, k))) break;
      hasState ||= person.country !== undefined && !person.adjective;
      if (hasState && keyAt(p, k) === 'and' && personOf(p.words[k + 1]).country === undefined) break;
      if (inPhrase.has(keyAt(p, k))) continue;
      if (person.country === undefined && !person.subject) break;
      to = k + 1;
    } else {
      const isPart =
        person.country !== undefined ||
        person.body ||
        /^(?:республик|федераци|королевств)/.test(keyAt(p, k)) ||
        (/^(?:народн|демократическ|исламск|арабск)/.test(keyAt(p, k)) && isOfRepublic(p, k));
      const isPortfolio =
        isMinister &&
        !hasState &&
        isWord(p, k) &&
        p.words[k]!.caps === 'none' &&
        p.words[k]!.statement?.form !== 'finite' &&
        !(k > after && /(?:[аеиыуюя]ла|лась|лись)$/.test(keyAt(p, k))) &&
        /(?:ых|их|ел|и|ы|а|ия|ой|ей)$/.test(keyAt(p, k));
      if (!isPart && !isPortfolio) break;
      hasState ||= person.country !== undefined && !person.adjective;
      if (keyAt(p, k) !== 'и') to = k + 1;
    }
  }
  return [from, to];
}

/** «посол Кении в Южной Корее», "Kenya's ambassador to the Netherlands": the token after where somebody is sent to. */
function sentTo(p: Passage, head: number, to: number): number {
  if (!/^(?:ambassador|envoy|consul)$/.test(personOf(p.words[head]).head?.office ?? '')) return to;
  const isLatin = isLatinWord(p, head);
  if (!(isLatin ? /^(?:to|in)$/ : /^(?:во?|при)$/).test(keyAt(p, to))) return to;
  const from = isLatin && keyAt(p, to + 1) === 'the' ? to + 2 : to + 1;
  let end = from;
  while (end < from + 3 && isCapital(p, end) && (isLatin || end === from || isOfSame(p, end))) end++;
  return end > from && keyAt(p, end) !== '-' ? end : to;
}

/** «Южной Корее», «Республике Кения»: whether a name of a state that begins before token `i` goes on. */
const isOfSame = (p: Passage, i: number) =>
  looksAdjectival(keyAt(p, i - 1)) || /^республик/.test(keyAt(p, i - 1));

/** «Китайской Народной Республики» */
const isOfRepublic = (p: Passage, k: number) =>
  /^республик/.test(keyAt(p, k + 1)) || /^республик/.test(keyAt(p, k + 2));

/**
 * An adjective of a state after the head belongs to the noun that follows: «глава Российского фонда развития», «лидер
 * туркменского народа», "head of the Kenyan delegation". The token after that noun.
 */
function nounOf(p: Passage, head: number, to: number): number {
  if (to <= head + 1) return to;
  // "head of the Kenya delegation"
  if (isLatinWord(p, head) && p.words[to - 2]!.key === 'the' && group.test(p.words[to]?.text ?? ''))
    return to + 1;
  if (!personOf(p.words[to - 1]).adjective) return to;
  let end = to;
  if (isLatinWord(p, head)) {
    const { modifier, head: other } = personOf(p.words[end]);
    if (modifier && !other && p.words[end]!.caps === 'none') end++;
    const isNoun = /^[a-z]{3,}$/.test(p.words[end]?.text ?? '') && !small.test(keyAt(p, end));
    return isNoun && isPlainWord(p, end) ? end + 1 : end;
  }
  while (
    end < p.count &&
    end < to + 4 &&
    isWord(p, end) &&
    genitive.test(keyAt(p, end)) &&
    isPlainWord(p, end)
  )
    end++;
  return end;
}

/** «президентом (Владимиром) Путиным»: the brackets stand inside a title with a name. */
function isInsertBefore(p: Passage, to: number): boolean {
  if (!/^[([]$/.test(p.words[to]?.text ?? '')) return false;
  for (let k = to + 1; k < p.count && k < to + 6; k++)
    if (/^[)\]]$/.test(p.words[k]!.text)) return isCapital(p, to + 1) && isCapital(p, k + 1);
  return false;
}

const group =
  /^(?:delegation|team|opposition|mission|office|branch|chapter|federation|union|association|community|diaspora)$/;
/** What is no noun behind an English adjective. */
const small =
  /^(?:and|but|for|from|with|who|whom|that|which|has|had|was|were|will|into|than|then|after|before|about|during)$/;
const genitive = /(?:[оеё]го|[ое]й|[иы]х|[оеё]в|[аяыи])$/;
const isPlainWord = (p: Passage, i: number) =>
  p.words[i]!.statement === undefined && p.words[i]!.caps !== 'first' && keyAt(p, i) !== 'и';

/** Whoever heads what an adjective of a state says more of heads no state. */
function ofOthers(p: Passage, last: number, to: number, office: Office): Office {
  const { name } = office;
  const isOther = to > last && !p.words.slice(last, to).some((word) => word.person?.head);
  return isOther && /^(?:leader|head|chairman|spokesperson)$/.test(name)
    ? { ...office, name: `${name}:body` }
    : office;
}

const ministers = new Set(['deputy-minister', 'minister']);

/** «Министр культуры», "the sports minister": of a field of its own, and so none of another field that the text names. */
function ofField(p: Passage, from: number, head: number, to: number, office: Office): Office {
  if (!ministers.has(office.name)) return office;
  const isLatin = isLatinWord(p, head);
  for (let k = isLatin ? from - 1 : head + 1; k < to; k++) {
    const { country, body, subject } = personOf(p.words[k]);
    const isField = isLatin
      ? subject === true && k !== head && !ofAnyField.test(keyAt(p, k))
      : country === undefined && !body && p.words[k]!.caps === 'none' && keyAt(p, k) !== 'и';
    if (isField && isWord(p, k)) return { ...office, name: `${office.name}:other` };
  }
  return office;
}
const ofAnyField =
  /^(?:national|state|cabinet|ministers|council|parliament|government|republic|federation|union|democratic|peoples?|islamic|kingdom|united|general|lower|upper|european)$/;

const isLatinWord = (p: Passage, i: number) => /^[a-z]/.test(keyAt(p, i));

/** Whether the phrase belongs to a name: it is its office, overlaps it or stands right beside it. */
function isTaken(names: readonly NameReading[], start: number, end: number, p: Passage): boolean {
  return names.some((name) => {
    const { office } = name;
    if (office && office.start < end && start < office.end) return true;
    if (name.start < end && start < name.end) return name.form !== 'loose';
    return name.start >= end && /^\s*$/.test(p.text.slice(end, name.start));
  });
}
