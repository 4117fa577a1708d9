import { CharClass } from '../../../text/chars';
import { isCapital, touches, type Passage } from '../../passage';
import { isSpokenWord } from './stops';

// Labels of shorthand reports of parliaments, and of interviews that give initials for names. Russian.

/** «Председательствующий. Ставлю на голосование.»: how many tokens the label of whoever is in the chair has; 0 where none is. */
export const chairLabel = ({ words, count }: Passage) =>
  count > 3 && chair.has(words[0]!.key) && words[1]!.text === '.' && words[2]!.caps !== 'none' ? 1 : 0;
const chair = new Set(['председательствующий', 'председательствующая']);

/** «Из зала. (Не слышно.)»: somebody without a name takes the floor. */
export const isFromFloor = ({ words, count }: Passage) =>
  count > 2 && /^(?:из зала|с места)$/.test(`${words[0]!.key} ${words[1]!.key}`) && words[2]!.text === '.';

/** «М.Ш. – Да, мы готовы.»: how many tokens two initials before a dash or a colon have that open a passage; 0 where none do. */
export function initialsLabel(p: Passage): number {
  const isInitial = (i: number) =>
    p.kind[i] === CharClass.Cyrillic &&
    p.words[i]!.text.length === 1 &&
    isCapital(p, i) &&
    p.words[i + 1]?.text === '.' &&
    touches(p, i + 1);
  const mark = p.words[4]?.text ?? '';
  const isLabel = isInitial(0) && isInitial(2) && /^[:—–―-]$/.test(mark) && !touches(p, 5);
  return isLabel && p.count > 6 && p.words[5]!.caps !== 'none' ? 4 : 0;
}

/** What stands behind a deputy’s name on a line of its own: «Орлов П. И., фракция „Маяк“.», «Берг А. А., докладчик, министр.» */
const standing =
  /^(?:фракци[яи]|депутат|докладчик|содокладчик|член|министр|председатель|представитель|уполномоченный|заместитель|первый|официальный|полномочный|статс|глава|директор|руководитель|от)$/;

/** Longest such line, in tokens. */
const longestLabel = 60;

/** Whether a line is the label of a speech: a surname and initials, which end before token `end`, and what they speak for. */
export function isStanding(p: Passage, end: number): boolean {
  const last = p.words[end - 1];
  const isNamed = last?.text === '.' && p.words[end - 2]?.text.length === 1 && p.words[0]!.text.length > 2;
  return (
    isNamed &&
    p.count < longestLabel &&
    p.words[end]?.text === ',' &&
    standing.test(p.words[end + 1]?.key ?? '') &&
    p.words[p.count - 1]!.text === '.' &&
    !p.words
      .slice(end, p.count - 1)
      .some(({ text, statement }) => /^[!?:;]$/.test(text) || statement?.form === 'finite')
  );
}

/** Whether a paragraph is spoken to others or of oneself, as no minutes are. */
export const isSpeech = (p: Passage) =>
  p.count > 3 && isCapital(p, 0) && p.words.some(({ key }) => isSpokenWord(key));

/** «Лунду: „Мост нужен“»: whether a capitalised word before a colon and a quotation opens a passage. */
export const opensWithName = ({ words, kind }: Passage) =>
  kind[0] === CharClass.Cyrillic &&
  words[0]!.caps === 'first' &&
  words[1]?.text === ':' &&
  /^[«„“"]$/.test(words[2]?.text ?? '');
