/** Cyrillic letters of Russian, Ukrainian and Kazakh in Latin ones, pairwise. */
const latin: ReadonlyMap<string, string> = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:shch ъ: ы:y ь: э:e ю:iu я:ia і:i ї:i є:ie ґ:g ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(2)]),
);

/** A text in lower case for names of files and ids: Cyrillic in Latin letters, accents off. Other scripts stay. */
export function toLatin(text: string): string {
  const letters = Array.from(text.normalize('NFC').toLowerCase(), (c) => latin.get(c) ?? c).join('');
  return letters.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}
