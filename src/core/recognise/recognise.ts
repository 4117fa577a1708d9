import type { Gazetteer } from '../dossier/compile';
import type { DocumentDate, FigureMention, Mention, Recognition } from '../model/mention';
import { compareSpans } from '../model/span';
import type { Turn } from '../ports';
import { passages } from '../text/passages';
import { completeDate } from './figures/complete';
import { documentDate } from './figures/dateline';
import { readFigures } from './figures/figures';
import { settleCurrency } from './figures/whose';
import { isFurniture } from './furniture';
import { readInitiatives } from './initiatives/initiatives';
import { resolveInitiatives } from './initiatives/introduced';
import { languageOf } from './language';
import { readPeople, resolvePeople } from './leaders/people';
import { shift, type Page, type Reading } from './page';
import { readPassage, type Passage } from './passage';
import { readStatements } from './statements/statements';
import { Vocabulary } from './words';

/** What is known of a document besides its text. */
export interface Circumstances {
  /** The document's date, if the sidecar or the user gives one: it goes before what the text says. */
  readonly date?: DocumentDate;
  /** The document's file name without folders: the last place to look for a date. */
  readonly fileName?: string;
}

export interface Recogniser {
  readonly gazetteer: Gazetteer;
  /** Total and deterministic: any string gives a recognition, the same one each time. */
  recognise(text: string, circumstances?: Circumstances): Recognition;
  /**
   * The same, giving way between passages; undefined when cancelled. Passages in `memory` aren't read again, so that an
   * edit costs its own passage and what looks at the whole document.
   */
  recogniseInTurns(
    text: string,
    turn: Turn,
    memory: Memory,
    circumstances?: Circumstances,
  ): Promise<Recognition | undefined>;
  /** An empty memory for the versions of one document. */
  memory(): Memory;
}

/** The readings of a document's last version by passage text. */
export interface Memory {
  readonly recogniser: Recogniser;
  readings: ReadonlyMap<string, Reading>;
}

/** Makes a recogniser for one gazetteer. It keeps a vocabulary, so use one for many documents. */
export function createRecogniser(gazetteer: Gazetteer): Recogniser {
  const vocabulary = new Vocabulary(gazetteer);
  const recogniser: Recogniser = {
    gazetteer,
    recognise(text, circumstances = {}) {
      const spans = passages(text);
      const readings = spans.map((span) => read(text.slice(span.start, span.end), gazetteer, vocabulary));
      const starts = spans.map((span) => span.start);
      return compose(text, readings, starts, gazetteer, circumstances);
    },
    async recogniseInTurns(text, turn, memory, circumstances = {}) {
      const spans = passages(text);
      const readings: Reading[] = [];
      const known = new Map<string, Reading>();
      for (const { start, end } of spans) {
        const passage = text.slice(start, end);
        const reading =
          memory.readings.get(passage) ?? known.get(passage) ?? read(passage, gazetteer, vocabulary);
        known.set(passage, reading);
        readings.push(reading);
        await turn.yield();
        if (turn.cancelled) return undefined;
      }
      memory.readings = known;
      const starts = spans.map((span) => span.start);
      return compose(text, readings, starts, gazetteer, circumstances);
    },
    memory: () => ({ recogniser, readings: new Map() }),
  };
  return recogniser;
}

/** First storey: each passage by itself. */
function read(text: string, gazetteer: Gazetteer, vocabulary: Vocabulary): Reading {
  const passage = readPassage(text, vocabulary);
  const figures = countedOutside(passage, readFigures(passage));
  const people = readPeople(passage, gazetteer);
  const { initiatives, others } = readInitiatives(passage, gazetteer);
  return { passage, figures, people, initiatives, others };
}

/** What page furniture counts (comments, views) is no figure; its dates are, and bare numbers are never counted. */
function countedOutside(passage: Passage, figures: readonly FigureMention[]): readonly FigureMention[] {
  return figures.length > 0 && isFurniture(passage)
    ? figures.filter(({ sub }) => sub === 'date' || sub === 'number')
    : figures;
}

/** Second storey: what only the whole document can tell. */
function compose(
  text: string,
  readings: readonly Reading[],
  starts: readonly number[],
  gazetteer: Gazetteer,
  circumstances: Circumstances,
): Recognition {
  const language = languageOf(readings);
  const date = circumstances.date ?? documentDate(text, readings, starts, circumstances.fileName);
  const page: Page = { text, gazetteer, readings, starts, language, ...(date && { date }) };
  const mentions: Mention[] = [...resolvePeople(page), ...resolveInitiatives(page)];
  readings.forEach((reading, i) => {
    const by = starts[i]!;
    for (const figure of reading.figures)
      mentions.push(completeDate(shiftFigure(settleCurrency(page, i, figure), by), date));
    for (const other of reading.others) mentions.push(shift(other, by));
  });
  mentions.sort(compareSpans);
  return { language, ...(date && { date }), mentions, statements: readStatements(page, mentions) };
}

function shiftFigure(figure: FigureMention, by: number): FigureMention {
  const moved = shift(figure, by);
  return figure.equivalentOf ? { ...moved, equivalentOf: shift(figure.equivalentOf, by) } : moved;
}
