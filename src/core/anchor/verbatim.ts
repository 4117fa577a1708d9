import type { Anchor } from '../model/claim';
import type { Span } from '../model/span';
import { nowhere, placed, type Search } from './answer';
import { closes, opens } from './edges';
import { context, contextRun, length, weigh } from './evidence';
import { enoughAmongCopies, enoughForOnlyCopy, mayHaveHadTwin, type Copy } from './floor';
import { isAtHome } from './history';

/** Copies whose context is weighed in full; the rest are ranked by the context that stands unchanged. */
const WEIGHED = 12;

/** Chooses among the places where the quote stands word for word, at least one; `complete` says whether these are all. */
export function amongCopies(search: Search, copies: readonly Span[], complete: boolean): Anchor {
  const { doc, pattern, fate } = search;
  const ranked = rank(search, copies);
  const places = ranked.map(({ place }) => place);
  const [first, ...others] = ranked;
  if (!first || !complete) return nowhere(doc, 'ambiguous', places);
  const hadTwin = fate ? fate.copies > 1 : mayHaveHadTwin(pattern);
  const enough =
    others.length || hadTwin
      ? enoughAmongCopies(first, others, pattern, hadTwin, doc.folded.text.length)
      : enoughForOnlyCopy(first.place, pattern);
  if (enough) return placed(search, first.place);
  const home = fate ? places.filter((place) => isAtHome(place, fate)) : [];
  if (home.length === 1 && fate?.copiesAtHome === 1) return placed(search, home[0]!);
  return nowhere(doc, others.length ? 'ambiguous' : 'orphaned', places);
}

/** The copies with the most context first. */
function rank({ doc, pattern }: Search, copies: readonly Span[]): Copy[] {
  const { text } = doc.folded;
  const stored = pattern.prefix.length + pattern.suffix.length;
  return copies
    .map((span) => ({ span, run: contextRun(text, pattern, span) }))
    .sort((a, b) => length(b.run) - length(a.run))
    .slice(0, WEIGHED)
    .map(({ span, run }): Copy => {
      const place = weigh(text, pattern, span, 1);
      const rank = context(place) + (0.25 * length(run)) / Math.max(1, stored);
      return { place, run, rank, goesOn: { before: !opens(doc, span), after: !closes(doc, span) } };
    })
    .sort((a, b) => b.rank - a.rank);
}
