/** Characters that are written in several ways and compared as one. Dashes and quotes are tokens of their own. */
const same: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−﹣－', (c) => [c, '-'] as const),
  ...Array.from('«»„“”‟＂″〝〞', (c) => [c, '"'] as const),
  ...Array.from('’‘ʼʻ‛′＇`´', (c) => [c, "'"] as const),
  ['＋', '+'],
  ['％', '%'],
  ['…', '...'],
  ['ё', 'е'],
]);

const simple = /^[a-z0-9а-я]+$/;
/** Han, kana and Hangul as they are mostly written: nothing is folded in them. */
export const plainGlyphs = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]+$/;
/** Lower case and ё are all there is to fold. */
const plain = /^[A-Za-z0-9А-Яа-яЁё]+$/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A token's key for comparison: compatibility composition, lower case, ё as е, one kind of dash, quote and apostrophe,
 * invisible characters dropped. Nothing that tells two names apart is folded here.
 */
export function foldWord(text: string): string {
  if (simple.test(text)) return text;
  if (plain.test(text)) {
    const lower = text.toLowerCase();
    return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
  }
  if (plainGlyphs.test(text)) return text;
  const lower = text.replace(invisible, '').normalize('NFKC').toLowerCase();
  return simple.test(lower) ? lower : Array.from(lower, (c) => same.get(c) ?? c).join('');
}
