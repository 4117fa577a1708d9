import type { Gazetteer } from '../../dossier/compile';
import type { Span } from '../../model/span';
import type { Turn } from '../../ports';
import { canPart, chapters } from '../../text/chapters';
import { passages } from '../../text/passages';
import { chapterOf, type Chapter } from './chapter';
import {
  around,
  attributeAll,
  beforeNames,
  beforeTalk,
  isNamedFrom,
  nameAll,
  type Attributed,
  type Everybody,
  type Named,
  type Neighbours,
} from './compose';
import { reach } from '../figures/money/whose';
import { Cast, hangsOn, type Who } from '../leaders/document/cast';
import { repeatedNames } from '../leaders/glyphs/repeats';
import { LiveRecognition, type Placed } from './liverecognition';
import type { Reading, Whole } from './page';
import { same } from '../same';
import { Told } from '../statements/pronouns/genders';
import { Ledger } from '../tally';
import { dateOf, wholeOf, type Circumstances } from './whole';

/** One edit: the units of `start` to `end` give way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A chapter of an open document, as far as it has been read. */
interface Part {
  readonly text: string;
  /** Readings of passages that stood here before. */
  readonly known: readonly Reading[];
  chapter?: Chapter;
  neighbours?: Neighbours;
  named?: Named;
  attributed?: Attributed;
}

/**
 * A document that is kept recognised while it is edited. An edit costs its own chapter, not the document: new passages
 * are read, and the upper storeys of a chapter are built again only where what they stand on has changed (what the whole
 * document says, what stands around, what the chapters before hand on). What comes out is what a fresh reading gives.
 */
export class OpenDocument {
  private parts: Part[];
  private readonly cast = new Cast();
  private readonly chapters = new Ledger<Chapter>();
  private readonly named = new Ledger<Named>();
  private everybody: Everybody = { told: new Told(), repeated: new Map() };
  /** As of the last reading. */
  private whole?: Whole;
  private edits = 0;

  constructor(
    text: string,
    private readonly circumstances: Circumstances,
    private readonly gazetteer: Gazetteer,
    private readonly readPassage: (text: string) => Reading,
    private readonly chapterSize: number,
  ) {
    this.parts = chapters(text, chapterSize).map((part) => ({ text: part, known: [] }));
  }

  /** Length of the text in UTF-16 units. */
  get length(): number {
    return this.parts.reduce((sum, { text }) => sum + text.length, 0);
  }

  get text(): string {
    return this.parts.map(({ text }) => text).join('');
  }

  /** Notes an edit; it is read at the next `read`. Offsets beyond the text count as its end. */
  edit({ start, end, text: added }: Edit): void {
    this.edits++;
    const { parts } = this;
    let [from, at] = [0, 0];
    while (from < parts.length - 1 && at + parts[from]!.text.length <= start)
      at += parts[from++]!.text.length;
    let [to, text] = [from, parts[from]!.text];
    while (to < parts.length - 1 && at + text.length < end) text += parts[++to]!.text;
    text = text.slice(0, start - at) + added + text.slice(Math.max(start, end) - at);
    // short chapters, and those that can no longer be apart, are joined
    const mayPart = (left: string, right: string) =>
      text.length >= this.chapterSize / 2 && canPart(left, right);
    while (from > 0 && !mayPart(parts[from - 1]!.text, text)) text = parts[--from]!.text + text;
    while (to < parts.length - 1 && !mayPart(text, parts[to + 1]!.text)) text += parts[++to]!.text;
    this.replace(from, to + 1, chapters(text, this.chapterSize));
  }

  /** Puts unread texts in the place of parts `from` up to but not including `to`. */
  private replace(from: number, to: number, texts: readonly string[]): void {
    const old = this.parts.slice(from, to);
    const known = old.flatMap((part) => part.chapter?.readings ?? part.known);
    for (const part of old) {
      if (part.chapter) this.chapters.drop(part.chapter);
      this.forgetNames(part);
    }
    this.parts.splice(from, old.length, ...texts.map((text) => ({ text, known })));
    // each chapter has a passage, so that nobody further away is a neighbour
    for (const part of this.parts.slice(Math.max(0, from - reach), from + texts.length + reach))
      delete part.neighbours;
  }

