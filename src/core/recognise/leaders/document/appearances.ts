import { officesAt } from '../../../dossier/offices';
import type { Leader } from '../../../model/dossier';
import type { PersonMention } from '../../../model/mention';
import type { Whole } from '../../document/page';
import { officeOf } from '../offices/dossieroffice';
import type { Office } from '../offices/describe';
import type { NameReading } from '../reading';

/** Somebody in office, as the document names them. */
export interface Appearance {
  readonly id: string | undefined;
  readonly text: string;
  readonly office: string;
  readonly country: string | undefined;
}

type Said = Pick<Appearance, 'office' | 'country'>;

/** What a document has said of people in office so far: a plain value, so that two readings can be compared. */
export interface InOffice {
  /** Office → who holds it; of one state at most two, since a third tells nothing more. */
  readonly holders: ReadonlyMap<string, readonly Appearance[]>;
  /** Dossier id → the office said last, of leaders who hold none by the dossier at the document's date. */
  readonly said: ReadonlyMap<string, Said>;
  /** Who appeared in the last passages, the latest last. */
  readonly recent: readonly (readonly Appearance[])[];
}

/** Before the first passage nobody is known to be in office. */
export const nobodyYet: InOffice = { holders: new Map(), said: new Map(), recent: [] };

/** How many passages before its own a bare title may look back where several people hold such an office. */
const near = 2;

type Fits = (office: string) => boolean;

/** Who has appeared in office, as a document is gone through passage by passage from what was known before. */
export class Appearances {
  private holders: ReadonlyMap<string, readonly Appearance[]>;
  private said: InOffice['said'];
  private recent: InOffice['recent'];
  private here: (Appearance & { readonly at: number })[] = [];
  /** Dossier leaders in this passage of no office that the text or a date tells. */
  private unsaid: Leader[] = [];
  /** Surnames of other leaders that it names without their office. */
  private strangers: string[] = [];
  /** The offices of states in it beside which no name stands, and whose they are as far as that is known. */
  private unnamed: { readonly office: string; readonly id: string | undefined }[] = [];

  constructor(
    private readonly before: InOffice,
    private readonly whole: Whole,
  ) {
    ({ holders: this.holders, said: this.said, recent: this.recent } = before);
  }

  /** What is known after the passages gone through. */
  get after(): InOffice {
    const { holders, said, recent } = this;
    return { holders, said, recent };
  }

  /** Notes a mention of this passage, for roles. */
  enter(mention: PersonMention, { office, surname }: NameReading): void {
    if (mention.kind === 'person') return;
    const { id, text, start: at } = mention;
    if (id === undefined && !office) this.strangers.push(surname);
    const { gazetteer, date } = this.whole;
    const leader = id === undefined ? undefined : gazetteer.dossier.leaders.get(id);
    const held = leader ? officesAt(leader, date?.value) : [];
    const see = (name: string, country: string | undefined) => {
      this.here.push({ id, text, office: name, country, at });
      if (id !== undefined && held.length === 0) this.say(id, name, country);
    };
    if (office?.isPublic && !isFormer(mention))
      see(office.name, office.country ?? soleState(leader, office.name));
    for (const { office: one } of held)
      if (officeOf(one).isActing !== true)
        for (const name of officeOf(one).names)
          if (!isFormer(mention) || name !== office?.name) see(name, officeOf(one).country);
    if (office || held.length > 0) return;
    const earlier = id === undefined ? undefined : this.said.get(id);
    if (earlier) see(earlier.office, earlier.country);
    else if (leader) this.unsaid.push(leader);
  }

  private say(id: string, office: string, country: string | undefined): void {
    const known = this.said.get(id);
    if (known?.office === office && known.country === country) return;
    const said = this.said === this.before.said ? new Map(this.said) : (this.said as Map<string, Said>);
    this.said = said.set(id, { office, country });
  }

  /** Notes an office-holder of a state whom nobody names: a bare title beside it may be theirs. */
  enterRole({ name, country }: Office, id: string | undefined): void {
    if (country !== undefined) this.unnamed.push({ office: name, id });
  }

  /** Goes on to the next passage. */
  next(): void {
    const here = this.here.map(({ id, text, office, country }) => ({ id, text, office, country }));
    for (const one of here) this.hold(one);
    this.recent = [...this.recent.slice(1 - near), here];
    this.here = [];
    this.unsaid = [];
    this.strangers = [];
    this.unnamed = [];
  }

  private hold(one: Appearance): void {
    const known = this.holders.get(one.office) ?? [];
    const ofState = known.filter(({ country }) => country === one.country);
    if (ofState.length === 2 || ofState.some((other) => nameOf(other) === nameOf(one))) return;
    const { holders } = this;
    const own = holders === this.before.holders ? new Map(holders) : (holders as Map<string, Appearance[]>);
    this.holders = own.set(one.office, [...known, one]);
  }

  /** Whoever has appeared so far, this passage included, in an office of the state that `fits`. */
  ofState(country: string, fits: Fits): Appearance[] {
    return [...this.earlier(fits), ...this.here.filter(({ office }) => fits(office))].filter(
      (one) => one.country === country,
    );
  }

  /** In such an office, in the passages before this one. */
  earlier(fits: Fits): Appearance[] {
    const found: Appearance[] = [];
    for (const [office, people] of this.holders) if (fits(office)) found.push(...people);
    return found;
  }

  /** In such an office, in the few passages before this one. */
  lately(fits: Fits): Appearance[] {
    const found: Appearance[] = [];
    for (const people of this.recent) for (const one of people) if (fits(one.office)) found.push(one);
    return found;
  }

  /** Whether a dossier leader has appeared so far, this passage included. */
  has(id: string): boolean {
    for (const people of this.holders.values()) if (people.some((one) => one.id === id)) return true;
    return this.here.some((one) => one.id === id);
  }

  /** In such an office, in this passage before an offset. */
  inPassage(fits: Fits, before: number): Appearance[] {
    return this.here.filter(({ office, at }) => at < before && fits(office));
  }

  /** Whether the passage names another leader who may hold an office that `fits`, so that a bare title may be theirs. */
  mayBeAnother(id: string, fits: Fits): boolean {
    const { unnamed, strangers, unsaid } = this;
    return (
      unnamed.some((one) => one.id !== id && (/^(?:leader|head)$/.test(one.office) || fits(one.office))) ||
      strangers.some((surname) => this.whole.cast.isInOffice(surname, fits)) ||
      unsaid.some(
        (leader) => leader.id !== id && leader.offices.some((office) => officeOf(office).names.some(fits)),
      )
    );
  }
}

/** Who it is, as far as that is known. */
export const nameOf = ({ id, text }: Appearance) => id ?? text;

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
