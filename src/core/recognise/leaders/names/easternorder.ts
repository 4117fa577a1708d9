import type { Passage } from '../../passage';
import type { Office } from '../offices/describe';
import type { Discovery } from './chain';
import { easternWord } from './syllables';
import { isFirst, isSureFirst, personOf, startsSentence, type Unit } from './units';

/** «Си Цзиньпин», «Ким Чен Ын»: a family name of China, Korea or Vietnam, and syllables. */
export function byEasternOrder(
  p: Passage,
  units: readonly Unit[],
  office: Office | undefined,
): Discovery | undefined {
  const at = units.findIndex((unit) => !unit.initial && personOf(unit.word).eastern === true);
  if (at < 0 || at > 1 || (at === 1 && (office !== undefined || isFirst(units[0]!)))) return undefined;
  let to = at + 1;
  while (
    to < Math.min(units.length, at + 3) &&
    easternWord.test(units[to]!.last.key.replace(/(?:ом|ем|а|у|е|ы)$/, ''))
  )
    to++;
  const count = to - at;
  const isLong = units[at]!.word.key.length > 2;
  if (count < 2 || (count < 3 && !isLong) || to < units.length) return undefined;
  if (units.slice(at, to).some((unit) => isSureFirst(unit) && !personOf(unit.word).eastern)) return undefined;
  if (
    count === 2 &&
    startsSentence(p, units[at]!.from) &&
    office === undefined &&
    !isSyllables(units[at + 1]!) &&
    units[at + 1]!.word.key !== 'и'
  )
    return undefined;
  // «Кё Чжун Хо»: a family name that no list has
  const from = at === 1 && count === 2 && isSyllable(units[0]!) ? 0 : at;
  return { from, to, confidence: 0.8 };
}

const isSyllable = ({ word, last, initial }: Unit) =>
  !initial && word === last && word.key.length < 5 && easternWord.test(word.key);

/** Two syllables in one word that no Russian word is likely to have. */
const isSyllables = (unit: Unit) =>
  /(?:цз|чж|нь|юй|яо|ао|цю|сю|сян|лян|чэн|хуа|мин|жу|фэн|тхэ|чхо|хё)/.test(unit.last.key);
