import type { Anchor } from '../model/claim';
import type { Span } from '../model/span';
import { nowhere, placed, type Search } from './answer';
import { closes, opens } from './edges';
import { context, contextRun, length, opposite, SIDES, weigh, type Pattern, type Side } from './evidence';
import { enoughAmongCopies, enoughForOnlyCopy, mayHaveHadTwin, MORE, type Copy } from './floor';
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
  const ranked = rank(search, copies, counted);
  const places = ranked.map(({ place }) => place);
  const [first, ...others] = ranked;
  if (!first || !complete) return nowhere(doc, 'ambiguous', places);
  const { text } = doc.folded;
  const hadTwin = fate ? fate.copies > 1 : mayHaveHadTwin(pattern);
  const enough =
    (first.place.start === counted && keepsItsNumber(first, others, pattern)) ||
    (others.length || hadTwin
      ? enoughAmongCopies(first, others, pattern, hadTwin, text.length)
      : enoughForOnlyCopy(first, pattern));
  if (enough && !isImpostor(text, pattern, first, others)) return placed(search, first.place);
  const home = fate ? places.filter((place) => isAtHome(place, fate)) : [];
  if (home.length === 1 && fate?.copiesAtHome === 1) return placed(search, home[0]!);
  return nowhere(doc, others.length ? 'ambiguous' : 'orphaned', places);
}

/** A side of the context that stayed as it was. */
const SAME = 0.97;

/**
 * Whether the copy with the passage's number, among as many as there were, stands in the same surroundings; or in them
 * on one side, as all others do, or alone, or while the others have what they had. Then the side that changed may not
 * break off where that of a copy did, which may have come in its place while another was added.
 */
function keepsItsNumber({ place, run }: Copy, others: readonly Copy[], { shared }: Pattern): boolean {
  const changed = SIDES.filter((side) => place[side] < SAME);
  if (!changed.length) return true;
  const [side] = changed;
  if (changed.length > 1 || !side || !shared) return false;
  if (run[side] === shared.heirs?.[side]) return false;
  const areAlike = others.every((other) => SIDES.every((one) => other.run[one] === run[one]));
  if (areAlike) return true;
  if (run[side] === shared[side]) return false;
  const most = (one: Side) => Math.max(...others.map((other) => other.run[one]));
  const areAsTheyWere = SIDES.every((one) => most(one) === shared[one]);
  const isFirst = others.every((other) => length(other.run) < length(run));
  return run[opposite(side)] - most(opposite(side)) >= MORE || (areAsTheyWere && isFirst);
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