  /** Reads what is new, giving way in between; undefined when cancelled, or edited meanwhile. Never throws. */
  async read(turn: Turn): Promise<LiveRecognition | undefined> {
    const { edits } = this;
    const goesOn = async () => {
      await turn.yield();
      return !turn.cancelled && this.edits === edits;
    };
    if (!(await this.readPassages(goesOn))) return undefined;
    const chapters = this.parts.map(({ chapter }) => chapter!);
    const date = dateOf(chapters, this.circumstances);
    const whole = wholeOf(chapters, date, this.cast, this.gazetteer);
    if (!this.whole || !same(this.whole, whole)) this.whole = whole;
    if (!(await this.nameAll(this.whole, goesOn)) || !(await this.attributeAll(goesOn))) return undefined;
    return new LiveRecognition(this.placed(), whole.language, date);
  }

  private async readPassages(goesOn: () => Promise<boolean>): Promise<boolean> {
    for (const part of this.parts) {
      if (part.chapter) continue;
      const known = new Map(part.known.map((reading) => [reading.passage.text, reading]));
      const spans = passages(part.text);
      const readings: Reading[] = [];
      for (const { start, end } of spans) {
        const text = part.text.slice(start, end);
        readings.push(known.get(text) ?? this.readPassage(text));
        if (!(await goesOn())) return false;
      }
      part.chapter = chapterOf(part.text, spans, readings);
      this.chapters.add(part.chapter);
    }
    const changed = new Set<Who>();
    this.chapters.settle(({ readings }, by) => {
      for (const { people } of readings) this.cast.count(people, by, changed);
    });
    if (changed.size > 0)
      for (const part of this.parts)
        if (part.chapter!.readings.some(({ people }) => hangsOn(people, changed))) this.forgetNames(part);
    return true;
  }

  private forgetNames(part: Part): void {
    if (part.named) this.named.drop(part.named);
    delete part.named;
  }

  private async nameAll(whole: Whole, goesOn: () => Promise<boolean>): Promise<boolean> {
    const chapters = this.parts.map(({ chapter }) => chapter!);
    let before = beforeNames;
    for (const [i, part] of this.parts.entries()) {
      const neighbours = (part.neighbours ??= around(chapters, i));
      const old = part.named;
      if (!old || !isNamedFrom(old, whole, before, neighbours)) {
        this.forgetNames(part);
        const named = nameAll(chapters[i]!, whole, before, neighbours);
        // the old ones where they are the same, so that their statements stay
        part.named = old && same(old.mentions, named.mentions) ? { ...named, mentions: old.mentions } : named;
        this.named.add(part.named);
        if (!(await goesOn())) return false;
      }
      before = part.named!.after;
    }
    const { told, repeated } = this.everybody;
    const names = this.parts.flatMap(({ named }) => named!.repeatables);
    const now = repeatedNames(whole.language, names);
    if (!same(repeated, now)) this.everybody = { told, repeated: now };
    const changed = new Set<string>();
    this.named.settle(({ tellings }, by) => told.count(tellings, by, changed));
    if (changed.size > 0)
      for (const part of this.parts)
        if ([...changed].some((surname) => part.attributed?.asked.has(surname))) delete part.attributed;
    return true;
  }

  private async attributeAll(goesOn: () => Promise<boolean>): Promise<boolean> {
    let before = beforeTalk;
    for (const part of this.parts) {
      const { attributed } = part;
      const isCurrent =
        attributed?.named.mentions === part.named!.mentions &&
        attributed?.everybody === this.everybody &&
        same(attributed.before, before);
      if (!isCurrent) {
        part.attributed = attributeAll(part.chapter!, part.named!, this.everybody, before);
        if (!(await goesOn())) return false;
      }
      before = part.attributed!.after;
    }
    return true;
  }

  private placed(): Placed[] {
    let end = 0;
    return this.parts.map(({ text, attributed }) => {
      const start = end;
      end += text.length;
      return { start, end, attributed: attributed! };
    });
  }
}
