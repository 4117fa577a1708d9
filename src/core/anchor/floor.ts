import {
  CONTEXT,
  commonHead,
  commonTail,
  context,
  contextRun,
  convincing,
  length,
  SIDES,
  type Pattern,
  type Place,
  type Run,
  type Shared,
  type Side,
} from './evidence';
import { weight } from './grams';
import type { Rewritten } from './rewritten';
import { wordLikeness } from './words';

/*
 * How much evidence is enough. Each number trades orphans, which a person sees and mends in a second, for wrong
 * anchors, which nobody sees: where in doubt, it is set for the orphan.
 */

/** A quote that says this much (letters) and had no look-alike is found by its words alone. */
const TELLING = 20;
/** The same for a claim stored without any context, as people write them by hand. */
const TELLING_BARE = 8;
/** A verbatim place whose context is as good as unchanged needs not beat the look-alike that it was tagged beside. */
const SAME_CONTEXT = 0.97;
/** By so much a place must beat the best other place of the text it was tagged in. */
const RIVAL_LEAD = 0.02;
/** And by as much more where all of the context is gone, as the look-alike's own may have come to resemble it by chance. */
const LEAD_WITHOUT_CONTEXT = 0.08;
/** A rival as convincing as this may be a copy word for word: the words alone say nothing then. */
export const COPY = 0.65;

/** Words by so much more alike than those of any look-alike were aren't a look-alike's, whatever stands round them. */
const WORDS_LEAD = 0.1;
/** And where by so much more, nothing was really like them. */
const FAR_LEAD = 0.3;

/** Whether the look-alike known at tagging can be told from this place. */
export function beatsRival(place: Place, pattern: Pattern): boolean {
  const same = place.words === 1 && context(place) >= SAME_CONTEXT;
  const lead = RIVAL_LEAD + LEAD_WITHOUT_CONTEXT * (1 - context(place));
  return !pattern.rival || same || outdoes(place, pattern) || convincing(place) >= pattern.rival + lead;
}

/** Whether its words are by so much more alike than those of any look-alike were, as nobody edits one to resemble the other. */
function outdoes({ words }: Place, { shared }: Pattern, lead = WORDS_LEAD): boolean {
  return shared?.words !== undefined && words >= shared.words + lead;
}

/** Whether the quote may have stood elsewhere word for word when it was tagged, for all that the selector tells. */
export function mayHaveHadTwin(pattern: Pattern): boolean {
  return pattern.rival >= COPY && !isSingular(pattern);
}

/**
 * Whether words that say enough are known to have stood nowhere else: no look-alike has them without being rewritten,
 * unless it is the entry of a list that got another number.
 */
function isSingular(pattern: Pattern): boolean {
  const { quote, shared, of } = pattern;
  const isNumbered = /\p{Nd}/u.test(quote) && !(shared?.words !== undefined && shared.words < 1);
  return isTelling(pattern) && shared !== undefined && of === undefined && !isNumbered;
}

/** Whether the only verbatim copy of a quote that had no twin is the passage meant. */
export function enoughForOnlyCopy({ place, run }: Copy, pattern: Pattern): boolean {
  if (!isSingular(pattern) && !beatsRival(place, pattern) && !isAlone(run, [], pattern)) return false;
  if (pattern.bare) return weight(pattern.quote) >= TELLING_BARE;
  return isTelling(pattern) || (Math.max(place.before, place.after) >= 0.45 && context(place) >= 0.27);
}

/** Whether a quote is found by its words alone, where they stand once. */
export function isTelling(pattern: Pattern): boolean {
  return weight(pattern.quote) >= TELLING;
}

/** A stored context shorter than this (units) ended with its document. */
const EDGE_OF_DOCUMENT = 24;
/** And the document may now go on for so many units more. */
const SLACK = 4;
/** What the context of the other side must then be: anything may come to stand at an end. */
const ONE_SIDE = 0.8;

/** Whether the context is that of one copy, where there was another; `length` is the text's. */
function standsAmongTwins(place: Place, pattern: Pattern, length: number): boolean {
  const sides = [
    { like: place.before, stored: pattern.prefix.length, left: place.start },
    { like: place.after, stored: pattern.suffix.length, left: length - place.end },
  ];
  const known = sides.filter(({ stored }) => stored >= EDGE_OF_DOCUMENT);
  if (known.length === 2) return Math.max(place.before, place.after) >= 0.6 && context(place) >= 0.55;
  const edges = sides.filter(({ stored }) => stored < EDGE_OF_DOCUMENT);
  if (edges.some(({ stored, left }) => left > stored + SLACK)) return false;
  return known.length === 1 ? known[0]!.like >= ONE_SIDE : context(place) === 1;
}

