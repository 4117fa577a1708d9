import type { AnchorDoubt } from '../model/claim';
import { foldText } from '../text/fold';
import { cjkNegations, cjkNumerals, negates, numberOf, opposites } from './guardwords';
import { namesDiffer } from './names';
import { changedStretches } from './words';

/** Words on one side of a change from which it counts as rewritten. */
const REWRITTEN = 3;

/**
 * What makes the words found another claim than the words stored, however alike they are; undefined where nothing
 * does. Both as they stand in their texts. One digit, one «not» or one name is a tiny edit and a different claim.
 */
export function differs(stored: string, found: string): AnchorDoubt | undefined {
  const old = foldText(stored.toLowerCase());
  const now = foldText(found.toLowerCase());
  if (numbers(old) !== numbers(now)) return 'numbers';
  if (negationFlipped(old, now)) return 'negation';
  if (namesDiffer(stored, found)) return 'names';
  return undefined;
}

/** Whether exactly one of two texts, each right before a quote, ends in a negation that then governs the quote. */
export function negationBefore(stored: string, found: string): boolean {
  return endsNegating(stored) !== endsNegating(found);
}

function endsNegating(text: string): boolean {
  const last = sayings(foldText(text.slice(-40).toLowerCase())).pop();
  return last !== undefined && /\s$/.test(text) && negates(last);
}

/** Digits, number words and ideographic numerals in order. */
function numbers(text: string): string {
  const digits = text.match(/\p{Nd}+/gu) ?? [];
  const spelled = (text.match(/\p{L}+/gu) ?? []).flatMap((word) => numberOf(word) ?? []);
  return [digits.join(' '), spelled.join(' '), cjkNumerals(text).join(' ')].join('|');
}

/**
 * Whether a negation came or went by itself. Where a longer stretch was rewritten round it («didn't attend», «was
 * absent») the sense can't be told from the word, and the likeness of the whole decides.
 */
function negationFlipped(old: string, now: string): boolean {
  const [before, after] = [sayings(old), sayings(now)];
  return changedStretches(before, after).some(({ gone, come }) => {
    if (opposite(gone, come) || opposite(come, gone)) return true;
    if (Math.max(gone.length, come.length) > REWRITTEN) return false;
    return negations(gone) !== negations(come);
  });
}

function negations(words: readonly string[]): number {
  return words.filter(negates).length + cjkNegations(words.join(''));
}

/** Whether a word of one list is a word of the other made its opposite: «possible», «impossible». */
function opposite(plain: readonly string[], made: readonly string[]): boolean {
  const all = new Set(made);
  return plain.some((word) => word.length >= 4 && opposites().some((prefix) => all.has(prefix + word)));
}

/** Words with their contractions, each ideograph by itself but for negations of several. */
function sayings(text: string): string[] {
  return (
    text.match(
      /[^\p{L}\s]?(?:なかった|ない|ません)|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|\p{L}+(?:'\p{L}+)*/gu,
    ) ?? []
  );
}
