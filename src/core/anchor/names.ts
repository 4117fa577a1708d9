import type { Span } from '../model/span';
import { foldedText, foldText } from '../text/fold';
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

/** Words as they stand in their text, and what stands right beside them. */
export interface Passage {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * Whether one name gives way to another between two versions of a passage: at the same place a name is gone and
 * another has come, or two names changed places. A name that only came or only went (a title spelled out, a pronoun
 * put in) is no difference. Names are told by their capitals, and by titles where writing has none; at the start of a
 * sentence, where every word has a capital, by `isWord`: whether the text also has a word in small letters.
 */
export function namesDiffer(stored: Passage, found: Passage, isWord: (name: string) => boolean): boolean {
  if (titledDiffer(foldText(stored.text), foldText(found.text))) return true;
  const [old, now] = [tokens(stored), tokens(found)];
  return capitalsDiffer(old, now, isWord);
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
  /** Starts with a capital, and a sentence starts with it. */
  readonly opens: boolean;
  /** It is of the passage, not of what stands beside it. */
  readonly own: boolean;
}

/** A word, cut where writing without spaces goes on beside it («Proxy实际上»). */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|\p{L}(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{M}'])*/gu;
const ADDRESS = /\(?https?:\/\/[^\s)\]]+\)?|\]\([^)\s]*\)/g;
/** Marks behind which a sentence, a quotation or an entry starts. */
const OPENING = '.!?:"\'([{*#|`_>-';
/** What a verb is followed by and a name isn't: «Check that the …», «Use a …». */
const OBJECT = /^(?:the|an?|that|this|these|those|your|its|whether|if)$/;

function tokens(passage: Passage): Token[] {
  const [before, own, after] = [passage.before, passage.text, passage.after].map((part) =>
    foldedText(part.replace(ADDRESS, ' ')),
  ) as [string, string, string];
  const text = before + own + after;
  const found: (Token & { start: number; end: number })[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let last = start - 1;
    while (text[last] === ' ') last--;
    const first = start >= before.length && !found[found.length - 1]?.own;
    const opens = first || last < 0 || OPENING.includes(text[last]!);
    const capital = NAME.test(match[0]);
    const verb = found[found.length - 1];
    if (verb?.opens && OBJECT.test(match[0])) found[found.length - 1] = { ...verb, opens: false };
    found.push({
      text: match[0],
      name: capital && !opens,
      opens: capital && opens,
      own: start >= before.length && start < before.length + own.length,
      start,
      end: start + match[0].length,
    });
  }
  return germanNouns(found) ? found.map((token, i) => ({ ...token, name: besideName(found, i) })) : found;
}

/** Words that say that a text is German, where every noun has a capital. */
const GERMAN = new Set(
  'der die das dem den des und oder ist sind wird werden nicht von mit für auf ein eine einer eines im zum zur bei als durch'.split(
    ' ',
  ),
);

function germanNouns(words: readonly Token[]): boolean {
  const german = words.filter(({ text }) => GERMAN.has(text)).length;
  return german >= 2 && german >= 0.12 * words.length;
}

/** In German only two capitals side by side are taken for a name: «Petra Voss», «Ministerin Voss». */
function besideName(words: readonly (Token & Span)[], i: number): boolean {
  const beside = (a: number, b: number) =>
    !!words[a]?.name && !!words[b]?.name && words[b].start - words[a].end === 1;
  return beside(i - 1, i) || beside(i, i + 1);
}

function capitalsDiffer(
  old: readonly Token[],
  now: readonly Token[],
  isWord: (name: string) => boolean,
): boolean {
  const names = [...old, ...now].filter(({ name }) => name).length;
  const opening = old.some(({ opens, own }) => opens && own);
  if ((!names && !opening) || (names > 4 && names > TITLE_CASE * (old.length + now.length))) return false;
  const all = new Set([...namesIn(old), ...namesIn(now)]);
  return replaced(old, now, all, isWord) || changedPlaces(old.filter(isOwn), now.filter(isOwn), all);
}

const isOwn = ({ own }: Token): boolean => own;

/** Whether a word with a capital stands in small letters on the other side of a change: it was no name. */
function isSmallIn(words: readonly Token[], { text }: Token): boolean {
  // without the first letter, as some small letters fold to another letter than their capitals do
  return words.some((word) => word.text.slice(1) === text.slice(1) && /^\p{Ll}/u.test(word.text));
}