/** A verbatim copy with the context that stands unchanged round it, and its rank among its like. */
export interface Copy {
  readonly place: Place;
  readonly run: Run;
  readonly rank: number;
  /** Whether the line or sentence goes on over its start, over its end. */
  readonly goesOn: Record<Side, boolean>;
}

/** Units of unchanged context on one side that no chance repeats. */
const LONG_RUN = 40;
/** By so many units it must be longer than that of any other copy, where it is all that speaks for the place. */
const LONGER = 24;
/** And by so much the place must then beat the look-alike, which may have such a side, too. */
const SIDE_LEAD = 0.01;

/** By so much the best copy must outrank the others. */
const RANK_LEAD = 0.12;

/**
 * Whether a verbatim copy, the first of several or the only one left of several, stands out by its context. `hadTwin`
 * says whether there were others when it was tagged, `size` how long the text is.
 */
export function enoughAmongCopies(
  best: Copy,
  others: readonly Copy[],
  pattern: Pattern,
  hadTwin: boolean,
  size: number,
): boolean {
  const { place } = best;
  if (
    isAlone(
      best.run,
      others.map(({ run }) => run),
      pattern,
    )
  )
    return true;
  if (pattern.rival === 1) return false;
  if (keepsSide(best, others, pattern)) return true;
  if (hadTwin && !standsAmongTwins(place, pattern, size)) return false;
  const stored = pattern.prefix.length + pattern.suffix.length;
  const isWhole = ({ run }: Copy) => length(run) === stored;
  if (others.length && stored >= CONTEXT / 4 && isWhole(best) && !others.some(isWhole)) return true;
  // of two in the same surroundings the whole of the stored context must tell
  if (hadTwin && pattern.rival >= SAME_CONTEXT && !isWhole(best)) return false;
  if (!beatsRival(place, pattern)) return false;
  const oneSide = SIDES.some(
    (side) => best.run[side] >= LONG_RUN && others.every(({ run }) => run[side] * 2 <= best.run[side]),
  );
  if (oneSide) return true;
  return (
    Math.max(place.before, place.after) >= 0.5 &&
    context(place) >= 0.55 &&
    others.every(({ rank }) => best.rank - rank >= RANK_LEAD)
  );
}

/** So many units of unchanged context tell something. */
const SAYS = 24;
/** And so many more than a copy has make it this one's. */
export const MORE = 12;
/** A copy that a cut left in its place would have as many as before; so few more it has by chance. */
export const CHANCE = 4;

/** Whether it has more of a side than a copy that a cut could leave with all of the other. */
export function exceedsHeirs(run: Run, { heirs = {} }: Shared): boolean {
  return SIDES.every((side) => heirs[side] === undefined || run[side] - heirs[side] >= CHANCE);
}

/**
 * Whether a place has more unchanged context on a side than any other has, or had when the passage was tagged; of
 * copies that a cut could have left with one side, on the other.
 */
export function isAlone(run: Run, others: readonly Run[], { shared }: Pattern): boolean {
  if (!shared) return false;
  const exceeds = (own: number, other: number) => own >= SAYS && own - other >= MORE;
  const known = [shared, ...others];
  return (
    exceedsHeirs(run, shared) &&
    (SIDES.some((side) => known.every((other) => exceeds(run[side], other[side]))) ||
      known.every((other) => exceeds(length(run), length(other))))
  );
}

/** Whether what stands on either side of a place tells that it was there before. */
export function isInItsPlace(run: Run): boolean {
  return SIDES.every((side) => run[side] >= SAYS);
}

/**
 * Whether a copy has all of the stored context of one side, as no other has, in the midst of a line or sentence: a cut
 * that hands a passage's place to another copy takes whole ones.
 */
function keepsSide(best: Copy, others: readonly Copy[], pattern: Pattern): boolean {
  const stored = { before: pattern.prefix.length, after: pattern.suffix.length };
  return (
    pattern.rival < SAME_CONTEXT &&
    convincing(best.place) >= pattern.rival + SIDE_LEAD &&
    SIDES.some(
      (side) =>
        best.goesOn[side] &&
        best.run[side] >= LONG_RUN &&
        best.run[side] === stored[side] &&
        others.every(
          ({ run }) => best.run[side] - run[side] >= LONGER && run.before < LONG_RUN && run.after < LONG_RUN,
        ),
    )
  );
}

