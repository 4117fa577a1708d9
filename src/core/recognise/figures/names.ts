import { CharClass } from '../../text/chars';
import { everydayCodes } from './money/currencies';
import { isBigSum, isForSums } from './money/marks';
import { isPart } from './numbers/digits';
import { isInName } from './dates/years';
import type { Reader } from './reader';

const timeZones = new Set(['gmt', 'utc']);

/**
 * Digits that are no figure: parts of names («Камбарата–1», "G20", "COVID-19"), telephone numbers, versions, times of day,
 * addresses. Gives the atom after all that belongs to it, or undefined where the digits at `i` can be a figure.
 */
export function skipName(r: Reader, i: number): number | undefined {
  if (isAttachedBefore(r, i) || isAttachedAfter(r, i)) return nameEnd(r, i);
  if (isReference(r, i) || isHour(r, i)) return chainEnd(r, i);
  // 东盟与中日韩（10+3）, "the 2+2 talks"
  if (isSum(r, i)) return i + 3;
  // 波音787, GMT +5
  if (
    r.hasEast &&
    r.key(i).length > 2 &&
    /(?:波音|空客|ボーイング|エアバス|보잉|에어버스) ?$/.test(r.before(i, 6))
  )
    return i + 1;
  // 301条款, 台积电（2330）
  if (r.hasEast && /^\d{3,}$/.test(r.key(i)) && /^ ?(?:调查|調查|条款|條款)/.test(r.after(i + 1, 3)))
    return i + 1;
  if (isListing(r, i)) return i + 1;
  if (timeZones.has(r.key(i - 2)) && /^[-+]$/.test(r.key(i - 1))) return chainEnd(r, i);
  // "Agenda 2063", "Expo 2020" are a programme and a show, not a year or a number
  if (
    r.caps(i - 1) === 'first' &&
    /^(?:agenda|vision|expo|horizon)$/.test(r.key(i - 1)) &&
    r.key(i).length === 4
  )
    return i + 1;
  if (isChampionship(r, i)) return i + 1;
  // "the Mission 300 initiative"
  const isTitled =
    r.caps(i - 1) === 'first' &&
    /^(?:initiative|project|programme?|campaign|summit|compact)$/.test(r.key(i + 1));
  if (isTitled && (r.key(i - 2) === 'the' || r.caps(i + 1) === 'first')) return i + 1;
  // «Север 24»: a number that ends a name in quotation marks
  const isOpened = (at: number) => /^[«„“"]$/.test(r.text[r.start(at)] ?? '');
  if (
    /^[»”"]$/.test(r.text[r.start(i + 1)] ?? '') &&
    r.touches(i + 1) &&
    /^(?:first|all)$/.test(r.caps(i - 1)) &&
    (isOpened(i - 2) || isOpened(i - 3))
  )
    return i + 1;
  // «Каспий – 2»
  if (r.key(i).length === 1 && r.key(i - 1) === '-' && r.isWord(i - 2) && r.touches(i + 1))
    if (/^[»”“"]$/.test(r.text[r.start(i + 1)] ?? '')) return i + 1;
  // "1,000,000,…" without end says no number, and its parts don't either
  let commas = i;
  while (
    r.key(commas + 1) === ',' &&
    r.touches(commas + 1) &&
    r.touches(commas + 2) &&
    r.isDigits(commas + 2)
  )
    commas += 2;
  if (commas - i > mostGroups) return commas + 1;
  if (isTorn(r, i)) return i + 3;
  if (isTornDecimal(r, i)) return i + 4;
  const end = chainEnd(r, i);
  const groups = (end - i + 1) / 2;
  if (groups <= 4 && isDecimalRange(r, i, end)) return undefined;
  const isDialled =
    r.key(i - 1) === '+' &&
    ((groups > 1 && r.key(i + 1) !== '.') || /^[-(]$/.test(r.key(end)) || r.isDigits(end));
  if (isDialled) return dialledEnd(r, end);
  if (isGrouped(r, i, end)) return undefined;
  if (groups === 2 && isScore(r, i)) return nameEnd(r, i);
  if (groups >= 3 || (end > i + 1 && /^[:·]$/.test(r.key(i + 1)))) return end;
  return undefined;
}

/** 台积电（2330）: the number of a share, no year. */
const isListing = (r: Reader, i: number) =>
  r.isEast(i - 2) &&
  /^[（(]$/.test(r.text[r.start(i - 1)] ?? '') &&
  /^[)）]$/.test(r.text[r.start(i + 1)] ?? '') &&
  /^(?!19|20)\d{4,6}$/.test(r.key(i));

const isSum = (r: Reader, i: number) =>
  r.key(i).length <= 2 &&
  r.key(i + 1) === '+' &&
  r.isDigits(i + 2) &&
  r.key(i + 2).length <= 2 &&
  r.touches(i + 1) &&
  r.touches(i + 2);

const mostGroups = 18;

/** «4, 4 млрд»: a decimal with a space in it, or two numbers; neither is sure. */
const isTornDecimal = (r: Reader, i: number) =>
  r.key(i).length < 4 &&
  r.key(i + 1) === ',' &&
  r.touches(i + 1) &&
  !r.touches(i + 2) &&
  r.isDigits(i + 2) &&
  r.key(i + 2).length < 3 &&
  r.kind(i + 3) === CharClass.Cyrillic &&
  r.word(i + 3).scale !== undefined &&
  r.word(i - 1).role !== 'in';

/** "Rs.95, 785": a space inside the grouping, or two numbers; neither is sure. */
function isTorn(r: Reader, i: number): boolean {
  const name = r.key(i - 1) === '.' && r.touches(i - 1) ? i - 2 : i - 1;
  if (!r.isWord(name) || !r.word(name).money || r.key(i).length > 3) return false;
  const isSpaced = r.key(i + 1) === ',' && r.touches(i + 1) && r.start(i + 2) - r.end(i + 1) === 1;
  const isGroup = isSpaced && r.isDigits(i + 2) && r.key(i + 2).length === 3;
  return (
    isGroup &&
    !(r.isWord(i + 3) && !/^(?:per|and|for|to|in|on|from|a|at|as|by|crores?|lakhs?)$/.test(r.key(i + 3)))
  );
}

/** The end of a telephone number that goes on in groups: "+44 20 7946 0958", "+7 (495) 123-45-67". */
function dialledEnd(r: Reader, from: number): number {
  let end = from;
  while (
    r.start(end) - r.end(end - 1) <= 1 &&
    (r.isDigits(end) || (/^[-()]$/.test(r.key(end)) && end < from + 12))
  )
    end++;
  return end;
}

/** "1.500.000 euros": thousands grouped by dots, where something is counted. */
function isGrouped(r: Reader, i: number, end: number): boolean {
  if (!/^\d{1,3}(?:\.\d{3}){2,}$/.test(r.text.slice(r.start(i), r.end(end - 1))) || r.key(i) === '0')
    return false;
  const at =
    r.key(end) === ',' && r.touches(end) && r.touches(end + 1) && r.isDigits(end + 1) ? end + 2 : end;
  const { scale, money, unit } = r.word(at);
  const isCounted = scale !== undefined || money !== undefined || unit !== undefined || r.key(at) === '%';
  return isCounted || r.word(i - 1).money !== undefined || r.key(end - 1) === '000';
}

/** "won 3-1", "50-50", "24/7": no range goes down. */
function isScore(r: Reader, i: number): boolean {
  const [a, mark, b] = [r.key(i), r.key(i + 1), r.key(i + 2)];
  const isAttack = mark === '/' && a === '9' && b === '11';
  if ((mark !== '-' && mark !== '/') || a.length > 2 || b.length > 2) return false;
  // 7/23, "EUR 20/30 million": a day, or two numbers, and no part of a whole
  if (mark === '/' && Number(b) > 10 && a !== '1') return true;
  if (Number(a) < Number(b) && !isAttack) return false;
  // «1-1,5 года»
  if (/^[.,]$/.test(r.key(i + 3)) && isPart(r, i + 3))
    return Number(a) >= Number(`${b}.${r.key(i + 4).slice(0, 4)}`);
  const { scale, money, unit, month } = r.word(i + 3);
  const isCounted = scale !== undefined || money !== undefined || unit !== undefined || month !== undefined;
  return !isCounted && r.key(i + 3) !== '%' && (!r.word(i - 1).money || r.word(i - 1).shy === true);
}

const clockWords = new Set(['am', 'pm', "o'clock"]);

/** "5 pm", "10 a.m.", "9 o'clock", «в 14.30» */
function isHour(r: Reader, i: number): boolean {
  if (r.key(i).length > 2) return false;
  const after = r.key(i + 1);
  if (clockWords.has(after)) return true;
  // "3.32pm"
  if (
    after === '.' &&
    r.touches(i + 1) &&
    r.touches(i + 2) &&
    /^[0-5]\d$/.test(r.key(i + 2)) &&
    /^(?:am|pm)$/.test(r.key(i + 3))
  )
    return true;
  if ((after === 'a' || after === 'p') && r.key(i + 2) === '.' && r.key(i + 3) === 'm') return true;
  const isMinute = after === '.' && r.touches(i + 1) && r.touches(i + 2) && /^[0-5]\d$/.test(r.key(i + 2));
  const { scale, money, unit, role } = r.word(i + 3);
  const isFree = scale === undefined && money === undefined && unit === undefined && r.key(i + 3) !== '%';
  return isMinute && /^(?:в|к)$/.test(r.key(i - 1)) && Number(r.key(i)) < 24 && isFree && role !== 'to';
}

/** "4-4.5%", "2.5-3 billion": one dash between two numbers, and something that they count. */
function isDecimalRange(r: Reader, i: number, end: number): boolean {
  const written = r.text.slice(r.start(i), r.end(end - 1));
  const isRange = /^\d+(?:\.\d+)?[-–—]\d+(?:\.\d+)?$/.test(written) && written.includes('.');
  const { scale, money, unit } = r.word(end);
  return (
    isRange &&
    (scale !== undefined ||
      money !== undefined ||
      unit !== undefined ||
      r.key(end) === '%' ||
      r.word(i - 1).money !== undefined)
  );
}

/** Parts of laws and books, which numbers name: «статья 5 договора» is one article. */
const references =
  /^(?:ст|стать[яиюе]|статьей|стр|гл|глав[аыуе]|главой|пп?|пункт(?:а|у|е|ом)?|параграф[ауе]?|ч|част[ьи]|резолюци[яиюе]|резолюцией|рис|табл|таблиц[аыеу]|рисун(?:ок|ка|ке)|приложени[еия]|рейс[ауе]?|инн|огрн|кпп|бик|гост|снилс|iso|isin|isbn|issn|articles?|sections?|chapters?|resolutions?|clauses?|paragraphs?|pages?|pp|vol|fig|annex|act)$/;
/** The same for words that also count things, where they are written with a capital: "Phase 2 projects". */
const capitalised = new Set(
  'table figure project chart box protocol directive regulation decree goal sdg phase tier room suite flight gate level stage lot order bill terminal platform pier exit runway reactor camp brigade war line category class type grade version season episode issue title rule area group unit block district ward zone highway interstate фаза этап зона блок'.split(
    ' ',
  ),
);
/** Names that a number belongs to. */
const models = new Set(
  'boeing airbus iphone windows formula apollo nikkei ftse cac route channel topix fortune forbes leopard falcon shahed starlink ariane soyuz xbox playstation radio stream turkstream russell dax боинг аэробус формула'.split(
    ' ',
  ),
);

/** "S&P 500 companies" */
const isIndex = (r: Reader, i: number) =>
  r.key(i - 1) === 'p' && r.key(i - 2) === '&' && r.key(i - 3) === 's';

/** "Euro 2024": a championship, where nothing says that the year is a sum. */
const isChampionship = (r: Reader, i: number) =>
  r.key(i - 1) === 'euro' &&
  r.caps(i - 1) === 'first' &&
  /^(?:19[6-9]|20[0-3])\d$/.test(r.key(i)) &&
  !(/^[.,-]$/.test(r.key(i + 1)) && r.isDigits(i + 2) && r.touches(i + 2)) &&
  r.word(i + 1).scale === undefined;

const stages = new Set(
  'phase stage tranche этапа этапе этапу этапом этап фаза фазе фазу фазы фазой транша транше траншу траншем транш'.split(
    ' ',
  ),
);

function isReference(r: Reader, i: number): boolean {
  const dot = r.key(i - 1) === '.' && r.touches(i - 1) ? 1 : 0;
  const before = r.key(i - 1 - dot);
  // "News ID: 2728"
  const id = before === ':' ? i - 2 : i - 1;
  if (r.key(id) === 'id' && r.caps(id) === 'all' && dot === 0) return true;
  // "Harbour 1 TV channel"
  if (r.key(i).length === 1 && r.caps(i - 1) === 'first' && /^(?:tv|channel)$/.test(r.key(i + 1)))
    return true;
  if (isIndex(r, i)) return true;
  // "the Group of 77"
  if (before === 'of' && r.key(i - 2) === 'group' && r.caps(i - 2) === 'first') return true;
  if (before === '§' || r.text[r.start(i - 1)] === '№') return true;
  // «от 19 марта N 466-р»
  if (before === 'n' && r.caps(i - 1) !== 'none' && !r.touches(i) && dot === 0) return true;
  // "the port, phase 2", «этап 1»
  if (stages.has(before) && dot === 0 && !r.isWord(i + 1) && r.key(i + 1) !== '%') return true;
  // «вопрос 2 повестки дня»
  if (before === 'вопрос' && r.key(i).length < 3 && r.key(i + 1) === 'повестки') return true;
  if (!references.test(before))
    return (models.has(before) || capitalised.has(before)) && r.caps(i - 1) !== 'none' && dot === 0;
  // «ч. 2 ст. 5», but «14 ч. 30 мин.»
  if (before === 'ч') return dot === 1 && !r.isDigits(i - 3);
  // «п. 5», but «пункт» after a number is what is counted
  return before.length > 2 ? !r.isDigits(i - 2) : dot === 1;
}

const identifiers = new Set(['#', '№', '@', '_', '/', '\\', '=', '&']);

function isAttachedBefore(r: Reader, i: number): boolean {
  const before = r.key(i - 1);
  if (before === '№' || before === '#') return true;
  if (before === '.' && r.key(i - 2) === 'no' && r.caps(i - 2) === 'first') return true;
  if (isInName(r, i)) return true;
  // "C5 + 1"
  if (before === '+' && r.isDigits(i - 2) && r.touches(i - 2) && r.key(i - 3).length === 1 && r.isWord(i - 3))
    return true;
  if (!r.touches(i)) return false;
  if (r.isWord(i - 1)) return !mayTouch(r, i - 1);
  if (before === '=' && (r.isEast(i - 2) || r.isDigits(i - 2))) return false;
  if (identifiers.has(before)) return r.touches(i - 1) || before !== '/';
  if (before === '.') return r.touches(i - 1) && r.isWord(i - 2) && !r.word(i - 2).money;
  // "C5+1"
  if (before === '+') return r.touches(i - 1) && (r.isWord(i - 2) || r.isDigits(i - 2));
  if (before !== '-' || !r.touches(i - 1) || !r.isWord(i - 2)) return false;
  const { role, month, money } = r.word(i - 2);
  return !(
    role === 'minus' ||
    month !== undefined ||
    (money !== undefined && !everydayCodes.has(r.key(i - 2)) && !isForSums(r, i - 2)) ||
    /^(?:mid|early|late|pre|post)$/.test(r.key(i - 2))
  );
}

/** Words that digits may touch: currencies ("EUR20"), «С24 по 26 августа», "FY2025". */
function mayTouch(r: Reader, i: number): boolean {
  const { money, role } = r.word(i);
  if (isForSums(r, i)) return isBigSum(r, i + 1);
  return (
    (money !== undefined && !everydayCodes.has(r.key(i))) ||
    (role === 'from' && (r.word(i + 2).month !== undefined || /^(?:по|до|to)$/.test(r.key(i + 2)))) ||
    role === 'in' ||
    role === 'fiscal' ||
    r.key(i) === 'q' ||
    r.key(i) === 'h'
  );
}

const suffixes =
  /^(?:st|nd|rd|th|s|й|я|е|ый|ий|ой|ая|ое|ье|ья|го|ого|его|му|ому|ем|ом|ым|им|х|ых|ух|ех|м|ми|мя|ти|c|ц|x)$/;

function isAttachedAfter(r: Reader, i: number): boolean {
  const at = i + 1;
  if (!r.touches(at)) return false;
  if (r.isWord(at)) {
    // generations of networks
    if (r.key(at) === 'g' && r.caps(at) !== 'none' && /^[2-7]$/.test(r.key(i))) return true;
    const { money, minor, unit, scale, role, month } = r.word(at);
    const isKnown =
      money !== undefined ||
      minor !== undefined ||
      unit !== undefined ||
      scale !== undefined ||
      month !== undefined;
    return !(
      isKnown ||
      role === 'year' ||
      role === 'years' ||
      suffixes.test(r.key(at)) ||
      /^[гмтч]$/.test(r.key(at)) ||
      // "10T euros"
      (r.key(at) === 't' && r.word(at + 1).money !== undefined)
    );
  }
  if (r.key(at) === '_' || r.key(at) === '@') return true;
  // «24-kg.com»
  if (r.key(at) === '-' && r.touches(at + 1) && r.isWord(at + 1) && r.key(at + 2) === '.')
    return r.touches(at + 2) && r.touches(at + 3) && r.isWord(at + 3) && r.caps(at + 3) === 'none';
  return r.key(at) === '.' && r.touches(at + 1) && r.isWord(at + 1) && r.caps(at + 1) === 'none';
}

/** The end of a name with all that would be read as a number of its own: "K1,500", "X20 million". */
function nameEnd(r: Reader, i: number): number {
  let end = chainEnd(r, i);
  while (
    r.key(end) === ',' &&
    r.touches(end) &&
    r.touches(end + 1) &&
    r.key(end + 1).length === 3 &&
    r.isDigits(end + 1)
  )
    end += 2;
  return r.word(end).scale !== undefined && r.word(end).bare !== undefined ? end + 1 : end;
}

const joints = new Set('-.:/·');

/** The end of digits joined by dots, hyphens, colons or slashes that touch them on both sides. */
function chainEnd(r: Reader, i: number): number {
  let end = i + 1;
  while (joints.has(r.key(end)) && r.touches(end) && r.touches(end + 1) && r.isDigits(end + 1)) end += 2;
  return end;
}
