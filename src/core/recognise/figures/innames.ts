import type { FigureMention, InitiativeMention } from '../../model/mention';

const openers = /[«„“"]/;
const closers = /[»”“"]$/;
const isCyrillic = /[а-яё]/i;

/** «инициатива „Три моря“», «план „Тихий берег 2040“»: numbers that begin or end a Russian name in quotation marks count nothing. */
export function countedOutsideNames(
  text: string,
  figures: readonly FigureMention[],
  initiatives: readonly InitiativeMention[],
): readonly FigureMention[] {
  if (figures.length === 0 || initiatives.length === 0) return figures;
  const names = initiatives.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const open = written.search(openers);
    const isQuoted = open >= 0 && closers.test(written) && isCyrillic.test(written.slice(open));
    return isQuoted ? [{ start: start + open + 1, end: end - 1 }] : [];
  });
  return figures.filter(
    (figure) =>
      !names.some(({ start, end }) => {
        if (figure.start < start || figure.end > end) return false;
        // «на 2026–2030 годы» tells when
        const isBare = figure.sub !== 'date' || /^\d{4}$/.test(text.slice(figure.start, figure.end));
        return isBare && (figure.start === start || figure.end === end);
      }),
  );
}
