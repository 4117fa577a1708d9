import { nameParts } from '../../dossier/names/parts';
import { soundKey } from '../../dossier/names/spelling';
import { officesAt } from '../../dossier/offices';
import type { Leader, Office as DossierOffice } from '../../model/dossier';
import type { PersonMention } from '../../model/mention';
import { foldWord } from '../../text/words';
import type { Page } from '../page';
import { personWord, type PersonWord } from './lexicon';
import type { Office } from './describe';
import { officeOf } from './dossieroffice';
import type { NameReading } from './reading';

/** A mention of somebody in office, in the order of the document. */
export interface Appearance {
  readonly id: string | undefined;
  readonly text: string;
  readonly office: string;
  readonly country: string | undefined;
  readonly passage: number;
  readonly at: number;
}

/** Offices that tell namesakes apart; "leader" or "head" may be said of many. */
const telling =
  /^(?:president|prime-minister|chancellor|minister|ambassador|governor|mayor|king|queen|emir|sultan|pope|spokesperson)/;

/** Appearances kept of one person in one office, and people in one office. */
const kept = 4;
const most = 50;

interface Namesake {
  readonly leader: Leader | undefined;
  readonly kind: 'leader' | 'person';
  readonly isGiven: boolean;
}

/** Everybody a document names, as far as it has been read. */
export class Cast {
  /** Dossier leaders that the document names in full. */
  private readonly full = new Set<Leader>();
  /** The offices that stand beside their full names. */
  private readonly offices = new Map<Leader, Set<string>>();
  /** Surname or first-name stem → whose it is; `undefined` where several people share it. */
  private readonly stems = new Map<string, Namesake | undefined>();
  private readonly leaders = new Set<string>();
  /** All stems of a name that stands beside an office, joined by spaces. */
  private readonly inFull = new Set<string>();
  /** Surnames of dossier leaders that the document also gives to somebody else. */
  private readonly relatives = new Set<string>();
  /** Stems of the names in full that the text itself shows, joined by spaces. */
  private readonly spelled = new Set<string>();
  /** Surname → the offices that the document gives somebody whom the dossier doesn't know. */
  private readonly textOffices = new Map<string, Set<string>>();
  /** Office, state and person → the latest appearances; few, so that a long document costs no more a role. */
  private readonly seen = new Map<string, Map<string, Appearance[]>>();

  constructor(private readonly page: Page) {
    for (const { people } of page.readings) {
      for (const name of people.names) {
        const leader =
          name.form === 'full' && name.leaders.length === 1 ? name.leaders[0] : this.namesake(name);
        if (leader) {
          this.full.add(leader);
          const offices = this.offices.get(leader) ?? new Set();
          if (name.office) this.offices.set(leader, offices.add(name.office.name));
        }
        if (name.form !== 'text' || !name.office?.isPublic || name.byline) continue;
        this.leaders.add(name.surname);
        if (name.stems) this.inFull.add(name.stems.join(' '));
        const offices = this.textOffices.get(name.surname) ?? new Set();
        this.textOffices.set(name.surname, offices.add(name.office.name));
      }
    }
    for (const { people } of page.readings) {
      for (const name of people.names) {
        const leader =
          name.form === 'full' && name.leaders.length === 1 ? name.leaders[0] : this.namesake(name);
        if (leader) {
          this.note(name.surname, { leader, kind: 'leader', isGiven: false });
        } else if (name.form === 'text' && name.confidence >= 0.6) {
          const kind = this.leaders.has(name.surname) ? 'leader' : 'person';
          this.note(name.surname, { leader: undefined, kind, isGiven: false });
          if (name.leaders.length > 0) this.relatives.add(name.surname);
          if (name.stems && name.stems.length > 1) this.spelled.add(name.stems.join(' '));
          if (name.given) this.note(name.given, { leader: undefined, kind: 'person', isGiven: true });
        }
      }
    }
  }

  /** Whether the office beside a bare surname is none that this leader ever held, in the dossier or the document. */
  contradicts(name: NameReading, leader: Leader): boolean {
    const { office } = name;
    if (name.form !== 'family' || !office?.isPublic || !telling.test(office.name)) return false;
    if (leader.offices.length === 0 || heldEver(leader, office)) return false;
    return !this.offices.get(leader)?.has(office.name);
  }

  /** Whether a bare surname may be that of another person of the document, not in the dossier, and no office tells. */
  mayBeRelative(name: NameReading, leader: Leader): boolean {
    if (name.form !== 'family' || !this.relatives.has(name.surname)) return false;
    return !(name.office?.isPublic && held(leader, name.office, this.page));
  }

