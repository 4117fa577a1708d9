import { heldAt, officesAt } from '../../../dossier/offices';
import type { PersonMention } from '../../../model/mention';
import type { Page } from '../../document/page';
import { nameOf, type Appearance, type Appearances } from './appearances';
import { leadersOf, officeOf } from '../offices/dossieroffice';
import type { Office } from '../offices/describe';
import type { RoleReading } from '../reading';
import { held } from './held';

/** Offices that «лидер» and "leader" mean. */
const top = /^(?:president|prime-minister|chancellor|king|emir|sultan|chairman|leader)$/;

/** Offices that several people of a state hold at once. */
const shared =
  /^(?:deputy|adviser|envoy|director|commander|prosecutor|governor|mayor|commissioner|secretary)$/;

const headships = new Set(['leader', 'head']);

/** An office-holder without a name, resolved where exactly one person fits; bare titles that don't are left out. */
export function resolveRole(
  page: Page,
  seen: Appearances,
  role: RoleReading,
  by: number,
  year?: string,
): PersonMention | undefined {
  const { office } = role;
  const start = role.start + by;
  const end = role.end + by;
  const fits = (name: string) =>
    headships.has(office.name) ? top.test(name) : name === office.name || name.startsWith(office.name + ':');
  const byTitle = titledHolder(role, page.date?.value, year);
  const isUnknown = role.isNotHolder || shared.test(office.name) || isOfSomeBody(office);
  const told = () =>
    office.country !== undefined
      ? (only(seen.ofState(office.country, fits)) ?? inBoth(page, role, fits, year))
      : role.titled
        ? undefined
        : bare(seen, fits, start);
  const isActing = role.isActing === true && office.country !== undefined;
  const id = (isActing ? inBoth(page, role, fits, year) : isUnknown ? undefined : told()) ?? byTitle;
  const isBare = office.country === undefined && !role.titled;
  if (isBare && (id === undefined || seen.mayBeAnother(id, fits))) return undefined;
  if (/state$/i.test(page.text.slice(start, end)) && mayReign(seen, start)) return undefined;
  const leader = id === undefined ? undefined : page.gazetteer.dossier.leaders.get(id);
  const base = { kind: 'role', start, end, text: page.text.slice(start, end) } as const;
  seen.enterRole(office, id);
  if (!leader) return { ...base, found: 'text', confidence: 0.5 };
  return { ...base, id: leader.id, found: 'text', confidence: 0.75, ...held(page, leader) };
}

/** "the EU president": of which of its bodies isn't said. */
const isOfSomeBody = ({ name, country }: Office) => country === 'EU' && name === 'president';

const reigns = (name: string) => /^(?:king|queen|emir|sultan|emperor)$/.test(name);

/** "the head of state": where the document has a monarch too, it isn't the president for sure. */
const mayReign = (seen: Appearances, at: number) =>
  seen.earlier(reigns).length > 0 || seen.inPassage(reigns, at).length > 0;

/** The one person that all these mentions are of, if it is one that the dossier knows. */
function only(appearances: readonly Appearance[]): string | undefined {
  const ids = new Set(appearances.map(nameOf));
  const [first] = appearances;
  return ids.size === 1 ? first!.id : undefined;
}

/** A bare title: who holds such an office and was named in this passage; else the only such person of the document. */
function bare(seen: Appearances, fits: (office: string) => boolean, at: number): string | undefined {
  const here = seen.inPassage(fits, at);
  return here.length > 0 ? only(here) : (only(seen.earlier(fits)) ?? only(seen.lately(fits)));
}

/** Who holds the office by the dossier, at the document's date and in the year that the sentence names. */
function inBoth(page: Page, role: RoleReading, fits: (name: string) => boolean, year?: string) {
  const id = byDossier(page, role, fits, page.date?.value);
  return year === undefined || byDossier(page, role, fits, year) === id ? id : undefined;
}

/** Deputies, of whom an office has several; a vice-president is hardly one of many. */
const isOfMany = ({ name }: Office) => /^deputy-(?!president)/.test(name);

function byDossier(
  page: Page,
  { office, isActing }: RoleReading,
  fits: (name: string) => boolean,
  date: string | undefined,
): string | undefined {
  // a state has many deputies and ambassadors; the one in the dossier need not be meant
  if (isOfMany(office)) return undefined;
  const isMeant = /^ambassador/.test(office.name) ? (name: string) => name === office.name : fits;
  const holders = leadersOf(page.gazetteer.dossier, office.country ?? '').flatMap((leader) =>
    officesAt(leader, date)
      .filter(({ office: one }) => {
        const known = officeOf(one);
        return known.country === office.country && known.isActing === isActing && known.names.some(isMeant);
      })
      .map(({ sure }) => ({ id: leader.id, sure })),
  );
  return soleHolder(holders);
}

/** Who holds an office that the dossier calls as the text does, at the document's date and in the year that is named. */
function titledHolder(
  { titled, isNotHolder, isActing, office }: RoleReading,
  date: string | undefined,
  year?: string,
) {
  if (!titled || (isNotHolder && !isActing) || isOfMany(office)) return undefined;
  const at = (when: string | undefined) =>
    soleHolder(
      titled.flatMap(({ leader: { id }, office: one }) => {
        const isMeant = when !== undefined && officeOf(one).isActing === isActing;
        const now = isMeant ? heldAt(one, when) : undefined;
        return now ? [{ id, sure: now.sure }] : [];
      }),
    );
  const id = at(date);
  return year === undefined || at(year) === id ? id : undefined;
}

function soleHolder(holders: readonly { readonly id: string; readonly sure: boolean }[]) {
  const [first] = holders;
  return first && holders.some((one) => one.sure) && holders.every((one) => one.id === first.id)
    ? first.id
    : undefined;
}
