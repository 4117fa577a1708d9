import type { Anchor } from '../../core/model/claim';
import type { Span } from '../../core/model/span';

/** Where words that were tagged are. */
export interface Placed {
  /** What anchoring said when it last looked; its offsets are of then. */
  readonly anchor: Anchor;
  /** Where the words are now; absent where that isn't certain. */
  readonly span?: Span;
}

export function placedAt(anchor: Anchor): Placed {
  const { start, end } = anchor;
  return { anchor, ...(start !== undefined && end !== undefined && { span: { start, end } }) };
}

/** The same after an edit of the text. */
export function moved<T extends Placed>(
  { span, ...rest }: T,
  shift: (span: Span) => Span | undefined,
): Omit<T, 'span'> & Pick<Placed, 'span'> {
  const now = span && shift(span);
  return { ...rest, ...(now && { span: now }) };
}

/** Whether words that were tagged stand surely where they are shown. */
export const isCertain = ({ span, anchor }: Placed): boolean =>
  span !== undefined && anchor.status !== 'changed';

/** Where a claim's words are, all parts that have a place; none where the first has none. */
export function spansOf({ span, parts }: Placed & { readonly parts: readonly Placed[] }): Span[] {
  return span ? [span, ...parts.flatMap((part) => part.span ?? [])] : [];
}
