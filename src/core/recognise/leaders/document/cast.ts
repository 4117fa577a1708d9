import { nameParts } from '../../../dossier/names/parts';
import { soundKey } from '../../../dossier/names/spelling';
import { officesAt } from '../../../dossier/offices';
import type { Leader, Office as DossierOffice } from '../../../model/dossier';
import { foldWord } from '../../../text/words';
import { personWord, type PersonWord } from '../lexicon';
import type { Office } from '../offices/describe';
import { officeOf } from '../offices/dossieroffice';
import type { NameReading, PeopleReading } from '../reading';
import { addTo, Tally } from '../../tally';
import { isAlsoWord } from '../data/wordsurnames';

/** Offices that tell namesakes apart; "leader" or "head" may be said of many. */
const telling =
  /^(?:president|prime-minister|chancellor|minister|ambassador|governor|mayor|king|queen|emir|sultan|pope|spokesperson)/;

interface Namesake {
  readonly leader: Leader | undefined;
  readonly kind: 'leader' | 'person';
  /** It is somebody's given name. */
  readonly isGiven?: true;
  /** The dossier leader whose given name it is, if anybody's there. */
  readonly maybe?: Leader;
  /** It is the first of somebody's two surnames. */
  readonly isPart?: true;
}

/** What a name's meaning may hang on elsewhere in the document: the stem of a surname, or the dossier leader it fits. */
export type Who = string | Leader;

/** Everybody whom a document names, kept up to date as its passages come and go. */
export class Cast {
  /** Dossier leaders that the document names in full. */
  private readonly full = new Tally<Leader>();
  /** The offices that stand beside their full names: id and office. */
  private readonly offices = new Tally<string>();
  /** Surname stem → whose it is, `undefined` for somebody whom the dossier doesn't know. */
  private readonly surnames = new Map<string, Tally<Leader | undefined>>();
  private readonly given = new Tally<string>();
  /** Given name's stem → the dossier leaders whom the document names in full with it. */
  private readonly givenInFull = new Map<string, Tally<Leader>>();
  /** The first of two surnames of somebody in office. */
  private readonly firstSurnames = new Tally<string>();
  /** Surname stem → the given names that its bearers in office have beside their office. */
  private readonly givenOf = new Map<string, Tally<string>>();
  /** Given names that stand beside an office. */
  private readonly givenInOffice = new Tally<string>();
  /** Given name's stem → the surnames that it stands before. */
  private readonly givenBefore = new Map<string, Tally<string>>();
  /** Surname stem → the other words of the names in full that the text shows it in. */
  private readonly before = new Map<string, Tally<string>>();
  /** Surname stem → the offices that the text itself shows its bearers in. */
  private readonly leaders = new Map<string, Tally<string>>();
  /** All stems of a name that stands beside an office, joined by spaces. */
  private readonly inFull = new Tally<string>();
  /** First name and patronymic → the dossier leader whose full name the document has with them. */
  private readonly patronyms = new Map<string, Tally<Leader | undefined>>();
  /** Surnames of famous statesmen that the document gives to somebody else. */
  private readonly others = new Tally<string>();
  /** Surnames of dossier leaders that the document also gives to somebody else. */
  private readonly relatives = new Tally<string>();
  /** Stems of the names in full that the text itself shows, joined by spaces. */
  private readonly spelled = new Tally<string>();

