import type { Anchor } from '../model/claim';
import type { Span } from '../model/span';
import { nowhere, placed, type Search } from './answer';
import { closes, opens } from './edges';
import { context, contextRun, length, weigh, type Pattern } from './evidence';
import { haveWhatTheyHad, keepsItsNumber } from './counted';
import { enoughAmongCopies, enoughForOnlyCopy, isAlone, mayHaveHadTwin, type Copy } from './floor';
import { isAtHome } from './history';
import { isImpostor } from './impostor';

/** Copies whose context is weighed in full; the rest are ranked by the context that stands unchanged. */
const WEIGHED = 12;

/**
 * Chooses among the places where the quote stands word for word, at least one; `complete` says whether these are all,
 * `counted` where the copy starts that has the passage's number among them, if there are as many as there were.
 */
export function amongCopies(
  search: Search,
  copies: readonly Span[],
  complete: boolean,
  counted: number | undefined,
): Anchor {
  const { doc, pattern, fate } = search;
  const unsorted = rank(search, copies, counted);
  const lones = lonesOf(unsorted, pattern);
  const ranked = [...lones, ...unsorted.filter((copy) => !lones.includes(copy))];
  const places = ranked.map(({ place }) => place);
  const [first, ...others] = ranked;
  if (!first || !complete || lones.length > 1) return nowhere(doc, 'ambiguous', places);
  const { text } = doc.folded;
  const hadTwin = fate ? fate.copies > 1 : mayHaveHadTwin(pattern);
  const hasItsNumber = first.place.start === counted;
  const enough =
    (hasItsNumber && keepsItsNumber(first, others, pattern)) ||
    (others.length || hadTwin
      ? enoughAmongCopies(first, others, pattern, hadTwin, text.length)
      : enoughForOnlyCopy(first, pattern));
  const isComplete = hasItsNumber && haveWhatTheyHad(others, pattern);
  if (enough && !isImpostor(text, pattern, first, others, isComplete)) return placed(search, first.place);
  const home = fate ? places.filter((place) => isAtHome(place, fate)) : [];
  if (home.length === 1 && fate?.copiesAtHome === 1) return placed(search, home[0]!);
  return nowhere(doc, others.length ? 'ambiguous' : 'orphaned', places);
}

/** Copies that have more of the context on a side than any other has or had. */
function lonesOf(ranked: readonly Copy[], pattern: Pattern): Copy[] {
  const others = (own: Copy) => ranked.filter((copy) => copy !== own).map(({ run }) => run);
  return ranked.filter((copy) => isAlone(copy.run, others(copy), pattern));
}

/** The copies with the most context first; of equals the one with the passage's number. */
function rank({ doc, pattern }: Search, copies: readonly Span[], counted: number | undefined): Copy[] {
  const { text } = doc.folded;
  const stored = pattern.prefix.length + pattern.suffix.length;
  return copies
    .map((span) => ({ span, run: contextRun(text, pattern, span) }))
    .sort(
      (a, b) =>
        length(b.run) - length(a.run) || Number(b.span.start === counted) - Number(a.span.start === counted),
    )
    .slice(0, WEIGHED)
    .map(({ span, run }): Copy => {
      const place = weigh(text, pattern, span, 1);
      const rank = context(place) + (0.25 * length(run)) / Math.max(1, stored);
      return { place, run, rank, goesOn: { before: !opens(doc, span), after: !closes(doc, span) } };
    })
    .sort((a, b) => b.rank - a.rank);
}