  private note(stem: string, who: Namesake): void {
    if (stem.length < 2) return;
    const known = this.stems.get(stem);
    if (!known || (known.isGiven && !who.isGiven)) this.stems.set(stem, who);
    else if (!who.isGiven && known.leader !== who.leader)
      this.stems.set(stem, { leader: undefined, kind: 'person', isGiven: false });
  }

  /**
   * The dossier leader whom a name spelled otherwise is of: the surname sounds like theirs, and so does the first name, or
   * its first letter where an office that they held, of a state, stands beside it.
   */
  namesake({ form, leaders, given, office, byline }: NameReading): Leader | undefined {
    if (form !== 'text' || given === undefined || byline || leaders.length === 0) return undefined;
    const confirmed = leaders.filter((leader) => {
      const firsts = givenNames(leader);
      if (firsts.some((first) => soundKey(first) === soundKey(given))) return true;
      const isInOffice = office?.isPublic && office.country !== undefined && heldEver(leader, office);
      return isInOffice && firsts.some((first) => soundKey(first)[0] === soundKey(given)[0]);
    });
    return confirmed.length === 1 ? confirmed[0] : undefined;
  }

  /** Of the leaders that a name fits, those that its office doesn't rule out, the document's own first. */
  fitting(name: NameReading): readonly Leader[] {
    const { office } = name;
    let leaders = name.leaders;
    if (office?.isPublic) leaders = leaders.filter((leader) => fits(leader, office));
    if (leaders.length < 2) return leaders;
    const inOffice = office?.isPublic ? leaders.filter((leader) => held(leader, office, this.page)) : [];
    if (inOffice.length === 1) return inOffice;
    const ever =
      office?.isPublic && inOffice.length === 0 ? leaders.filter((one) => heldEver(one, office)) : [];
    if (ever.length === 1) return ever;
    if (name.form === 'full') return leaders;
    const here = leaders.filter((leader) => this.full.has(leader));
    return here.length > 0 ? here : leaders;
  }

  /** Whether a surname alone may be taken for a dossier leader's. */
  trusts(name: NameReading, leaders: readonly Leader[], text: string): boolean {
    if (leaders.length === 0) return false;
    if (leaders.some((leader) => this.full.has(leader))) return true;
    const { office } = name;
    if (office && office.name === '' && !office.isHonorific) return false;
    const inOffice = office !== undefined && leaders.some((leader) => heldEver(leader, office));
    if (!name.exact) return inOffice && office.country !== undefined;
    if (inOffice) return true;
    const word = this.wordOf(text);
    const isShort = text.length < 4 || (text.length < 5 && !/^\p{Script=Han}/u.test(text));
    return !isShort && !word?.first && !word?.common && !this.stems.has(name.surname);
  }

  /** Whose a capitalised word is, by what the document says elsewhere. */
  known(stem: string, text: string): Namesake | undefined {
    const who = this.stems.get(stem);
    if (!who || text.length < 2) return undefined;
    return this.wordOf(text)?.common ? undefined : who;
  }

  /** Looked up once a name, however often the document repeats it. */
  private wordOf(text: string): PersonWord | undefined {
    if (!this.words.has(text)) this.words.set(text, personWord(foldWord(text)));
    return this.words.get(text);
  }

  private readonly words = new Map<string, PersonWord | undefined>();

  /** How many readings from `i` on, one word each and side by side, spell a name that the document has elsewhere. */
  spells(names: readonly NameReading[], i: number, text: string): number {
    let joined = '';
    let found = 0;
    for (let k = i; k < names.length && k < i + 4; k++) {
      const name = names[k]!;
      if (name.form !== 'loose' || (k > i && text.slice(names[k - 1]!.end, name.start) !== ' ')) break;
      joined += (k > i ? ' ' : '') + name.surname;
      if (k > i && this.spelled.has(joined)) found = k - i + 1;
    }
    return found;
  }

  /** Whether the document names somebody of this first name and surname in office: the face on a photo, not its author. */
  isLeaderInFull({ stems }: NameReading): boolean {
    return stems !== undefined && stems.length > 1 && this.inFull.has(stems.join(' '));
  }

  isLeader(name: NameReading): boolean {
    return this.leaders.has(name.surname);
  }

  /** Notes a mention, for roles that come after it. */
  enter(mention: PersonMention, name: NameReading, passage: number): void {
    if (mention.kind === 'person') return;
    const { id, text, start: at } = mention;
    const { office } = name;
    if (id === undefined && !office) this.strangers.set(name.surname, passage);
    const leader = id === undefined ? undefined : this.page.gazetteer.dossier.leaders.get(id);
    const add = (name: string, country: string | undefined) =>
      this.see({ id, text, office: name, country, passage, at });
    if (office?.isPublic && !isFormer(mention))
      add(office.name, office.country ?? soleState(leader, office.name));
    const now = officesAt(leader ?? nobody, this.page.date?.value);
    for (const { office: one } of now)
      for (const name of officeOf(one).names) add(name, officeOf(one).country);
    if (!office && now.length === 0) {
      const earlier = id === undefined ? undefined : this.lastOffice.get(id);
      if (earlier) add(earlier.office, earlier.country);
      else if (leader && id !== undefined) this.unsaid.set(id, { leader, passage });
    }
  }

