import { townsEn } from '../data/common';
import { CharClass } from '../../../text/chars';
import { isAcronym } from '../../initiatives/shape';
import { compoundLength } from '../data/compoundplaces';
import { isCapital, touches, type Passage, keyAt } from '../../passage';
import { describe, type Office } from './describe';
import { isJoint, isOfPlural, isWord, personOf, startsSentence } from '../names/units';

/** How many tokens a title phrase may have on one side of its head. */
const reach = 16;

const connective = new Set('of for to the and & on at in'.split(' '));

/** First words of the names of states that are two words long: "South Korean", "Sri Lankan"; also where they open a sentence. */
const opensState = /^(?:south|north|northern|east|new|sri|costa|sierra|papua|equatorial|cape)$/;

const openers = new Set(
  'the a an when while as after before but and former then now yesterday today meanwhile also however if although though since his her its their our this that another one'.split(
    ' ',
  ),
);
/** "Harbour Party leader", also where it opens a sentence. */
const isOfParty = (p: Passage, i: number) =>
  isCapital(p, i) &&
  /^(?:Party|Reserve|Union|Front|Alliance)$/.test(p.words[i + 1]?.text ?? '') &&
  !openers.has(keyAt(p, i)) &&
  !personOf(p.words[i]).common;

/** Peoples and movements without a state, which open a title and a sentence. */
const peoples = new Set(
  'scottish welsh kurdish catalan chechen abkhaz tibetan faroese taliban hamas hezbollah hizbullah houthi pentagon fed federal'.split(
    ' ',
  ),
);

/** Whether token `i` can stand before the head of an English title. */
function isPremodifier(p: Passage, i: number): boolean {
  const word = p.words[i];
  if (!word) return false;
  const person = personOf(word);
  if (isPossessive(p, i)) return isOwner(p, i - 1);
  // "the Harbour Fund’s (HF) director", "the African Union Commission (AUC) Chairperson"
  const open = word.key === ')' ? i - 2 : i;
  const isShortName = keyAt(p, open) === '(' && keyAt(p, open + 2) === ')';
  if (isShortName && (isPossessive(p, open - 1) || isBodyNoun(p, open - 1)))
    return p.words[open + 1]!.caps === 'all';
  if (isPossessive(p, i + 1) && isOwner(p, i)) return true;
  if (word.key === '.') return touches(p, i) && p.words[i - 1]!.text.length === 1 && isCapital(p, i - 1);
  if (word.key === '-') return isJoint(p, i);
  if (isOfRepublic(p, i) || (word.key === 'under' && isJoint(p, i + 1))) return true;
  if (word.key === '&') return isWord(p, i - 1) && isWord(p, i + 1);
  if (!isWord(p, i)) return false;
  if (person.country !== undefined || person.modifier || person.subject || person.head?.office) return true;
  if (word.caps === 'all' && word.text.length > 1) return true;
  if (word.text.length === 1 && isCapital(p, i))
    return keyAt(p, i + 1) === '.' || (keyAt(p, i - 1) === '.' && touches(p, i));
  if (keyAt(p, i + 1) === "d'affaires") return /^charg[eé]$/.test(word.key);
  if (word.key === 'attorney' && keyAt(p, i + 1) === 'general') return true;
  if (word.text === 'Bank' && isOfRepublic(p, i + 1)) return true;
  if (word.text === 'World' && /^(?:bank|trade|health)$/.test(keyAt(p, i + 1))) return true;
  if (isIslands(p, i) || isIslands(p, i + 1)) return true;
  if (peoples.has(word.key) && isCapital(p, i)) return true;
  if (isOfParty(p, i)) return true;
  if (opensState.test(word.key) && personOf(p.words[i + 1]).country !== undefined) return true;
  // "Hong Kong leader", "Puerto Rico Governor", also where they open a sentence
  if (isCapital(p, i) && compoundLength([word.key, keyAt(p, i + 1)]) > 0) return true;
  const opens = keyAt(p, i - 1) !== ')' && keyAt(p, i + 1) !== 'affairs' && startsSentence(p, i);
  return isCapital(p, i) && !opens && !person.common && !person.first;
}

