import { officesAt } from '../../../dossier/offices';
import type { Leader } from '../../../model/dossier';
import type { HeldOffice } from '../../../model/mention';
import type { Page } from '../../document/page';

/** The office that a leader surely held at the document's date. */
export function held(page: Page, leader: Leader): { held?: HeldOffice } {
  if (page.date === undefined || leader.offices.length === 0) return {};
  const now = officesAt(leader, page.date?.value);
  const office = (now.findLast((one) => one.sure) ?? (now.length === 1 ? now[0] : undefined))?.office;
  if (!office) return {};
  const { title, from, to } = office;
  return { held: { title, ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}
