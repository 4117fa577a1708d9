import { CharClass } from '../../../text/chars';
import type { Passage } from '../../passage';
import { casesOf } from '../names/cases';
import type { Unit } from '../names/units';
import type { NameReading } from '../reading';
import type { Office } from './describe';
import { officeBefore } from './office';
import { russianBefore } from './russian';

// «Помощник президента Кении Ивана Орлова Пётр Берг»: an office inside another one, and a name for each.

/** The office of the first of two names in a row; none where both may be in one case, and it may be either's. */
export function innerOffice(p: Passage, name: readonly Unit[], next: readonly Unit[]): Office | undefined {
  const cases = casesOf(name);
  return [...casesOf(next)].some((one) => cases.has(one)) ? undefined : officeBefore(p, name[0]!.from, cases);
}

/** The office that is left for a name at token `at`, right behind a name with an office of its own. */
export function outerOffice(
  p: Passage,
  at: number,
  cases: ReadonlySet<string>,
  names: readonly NameReading[],
): Office | undefined {
  const last = names.at(-1);
  if (last?.form === 'loose' || !last?.office || p.kind[at] !== CharClass.Cyrillic) return undefined;
  if (last.end + 1 !== p.start[at] || last.office.end >= last.start) return undefined;
  const outer = russianBefore(p, last.office.to, cases);
  return outer && outer.from < last.office.from ? outer : undefined;
}
