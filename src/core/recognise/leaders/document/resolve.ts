import type { Leader } from '../../../model/dossier';
import type { PersonMention } from '../../../model/mention';
import { compareSpans, overlaps } from '../../../model/span';
import type { Page } from '../../document/page';
import type { Written } from '../../written';
import { Appearances, type InOffice } from './appearances';
import type { Cast } from './cast';
import { held } from './held';
import type { NameReading } from '../reading';
import { resolveRole } from './roleholders';
import { thatYear } from './thatyear';

/** Leaders, roles and persons of a page, in order; and what is known of people in office after it. */
export function resolvePeople(page: Page, before: InOffice): { people: PersonMention[]; after: InOffice } {
  const { cast } = page;
  const seen = new Appearances(before, page);
  const out: PersonMention[] = [];
  page.readings.forEach(({ people, passage: { text } }, i) => {
    const by = page.starts[i]!;
    const found: PersonMention[] = [];
    for (let k = 0; k < people.names.length; k++) {
      const count = cast.spells(people.names, k, text);
      const whole = count > 0 ? undefined : cast.withFirst(people.names, k, text);
      const name = whole ?? (count > 0 ? spelledOut(people.names.slice(k, k + count)) : people.names[k]!);
      k += whole ? 1 : Math.max(0, count - 1);
      const year = thatYear(text, name.start, page.date?.value);
      const mention = nameMention(page, seen, name, by, year);
      if (!mention || found.some((other) => overlaps(other, mention))) continue;
      found.push(mention);
      seen.enter(mention, name);
    }
    for (const role of people.roles) {
      const mention = resolveRole(page, seen, role, by, thatYear(text, role.start, page.date?.value));
      if (mention && !found.some((other) => overlaps(other, mention))) found.push(mention);
    }
    seen.next();
    out.push(...found.sort(compareSpans));
  });
  return { people: out, after: seen.after };
}

/** A name whose words, each by itself a capitalised word, are a name in full that the document has elsewhere. */
function spelledOut(parts: readonly NameReading[]): NameReading {
  const first = parts[0]!;
  return {
    ...parts.at(-1)!,
    start: first.start,
    form: 'text',
    given: first.surname,
    stems: parts.map(({ surname }) => surname),
    confidence: 0.7,
  };
}

function nameMention(
  page: Page,
  seen: Appearances,
  name: NameReading,
  by: number,
  year?: string,
): PersonMention | undefined {
  const { confidence, office } = name;
  const { cast } = page;
  const text = page.text.slice(name.start + by, name.end + by);
  if (name.form === 'full' || name.form === 'family') {
    const now = cast.fitting(name, page.date?.value);
    const either = year ? [...new Set([...now, ...cast.fitting(name, year)])] : now;
    const leaders = goingOn(cast, seen, name, either);
    const [only] = leaders;
    const isLoose = name.form === 'family' && !cast.trusts(name, leaders, text);
    if (isLoose && name.isPart) return write(page, name, by, text, 'person', 'text', confidence - 0.3);
    if (isLoose && !office) {
      const other = repeated(page, name, by, text);
      // «с Гончар», where a man of that name is known
      const isElse = other?.id !== undefined && !leaders.some(({ id }) => id === other.id);
      return isElse ? write(page, name, by, text, 'leader', 'dossier', confidence - 0.3, leaders) : other;
    }
    if (name.form === 'full' && cast.mayBeNamesake(name, wordBefore(page.text, name.start + by)))
      return write(page, name, by, text, 'leader', 'dossier', confidence - 0.3, leaders);
    if (
      leaders.length === 1 &&
      only &&
      !isLoose &&
      !cast.contradicts(name, only) &&
      !cast.mayBeRelative(name, only, page.date?.value)
    )
      return write(page, name, by, text, 'leader', 'dossier', confidence, only);
    if (leaders.length > 0 && !isLoose)
      return write(page, name, by, text, 'leader', 'dossier', confidence - 0.3, leaders);
    return office && write(page, name, by, text, office.isPublic ? 'leader' : 'person', 'text', 0.6);
  }
  if (name.form === 'loose') return repeated(page, name, by, text);
  const one = cast.namesake(name) ?? cast.byPatronym(name);
  if (one) return write(page, name, by, text, 'leader', 'dossier', 0.75, one);
  const isNamedOnly =
    !office || office.isHonorific || honorific.test(page.text.slice(office.start + by, office.end + by));
  const isLeader = name.byline
    ? cast.isLeaderInFull(name)
    : office?.isPublic === true ||
      (office &&
        rank.test(page.text.slice(office.start + by, office.end + by)) &&
        cast.isLeaderInFull(name)) ||
      (office && /^(?:chairman|head|leader|secretary)$/.test(office.name) && cast.isLeaderInFull(name)) ||
      (isNamedOnly && (cast.isLeader(name) || cast.isLeaderInFull(name))) ||
      ((isNamedOnly || /^(?:head|occupation$)/.test(office.name)) && cast.isStatesman(name));
  return write(page, name, by, text, isLeader ? 'leader' : 'person', 'text', confidence);
}

