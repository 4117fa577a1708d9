import type { Mention, Statement } from '../../model/mention';
import { compareSpans } from '../../model/span';
import type { Chapter } from './chapter';
import { completeDate } from '../figures/dates/complete';
import { reach, saysSame, settleCurrency } from '../figures/money/whose';
import { resolveInitiatives } from '../initiatives/introduced';
import { nobodyYet, type InOffice } from '../leaders/document/appearances';
import { type Bearer, repeatablesOf, repeatedGlyphs, type Repeatable } from '../leaders/glyphs/repeats';
import { resolvePeople } from '../leaders/people';
import { pageOf, type Reading, type Whole } from './page';
import { same } from '../same';
import { shift, shiftMention } from '../shift';
import { silence, turnPage, type Before } from '../statements/before';
import { Genders, tellingsOf, type Gender, type Told, type Telling } from '../statements/pronouns/genders';
import { readStatements } from '../statements/statements';

// The first storey reads each passage by itself. Here are the other two, a chapter at a time. Each result says what it was
// made from, so that it is made again only where that has changed. What a chapter hands on to the next is a plain value.

/** The chapters next to one, in the order of the document, as far as rules look that look both ways. */
export interface Neighbours {
  readonly before: readonly Chapter[];
  readonly after: readonly Chapter[];
}

/** No neighbours: of a chapter that has nothing to ask them, or that is the whole document. */
export const alone: Neighbours = { before: [], after: [] };

/** The neighbours of chapter `at`; none where it has nothing to ask them. */
export function around(chapters: readonly Chapter[], at: number): Neighbours {
  if (!chapters[at]!.asksAround) return alone;
  let [from, to] = [at, at + 1];
  for (let count = 0; from > 0 && count < reach;) count += chapters[--from]!.readings.length;
  for (let count = 0; to < chapters.length && count < reach;) count += chapters[to++]!.readings.length;
  return { before: chapters.slice(from, at), after: chapters.slice(at + 1, to) };
}

/** The readings that the rules look at: the last before a chapter, the first after it. */
const lastOf = (chapters: readonly Chapter[]) => chapters.flatMap(({ readings }) => readings).slice(-reach);
const firstOf = (chapters: readonly Chapter[]) =>
  chapters.flatMap(({ readings }) => readings).slice(0, reach);

/** Second storey: what the names and figures of a chapter mean, by the document. Offsets are the chapter's. */
export interface Named {
  readonly whole: Whole;
  readonly before: InOffice;
  readonly neighbours: Neighbours;
  readonly mentions: readonly Mention[];
  readonly tellings: readonly Telling[];
  readonly repeatables: readonly Repeatable[];
  readonly after: InOffice;
}

/** What is known of people in office before the first chapter: nothing. */
export const beforeNames = nobodyYet;

/** The second storey of a chapter; `before` is what the chapter before handed on. */
export function nameAll(chapter: Chapter, whole: Whole, before: InOffice, neighbours: Neighbours): Named {
  const { text, readings, starts } = chapter;
  const page = pageOf(chapter, whole, '');
  const { people, after } = resolvePeople(page, before);
  const mentions: Mention[] = [...people, ...resolveInitiatives(page)];
  const earlier = lastOf(neighbours.before);
  const context = {
    readings: [...earlier, ...readings, ...firstOf(neighbours.after)],
    language: whole.language,
  };
  readings.forEach(({ passage, figures, others }, i) => {
    const by = starts[i]!;
    for (const figure of figures) {
      const settled = settleCurrency(context, earlier.length + i, figure);
      // a day by itself on a line may be the site's and not the article's: its year stays open
      const isOpen = whole.isPasted || passage.text.trim() === figure.text;
      const dated = completeDate(settled, isOpen ? undefined : whole.date, passage.text);
      mentions.push(shiftMention(dated, by));
    }
    for (const other of others) mentions.push(shift(other, by));
  });
  mentions.sort(compareSpans);
  const tellings = tellingsOf(text, mentions);
  return { whole, before, neighbours, mentions, tellings, repeatables: repeatablesOf(mentions), after };
}

/** Whether `nameAll` would give the same again. */
export function isNamedFrom(named: Named, whole: Whole, before: InOffice, neighbours: Neighbours): boolean {
  return (
    named.whole === whole &&
    same(named.before, before) &&
    (named.neighbours === neighbours ||
      (saySame(named.neighbours.before, neighbours.before, lastOf) &&
        saySame(named.neighbours.after, neighbours.after, firstOf)))
  );
}

function saySame(
  some: readonly Chapter[],
  others: readonly Chapter[],
  heard: (chapters: readonly Chapter[]) => readonly Reading[],
): boolean {
  if (isEqual(some, others, (one, other) => one === other)) return true;
  return isEqual(heard(some), heard(others), saysSame);
}

const isEqual = <T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean) =>
  some.length === others.length && some.every((one, i) => same(one, others[i]!));

/** What a chapter has told for the statements of the next. */
export interface Talk {
  readonly said: Before;
  /** Surname → gender, as verbs and pronouns have told it. */
  readonly learned: ReadonlyMap<string, Gender>;
  /** The end of the text so far, as far back as a statement to come may begin. */
  readonly lead: string;
}

/** What was said before the first chapter: nothing. */
export const beforeTalk: Talk = { said: silence, learned: new Map(), lead: '' };

/** What the mentions of the whole document tell. */
export interface Everybody {
  readonly told: Told;
  /** Names of leaders to be found also where no title shows them, and whose they are. */
  readonly repeated: ReadonlyMap<string, Bearer>;
}

/** Third storey: names that only the others show, and who says what. Offsets are the chapter's, negative before its start. */
export interface Attributed {
  readonly named: Named;
  readonly everybody: Everybody;
  readonly before: Talk;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /** Surnames whose bearers the document was asked about. */
  readonly asked: ReadonlySet<string>;
  readonly after: Talk;
}

/** The third storey of a chapter; `before` is what the chapter before handed on. */
export function attributeAll(chapter: Chapter, named: Named, everybody: Everybody, before: Talk): Attributed {
  const page = pageOf(chapter, named.whole, before.lead);
  const again = repeatedGlyphs(page, named.mentions, everybody.repeated);
  const mentions = again.length > 0 ? [...named.mentions, ...again].sort(compareSpans) : named.mentions;
  const genders = new Genders(everybody.told, before.learned, page.gazetteer);
  const { statements, after } = readStatements(page, mentions, before.said, genders);
  const { asked, learned } = genders;
  const { said, lead } = turnPage(page, after);
  return {
    named,
    everybody,
    before,
    mentions,
    statements,
    asked,
    after: { said, lead, learned },
  };
}