const possessives = new Set(['’s', "'s"]);

const isPossessive = (p: Passage, i: number) => possessives.has(p.words[i]?.text ?? '');

/** "for Veterans’ Affairs": the mark of a plural owner inside a title. */
const isPluralOwner = (p: Passage, i: number) => isOfPlural(p, i) && isCapital(p, i + 1);

const bodyNoun =
  /^(?:ministry|department|council|house|chamber|board|office|assembly|commission|court|committee|union|agency|fund|organi[sz]ation)$/;
const isBodyNoun = (p: Passage, i: number) => isCapital(p, i) && bodyNoun.test(keyAt(p, i));

const areas = new Set(
  'country nation state republic kingdom region island province county city town capital municipality territory bloc'.split(
    ' ',
  ),
);

/** "Kenya’s minister", "the country’s president", "the European Commission’s trade chief": a state, a part or a body of one. */
const isOwner = (p: Passage, i: number) =>
  personOf(p.words[i]).country !== undefined ||
  areas.has(keyAt(p, i)) ||
  (isCapital(p, i) &&
    /^(?:commission|parliament|ministry|council|senate|cabinet|government|union|fund|bank|organi[sz]ation|agency)$/.test(
      keyAt(p, i),
    ));

/** "Republic of Korea Minister of Trade", "Bank of Japan Governor": the "of" in the name of a state or its bank. */
function isOfRepublic(p: Passage, i: number): boolean {
  if (keyAt(p, i) !== 'of') return false;
  const { country, subject } = personOf(p.words[i + 1]);
  // "Ministry of Trade spokesman", "Council of Provinces chairperson"
  if (isBodyNoun(p, i - 1)) return isCapital(p, i + 1) && (subject === true || country !== undefined);
  return (
    /^(?:republic|kingdom|sultanate|emirate|bank)$/.test(keyAt(p, i - 1)) &&
    isCapital(p, i - 1) &&
    country !== undefined
  );
}

/** "Solomon Islands", "Marshall Islands": states whose name no single word tells. */
const isIslands = (p: Passage, i: number) =>
  keyAt(p, i) === 'islands' && isCapital(p, i) && /^(?:solomon|marshall|cook|faroe)$/.test(keyAt(p, i - 1));

const beforeBody = new Set(['of', 'for', 'to']);

const saints = new Set(['saint', 'st', 'san', 'santa']);

export function englishBefore(p: Passage, at: number): Office | undefined {
  let head = at - 1;
  // "13MP Drives Growth": no member of parliament
  if (p.kind[head - 1] === CharClass.Digit && touches(p, head)) return undefined;
  // "Governor Punjab X"
  while (head > 0 && at - head < 4 && personOf(p.words[head]).province) head--;
  if (isJoint(p, head - 1) && personOf(p.words[head - 2]).head?.office) head -= 2;
  if (!personOf(p.words[head]).head || !isWord(p, head) || isOfJustice(p, head)) {
    let hasOf = false;
    let hasAnd = false;
    for (; head >= 0 && at - head <= reach; head--) {
      const person = personOf(p.words[head]);
      const after = generalAfter(p, head);
      if (
        person.head?.office &&
        hasOf &&
        (/^(?:of|for|to|extraordinary|responsible)$/.test(keyAt(p, after)) || isOnField(p, after))
      )
        break;
      if (person.head?.office === 'ambassador' && keyAt(p, head + 1) === 'in') break;
      // "Minister of Trade, Industry and Arts"
      const isListed = isCapital(p, head + 1) || keyAt(p, head + 1) === 'and';
      if (hasAnd && keyAt(p, head) === ',' && isCapital(p, head - 1) && isListed) continue;
      if (keyAt(p, head) === 'and') hasAnd = true;
      if (isJoint(p, head)) continue;
      // "Chairman of the State Khural (Parliament) of Mongolia"
      if (keyAt(p, head) === ')' && keyAt(p, head - 2) === '(' && isCapital(p, head - 1)) {
        head -= 2;
        continue;
      }
      const word = keyAt(p, head);
      if (beforeBody.has(word) || isOnField(p, head)) hasOf = true;
      if (connective.has(word) && head < at - 1) continue;
      // "the Ambassador of the People’s Republic of China"
      if (isPossessive(p, head) && /^peoples?$/.test(keyAt(p, head - 1))) continue;
      // "St. Vincent", "Saint Lucia"
      if (word === '.' && keyAt(p, head - 1) === 'st') continue;
      const isSaint = saints.has(keyAt(p, keyAt(p, head - 1) === '.' ? head - 2 : head - 1));
      const isPart =
        person.country !== undefined ||
        person.subject ||
        person.body ||
        // "the foreign minister of Chad, X"
        (isCapital(p, head) &&
          (!person.first || isSaint || (word === 'chad' && keyAt(p, head - 1) === 'of'))) ||
        (word === 'party' && isCapital(p, head - 1));
      if (!isWord(p, head) || !isPart) return undefined;
    }
    if (head < 0 || at - head > reach) return undefined;
  }
  if (!isCapital(p, head) && personOf(p.words[head]).head!.office === '') return undefined;
  const from = extendEnglish(p, head);
  const over = headOver(p, from);
  if (over >= 0 && isCapital(p, over) && keyAt(p, over + 1) !== 'for')
    return describe(p, extendEnglish(p, over), at);
  if (over >= 0 && p.words[over]!.caps === 'none') return undefined;
  const office = describe(p, from, at);
  const first = jointOffice(p, from) ?? outerOfTwo(p, from);
  if (first === undefined) return office;
  const other = describe(p, first, from);
  const isPublic = office.isPublic || other.isPublic;
  const country = office.country ?? other.country;
  return { ...office, from: first, isPublic, ...(country !== undefined && { country }) };
}