/** Whether in some stretch of the passage that changed all names gave way to others. */
function replaced(
  old: readonly Token[],
  now: readonly Token[],
  names: ReadonlySet<string>,
  isWord: (name: string) => boolean,
): boolean {
  const isPlain = plainWords(old, now);
  const isName = (token: Token): boolean =>
    names.has(token.text) ||
    (token.opens && token.text.length >= STEM && !isPlain(token.text) && !isWord(token.text));
  const changes = changedStretches(old, now, ({ text }) => text)
    .filter(({ gone, come }) => [...gone, ...come].some(isOwn))
    .map(({ gone, come }) => ({
      gone: gone.filter((token) => isName(token) && !isSmallIn(come, token)),
      come: come.filter((token) => isName(token) && !isSmallIn(gone, token)),
    }));
  if (!changes.some(givesWay)) return false;
  // «A or B» made «A, B or C»: B stands in another stretch and C only came; where two moved they changed places
  const [gone, come] = [changes.flatMap((change) => change.gone), changes.flatMap((change) => change.come)];
  const isIn = (others: readonly Token[]) => (name: Token) =>
    others.some((other) => sameName(name.text, other.text));
  const stayed = gone.filter(isIn(come));
  if (stayed.length !== 1) return true;
  return givesWay({
    gone: gone.filter((name) => !stayed.includes(name)),
    come: come.filter((name) => !isIn(stayed)(name)),
  });
}

/** Whether names are gone and others have come, none a form of one that is gone. One in another writing isn't another name: the passage was translated. */
function givesWay({
  gone,
  come,
}: {
  readonly gone: readonly Token[];
  readonly come: readonly Token[];
}): boolean {
  const all = gone.flatMap((name) => come.map((other) => [name.text, other.text] as const));
  // an initial has no writing that tells, so it counts only where it is all that changed
  const full = all.filter(([name, other]) => name.length > 1 && other.length > 1);
  const pairs = full.length > 0 ? full : all;
  return (
    pairs.some(([name, other]) => writing(name) === writing(other)) &&
    !pairs.some(([name, other]) => sameName(name, other))
  );
}

/** Which words at the start of a sentence are none but words, as one passage has them small or both start sentences with them. */
function plainWords(old: readonly Token[], now: readonly Token[]): (word: string) => boolean {
  // without the first letter, as some small letters fold to another letter than their capitals do
  const small = new Set(
    [...old, ...now].flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text.slice(1)] : [])),
  );
  const opening = (words: readonly Token[]) =>
    new Set(words.flatMap(({ opens, text }) => (opens ? [text] : [])));
  const [before, after] = [opening(old), opening(now)];
  return (word) => small.has(word.slice(1)) || (before.has(word) && after.has(word));
}

/** The writing of a folded name: letters that look alike are Latin, so any other tells. */
function writing(name: string): string {
  return /[^\p{sc=Latin}\p{M}']/u.test(name) ? 'other' : 'Latin';
}

/** Whether names that each text has once come in another order; one may be a name elsewhere and start a sentence here. */
function changedPlaces(old: readonly Token[], now: readonly Token[], names: ReadonlySet<string>): boolean {
  const once = (words: readonly Token[]) => {
    const found = words.flatMap(({ text }) => (names.has(text) ? [text] : []));
    return found.filter((name) => found.indexOf(name) === found.lastIndexOf(name));
  };
  const [before, after] = [once(old), once(now)];
  const common = before.filter((name) => after.includes(name));
  return common.join(' ') !== after.filter((name) => before.includes(name)).join(' ');
}

function namesIn(words: readonly Token[]): string[] {
  return words.flatMap(({ name, text }) => (name ? [text] : []));
}

/** Whether two names are forms or spellings of one: another ending («Токаев», «Токаевым»), or one letter wrong or two turned round. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  const head = commonHead(x, y);
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  if (head >= Math.min(STEM, short) && long - head <= ENDING) return true;
  const slip = short - Math.min(short, head + commonTail(x.slice(head), y.slice(head)));
  const turned = slip === 2 && long === short && [...x].sort().join('') === [...y].sort().join('');
  return long >= 5 && long - short <= 1 && (slip <= 1 || turned);
}

/** Without capitals and accents, which are often left out. */
function bare(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
