import { foldText } from '../text/fold';
import { commonHead, commonTail } from './evidence';
import { changedStretches } from './words';

/** Where more than this share of the words inside sentences has a capital (German nouns, headings), capitals are no names. */
const TITLE_CASE = 0.45;
/** So many first letters make two forms of one name: endings change («Токаев», «Токаева»). */
const STEM = 4;
/** And after them at most so many that differ («Austria» and «Australia» are two). */
const ENDING = 3;

/** Ideographs and Hangul before a title, which are a name or what stands for one. */
const TITLED =
  /(\p{L}{1,2}) ?(?=首相|总理|總理|总统|總統|大統領|主席|外相|外长|外長|部长|部長|議長|议长|氏(?!\p{L})|대통령|총리|장관|외무상)/gu;

/**
 * Whether one name gives way to another between two versions of a passage: at the same place a name is gone and
 * another has come, or two names changed places. A name that only came or only went (a title spelled out, a pronoun
 * put in) is no difference. Names are told by their capitals, and by titles where writing has none.
 */
export function namesDiffer(stored: string, found: string): boolean {
  const [old, now] = [foldText(stored), foldText(found)];
  return titledDiffer(old, now) || capitalsDiffer(tokens(old), tokens(now));
}

function titledDiffer(old: string, now: string): boolean {
  const titled = (text: string) => [...text.matchAll(TITLED)].map(([, name]) => name!);
  const [before, after] = [titled(old), titled(now)];
  return before.some((name) => !after.includes(name)) && after.some((name) => !before.includes(name));
}

/** A capital, and none after a small letter: that is a brand («MacOS»), unless it is a McAllister. */
const NAME = /^(?:\p{Lu}(?!\p{L}*\p{Ll}\p{Lu})|Ma?c\p{Lu}\p{Ll})/u;

interface Token {
  readonly text: string;
  /** Starts with a capital that no sentence start explains. */
  readonly name: boolean;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}'-]*/gu)) {
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.!?:"'([{*#|`>-]$/.test(before);
    found.push({ text: match[0], name: !opens && NAME.test(match[0]) });
  }
  return found;
}

function capitalsDiffer(old: readonly Token[], now: readonly Token[]): boolean {
  const names = [...old, ...now].filter(({ name }) => name).length;
  if (!names || (names > 4 && names > TITLE_CASE * (old.length + now.length))) return false;
  return replaced(old, now) || changedPlaces(old, now);
}

/** Whether in some stretch that changed all names gave way to others. */
function replaced(old: readonly Token[], now: readonly Token[]): boolean {
  const names = new Set([...namesIn(old), ...namesIn(now)]);
  const texts = (words: readonly Token[]) => words.map(({ text }) => text);
  return changedStretches(texts(old), texts(now)).some((stretch) => {
    const gone = stretch.gone.filter((word) => names.has(word));
    const come = stretch.come.filter((word) => names.has(word));
    return gone.length && come.length && !gone.some((name) => come.some((other) => sameName(name, other)));
  });
}

/** Whether names that each text has once come in another order. */
function changedPlaces(old: readonly Token[], now: readonly Token[]): boolean {
  const once = (names: readonly string[]) =>
    names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
  const [before, after] = [once(namesIn(old)), once(namesIn(now))];
  const common = before.filter((name) => after.includes(name));
  return common.join(' ') !== after.filter((name) => before.includes(name)).join(' ');
}

function namesIn(words: readonly Token[]): string[] {
  return words.flatMap(({ name, text }) => (name ? [text] : []));
}

/** Whether two names are forms or spellings of one: another ending («Токаев», «Токаевым»), or one letter wrong or two turned round. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const head = commonHead(x, y);
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  if (head >= Math.min(STEM, short) && long - head <= ENDING) return true;
  const slip = short - Math.min(short, head + commonTail(x.slice(head), y.slice(head)));
  const turned = slip === 2 && long === short && [...x].sort().join('') === [...y].sort().join('');
  return long >= 6 && long - short <= 1 && (slip <= 1 || turned);
}
