import { officesAt } from '../../dossier/offices';
import type { PersonMention } from '../../model/mention';
import type { Page } from '../page';
import type { Appearance, Cast } from './cast';
import { leadersOf, officeOf } from './dossieroffice';
import type { Office } from './describe';
import type { RoleReading } from './reading';
import { held } from './held';

/** Offices that «лидер» and "leader" mean. */
const top = /^(?:president|prime-minister|chancellor|king|emir|sultan|chairman|leader)$/;
/** Offices that several people of a state hold at once. */
const shared =
  /^(?:deputy|adviser|envoy|director|commander|prosecutor|governor|mayor|commissioner|secretary)$/;
/** How many passages a bare title may look back where several people hold such an office. */
const near = 3;

/** An office-holder without a name, resolved where exactly one person fits; bare titles that don't are left out. */
export function resolveRole(
  page: Page,
  cast: Cast,
  role: RoleReading,
  passage: number,
  by: number,
): PersonMention | undefined {
  const { office } = role;
  const start = role.start + by;
  const end = role.end + by;
  const fits = (name: string) =>
    /^(?:leader|head)$/.test(office.name)
      ? top.test(name)
      : name === office.name || name.startsWith(office.name + ':');
  const seen = cast.inOffice(fits);
  const id = shared.test(office.name)
    ? undefined
    : office.country !== undefined
      ? (only(seen.filter((one) => one.country === office.country)) ?? byDossier(page, office, fits))
      : bare(seen, passage, start);
  if (office.country === undefined && (id === undefined || cast.mayBeAnother(id, fits, passage)))
    return undefined;
  const leader = id === undefined ? undefined : page.gazetteer.dossier.leaders.get(id);
  const base = { kind: 'role', start, end, text: page.text.slice(start, end) } as const;
  if (!leader) {
    cast.enterRole(office, passage);
    return { ...base, found: 'text', confidence: 0.5 };
  }
  return { ...base, id: leader.id, found: 'text', confidence: 0.75, ...held(page, leader) };
}

/** The one person that all these mentions are of, if it is one that the dossier knows. */
function only(appearances: readonly Appearance[]): string | undefined {
  const ids = new Set(appearances.map((one) => one.id ?? one.text));
  const [first] = appearances;
  return ids.size === 1 ? first!.id : undefined;
}

/** A bare title: who holds such an office and was named in this passage; else the only such person of the document. */
function bare(appearances: readonly Appearance[], passage: number, at: number): string | undefined {
  const before = appearances.filter((one) => one.at < at);
  const here = before.filter((one) => one.passage === passage);
  if (here.length > 0) return only(here);
  const all = only(before);
  if (all !== undefined) return all;
  return only(before.filter((one) => passage - one.passage < near));
}

function byDossier(page: Page, office: Office, fits: (name: string) => boolean): string | undefined {
  const holders = leadersOf(page.gazetteer.dossier, office.country ?? '').flatMap((leader) =>
    officesAt(leader, page.date?.value)
      .filter(({ office: one }) => officeOf(one).country === office.country && officeOf(one).names.some(fits))
      .map(({ sure }) => ({ id: leader.id, sure })),
  );
  const [first] = holders;
  return first && holders.some((one) => one.sure) && holders.every((one) => one.id === first.id)
    ? first.id
    : undefined;
}