  /** Takes up what a passage says (`by` 1) or drops it (-1), and adds those of whom the document now says otherwise. */
  count({ names }: PeopleReading, by: 1 | -1, changed: Set<Who>): void {
    const note = (isNews: boolean, who: Who) => isNews && changed.add(who);
    for (const name of names) {
      const { surname, given, office, stems } = name;
      const leader =
        name.form === 'full' && name.leaders.length === 1 ? name.leaders[0] : this.namesake(name);
      if (name.patronym && (name.stems?.length ?? 3) > 2) {
        const news = addTo(this.patronyms, name.patronym, leader, by);
        note(news, name.patronym);
      }
      // «Джордж Буш»: of a father and a son
      if (name.form === 'full' && !leader) for (const one of name.leaders) note(this.full.add(one, by), one);
      if (leader) {
        note(this.full.add(leader, by), leader);
        if (office) note(this.offices.add(`${leader.id} ${office.name}`, by), leader);
        if (surname.length > 1) note(addTo(this.surnames, surname, leader, by), surname);
        if (given && given.length > 3 && /^[a-z]/.test(given))
          note(addTo(this.givenInFull, given, leader, by), given);
      }
      if (name.form !== 'text') continue;
      if (office?.isPublic && !name.byline) {
        note(addTo(this.leaders, surname, office.name, by), surname);
        if (given && given.length > 1) {
          note(this.givenInOffice.add(given, by), given);
          for (const word of new Set([given, ...(stems ?? [])]))
            if (word !== surname) note(addTo(this.givenOf, surname, word, by), surname);
        }
        if (stems) note(this.inFull.add(stems.join(' '), by), surname);
        // "Moussa Berg", where "Chairperson Moussa Berg Haarla" is named
        if (stems && stems.length > 2 && /^[a-z]/.test(surname))
          note(this.inFull.add(stems.slice(0, 2).join(' '), by), stems[1]!);
        // "Ana Soto Vidal": the first of two surnames is used alone too
        const first = stems?.length === 3 && /^[a-z]{3}/.test(stems[1]!) ? stems[1]! : undefined;
        if (first) note(this.firstSurnames.add(first, by), first);
      }
      for (const stem of stems ?? [])
        if (stem !== surname) note(addTo(this.before, surname, stem, by), surname);
      if (name.fame === 'other') note(this.others.add(surname, by), surname);
      if (leader || name.confidence < 0.6) continue;
      if (surname.length > 1) note(addTo(this.surnames, surname, undefined, by), surname);
      if (name.leaders.length > 0) note(this.relatives.add(surname, by), surname);
      if (stems && stems.length > 1) note(this.spelled.add(stems.join(' '), by), stems[0]!);
      if (stems && stems.length > 2 && /^[a-z]/.test(surname))
        note(this.spelled.add(stems.slice(0, 2).join(' '), by), stems[0]!);
      if (given && given.length > 1) {
        note(this.given.add(given, by), given);
        note(addTo(this.givenBefore, given, surname, by), given);
      }
    }
  }

  /** Whether the office beside a bare surname is none that this leader ever held, in the dossier or the document. */
  contradicts(name: NameReading, leader: Leader): boolean {
    const { office } = name;
    if (name.form !== 'family' || !office?.isPublic || !telling.test(office.name)) return false;
    if (leader.offices.length === 0 || heldEver(leader, office)) return false;
    return !this.offices.has(`${leader.id} ${office.name}`);
  }

  /** «Иван Петрович», where the document has «Иван Петрович Орлов»: whose first name and patronymic these are alone. */
  byPatronym({ patronym, stems }: NameReading): Leader | undefined {
    if (!patronym || stems?.length !== 2) return undefined;
    const whose = this.patronyms.get(patronym)?.members;
    return whose?.size === 1 ? [...whose.keys()][0] : undefined;
  }

  /** Whether the document names a leader in full. */
  isInFull(leader: Leader): boolean {
    return this.full.has(leader);
  }

  /** «актёр Сергей Орлов»: somebody of a trade may only be called like a leader whom the document shows in no office. */
  mayBeNamesake({ leaders }: NameReading, trade: string): boolean {
    if (!trades.test(trade)) return false;
    return !leaders.some((leader) =>
      leader.offices.some((one) =>
        officeOf(one).names.some((name) => this.offices.has(`${leader.id} ${name}`)),
      ),
    );
  }