/** The word right before offset `at`. */
const wordBefore = (text: string, at: number) =>
  /[\p{L}-]+$/u.exec(text.slice(Math.max(0, at - 24), at).trimEnd())?.[0] ?? '';

/**
 * «Президент Алиев открыл форум. Алиев сказал»: a bare surname of several leaders goes on with the one who has appeared;
 * whom the document names in full elsewhere stays possible.
 */
function goingOn(
  cast: Cast,
  seen: Appearances,
  name: NameReading,
  leaders: readonly Leader[],
): readonly Leader[] {
  if (name.form !== 'family' || name.office || name.leaders.length < 2) return leaders;
  const before = name.leaders.filter(({ id }) => seen.has(id));
  if (before.length === 0) return leaders;
  const inFull = name.leaders.filter((leader) => cast.isInFull(leader));
  return [...new Set([...inFull, ...before])];
}

/** Titles, and an age, that tell nothing of what somebody does. */
const honorific = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|barr|engr|professor)\.?$|^(?:\d+-)?летн/i;

/** A rank says nothing of an office that the document shows somebody in elsewhere. */
const rank = /^(?:colonel|captain|admiral|lieutenant|general|major|marshal)$/i;

/** A word that is a name only because the document names somebody so elsewhere. */
function repeated(page: Page, name: NameReading, by: number, text: string): PersonMention | undefined {
  const known = page.cast.known(name.surname, text);
  if (!known) return undefined;
  const { leader, isGiven, isPart, maybe } = known;
  // "Al Berg", where "Minister Omar Al Berg" is named
  const link = linkBefore(page, name.start + by);
  if (link && !isGiven && !isPart && !name.behind) {
    const whole = { ...name, start: name.start - link.length };
    return write(page, whole, by, link + text, known.kind, leader ? 'dossier' : 'text', 0.7, leader);
  }
  const goesOn = (isGiven || isPart) && /^\s\p{Lu}/u.test(page.text.slice(name.end + by, name.end + by + 2));
  if (isPart && (goesOn || name.behind)) return undefined;
  const before = page.text.slice(Math.max(0, name.start + by - 3), name.start + by);
  const isCalled = isGiven && /[,:]\s+$/.test(before) && /^[,.!?]/.test(page.text[name.end + by] ?? '');
  const whose =
    name.behind && !isGiven ? page.cast.bearer(name.surname, name.behind.stem, leader) : undefined;
  if (name.behind && whose) {
    const isOpener = name.behind.opens && whose !== 'same';
    const part = isOpener ? name : { ...name, start: name.behind.start };
    // "De Berg Lund said", where "Ona de Berg Lund" is named
    const capital = whose === 'same' ? linkBefore(page, part.start + by) : '';
    const whole = { ...part, start: part.start - capital.length };
    const words = page.text.slice(whole.start + by, name.end + by);
    // "Ilka Holm": not the Holm who is in office
    if (whose === 'other') return write(page, whole, by, words, 'person', 'text', 0.6);
    return write(page, whole, by, words, known.kind, leader ? 'dossier' : 'text', 0.7, leader);
  }
  // "Theresa Berg": not the Theresa Holm who is in office; "Thanks, Theresa." may be said to anybody
  const kind = (isGiven && goesOn) || isCalled ? 'person' : known.kind;
  if (maybe)
    return goesOn || isCalled ? undefined : write(page, name, by, text, kind, 'dossier', 0.5, [maybe]);
  return write(page, name, by, text, kind, leader ? 'dossier' : 'text', 0.7, leader);
}

/** "Al ", "De ": a small word of a surname that a sentence or a title gives a capital, right before an offset. */
const linkBefore = (page: Page, at: number) =>
  /(?<![\p{L}-])(?:Al|El|Bin|Ben|De|Di|Van|Von|De la|Van den?|Van der|Von der) $/u.exec(
    page.text.slice(Math.max(0, at - 9), at),
  )?.[0] ?? '';

/** The mention of a name; `who` is the leader it is of, or those it may be of. */
function write(
  page: Page,
  { start, end, office }: NameReading,
  by: number,
  text: string,
  kind: 'leader' | 'person',
  found: 'dossier' | 'text',
  confidence: number,
  who?: Leader | readonly Leader[],
): PersonMention {
  const mention: Pick<Written<PersonMention>, 'kind' | 'start' | 'end' | 'text'> &
    Partial<Written<PersonMention>> = { kind, start: start + by, end: end + by, text };
  if (office && office.name !== '') {
    const [from, to] = [office.start + by, office.end + by];
    mention.office = { start: from, end: to, text: page.text.slice(from, to) };
  }
  const isOne = who !== undefined && 'id' in who;
  if (isOne) mention.id = who.id;
  else if (who) mention.candidates = who.map((leader) => leader.id);
  const whole = Object.assign(mention, { found, confidence });
  const now = isOne ? held(page, who).held : undefined;
  if (now) whole.held = now;
  return whole;
}
