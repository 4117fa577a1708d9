import type { PersonMention, Statement } from '../../../model/mention';
import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { foldWord } from '../../../text/words';
import { perWord } from '../../words';
import { beginsClause } from '../subjects/phrases';
import { isPreposition, isTitle, pronounGender } from '../words/actors';
import { antecedent, type Said } from './pronouns';
import type { Genders } from './genders';
import { statementWord } from '../words/lexicon';
import type { Actor, Sentence } from '../sentence';

/** What Russian verbs tell of who is a he and who a she: «Ладан приехал», «отметила Ладан». */
export function learnGenders(
  genders: Genders,
  s: Sentence,
  actors: readonly Actor[],
  statement: Statement | undefined,
): void {
  for (const { mention, tail, isOblique } of actors) {
    const next = tail < s.to ? s.passage.words[tail]! : undefined;
    if (mention.kind === 'role' || isOblique || next?.caps !== 'none' || mention.office) continue;
    const gender = genderOfPast(next);
    if (gender) genders.learn(mention, gender);
  }
  if (!statement?.speaker || !statement.cue) return;
  const isNamed = actors.some(
    ({ mention }) => mention.start === statement.speaker!.start && mention.kind !== 'role',
  );
  if (!isNamed) return;
  const gender = statementWord(foldWord(statement.cue.text.split(' ').at(-1)!))?.gender;
  if (gender === 'm' || gender === 'f') genders.learn(statement.speaker, gender);
}

/** "He came with X. She said …": a pronoun that opens an English sentence tells of whomever it means. */
export function learnFromPronoun(
  genders: Genders,
  { passage, from }: Sentence,
  history: readonly Said[],
): void {
  const gender = passage.kind[from] === CharClass.Latin ? pronounGender(passage.words[from]!.key) : undefined;
  const meant = gender === 'm' || gender === 'f' ? antecedent(gender, history, genders) : null;
  if (meant) genders.learn(meant, gender as 'm' | 'f');
}

/** Whether a Russian verb in the past tense is a man's or a woman's; '' where a word is neither. */
const genderOfPast = perWord(({ key }) =>
  /(?:[аеиоуыя]л|лся)$/.test(key) ? 'm' : /(?:[аеиоуыя]ла|лась)$/.test(key) ? 'f' : '',
);

const possessives = new Set(["'s", '’s']);

const articles = new Set(['the', 'an', 'a', 'another']);

/** "The former envoy also spoke of X.", "X’s adviser spoke.": an office without a name opens the sentence, whose holder a pronoun after it means. */
export function openingOffice(
  s: Sentence,
  actors: readonly Actor[],
): { from: number; to: number } | undefined {
  const { words, kind } = s.passage;
  const owner = actors.find(({ whole }) => whole === s.from);
  const first = possessives.has(words[owner?.tail ?? -1]?.text ?? '') ? owner!.tail : s.from;
  if (first === s.from && !articles.has(words[s.from]!.key)) return undefined;
  for (let i = first + 1; i < s.to && i < first + 5; i++) {
    if (kind[i] !== CharClass.Latin || actors.some(({ whole, tail }) => whole <= i && i < tail))
      return undefined;
    const isLast = words[i + 1]?.person?.head === undefined && words[i + 1]?.caps !== 'first';
    if (isTitle(words[i]!.key) && isLast)
      return words[i + 1]?.text === ',' || possessives.has(words[i + 1]?.text ?? '')
        ? undefined
        : { from: first + 1, to: i + 1 };
    if (isPreposition(words[i]!.key)) return undefined;
  }
  return undefined;
}

/** «„…“, — отметил на встрече Ютака Асахина.»: it is told that one person speaks, and not for sure who, whom a pronoun after it means. */
export function losesSpeaker({ passage: { words, kind }, from, to }: Sentence): boolean {
  for (let v = from + 3; v < to; v++) {
    const { statement } = words[v]!;
    if (statement?.form !== 'finite' || statement.weak || kind[v] !== CharClass.Cyrillic) continue;
    const isOne = statement.gender === 'm' || statement.gender === 'f';
    if (isOne && /^[—–-]$/.test(words[v - 1]!.text) && /^[,»”"!?…]$/.test(words[v - 2]!.text)) return true;
  }
  return false;
}

const honorifics = new Set(['mr', 'mrs', 'ms', 'miss']);

/** "Ms. Gil gazed at the port.": an honorific opens a clause before a name that nobody knows, whom a pronoun after it means. */
export function namesUnknown(s: Sentence, actors: readonly Actor[]): boolean {
  const { words, kind } = s.passage;
  for (let i = s.from; i + 1 < s.to; i++) {
    const isStyle = kind[i] === CharClass.Latin && honorifics.has(words[i]!.key);
    if (!isStyle || !beginsClause(s, i)) continue;
    const at = words[i + 1]!.text === '.' ? i + 2 : i + 1;
    if (at < s.to && words[at]!.caps !== 'none' && !actors.some(({ from, to }) => from <= at && at < to))
      return true;
  }
  return false;
}

/** «На заседании премьер-министр раскритиковал Берга.»: an office without a name before a verb, whose holder a pronoun after it means. */
export function hasUnnamedOffice(s: Sentence, actors: readonly Actor[]): boolean {
  const { words, kind } = s.passage;
  for (let i = s.from + 1; i + 1 < s.to; i++) {
    const { person, caps, statement } = words[i]!;
    if (kind[i] !== CharClass.Cyrillic || caps !== 'none' || statement) continue;
    const isOffice = person?.head?.case === 'nominative' && person.head.office !== '';
    const next = words[i + 1]!;
    if (!isOffice || next.caps !== 'none' || !looksFinite(next.key) || next.person) continue;
    if (!actors.some(({ whole, tail }) => whole <= i && i < tail)) return true;
  }
  return false;
}

/** «Иван Орлов (@orlov) 9 июля»: who signs a post that a page shows, and no one whom a pronoun after it means for sure. */
export function isSignature({ passage: { words }, from }: Sentence, [first]: readonly Actor[]): boolean {
  if (!first || words[first.tail]?.text !== '(' || words[first.tail + 1]?.text !== '@') return false;
  return first.whole === from || (first.whole === from + 1 && /^[—–-]$/.test(words[from]!.text));
}

const somebody = new Set('мужчина женщина человек собеседник собеседница'.split(' '));

/** «Неизвестный мужчина позвонил в банк.»: somebody without a name opens the sentence, whom a pronoun after it means. */
export function namesStranger(s: Sentence): boolean {
  const { words, kind } = s.passage;
  for (let i = s.from; i < s.to && i < s.from + 3; i++) {
    if (kind[i] !== CharClass.Cyrillic) return false;
    const { person, key, statement } = words[i]!;
    if (statement) return false;
    if (person?.head?.case === 'nominative' || somebody.has(key)) return true;
  }
  return false;
}

/** アンナ・ベルグは: a foreigner's full name as the topic, whom nothing shows to hold an office and nobody knows. */
const dotted =
  /(?:^|[^\u30a1-\u30fc・])([\u30a1-\u30fa\u30fc]{2,12}(?:・[\u30a1-\u30fa\u30fc]{2,12}){1,3})[はがも、]/;
export function namesDotted({ passage, start, end }: Sentence, people: readonly PersonMention[], by: number) {
  const text = passage.text.slice(start, end);
  const match = text.includes('・') ? dotted.exec(text) : null;
  if (!match) return false;
  const at = by + start + match.index + match[0].indexOf(match[1]!);
  return people.every((one) => one.end <= at || one.start >= at + match[1]!.length);
}
