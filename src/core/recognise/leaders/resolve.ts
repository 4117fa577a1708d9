import type { PersonMention } from '../../model/mention';
import { compareSpans, overlaps } from '../../model/span';
import type { Page } from '../page';
import { Cast } from './cast';
import { held } from './held';
import type { NameReading } from './reading';
import { resolveRole } from './roleholders';

/** Leaders, roles and persons of the document, in order, offsets into the document. */
export function resolvePeople(page: Page): PersonMention[] {
  const cast = new Cast(page);
  const out: PersonMention[] = [];
  page.readings.forEach(({ people }, i) => {
    const by = page.starts[i]!;
    const found: PersonMention[] = [];
    for (const name of people.names) {
      const mention = nameMention(page, cast, name, by);
      if (mention && !found.some((other) => overlaps(other, mention))) {
        found.push(mention);
        cast.enter(mention, name.office, i, mention.start);
      }
    }
    for (const role of people.roles) {
      const mention = resolveRole(page, cast, role, i, by);
      if (mention && !found.some((other) => overlaps(other, mention))) found.push(mention);
    }
    out.push(...found.sort(compareSpans));
  });
  return out;
}

function nameMention(page: Page, cast: Cast, name: NameReading, by: number): PersonMention | undefined {
  const start = name.start + by;
  const end = name.end + by;
  const base = { start, end, text: page.text.slice(start, end), ...officePhrase(page, name.office, by) };
  if (name.form === 'full' || name.form === 'family') {
    const leaders = cast.fitting(name);
    const [only] = leaders;
    const isLoose = name.form === 'family' && !cast.trusts(name, leaders, base.text);
    if (isLoose && !name.office) return undefined;
    const confidence = name.confidence;
    if (leaders.length === 1 && only && !isLoose)
      return { kind: 'leader', ...base, id: only.id, found: 'dossier', confidence, ...held(page, only) };
    if (leaders.length > 1 && !isLoose) {
      const candidates = leaders.map((leader) => leader.id);
      return { kind: 'leader', ...base, candidates, found: 'dossier', confidence: confidence - 0.3 };
    }
    if (!name.office) return undefined;
    const kind = name.office.isPublic ? 'leader' : 'person';
    return { kind, ...base, found: 'text', confidence: 0.6 };
  }
  if (name.form === 'loose') {
    const known = cast.known(name.surname, base.text);
    if (!known) return undefined;
    const { leader, kind } = known;
    const found = leader ? 'dossier' : 'text';
    return { kind, ...base, ...(leader && { id: leader.id, ...held(page, leader) }), found, confidence: 0.7 };
  }
  const isLeader = !name.byline && (name.office?.isPublic ?? cast.isLeader(name));
  return { kind: isLeader ? 'leader' : 'person', ...base, found: 'text', confidence: name.confidence };
}

function officePhrase(page: Page, office: NameReading['office'], by: number) {
  if (!office || office.name === '') return {};
  const [start, end] = [office.start + by, office.end + by];
  return { office: { start, end, text: page.text.slice(start, end) } };
}
