import { kanaAndHangulStates } from '../../leaders/glyphs/states';
import type { Lexicon } from '../lexicon/word';
import { addPlace } from './places';
import { rows } from './rows';

// Currencies in Chinese, Japanese and Korean: one word (人民币), or a place and a head with a space, a dot or nothing
// between them (호주 달러, カザフスタン・テンゲ, 호주달러).

/** Heads that are money only behind a place (베트남 동, ミャンマー・チャット): folded, then ISO 4217 codes. */
const bound = new Map<string, string[]>();

/** The codes of a head that is money only behind a place; none where the word is no such head. */
export const boundHead = (key: string): readonly string[] | undefined => bound.get(key);

/** Heads of one syllable, which most words with that syllable have nothing to do with. */
export const bareHeads: ReadonlySet<string> = new Set(['동', '솔']);

/** Names that are numbers as well: 오만 is fifty thousand. */
const numbers = new Set(['오만']);

/** Adds the table's names, the places that stand before a head, and states, in whose names a numeral or a unit is none. */
export function addEastCurrencies(add: Lexicon): void {
  for (const state of kanaAndHangulStates) if (!numbers.has(state)) add(state, {});
  for (const [code = '', , , , , ...names] of rows()) {
    for (const written of names) {
      // the old money of a country, called like the new
      if (/[(（]\d/.test(written)) continue;
      const name = written.replace(/\s*[(（].*$/, '');
      const joined = name.replaceAll(' ', '');
      if (joined.length > 1 && !/[A-Z]/.test(joined)) add(joined, { money: [code] });
      const space = name.lastIndexOf(' ');
      if (space < 0) continue;
      const place = name.slice(0, space).replace(/ CFA$/, '');
      const head = name.slice(space + 1);
      bound.set(head, [...(bound.get(head) ?? []), code]);
      if (!place.includes(' ')) {
        addPlace(place, [code]);
        if (!numbers.has(place)) add(place, {});
      }
      add(head, {});
    }
  }
}
