import type { Gazetteer } from '../dossier/compile';
import type { NameWord } from '../dossier/trie';
import { charClass, type CharClass } from '../text/chars';
import { foldWord } from '../text/words';
import { figureWord, type FigureWord } from './figures/lexicon';
import { initiativeWord, type InitiativeWord } from './initiatives/lexicon';
import { personWord, type PersonWord } from './leaders/lexicon';
import { statementWord, type StatementWord } from './statements/lexicon';

export type Caps = 'none' | 'first' | 'all' | 'mixed';

/**
 * A word as recognition knows it: looked up once in every lexicon, then shared by all its occurrences. The rules test
 * its fields and never look a string up again, which is what makes a pass fast.
 */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Folded for comparison (`foldWord`). */
  readonly key: string;
  readonly kind: CharClass;
  readonly caps: Caps;
  readonly figure: FigureWord | undefined;
  /** What the word is to the dossier's names. */
  readonly names: NameWord | undefined;
  readonly person: PersonWord | undefined;
  readonly initiative: InitiativeWord | undefined;
  readonly statement: StatementWord | undefined;
}

/** Beyond this many distinct words the vocabulary starts anew, so that memory is bounded. */
const capacity = 200_000;
/** Longer runs (Chinese sentences, garbage) are rarely met twice. */
const longestKept = 24;

/** Interns words. One a recogniser and its gazetteer; it may be shared by any number of documents. */
export class Vocabulary {
  private words = new Map<string, Word>();

  constructor(private readonly gazetteer: Gazetteer) {}

  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const word = describe(text, this.gazetteer);
    if (text.length <= longestKept) {
      if (this.words.size >= capacity) this.words = new Map();
      this.words.set(text, word);
    }
    return word;
  }
}

function describe(text: string, gazetteer: Gazetteer): Word {
  const key = foldWord(text);
  return {
    text,
    key,
    kind: charClass(text.charCodeAt(0)),
    caps: capsOf(text),
    figure: figureWord(key),
    names: gazetteer.nameWord(key, text),
    person: personWord(key),
    initiative: initiativeWord(key),
    statement: statementWord(key),
  };
}

function capsOf(text: string): Caps {
  const first = text[0]!;
  if (first === first.toLowerCase()) return text === text.toLowerCase() ? 'none' : 'mixed';
  const rest = text.slice(1);
  if (rest === rest.toLowerCase()) return 'first';
  return text === text.toUpperCase() ? 'all' : 'mixed';
}
