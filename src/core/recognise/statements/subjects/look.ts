import { isAdverb } from '../words/actors';
import type { Passage } from '../../passage';
import type { StatementWord } from '../words/lexicon';
import type { Scene, Sentence } from '../sentence';
import type { Source } from '../speakers/source';

/** The clause that ends before token `end`, and the verb at token `v` whose subject is looked for in it. */
export interface Clause {
  readonly s: Scene;
  readonly end: number;
  readonly v: number;
  readonly verb: StatementWord;
}

/** What is found at a token: the subject; null, where the verb has none that is known; or which token to look at next. */
export type Look = Source | null | number;

/** «писал, что»: the verb has other uses too. */
export const writes = (p: Passage, v: number) =>
  /^писал/.test(p.words[v]!.key) && p.words[v + 1]?.text === ',';

/** What people do, and no participle after them: not "leaders expected to come". */
export const ofPeople =
  /^(?:agreed?|resolved|called|welcomed|expressed?|voiced?|convey(?:ed)?|highlight(?:ed|s)?|recogni[sz]ed?|shared?|referenced|outlined?|appreciated?|endorsed?|thank(?:ed)?|echoe?d)$/;

/** Whether nothing stands before a noun that it could be the complement of: «главы» may be a genitive. */
export function opensPhrase({ passage: p, from }: Sentence, i: number): boolean {
  const before = p.words[i - 1];
  return i === from || isAdverb(before!.key) || /^(?:[,;:—–(]|что|и|а|но)$/.test(before!.key);
}
