// Letters that look alike in several alphabets, which dirty texts mix inside one word: «Tакаюки» with a Latin T. Folding
// (`foldtable.ts`) makes the same ones equal that no reader tells apart; this restores a word that is plainly Russian, so
// that here are also letters that only resemble one another (k and к), and none that Russian lacks (i, j, s).

const others = 'ABCEHKMOPTXYaceopxykΑΒΕΗΚΜΝΟΡΤΧακορυχ';
const cyrillic = 'АВСЕНКМОРТХУасеорхукАВЕНКМНОРТХакорух';
const toCyrillic: ReadonlyMap<string, string> = new Map(Array.from(others, (c, i) => [c, cyrillic[i]!]));

const isMixed = /[A-Za-zΑ-ω].*[А-яЁё]|[А-яЁё].*[A-Za-zΑ-ω]/;
/** Cyrillic letters that look like no Latin one, so that the word can't be a Latin one. */
const onlyCyrillic = /[БГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯбвгджзийлмнптфцчшщъыьэюя]/;

/**
 * A word with the letters of other alphabets that look like Cyrillic ones written as these, where the others are plainly
 * Cyrillic; any other word as it is.
 */
export function inOneAlphabet(text: string): string {
  if (!isMixed.test(text) || !onlyCyrillic.test(text)) return text;
  let out = '';
  for (const c of text) {
    const letter = toCyrillic.get(c) ?? c;
    if (/[A-Za-zΑ-ω]/.test(letter)) return text;
    out += letter;
  }
  return out;
}
