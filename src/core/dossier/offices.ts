import type { Leader, Office } from '../model/dossier';

/** Whether an office was held at a date: for certain, or only possibly where a date is coarse. */
export interface OfficeAt {
  readonly office: Office;
  readonly sure: boolean;
}

const datePattern = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** The last day of a date that may be coarse, as text that sorts: `2025` → `2025-12-31`. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);
/** Its first day. */
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/**
 * Whether a person held an office at a date (YYYY, YYYY-MM or YYYY-MM-DD): `undefined` where not, `sure` where on every
 * day that the dates allow. `to` is exclusive where it is a full date; on coarser ones both holders are possible.
 * An office without `from` is possible at any time before its `to`, never sure.
 */
export function heldAt(office: Office, date: string): OfficeAt | undefined {
  const { from, to } = office;
  if (!datePattern.test(date)) return undefined;
  const first = firstDay(date);
  const last = lastDay(date);
  if (from !== undefined && (!datePattern.test(from) || last < firstDay(from))) return undefined;
  if (to !== undefined && (!datePattern.test(to) || (to.length === 10 ? first >= to : first > lastDay(to))))
    return undefined;
  const sure = from !== undefined && first >= lastDay(from) && (to === undefined || last < firstDay(to));
  return { office, sure };
}

/** The offices that a leader held or may have held at a date, as in the dossier; none without a date. */
export function officesAt(leader: Leader, date: string | undefined): OfficeAt[] {
  if (date === undefined || leader.offices.length === 0) return [];
  return leader.offices.flatMap((office) => heldAt(office, date) ?? []);
}

/** A title as the language (BCP 47) has it, else as the dossier calls it in general. */
export function titleIn({ title, titles }: Pick<Office, 'title' | 'titles'>, language: string): string {
  return titles.get(language) ?? titles.get(language.split('-')[0]!) ?? title;
}
