import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { isCapital, startsLine, touches, type Passage, keyAt } from '../../passage';
import { describe, type Office } from './describe';
import { casesOf } from '../names/cases';
import { pastLetters } from '../names/letters';
import { nameEnd } from '../names/nameend';
import { isBareStyle, isExcellency, isSpacedStyle } from '../names/styles';
import { isNumeral, isShortRank, isWord, personOf, startsSentence, type Unit } from '../names/units';
import { englishBefore, englishAfter } from './english';
import { isNextBearers, russianAfter, russianBefore } from './russian';

/** The title phrase that ends right before token `at`, where a name begins in a case of `cases`. */
export function officeBefore(p: Passage, at: number, cases: ReadonlySet<string>): Office | undefined {
  if (at <= 0 || startsLine(p, at)) return undefined;
  const isAcronym = keyAt(p, at - 1) === ')' && /[а-яё]/.test(keyAt(p, at - 2) + keyAt(p, at - 4));
  if (p.kind[at - 1] === CharClass.Cyrillic || keyAt(p, at - 1) === '"' || isAcronym)
    return russianBefore(p, at, cases);
  const end = beforeHonorific(p, at);
  const short = abbreviated(p, end);
  if (short) return short;
  const open = beforeBrackets(p, end);
  return (open < at && titleBefore(p, open)) || englishBefore(p, at);
}

/** Honorifics and short ranks between a title and a name belong to neither: "Prime Minister Dr. X", "Defence Minister Col. Gen. Y". */
const honorific = new Set(
  'dr mr mrs ms prof barr engr arc pharm surv shri smt sheikh sheikha shaikh sayyid seyyed seyed sayed sir dame ro ratu adi tun datuk datin seri sri patinggi amar panglima tan tuanku hon honourable honorable most rt right dato haji alhaji hajia mallam samdech daw tengku mullah his her excellency'.split(
    ' ',
  ),
);

function beforeHonorific(p: Passage, at: number): number {
  let end = at;
  for (let k = 0; k < 5; k++) {
    const dot = keyAt(p, end - 1) === '.' ? 1 : 0;
    const word = keyAt(p, end - 1 - dot);
    if (isSpacedStyle(p, end - 2)) end -= 2;
    else if (isBareStyle(p, end - 1)) end--;
    else if (end > 2 && isExcellency(p, end)) end -= 3 + dot;
    else if (word === 'the' && dot === 0 && end < at) end--;
    else if (isWord(p, end - 1 - dot) && (honorific.has(word) || (dot === 1 && isShortRank(word))))
      end -= 1 + dot;
    else if (dot === 0 && isRank(p, end - 1)) end--;
    else break;
  }
  return end;
}

const ranks = new Set('general colonel major captain admiral marshal brigadier lieutenant'.split(' '));

/** "Head of State, General X", "President General X", but "Secretary General X" and "Attorney General X". */
const isRank = (p: Passage, i: number) =>
  ranks.has(keyAt(p, i)) &&
  isCapital(p, i) &&
  (keyAt(p, i - 1) === ',' || /^(?:president|minister|leader|ruler)$/.test(keyAt(p, i - 1)));

/** "Minister of Trade (acting)", "Secretary-General (a.i.)": where the brackets open that end before token `at`; `at` if none do. */
function beforeBrackets(p: Passage, at: number): number {
  if (keyAt(p, at - 1) !== ')') return at;
  for (let k = at - 2; k > 0 && at - k < 7; k--) {
    if (keyAt(p, k) === '(') return k;
    if (!/^(?:acting|interim|ad|a|i|caretaker|designate|elect|[.-])$/.test(keyAt(p, k))) return at;
  }
  return at;
}

/** "Sen. X", "Gov. X": an office of one abbreviated word with a stop. */
function abbreviated(p: Passage, at: number): Office | undefined {
  const word = p.words[at - 2];
  if (keyAt(p, at - 1) !== '.' || !touches(p, at - 1) || word?.caps !== 'first') return undefined;
  const name = shortOffices.get(word.key);
  return name === undefined ? undefined : { from: at - 2, to: at - 1, name, isPublic: true };
}

const shortOffices: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'member'],
  ['gov', 'governor'],
  ['amb', 'ambassador'],
]);

