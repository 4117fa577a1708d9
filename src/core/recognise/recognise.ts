import type { Gazetteer } from '../dossier/compile';
import type { FigureMention, Recognition } from '../model/mention';
import { passages } from '../text/passages';
import { chapterOf } from './document/chapter';
import { alone, attributeAll, beforeNames, beforeTalk, nameAll } from './document/compose';
import { readFigures } from './figures/figures';
import { countedOutsideNames } from './figures/innames';
import { readInitiatives } from './initiatives/initiatives';
import { repeatedNames } from './leaders/glyphs/repeats';
import { readPeople } from './leaders/people';
import { Cast } from './leaders/document/cast';
import { Told } from './statements/pronouns/genders';
import { OpenDocument } from './document/opendocument';
import type { Reading } from './document/page';
import { readPassage, type Passage } from './passage';
import { dateOf, wholeOf, type Circumstances } from './document/whole';
import { Vocabulary } from './words';

export type { Circumstances } from './document/whole';

/** Recognition with one dossier. */
export interface Recogniser {
  readonly gazetteer: Gazetteer;
  /** Total and deterministic: any string gives a recognition, the same one each time. */
  recognise(text: string, circumstances?: Circumstances): Recognition;
  /** A document to be read in turns and kept recognised while it is edited. `chapterSize` is in UTF-16 units. */
  open(text: string, circumstances?: Circumstances, chapterSize?: number): OpenDocument;
}

/** Shorter chapters make an edit cheaper and a whole document dearer. */
const usualChapter = 8_000;

/** Makes a recogniser for one gazetteer. It keeps a vocabulary, so use one for many documents. */
export function createRecogniser(gazetteer: Gazetteer): Recogniser {
  const vocabulary = new Vocabulary(gazetteer);
  const read = (passage: string) => readOne(passage, gazetteer, vocabulary);
  return {
    gazetteer,
    recognise(text, circumstances = {}) {
      const spans = passages(text);
      const chapter = chapterOf(
        text,
        spans,
        spans.map(({ start, end }) => read(text.slice(start, end))),
      );
      const cast = new Cast();
      for (const { people } of chapter.readings) cast.count(people, 1, new Set());
      const date = dateOf([chapter], circumstances);
      const whole = wholeOf([chapter], date, cast, gazetteer);
      const named = nameAll(chapter, whole, beforeNames, alone);
      const told = new Told();
      told.count(named.tellings, 1, new Set());
      const repeated = repeatedNames(whole.language, named.repeatables);
      const { mentions, statements } = attributeAll(chapter, named, { told, repeated }, beforeTalk);
      return { language: whole.language, ...(date && { date }), mentions, statements };
    },
    open: (text, circumstances = {}, chapterSize = usualChapter) =>
      new OpenDocument(text, circumstances, gazetteer, read, chapterSize),
  };
}

/** First storey: what one passage says by itself. */
function readOne(text: string, gazetteer: Gazetteer, vocabulary: Vocabulary): Reading {
  const passage = readPassage(text, vocabulary);
  const { initiatives, others } = readInitiatives(passage, gazetteer);
  const figures = countedOutsideNames(text, countedOutside(passage, readFigures(passage)), initiatives);
  const people = readPeople(passage, gazetteer);
  return { passage, figures, people, initiatives, others };
}

/** What page furniture counts (comments, views) is no figure; its dates are, and bare numbers are never counted. */
function countedOutside(passage: Passage, figures: readonly FigureMention[]): readonly FigureMention[] {
  return figures.length > 0 && passage.isFurniture
    ? figures.filter(({ sub }) => sub === 'date' || sub === 'number')
    : figures;
}