  /** Leaders whom the dossier doesn't know, named without their office: surname → the passage that did last. */
  private readonly strangers = new Map<string, number>();
  /** Dossier leaders of no office that the text or a date tells, and the passage that named them last. */
  private readonly unsaid = new Map<string, { readonly leader: Leader; readonly passage: number }>();

  /** Whether a passage names another leader who may hold an office that `matches`, so that a bare title may be theirs. */
  mayBeAnother(id: string, matches: (office: string) => boolean, passage: number): boolean {
    const { unnamed } = this;
    if (unnamed?.passage === passage && (unnamed.name === 'leader' || matches(unnamed.name))) return true;
    for (const [surname, at] of this.strangers)
      if (at === passage && [...(this.textOffices.get(surname) ?? [])].some(matches)) return true;
    for (const [other, { leader, passage: at }] of this.unsaid) {
      if (other === id || at !== passage) continue;
      if (leader.offices.some((office) => officeOf(office).names.some(matches))) return true;
    }
    return false;
  }

  /** Notes an office-holder of a state whom nobody names: a bare title beside it may be theirs. */
  enterRole({ name, country }: Office, passage: number): void {
    if (country !== undefined) this.unnamed = { name, country, passage };
  }

  private unnamed: { readonly name: string; readonly country: string; readonly passage: number } | undefined;

  private readonly lastOffice = new Map<string, Appearance>();

  private see(one: Appearance): void {
    if (one.id !== undefined) this.lastOffice.set(one.id, one);
    const people = this.seen.get(one.office) ?? new Map<string, Appearance[]>();
    this.seen.set(one.office, people);
    const key = `${one.country ?? ''} ${one.id ?? one.text}`;
    const list = people.get(key);
    if (!list) people.set(key, [one]);
    else if (list.push(one) > kept) list.shift();
    if (people.size > most) people.delete(people.keys().next().value!);
  }

  /** The latest appearances of people in an office that `matches`. */
  inOffice(matches: (office: string) => boolean): Appearance[] {
    const found: Appearance[] = [];
    for (const [office, people] of this.seen) {
      if (matches(office)) for (const list of people.values()) found.push(...list);
    }
    return found;
  }
}

/** The first names of a leader, every part of a hyphenated one. */
const givenNames = (leader: Leader) =>
  [leader.name, ...[...leader.names.values()].flat()].flatMap((name) =>
    (nameParts(name)?.given ?? []).filter((word) => word.length > 2),
  );

const nobody: Leader = {
  kind: 'leader',
  id: '',
  name: '',
  names: new Map(),
  offices: [],
  place: { file: '', start: 0, end: 0 },
};

const isFormer = (mention: PersonMention) =>
  /^(?:former|ex|late|бывш|экс|прежн|前|元|故|전 )/i.test(mention.office?.text ?? '');

function soleState(leader: Leader | undefined, name: string): string | undefined {
  const states = new Set(
    leader?.offices
      .filter((office) => officeOf(office).names.includes(name))
      .map((office) => officeOf(office).country),
  );
  return states.size === 1 ? [...states][0] : undefined;
}

/** Whether an office named beside a leader's name can be theirs: not where it is of a state they never served. */
function fits(leader: Leader, office: Office): boolean {
  if (office.country === undefined || leader.offices.length === 0) return true;
  const states = leader.offices.map((one) => officeOf(one).country);
  return states.some((state) => state === undefined || state === office.country);
}

function same(one: DossierOffice, office: Office): boolean {
  const known = officeOf(one);
  return (
    known.names.some((name) => isSameOffice(name, office.name)) &&
    (office.country === undefined || known.country === undefined || known.country === office.country)
  );
}

/** A portfolio or a body that only one of them names tells nothing: «министр», «представитель». */
const isSameOffice = (one: string, other: string) =>
  one === other ||
  one.startsWith(other + ':') ||
  (other.startsWith('spokesperson:') && one === 'spokesperson');

const heldEver = (leader: Leader, office: Office) => leader.offices.some((one) => same(one, office));

const held = (leader: Leader, office: Office, page: Page) =>
  officesAt(leader, page.date?.value).some(({ office: one }) => same(one, office));
