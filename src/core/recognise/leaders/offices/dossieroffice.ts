import type { Dossier, Leader, Office } from '../../../model/dossier';
import { emptyDossier } from '../../../model/dossier';
import { compileGazetteer } from '../../../dossier/compile';
import { readPassage } from '../../passage';
import { Vocabulary } from '../../words';
import { describe } from './describe';

/** What an office of the dossier is called in title phrases, and whose state it is. */
export interface KnownOffice {
  readonly names: readonly string[];
  readonly country: string | undefined;
  /** Whoever bears it stands in for its holder. */
  readonly isActing?: true;
}

const known = new WeakMap<Office, KnownOffice>();
let vocabulary: Vocabulary | undefined;

/** Reads a dossier office's titles as text would be read; kept for as long as the dossier is. */
export function officeOf(office: Office): KnownOffice {
  const before = known.get(office);
  if (before) return before;
  vocabulary ??= new Vocabulary(compileGazetteer(emptyDossier));
  const names = new Set<string>();
  let country: string | undefined = office.state;
  for (const title of [office.title, ...office.titles.values()]) {
    const passage = readPassage(title, vocabulary);
    const read = describe(passage, 0, passage.count);
    if (read.name !== '') names.add(read.name);
    country ??= read.country;
  }
  const result: KnownOffice = {
    names: [...names],
    country,
    ...(acting.test(office.title) && { isActing: true }),
  };
  known.set(office, result);
  return result;
}

const acting =
  /\b(?:acting|interim)\b|исполняющ|(?<![а-я])(?:врио|и\. ?о\.)|[代署]理|臨時|代行|권한대행|직무대행/i;

const byState = new WeakMap<Dossier, Map<string, Leader[]>>();

/** The leaders who hold or held an office of a state, in dossier order; sorted out once a dossier. */
export function leadersOf(dossier: Dossier, country: string): readonly Leader[] {
  let states = byState.get(dossier);
  if (!states) {
    byState.set(dossier, (states = new Map()));
    for (const leader of dossier.leaders.values()) {
      for (const state of new Set(leader.offices.map((office) => officeOf(office).country))) {
        if (state === undefined) continue;
        const list = states.get(state);
        if (list) list.push(leader);
        else states.set(state, [leader]);
      }
    }
  }
  return states.get(country) ?? [];
}
