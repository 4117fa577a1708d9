import type { AnchorDoubt } from '../model/claim';
import { foldText } from '../text/fold';
import { sideOf } from './contraries';
import {
  cjkNegations,
  cjkNumerals,
  negates,
  negatesPlainly,
  numberOf,
  opposites,
  withoutHarmless,
} from './guardwords';
import { namesDiffer, type Passage } from './names';
import { unitsOf } from './units';
import { changedStretches } from './words';

/** Words on one side of a change from which it counts as rewritten. */
const REWRITTEN = 3;
/** Units before a quote that hold a negation which governs it. */
const BEFORE = 40;
/** Over so many words a negation may move and mean the same («if there aren't tests», «если тестов нет»). */
const MOVED = 2;

/**
 * What makes the words found another claim than the words stored, however alike they are; undefined where nothing
 * does. Both as they stand in their texts. One digit, one «not» or one name is a tiny edit and a different claim.
 * `isWord` says whether what looks like a name at the start of a sentence is a common word of the text.
 */
export function differs(
  stored: Passage,
  found: Passage,
  isWord: (name: string) => boolean,
): AnchorDoubt | undefined {
  const old = foldText(stored.text.toLowerCase());
  const now = foldText(found.text.toLowerCase());
  if (numbers(old) !== numbers(now) || spelledDiffer(old, now) || unitsDiffer(old, now)) return 'numbers';
  if (negationFlipped(old, now)) return 'negation';
  if (namesDiffer(stored, found, isWord)) return 'names';
  return undefined;
}

/** Makes now, in short steps, what is else made when the first edited passage is found: tables, and patterns compiled. */
export function* readyGuards(): Generator<void, void> {
  for (const first of [numberOf, negates, unitsOf, cjkNumerals, sideOf]) {
    first('1');
    yield;
  }
  const passage = (text: string): Passage => ({ before: '', text, after: '' });
  for (const words of ['One may go', '水一']) {
    differs(passage(words), passage(`${words} 1`), () => false);
    yield;
    namesDiffer(passage(words), passage(`${words} B`), () => false);
    yield;
  }
}

/** Whether exactly one of two texts, each right before a quote, ends in a negation that then governs the quote. */
export function negationBefore(stored: string, found: string): boolean {
  const [old, now] = [stored.slice(-BEFORE), found.slice(-BEFORE)];
  return old !== now && endsNegating(old) !== endsNegating(now);
}

/** A word with nothing but space behind it; «answer: "no"» denies nothing of what follows. */
function endsNegating(text: string): boolean {
  const tail = foldText(text.toLowerCase());
  const last = sayings(tail).pop();
  return last !== undefined && /\s$/.test(text) && tail.endsWith(last) && negates(last);
}

/** Digits, number words that multiply them and ideographic numerals in order. */
function numbers(text: string): string {
  const digits = text.match(/\p{Nd}+/gu) ?? [];
  const scales = spelled(text).filter((value) => Number(value) >= SCALE);
  return [digits.join(' '), scales.join(' '), cjkNumerals(text).join(' ')].join('|');
}

/** Number words from here on stand beside others: without them it is another number. */
const SCALE = 100;

/** The values of number words in order. */
function spelled(text: string): string[] {
  const valueIn = (word: string) => numberOf(word) ?? [];
  return (text.match(/\p{L}+(?:'\p{L}+)*/gu) ?? []).flatMap((word) => {
    const whole = valueIn(word); // п'ять
    return whole.length ? whole : word.split("'").flatMap(valueIn); // d'onze
  });
}

/** Whether number words gave way to others, or changed places; one that only came or went («two arguments», «binary») is said in other words or left out. */
function spelledDiffer(old: string, now: string): boolean {
  const [before, after] = [spelled(old), spelled(now)];
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let at = 0;
  for (const value of long) if (value === short[at]) at++;
  return at < short.length;
}

/** Whether one unit gives way to another: yen to dollars, per cent to percentage points, May to June. */
function unitsDiffer(old: string, now: string): boolean {
  const [before, after] = [unitsOf(old), unitsOf(now)];
  return [...before].some((unit) => !after.has(unit)) && [...after].some((unit) => !before.has(unit));
}

/**
 * Whether a negation came or went by itself, or a word gave way to its opposite. Where a longer stretch was rewritten
 * round it («didn't attend», «was absent») the sense can't be told from the word, and the likeness of the whole decides.
 */
function negationFlipped(old: string, now: string): boolean {
  const [before, after] = [sayings(old), sayings(now)];
  // «no … ningún», «не … никто»: beside a plain negation another only agrees with it
  const agreeing = before.some(negatesPlainly) && after.some(negatesPlainly);
  let moved = 0; // what the stretch before took or added, to be made good by the next one right behind it
  let vaguely = false; // it was rewritten: what it took or added may be said in other words
  let flipped = false;
  for (const { since, gone, come } of changedStretches(before, after)) {
    if (opposite(gone, come) || opposite(come, gone)) return true;
    const change = negations(come, agreeing) - negations(gone, agreeing);
    if (change !== 0 && change === -moved && since <= MOVED) {
      moved = 0;
      continue;
    }
    flipped ||= moved !== 0 && !vaguely;
    moved = change;
    const most = gone.length && come.length ? REWRITTEN - 1 : REWRITTEN;
    vaguely = Math.max(gone.length, come.length) > most;
  }
  return flipped || (moved !== 0 && !vaguely);
}

function negations(words: readonly string[], plainOnly: boolean): number {
  return words.filter(plainOnly ? negatesPlainly : negates).length + cjkNegations(words.join(''));
}

/** Whether a word of one list has its opposite in the other: «possible», «impossible»; «rose», «fell». */
function opposite(plain: readonly string[], made: readonly string[]): boolean {
  const all = new Set(made);
  const contrary = made.map(sideOf);
  return plain.some((word) => {
    if (word.length >= 4 && opposites().some((prefix) => all.has(prefix + word))) return true;
    const side = sideOf(word);
    return side !== 0 && contrary.includes(-side);
  });
}

/** Words with their contractions, «non-» with the word that it belongs to, each ideograph by itself but for negations of several. */
function sayings(text: string): string[] {
  return (
    withoutHarmless(text).match(
      /[^\p{L}\s]?(?:なかった|ない|ません)|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:non-)?\p{L}+(?:'\p{L}+)*/gu,
    ) ?? []
  );
}
