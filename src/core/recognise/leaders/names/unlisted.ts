import { isCapital, keyAt, type Passage } from '../../passage';
import type { Word } from '../../words';
import type { Discovery } from './chain';
import { isUnknownGiven } from './givens';
import { personOf, startsSentence, type Unit } from './units';

// English names whose first word no list has: what stands round it shows that it is a given name.

const reports = (word: Word | undefined) => word?.statement?.form === 'finite' && !word.statement.weak;

/** "said X", "according to X": whether who speaks begins at token `i`. */
const isBehindReport = (p: Passage, i: number) =>
  reports(p.words[i - 1]) || (keyAt(p, i - 1) === 'to' && keyAt(p, i - 2) === 'according');

/** "Haitam bin Orlov", "Jaap van Berg"; of who speaks also "Eamo de Berg": particles that show a name by themselves, and others. */
export function byParticle(p: Passage, units: readonly Unit[]): Discovery | undefined {
  const [given, family] = units;
  if (!given || !family?.particle || given.initial || given.particle || p.isTitleCase) return undefined;
  if (!isUnknownGiven(p, given) || personOf(given.word).head) return undefined;
  const found = { from: 0, to: Math.min(units.length, 5), confidence: 0.7 };
  const isSmall = p.words[family.from]!.caps === 'none';
  if (isSmall && /^(?:bin|ibn|bint|van|von)$/.test(keyAt(p, family.from))) return found;
  const after = units.at(-1)!.to;
  const isSpeaker = (reports(p.words[after]) && !isCapital(p, after)) || isBehindReport(p, given.from);
  return isSpeaker ? found : undefined;
}

/** "said Ilka Anna Berg": where the name of who speaks begins, of which the given name at `at` is a later word. */
export function withUnknown(p: Passage, units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 2 && mayBeGivenToo(p, units[from - 1]!)) from--;
  if (from === at) return at;
  const { from: first } = units[from]!;
  return isBehindReport(p, first) || /^[,"”]$/.test(p.words[first - 1]?.text ?? '') ? from : at;
}

const mayBeGivenToo = (p: Passage, unit: Unit) =>
  !unit.initial &&
  !unit.particle &&
  unit.to === unit.from + 1 &&
  personOf(unit.word).first === undefined &&
  isUnknownGiven(p, unit) &&
  !startsSentence(p, unit.from) &&
  !/(?:[eo]r|ist|ian|[ae]nt|man|woman|ee|ly|day|s)$/.test(unit.word.key);
