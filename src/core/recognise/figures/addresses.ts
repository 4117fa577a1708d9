import type { Span } from '../../model/span';

const address = /(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;

/** The web and mail addresses of a text, in order: whatever they have in them counts nothing. Linear. */
export function addressesOf(text: string): readonly Span[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return none;
  return Array.from(text.matchAll(address), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

const none: readonly Span[] = [];
