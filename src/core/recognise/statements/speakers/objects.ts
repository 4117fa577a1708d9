import type { Passage } from '../../passage';
import type { Word } from '../../words';
import { isPreposition } from '../words/actors';

// What English verbs have for their object where they report something.

/** "expressed hope", "expressed its deep concern": what nothing but words express. */
export function isOfFeeling({ words }: Passage, from: number): boolean {
  let i = from;
  while (i < from + 2 && ofFeeling.test(words[i]?.key ?? '')) i++;
  return feeling.test(words[i]?.key ?? '');
}
const ofFeeling =
  /^(?:its|his|her|their|high|warm|warmest|best|deepest|strong|deep|great|full|sincere|grave|serious|heartfelt|keen)$/;
const feeling =
  /^(?:hopes?|confidence|commitment|desire|belief|solidarity|determination|optimism|concerns?|readiness|gratitude|regrets?|support|interest|appreciation|condolences|satisfaction|doubts?|willingness|thanks|congratulations|greetings|felicitations|wishes|sympathy|apologies)$/;

/** Whether the object that begins at token `from` is one of some nouns. */
export function hasObject(words: readonly Word[], from: number, nouns: ReadonlySet<string>): boolean {
  for (let i = from; i < from + 5; i++) {
    const { key = '', caps } = words[i] ?? {};
    if (nouns.has(key)) return true;
    if (caps !== 'none' || isPreposition(key)) return false;
  }
  return false;
}

/** What only words recognise. */
export const worth = new Set(
  'role roles importance need needs necessity centrality value effort efforts contribution contributions progress challenge challenges significance potential urgency strides achievement achievements leadership commitment commitments impact vulnerability vulnerabilities benefits diversity'.split(
    ' ',
  ),
);
/** "The minister notes the importance of it": what a verb that looks like a plural noun has for its object. */
export const isOfWorth = (words: readonly Word[], v: number): boolean =>
  /^(?:notes|stresses)$/.test(words[v]!.key) &&
  /^(?:the|its|their|his|her)$/.test(words[v + 1]?.key ?? '') &&
  hasObject(words, v + 2, worth);

/** What is only supported by words. */
export const support = new Set(
  'idea ideas initiative initiatives proposal proposals adoption call calls bid decision candidacy creation establishment signing launch resolution'.split(
    ' ',
  ),
);
