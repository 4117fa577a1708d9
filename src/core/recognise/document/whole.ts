import type { Gazetteer } from '../../dossier/compile';
import type { DocumentDate } from '../../model/mention';
import type { Chapter } from './chapter';
import { documentDate, isPasted } from '../figures/dates/dateline';
import { languageOf } from '../language';
import type { Cast } from '../leaders/document/cast';
import type { Whole } from './page';
import type { Written } from '../written';

/** What is known of a document besides its text. */
export interface Circumstances {
  /** The document's date, if the sidecar or the user gives one: it goes before what the text says. */
  readonly date?: DocumentDate;
  /** The document's file name without folders: the last place to look for a date. */
  readonly fileName?: string;
}

/** The document's date: as given, else by its text, else by its file name. */
export function dateOf(
  chapters: readonly Chapter[],
  { date, fileName }: Circumstances,
): DocumentDate | undefined {
  return date ?? documentDate(chapters, fileName);
}

/** What the whole document tells its chapters. */
export function wholeOf(
  chapters: readonly Chapter[],
  date: DocumentDate | undefined,
  cast: Cast,
  gazetteer: Gazetteer,
): Whole {
  const introduced = chapters.flatMap(({ introduced }) => introduced);
  const whole: Written<Whole> = {
    gazetteer,
    language: languageOf(chapters.map(({ letters }) => letters)),
    cast,
    // the first introduction counts
    introduced: new Map(introduced.reverse()),
  };
  if (date) {
    whole.date = { value: date.value, source: date.source };
    if (isPasted(chapters, date.value)) whole.isPasted = true;
  }
  return whole;
}