/** A public office that ends right before token `at`. */
function titleBefore(p: Passage, at: number): Office | undefined {
  if (at <= 0 || !isWord(p, at - 1)) return undefined;
  const office = englishBefore(p, at);
  return office?.isPublic ? office : undefined;
}

/** "the envoy, X, said": one word of a state's service. */
function envoyBefore(p: Passage, at: number): Office | undefined {
  const isAlone = keyAt(p, at - 1) === 'envoy' && keyAt(p, at - 2) === 'the';
  return isAlone ? { ...describe(p, at - 1, at), isPublic: true } : undefined;
}

/**
 * "The prime minister of Finland, X, said", "President of Kenya, X": an office before a comma and a name. Not one that
 * begins before offset `takenTo()`: that one is in apposition to the name before it.
 */
export function officeAcross(p: Passage, units: readonly Unit[], takenTo: () => number): Office | undefined {
  const [at, to] = [units[0]!.from, units.at(-1)!.to];
  const end = beforeHonorific(p, at);
  if (keyAt(p, end - 1) === ':') return officeOfLine(p, end - 1, to);
  // "the monarch, Abdullah II, spoke"
  const isWhole = units.length > 1 || isNumeral(p.words[to]);
  if (keyAt(p, end - 1) !== ',' || !isWhole) return undefined;
  // "the minister, ‘Alone Berg"
  const first = /^['‘]$/.test(p.words[at]!.text) ? at + 1 : at;
  if (p.kind[first] === CharClass.Cyrillic) return acrossRussian(p, units, takenTo);
  if (p.kind[first] !== CharClass.Latin) return undefined;
  const open = acronymBefore(p, end - 1);
  const title = titleBefore(p, open) ?? envoyBefore(p, open);
  if (!title || p.start[title.from]! < takenTo()) return undefined;
  const office = { ...title, to: end - 1 };
  const head = /^(?:former|then|ex)$/.test(keyAt(p, office.from)) ? office.from + 1 : office.from;
  if (isCapital(p, head) && isCapital(p, title.to - 1)) return office;
  const next = p.words[to];
  // "the minister of ports, X and his delegation came"
  const isWithOthers = next?.key === 'and' && p.words[to + 1]?.caps === 'none';
  // "X Jr., said": the son's mark goes with the name
  const past = nameEnd(p, to);
  const closes =
    isWithOthers ||
    units.length === 1 ||
    pastLetters(p, to) > to ||
    /^[,.;:)—–-]?$/.test(p.words[past]?.text ?? '') ||
    next?.statement?.form === 'finite';
  const isOwned = p.words.slice(office.from, office.to).some(({ text }) => /^['’]s$/.test(text));
  return closes &&
    (isOwned ||
      startsSentence(p, title.from) ||
      // "A former minister of Kenya, X, said", not "He was a minister, X said"
      (/^(?:A|An)$/.test(p.words[office.from - 1]?.text ?? '') &&
        startsSentence(p, office.from - 1) &&
        p.words[past]?.text === ',') ||
      /^(?:the|its|his|her|their|by|with|to|from|and|between)$/.test(keyAt(p, office.from - 1)))
    ? office
    : undefined;
}

/** «Министр печати Кении, Иван Берг, заявил»: a title that opens a sentence, and a name between two commas before a verb. */
function acrossRussian(p: Passage, units: readonly Unit[], takenTo: () => number): Office | undefined {
  const [at, to] = [units[0]!.from, units.at(-1)!.to];
  const verb = p.words[to + 1];
  if (keyAt(p, to) !== ',' || verb?.caps !== 'none') return undefined;
  if (verb.statement?.form !== 'finite' && !looksFinite(verb.key)) return undefined;
  const title = russianBefore(p, at - 1, casesOf(units));
  if (!title?.isPublic || !startsSentence(p, title.from) || p.start[title.from]! < takenTo())
    return undefined;
  return { ...title, to: at - 1 };
}

/** "head of the Harbour Fund (HF), X": where the brackets open that give a body's short name before token `at`. */
const acronymBefore = (p: Passage, at: number) =>
  keyAt(p, at - 1) === ')' && p.words[at - 2]?.caps === 'all' && keyAt(p, at - 3) === '(' ? at - 3 : at;

/** "• Norway’s President: X" and nothing else: a line of a list that says who holds which office. */
function officeOfLine(p: Passage, colon: number, to: number): Office | undefined {
  if (to < p.count && !/^[(,;.]$/.test(p.words[to]!.text)) return undefined;
  const office = titleBefore(p, colon);
  if (!office) return undefined;
  for (let k = 0; k < office.from; k++) if (isWord(p, k) && keyAt(p, k) !== 'the') return undefined;
  return office;
}

const auxiliary = /^(?:is|was|has|had|will|would|can|could|should|may|might|must|did|does)$/;
/** "the prime minister “went pale”": what is said of whom the phrase names. */
const isQuote = (p: Passage, i: number) => /^["“'‘]/.test(p.words[i]?.text ?? '');

/** "has appointed X as minister of ports": whether such a verb stands before a name. */
const isAppointed = (p: Passage, name: number) =>
  /^(?:re)?(?:appoint|nominat|elect|nam|confirm|install)(?:ed|s|es|ing)$/.test(
    keyAt(p, beforeHonorific(p, name) - 1),
  );

/** "on Ona, President, Ada Berg said": between two commas an office may be of who stands behind it and speaks. */
function bearsNext(p: Passage, comma: number): boolean {
  let at = comma + 1;
  while (isCapital(p, at) && p.kind[at] === CharClass.Latin) at++;
  return keyAt(p, comma) === ',' && at > comma + 1 && p.words[at]?.statement?.form === 'finite';
}

/** The title phrase in apposition after a name of tokens `name` to `at`: "X, foreign minister of Y,". */
export function officeAfter(
  p: Passage,
  name: number,
  end: number,
  cases: ReadonlySet<string>,
): Office | undefined {
  // "X MEP, chair of Y"
  const at = pastLetters(p, end);
  const isDash = keyAt(p, at) === '-' && !touches(p, at) && p.kind[at + 1] === CharClass.Cyrillic;
  const isBracketed = keyAt(p, at) === '(' && p.kind[at + 1] === CharClass.Latin;
  const isNamed = keyAt(p, at) === 'as' && isAppointed(p, name);
  if (keyAt(p, at) !== ',' && !isBracketed && !isDash && !isNamed) return undefined;
  let from = at + 1;
  if (keyAt(p, from) === 'also') from++;
  if (/^(?:the|a|an)$/.test(keyAt(p, from))) from++;
  if (!isWord(p, from)) return undefined;
  const isRussian = p.kind[from] === CharClass.Cyrillic;
  const to = isRussian ? russianAfter(p, from, cases) : englishAfter(p, from);
  if (to === undefined) return undefined;
  if (isBracketed && !/^[,)]$/.test(keyAt(p, to))) return undefined;
  // "X, the president’s adviser", "X, the prime minister’s wife"
  if (/^['’]s$/.test(p.words[to]?.text ?? '')) {
    const own = englishAfter(p, to + 1);
    const office = own === undefined ? undefined : describe(p, to + 1, own);
    return office && { ...office, from, isPublic: office.name !== '' && describe(p, from, to).isPublic };
  }
  // «по словам Орлова, президент примет решение»: who does something is in no apposition, but «Орлов, президент сказал» is
  const next = p.words[to];
  const acts =
    next?.caps === 'none' &&
    (next.statement?.form === 'finite' || (isRussian ? looksFinite(next.key) : auxiliary.test(next.key)));
  const isBare =
    isRussian || !p.words.slice(from, to).some(({ key, person }) => key === 'of' || person?.country);
  // "…, UN spokesman said."
  const isClosing = !isRussian && acts && next.statement && /^[.]?$/.test(keyAt(p, to + 1));
  const isSubject = isClosing || (isBare && (acts || (!isRussian && isQuote(p, to))));
  if (isSubject && !startsSentence(p, beforeHonorific(p, name))) return undefined;
  const isName = (isCapital(p, to) && !personOf(p.words[to]).common) || (isBare && bearsNext(p, to));
  return isName || (isRussian && isNextBearers(p, to)) ? undefined : describe(p, from, to);
}