/** Of the words of a passage so many must have stayed between its neighbours, and the whole be so alike. */
const REWRITTEN_KEPT = 0.25;
const REWRITTEN_ALIKE = 0.5;

/** Whether what stands between the old neighbours, and begins and ends where the passage did, is the passage rewritten. */
export function enoughForRewritten({ kept, alike }: Rewritten): boolean {
  return kept >= REWRITTEN_KEPT && alike >= REWRITTEN_ALIKE;
}

/** Context that leaves no doubt where a passage stood. */
const SURROUNDED = 0.9;
/** Less of a lead is none. */
const AS_LIKELY = 0.05;

/** Whether what stands round a rewritten passage is what stood round it. */
export function isSurrounded(place: Place): boolean {
  return context(place) >= SURROUNDED;
}

/** Whether another place may as well be what became of a passage. */
export function isAsLikely(other: Place, place: Place): boolean {
  return convincing(other) >= convincing(place) - AS_LIKELY;
}

/** A passage that says so much is known from fewer words of its own, the more so where nothing else was like it. */
const LONG = 32;

/** By so much a place must be more convincing than the next. */
const LEAD = 0.1;

/**
 * Whether edited words are still the passage meant. `next` is the best place that doesn't overlap this one; `alone`
 * says whether neither it nor any other has, or had, as much of the context.
 */
export function enoughForEdited(
  place: Place,
  next: Place | undefined,
  alone: boolean,
  pattern: Pattern,
): boolean {
  const says = weight(pattern.quote);
  const sure = convincing(place);
  const rewritten = place.words >= 0.45 && context(place) >= 0.9;
  if (place.words < 0.6 && !rewritten) return false;
  const long = says >= LONG;
  const unlikeAll = long && !pattern.bare && (!pattern.rival || outdoes(place, pattern, FAR_LEAD));
  const least = unlikeAll ? 0.5 : says < 24 ? 0.66 : 0.58;
  if (sure < least && !(long && place.words >= 0.92)) return false;
  const isAsGood = (other: Place) =>
    sure - convincing(other) < LEAD && place.words - other.words < WORDS_LEAD;
  return alone || (beatsRival(place, pattern) && !(next && isAsGood(next)));
}

/** Units that must stand unchanged around an end of the place, of the quote and beside it, where the context there is lost. */
const EDGE = 6;
/** Words so alike, but for so few units, leave no room for an end far off, unless the sentence that the quote closed now goes on. */
const ALMOST_EQUAL = 0.9;
const ROOM = 20;
/** A place that starts with a mark, and the quote with a word, has lost the words before the mark. */
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const MARK = /[^\p{L}\p{M}\p{N}\s]\s?$/u;
/** Of a passage so much stays word for word, however its endings change; less is a like-sounding address or heading. */
const WORDS_KEPT = 0.2;

/** Whether enough whole words of a passage stayed: letters alone also liken «Best Practices» to «best-practices». */
export function keepsWords(text: string, place: Place, pattern: Pattern): boolean {
  return place.words >= 0.85 || wordLikeness(pattern.quote, text.slice(place.start, place.end)) >= WORDS_KEPT;
}

/** Whether both ends of an edited place are where something stored says they are: a context, or the quote's own edge. */
export function endsHold(text: string, place: Place, pattern: Pattern): boolean {
  const words = text.slice(place.start, place.end);
  const run = contextRun(text, pattern, place);
  if (STARTS_WITH_WORD.test(pattern.quote) && !STARTS_WITH_WORD.test(words)) return false;
  if (
    place.words >= ALMOST_EQUAL &&
    (1 - place.words) * words.length <= ROOM &&
    (!MARK.test(pattern.quote) || MARK.test(text.slice(place.end - 1, place.end + 1).trimEnd()))
  )
    return true;
  const edge = Math.min(EDGE, pattern.quote.length >> 1);
  return (
    (place.before >= 0.4 || run.before + commonHead(words, pattern.quote) >= edge) &&
    (place.after >= 0.4 || commonTail(words, pattern.quote) + run.after >= edge)
  );
}