  /** Whether a bare surname may be that of another person of the document, not in the dossier, and no office tells. */
  mayBeRelative(name: NameReading, leader: Leader, date: string | undefined): boolean {
    if (name.form !== 'family' || !this.relatives.has(name.surname)) return false;
    return !(name.office?.isPublic && held(leader, name.office, date));
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

  /** Of the leaders that a name fits at a date, those that its office doesn't rule out, the document's own first. */
  fitting(name: NameReading, date: string | undefined): readonly Leader[] {
    const { office } = name;
    let leaders = name.leaders;
    if (office?.isPublic) leaders = leaders.filter((leader) => fits(leader, office));
    if (leaders.length < 2) return leaders;
    const inOffice = office?.isPublic ? leaders.filter((leader) => held(leader, office, date)) : [];
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
    if (!name.exact || name.isPart) return inOffice && office.country !== undefined;
    if (inOffice) return true;
    const word = this.wordOf(text);
    const isShort = text.length < 4 || (text.length < 5 && !/^\p{Script=Han}/u.test(text));
    const isWord =
      word?.first !== undefined || word?.common || isAlsoWord(name.surname) || leaders.some(isAdjective);
    return !isShort && !isWord && !this.namesAnybody(name.surname);
  }

  private namesAnybody(stem: string): boolean {
    return this.surnames.has(stem) || this.given.has(stem);
  }

  /** Whose a capitalised word is, by what the document says elsewhere; surnames go before first names. */
  known(stem: string, text: string): Namesake | undefined {
    const isNamed = this.namesAnybody(stem);
    // asked before the word is looked up: most capitalised words are nobody's
    const inFull = isNamed ? undefined : this.givenInFull.get(stem)?.members;
    if (text.length < 2 || !(isNamed || inFull || this.firstSurnames.has(stem))) return undefined;
    // of a common word that is a surname too only the surname is read as a name
    if (this.wordOf(text)?.common && text !== 'Park') return undefined;
    // "Anwar said", where "Anwar Berg" is named whom the dossier has: likely the same
    if (inFull)
      return inFull.size === 1
        ? { leader: undefined, kind: 'leader', isGiven: true, maybe: [...inFull.keys()][0]! }
        : undefined;
    if (!isNamed) return { leader: undefined, kind: 'leader', isPart: true };
    const whose = this.surnames.get(stem)?.members;
    if (!whose && this.isGivenInOffice(stem)) return { leader: undefined, kind: 'leader', isGiven: true };
    if (whose?.size !== 1) return { leader: undefined, kind: 'person' };
    const [leader] = whose.keys();
    return { leader, kind: leader || this.leaders.has(stem) ? 'leader' : 'person' };
  }

  /**
   * Whether an unlisted word before a surname makes it the name of whoever the document has under that surname, in full or
   * alone ('same', 'unknown'), or of somebody else ('other').
   */
  bearer(surname: string, stem: string, leader: Leader | undefined): 'same' | 'other' | 'unknown' {
    const words = this.before.get(surname)?.members;
    if (words?.has(stem)) return 'same';
    return leader || words?.size ? 'other' : 'unknown';
  }

  /** "Tuila said", where "Prime Minister Tuila Berg" is named: whether a given name is one office-holder's alone. */
  private isGivenInOffice(stem: string): boolean {
    return this.givenInOffice.has(stem) && this.givenBefore.get(stem)?.members.size === 1;
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

  /** "Ilka Ana Berg: …", where a line begins with a word that is the name's only as the document has it elsewhere. */
  withFirst(names: readonly NameReading[], i: number, text: string): NameReading | undefined {
    const [first, rest] = [names[i]!, names[i + 1]];
    if (first.form !== 'loose' || rest?.form !== 'text' || !rest.stems) return undefined;
    if (text.slice(first.end, rest.start) !== ' ') return undefined;
    const stems = [first.surname, ...rest.stems];
    return this.spelled.has(stems.join(' '))
      ? { ...rest, start: first.start, given: first.surname, stems }
      : undefined;
  }

  /** Whether the document names somebody of this first name and surname in office: the face on a photo, not its author. */
  isLeaderInFull({ stems }: NameReading): boolean {
    return stems !== undefined && stems.length > 1 && this.inFull.has(stems.join(' '));
  }

  /** Whether somebody of that surname is in office; not where only others are, by their given names: a wife, a brother. */
  isLeader({ surname, given }: NameReading): boolean {
    // "Ms Tuila", where "Prime Minister Tuila Berg" is named; アンナ氏
    if (!given && /^[a-z\u30a1-\u30fa]/.test(surname) && this.isGivenInOffice(surname)) return true;
    if (!this.leaders.has(surname)) return false;
    const others = this.givenOf.get(surname)?.members;
    return !given || given.length < 2 || !others || [...others.keys()].some((one) => one[0] === given[0]);
  }

  /** Whether it is a famous statesman's name, in full or where the document has nobody else of that surname. */
  isStatesman({ fame, surname, given }: NameReading): boolean {
    return fame === 'own' && ((given !== undefined && given.length > 1) || !this.others.has(surname));
  }

  /** Whether the text itself shows somebody of that surname in an office that `fits`. */
  isInOffice(surname: string, fits: (office: string) => boolean): boolean {
    return [...(this.leaders.get(surname)?.members.keys() ?? [])].some(fits);
  }
}

/** What somebody does who is in no office, or was in none at that time. */
const trades = new RegExp(
  '^(?:акт[её]р|актрис|певец|певц|певиц|музыкант|режисс[её]р|футболист|хоккеист|баскетболист|теннисист|боксер|бокс[её]р|шахматист|вратар|голкипер|нападающ|защитник|полузащитник|тренер|художни|поэт|поэтесс|врач|учител|фермер|блогер|рэпер|балерин|танцовщи|дирижер|дириж[её]р|пианист|скрипач|гимнаст|фигурист|пловец|пловц|биатлонист|лыжни|' +
    '(?:actor|actress|singer|footballer|striker|goalkeeper|midfielder|defender|coach|boxer|golfer|cricketer|painter|poet|rapper|novelist|filmmaker|guitarist|plumber|farmer)$)' +
    '|(?:演员|演員|歌手|导演|導演|球员|球員|运动员|運動員|影星|画家|畫家|医生|醫生|教师|教師|司机|俳優|女優|選手|監督|アナウンサー|声優|배우|가수|탤런트|선수|화가|아나운서|개그맨)$',
  'iu',
);

/** «Полевой», but not «Белинский»: an adjective of no place is a surname only where somebody bears it. */
const isAdjective = ({ name, names }: Leader) =>
  [name, ...(names.get('ru') ?? [])].some((one) => /(?:(?<![сц]к)(?:[ыо]й|ий|ая)|[ыи]х)$/.test(one));

/** The first names of a leader, every part of a hyphenated one. */
const givenNames = (leader: Leader) =>
  [leader.name, ...[...leader.names.values()].flat()].flatMap((name) =>
    (nameParts(name)?.given ?? []).filter((word) => word.length > 2),
  );

/** Whether what a passage says of people hangs on anybody of `changed`. */
export function hangsOn({ names }: PeopleReading, changed: ReadonlySet<Who>): boolean {
  return names.some(
    (name) =>
      changed.has(name.surname) ||
      (name.patronym !== undefined && changed.has(name.patronym)) ||
      name.leaders.some((one) => changed.has(one)),
  );
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
  (isSentToTown(other) && one.startsWith('ambassador')) ||
  one.startsWith(other + ':') ||
  (other.startsWith('spokesperson:') && one === 'spokesperson');

/** An ambassador's seat tells no state for sure. */
const isSentToTown = (office: string) => /^ambassador:\P{Lu}/u.test(office);

const heldEver = (leader: Leader, office: Office) => leader.offices.some((one) => same(one, office));

const held = (leader: Leader, office: Office, date: string | undefined) =>
  officesAt(leader, date).some(({ office: one }) => same(one, office));
