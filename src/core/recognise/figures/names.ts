import type { Reader } from './reader';

/**
 * Digits that are no figure: parts of names («Камбарата–1», "G20", "COVID-19"), telephone numbers, versions, times of day,
 * addresses. Gives the atom after all that belongs to it, or undefined where the digits at `i` can be a figure.
 */
export function skipName(r: Reader, i: number): number | undefined {
  if (isAttachedBefore(r, i) || isAttachedAfter(r, i)) return chainEnd(r, i);
  if (isReference(r, i)) return i + 1;
  // "Agenda 2063" is a programme, not a year
  if (r.caps(i - 1) === 'first' && /^(?:agenda|vision)$/.test(r.key(i - 1))) return i + 1;
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
  const end = chainEnd(r, i);
  const groups = (end - i + 1) / 2;
  if (groups <= 4 && isDecimalRange(r, i, end)) return undefined;
  const isDialled =
    r.key(i - 1) === '+' &&
    ((groups > 1 && r.key(i + 1) !== '.') || /^[-(]$/.test(r.key(end)) || r.isDigits(end));
  if (groups >= 3 || isDialled || (end > i + 1 && /^[:·]$/.test(r.key(i + 1)))) return end;
  return undefined;
}

const mostGroups = 18;

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
  /^(?:ст|стать[яиюе]|статьей|стр|гл|глав[аыуе]|главой|пп?|пункт(?:а|у|е|ом)?|параграф[ауе]?|част[ьи]|резолюци[яиюе]|резолюцией|рис|табл|article|section|chapter|resolution|clause|paragraph|pages?|pp|vol|fig|annex|act)$/;
/** Names that a number belongs to. */
const models =
  /^(?:boeing|airbus|iphone|windows|formula|apollo|nikkei|ftse|cac|route|channel|topix|боинг|аэробус|формула)$/;

function isReference(r: Reader, i: number): boolean {
  const dot = r.key(i - 1) === '.' && r.touches(i - 1) ? 1 : 0;
  const before = r.key(i - 1 - dot);
  if (before === '§' || r.text[r.start(i - 1)] === '№') return true;
  if (!references.test(before)) return models.test(before) && r.caps(i - 1) !== 'none';
  // «п. 5», but «пункт» after a number is what is counted
  return before.length > 2 ? !r.isDigits(i - 2) : dot === 1;
}

const identifiers = new Set(['#', '№', '@', '_', '/', '\\', '=', '&']);

function isAttachedBefore(r: Reader, i: number): boolean {
  const before = r.key(i - 1);
  if (before === '№' || before === '#') return true;
  if (before === '.' && r.key(i - 2) === 'no' && r.caps(i - 2) === 'first') return true;
  if (!r.touches(i)) return false;
  if (r.isWord(i - 1)) return !mayTouch(r, i - 1);
  if (before === '=' && (r.isEast(i - 2) || r.isDigits(i - 2))) return false;
  if (identifiers.has(before)) return r.touches(i - 1) || before !== '/';
  if (before === '.') return r.touches(i - 1) && r.isWord(i - 2);
  if (before !== '-' || !r.touches(i - 1) || !r.isWord(i - 2)) return false;
  const { role, month, money } = r.word(i - 2);
  return !(
    role === 'minus' ||
    month !== undefined ||
    money !== undefined ||
    /^(?:mid|early|late|pre|post)$/.test(r.key(i - 2))
  );
}

/** Words that digits may touch: currencies ("EUR20"), «С24 по 26 августа», "FY2025". */
function mayTouch(r: Reader, i: number): boolean {
  const { money, role } = r.word(i);
  return (
    money !== undefined ||
    role === 'from' ||
    role === 'in' ||
    role === 'fiscal' ||
    r.key(i) === 'q' ||
    r.key(i) === 'h'
  );
}

const suffixes =
  /^(?:st|nd|rd|th|s|й|я|е|ый|ий|ой|ая|ое|ье|ья|го|ого|его|му|ому|ем|ом|ым|им|х|ых|м|ми|ти|c|ц|x)$/;

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
      /^[гмтч]$/.test(r.key(at))
    );
  }
  if (r.key(at) === '_' || r.key(at) === '@') return true;
  return r.key(at) === '.' && r.touches(at + 1) && r.isWord(at + 1) && r.caps(at + 1) === 'none';
}

/** The end of digits joined by dots, hyphens, colons or slashes that touch them on both sides. */
function chainEnd(r: Reader, i: number): number {
  let end = i + 1;
  while (/^[-.:/·]$/.test(r.key(end)) && r.touches(end) && r.touches(end + 1) && r.isDigits(end + 1))
    end += 2;
  return end;
}
