import type { Claim, DocumentFacts } from '../model/claim';

/** What a citation says besides the claim's own words. */
export interface CitationContext {
  /** The speaker as people know them; absent where nobody is named. */
  readonly speaker?: string;
  /** The document's file name. */
  readonly document: string;
  /** Where it stands there, in words ("line 7"); absent where that isn't certain. */
  readonly place?: string;
  /** Who reported it, in words ("via the press service"). */
  readonly via?: string;
  readonly facts: DocumentFacts;
}

/** All words of a claim in one line, an ellipsis between the parts of a quotation that its attribution breaks. */
export const wordsOf = ({ selector, parts = [] }: Claim): string =>
  [selector, ...parts].map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join(' … ');

/**
 * A claim as it is cited in a note or a letter: “words” — Speaker, 2025-12-20, via press service. Title (source), line 7.
 * What isn't known is left out.
 */
export function citation(claim: Claim, { speaker, document, place, via, facts }: CitationContext): string {
  const quote = wordsOf(claim);
  const bare = /^[«“"„].*[»”"]$/.test(quote);
  const who = [speaker, claim.said ?? facts.date, via];
  const where = [facts.title ?? document, facts.source ? `(${facts.source})` : undefined]
    .filter(Boolean)
    .join(' ');
  const said = who.filter(Boolean).join(', ');
  // marks of the quote's own language, unless they stand in it already
  const isRussian = /\p{Script=Cyrillic}/u.test(quote) && !quote.includes('«');
  const marked = bare ? quote : isRussian ? `«${quote}»` : `“${quote}”`;
  return `${marked}${said ? ` — ${said}` : ''}. ${[where, place].filter(Boolean).join(', ')}`;
}

/**
 * The same for a page of Markdown: the words as a block quotation, who said them and where below it. Nothing of the claim
 * becomes markup; a source becomes a link where it is an address of the web.
 */
export function citationMarkdown(
  claim: Claim,
  { speaker, document, place, via, facts }: CitationContext,
  link?: string,
): string {
  const quote = wordsOf(claim);
  const who = [speaker, claim.said ?? facts.date, via].filter((part) => part !== undefined).map(plain);
  const title = plain(facts.title ?? document);
  const source = facts.source && /^https?:\/\/[^\s<>()[\]\\]+$/.test(facts.source) ? facts.source : undefined;
  const where = source ? `[${title}](${source})` : title;
  const linked = place && link ? `[${place}](${link})` : place;
  return `> ${plain(quote)}\n>\n> — ${[...who, where, linked].filter(Boolean).join(', ')}\n`;
}

/** Text that Markdown takes for text. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-!~<>&|]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/(https?|ftp|mailto|www)(?=[:.])/gi, '$1\u200b');
}