/** "Minister of Justice", "of Trade and Justice": a field that is a judge's title elsewhere, as in "the death of Justice X". */
function isOfJustice(p: Passage, i: number): boolean {
  if (keyAt(p, i) !== 'justice' || !/^(?:of|for|and|&)$/.test(keyAt(p, i - 1))) return false;
  const { subject, head } = personOf(p.words[i - 2]);
  return subject === true || (/^(?:of|for)$/.test(keyAt(p, i - 1)) && head?.office !== undefined);
}

/** "Spokesperson on Health", "Adviser on Trade", not "on Friday". */
const isOnField = (p: Passage, i: number) =>
  keyAt(p, i) === 'on' && isCapital(p, i + 1) && personOf(p.words[i + 1]).subject === true;

/** "Speaker of the Senate and Chairman of the Harbour Party X": where the first of two offices begins that have fields. */
function outerOfTwo(p: Passage, from: number): number | undefined {
  if (keyAt(p, from - 1) !== 'and' || !isCapital(p, from)) return undefined;
  let head = from - 2;
  while (head > 0 && from - head < 8 && !personOf(p.words[head]).head?.office) {
    // no name of somebody else
    const { person } = p.words[head]!;
    const isField = isCapital(p, head) && person !== undefined && !person.first;
    if (!isField && !/^(?:of|the)$/.test(keyAt(p, head))) return undefined;
    head--;
  }
  const isOffice = personOf(p.words[head]).head?.office && isCapital(p, head) && keyAt(p, head + 1) === 'of';
  return isOffice ? extendEnglish(p, head) : undefined;
}

/**
 * "Special Representative of the Secretary-General X", whose first office with capitals is X's; "a former adviser to the
 * president X", where whose name it is can't be told: the token of an office over another one, or -1.
 */
function headOver(p: Passage, from: number): number {
  const isOver = keyAt(p, from - 1) === 'the' && /^(?:of|to|for)$/.test(keyAt(p, from - 2));
  return isOver && personOf(p.words[from - 3]).head?.office ? from - 3 : -1;
}

/** "Secretary General", "Director-General": the token after a head and its "general". */
export function generalAfter(p: Passage, head: number): number {
  const at = isJoint(p, head + 1) ? head + 2 : head + 1;
  return keyAt(p, at) === 'general' ? at + 1 : head + 1;
}

