import type { AnchorDoubt } from '../model/claim';

/** What makes the found words another claim than the stored ones; undefined where nothing does. Both texts folded. */
export function differs(stored: string, found: string): AnchorDoubt | undefined {
  if (digits(stored) !== digits(found)) return 'numbers';
  return undefined;
}

/** The numbers of a text in order, one space between them. */
function digits(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).join(' ');
}
