import { alikeFigures } from './lexicon/lexicon';
import { CharClass } from '../../text/chars';
import type { Passage } from '../passage';
import { Mark } from '../words';
import type { FigureWord } from './lexicon/word';

/** A token, or a piece of a run of Han, kana or Hangul, as the figure rules read it. */
interface Atom {
  readonly key: string;
  readonly kind: CharClass;
  readonly caps: 'none' | 'first' | 'all' | 'mixed';
  readonly figure: FigureWord | undefined;
}

const nothing: FigureWord = alikeFigures({});

/** Read access to a passage's atoms by index. Beyond either end everything is empty, so that rules need no checks. */
export class Reader {
  readonly text: string;
  readonly count: number;
  /** False where the passage has no Han, kana or Hangul, so that their rules need not be asked. */
  readonly hasEast: boolean;
  private hangulOrKana: boolean | undefined;
  private readonly starts: ArrayLike<number>;
  private readonly ends: ArrayLike<number>;
  private readonly atoms: readonly Atom[];

  /** With `cut`, runs of Han, kana and Hangul are read piece by piece. */
  constructor(passage: Passage, cut: boolean) {
    this.text = passage.text;
    this.hasEast = (passage.anyMark & Mark.Glyphs) !== 0;
    if (!cut) {
      this.count = passage.count;
      this.starts = passage.start;
      this.ends = passage.end;
      this.atoms = passage.words;
      return;
    }
    const starts: number[] = [];
    const ends: number[] = [];
    const atoms: Atom[] = [];
    for (let i = 0; i < passage.count; i++) {
      const word = passage.words[i]!;
      const start = passage.start[i]!;
      const pieces = word.figure?.pieces;
      // where folding changed the length, the pieces' offsets don't fit the text
      if (!pieces || word.key.length !== word.text.length) {
        starts.push(start);
        ends.push(passage.end[i]!);
        atoms.push(pieces ? { ...word, figure: undefined } : word);
        continue;
      }
      for (const piece of pieces) {
        starts.push(start + piece.start);
        ends.push(start + piece.end);
        atoms.push({ key: piece.key, kind: word.kind, caps: 'none', figure: piece.word });
      }
    }
    this.count = atoms.length;
    this.starts = starts;
    this.ends = ends;
    this.atoms = atoms;
  }

  /** True where the passage has Hangul or kana, which every passage of Korean or Japanese has. */
  get hasHangulOrKana(): boolean {
    return (this.hangulOrKana ??= /[\u3040-\u30ff\uac00-\ud7af]/.test(this.text));
  }

  start(i: number): number {
    return this.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.ends[i] ?? 0;
  }

  /** At most `length` units of the text before atom `i`. */
  before(i: number, length: number): string {
    return this.text.slice(Math.max(0, this.start(i) - length), this.start(i));
  }

  /** At most `length` units of the text after atom `i`. */
  after(i: number, length: number): string {
    return this.text.slice(this.end(i), this.end(i) + length);
  }

  key(i: number): string {
    return this.atoms[i]?.key ?? '';
  }

  caps(i: number): Atom['caps'] {
    return this.atoms[i]?.caps ?? 'none';
  }

  kind(i: number): CharClass {
    return this.atoms[i]?.kind ?? CharClass.Space;
  }

  /** What the lexicon says of an atom; an empty entry where it says nothing. */
  word(i: number): FigureWord {
    return this.atoms[i]?.figure ?? nothing;
  }

  isAnchor(i: number): boolean {
    const atom = this.atoms[i];
    return atom !== undefined && (atom.kind === CharClass.Digit || atom.figure?.anchor === true);
  }

  isDigits(i: number): boolean {
    return this.kind(i) === CharClass.Digit;
  }

  /** A word of an alphabet. */
  isWord(i: number): boolean {
    const kind = this.kind(i);
    return kind === CharClass.Latin || kind === CharClass.Cyrillic || kind === CharClass.Letter;
  }

  isEast(i: number): boolean {
    const kind = this.kind(i);
    return kind === CharClass.Han || kind === CharClass.Kana || kind === CharClass.Hangul;
  }

  /** True where atom `i` stands directly after the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && this.ends[i - 1] === this.starts[i];
  }

  /** A hyphen or dash that touches both its neighbours. */
  isHyphen(i: number): boolean {
    return this.key(i) === '-' && this.touches(i) && this.touches(i + 1);
  }
}