/** "Ambassador Extraordinary and Plenipotentiary": the token after what stands at `to`, behind a head. */
function plenipotentiaryAfter(p: Passage, to: number): number {
  if (keyAt(p, to) !== 'extraordinary') return to;
  return keyAt(p, to + 1) === 'and' && keyAt(p, to + 2) === 'plenipotentiary' ? to + 3 : to + 1;
}

/** "Deputy Prime Minister and Foreign Minister X": where the first office of somebody who holds two begins. */
function jointOffice(p: Passage, from: number): number | undefined {
  if (!/^(?:and|[-–—/,])$/.test(keyAt(p, from - 1)) || !personOf(p.words[from - 2]).head?.office)
    return undefined;
  const first = extendEnglish(p, from - 2);
  // "High Representative/Vice-President"
  if (keyAt(p, from - 1) === '/') return first;
  for (let k = first; k < from - 2; k++) if (/^(?:deputy|vice)$/.test(keyAt(p, k))) return first;
  return undefined;
}

export function extendEnglish(p: Passage, head: number): number {
  let from = head;
  for (let k = head - 1; k >= 0 && head - k <= 10; k--) {
    const [one, other] = [personOf(p.words[k - 1]), personOf(p.words[k + 1])];
    // "Trinidad and Tobago’s": one state
    const isState = one.country !== undefined && one.country === other.country;
    const isAnd = keyAt(p, k) === 'and' && (isState || (one.subject && other.subject));
    // "Enterprise and Made in Italy Minister"
    if (keyAt(p, k) === 'in' && keyAt(p, k - 1) === 'made' && isCapital(p, k - 1)) {
      from = k = k - 1;
      continue;
    }
    if (!isAnd && !isPremodifier(p, k)) break;
    from = k;
  }
  // "deputy" is a head itself, and belongs to the next one
  const isOther = (i: number) =>
    personOf(p.words[i]).head !== undefined && !personOf(p.words[i]).modifier && !isCapital(p, i);
  while (from < head && (!isWord(p, from) || isOther(from))) from++;
  if (from === head) from = townBefore(p, head);
  return keyAt(p, from + 1) === ')' && keyAt(p, from - 1) === '(' ? longName(p, from - 1) : from;
}

const towns: ReadonlySet<string> = new Set(townsEn.split(/\s+/));

/** "Kyiv Mayor X", but "In Kyiv Mayor X said": where the name of a town or a region begins that stands before who governs it. */
function townBefore(p: Passage, head: number): number {
  if (!/^(?:governor|mayor)$/.test(keyAt(p, head)) || !isCapital(p, head)) return head;
  const isRegion = /^(?:region|province|state|county|city)$/.test(keyAt(p, head - 1));
  let from = isRegion ? head - 2 : head - 1;
  if (/^(?:york|angeles|francisco|petersburg|delhi)$/.test(keyAt(p, from)) && isCapital(p, from - 1)) from--;
  if (!isCapital(p, from) || p.kind[from] !== CharClass.Latin) return head;
  const { common, province, first, head: other } = personOf(p.words[from]);
  const isName =
    province === true ||
    from < (isRegion ? head - 2 : head - 1) ||
    towns.has(keyAt(p, from)) ||
    (!common && !first && !other);
  const isBehind = /^(?:in|at|from|near|to|of|for|outside)$/.test(keyAt(p, from - 1));
  return isName && !isBehind && !/ly$/.test(keyAt(p, from)) ? from : head;
}

/** "Harbour Trade Organization (HTO) Director": where the capitals begin whose short name brackets give. */
function longName(p: Passage, open: number): number {
  let from = open;
  for (let k = open - 1; k >= 0 && open - k < 9; k--) {
    const isOf = keyAt(p, k) === 'of' && from === k + 1;
    if (!isOf && (!isCapital(p, k) || !isWord(p, k) || keyAt(p, k) === 'the')) break;
    if (!isOf) from = k;
  }
  return from < open ? from : open + 1;
}

export function englishAfter(p: Passage, from: number, isFirst = true): number | undefined {
  let k = from;
  let head = -1;
  for (; k < p.count && k - from <= 8; k++) {
    if (personOf(p.words[k]).head?.office) head = k;
    else if (head === k - 1 && keyAt(p, k) === 'general') head = k;
    else if (head === k - 1 && isJoint(p, k) && keyAt(p, k + 1) === 'general') head = ++k;
    else if (!isPremodifier(p, k) && !(keyAt(p, k) === 'and' && personOf(p.words[k + 1]).subject)) break;
  }
  if (head < 0) return undefined;
  // "Permanent Representative Kenya"
  const state = personOf(p.words[head + 1]);
  const isState = state.country !== undefined && !state.adjective && !isCapital(p, head + 2);
  let to = isState && isCapital(p, head + 1) ? head + 2 : plenipotentiaryAfter(p, head + 1);
  while (beforeBody.has(keyAt(p, to)) || isAtMinistry(p, to)) {
    let end = to + 1;
    for (; end < p.count && end - to <= 10; end++) {
      const person = personOf(p.words[end]);
      const isPart =
        person.country !== undefined ||
        person.subject ||
        person.body ||
        isIslands(p, end + 1) ||
        (isCapital(p, end) && !person.first);
      // "International Co-operation"
      if (isJoint(p, end) && p.words[end + 1]?.caps === 'none') {
        end++;
        continue;
      }
      const isLink = keyAt(p, end) === 'the' || (keyAt(p, end) === 'and' && isField(p, end + 1));
      const isMark =
        (keyAt(p, end) === '.' && isPremodifier(p, end) && end + 1 < p.count) || isBetweenFields(p, end);
      const isOwning = (isPossessive(p, end) || isPluralOwner(p, end)) && person.country === undefined;
      if (!(isWord(p, end) && isPart) && !isLink && !isMark && !isOwning && !isJoint(p, end)) break;
    }
    while (end > to + 1 && /^(?:the|and)$/.test(keyAt(p, end - 1))) end--;
    if (end === to + 1) break;
    to = end;
  }
  // "X, the deputy prime minister and minister of trade of Kenya"
  const next = isFirst && keyAt(p, to) === 'and' ? (keyAt(p, to + 1) === 'the' ? to + 2 : to + 1) : to;
  const second = next > to ? englishAfter(p, next, false) : undefined;
  const isEnd =
    second !== undefined &&
    (/^(?:[.,;)]|in|on|at)?$/.test(keyAt(p, second)) || p.words[second]!.statement?.form === 'finite');
  return isEnd ? second : to;
}

/** "minister of trade, industry and arts", "head of ABC, DEF, and GHI": a comma between two of the fields that "and" joins. */
function isBetweenFields(p: Passage, comma: number): boolean {
  const isField = (i: number) => personOf(p.words[i]).subject === true || isAcronym(p, i);
  if (keyAt(p, comma) !== ',' || !isField(comma - 1)) return false;
  let i = comma + 1;
  while (isField(i) && i < comma + 6) i += keyAt(p, i + 1) === ',' ? 2 : 1;
  return keyAt(p, i) === 'and' && isField(i + 1);
}

/** "head of a sector at the Ministry of Trade": who works there holds an office of the state. */
function isAtMinistry(p: Passage, i: number): boolean {
  if (keyAt(p, i) !== 'at') return false;
  let k = keyAt(p, i + 1) === 'the' ? i + 2 : i + 1;
  while (
    k < i + 6 &&
    (personOf(p.words[k]).country !== undefined || personOf(p.words[k]).modifier) &&
    !isMinistry(keyAt(p, k))
  )
    k++;
  const isWorldBank = keyAt(p, k) === 'world' && keyAt(p, k + 1) === 'bank' && isCapital(p, k);
  return isMinistry(keyAt(p, k)) || isWorldBank;
}
const isMinistry = (key: string) => /^(?:ministry|department|embassy|cabinet|parliament)$/.test(key);

/** Whether an English title goes on after "and" with a further field: "… of Trade and Cooperation of Kenya". */
function isField(p: Passage, i: number): boolean {
  const { subject, first, head } = personOf(p.words[i]);
  if (subject) return true;
  if (isAcronym(p, i) && isAcronym(p, i - 2)) return true;
  return isCapital(p, i) && !first && !head && /^(?:of|affairs|policy|[,.;)])?$/.test(keyAt(p, i + 1));
}
