import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, keyAt } from '../../passage';
import type { TitleHead } from '../lexicon';
import { nameStem } from '../names/stems';
import { isJoint, personOf } from '../names/units';
import { isBodyAt, isEnvoy, isField, isOfHolder, isOfPresidency, isRankAt } from './titlephrases';
import { bodyOf, inTitle } from './titlewords';

/** Reads the words of a title phrase. */
export function titleOf(p: Passage, from: number, to: number): Title {
  const title = new Title(p, from);
  for (let k = from; k < to; k++) title.take(k);
  return title;
}

const generalOffices = new Set('head leader chairman deputy secretary'.split(' '));

const possessives = new Set(["'s", '’s']);

const cabinetSecretaries = new Set(['Secretary', 'SECRETARY', 'CS', 'PS']);

/** What the words of a title phrase, taken one after the other, say of an office. Any words are allowed. */
class Title {
  /** The office by its head; empty before there is one. */
  office = '';
  /** "deputy-" where a deputy stands before the head. */
  prefix = '';
  /** Whoever bears it is a leader, whatever state or body is named. */
  isStrong = false;
  country: string | undefined;
  /** Where an ambassador is sent to: a state, or the stem of a place's name. */
  destination = '';
  /** `foreign`, `defence`… */
  portfolio = '';
  /** Whose head or spokesperson it is, where it isn't the state's. */
  of = '';
  /** Which of the European Union's bodies is named. */
  union = '';
  /** A body of a state is named, or of all states. */
  isOfBody = false;
  isOfState = false;
  isOfCabinet = false;
  isOfFirm = false;
  isPrivate = false;
  private isKin = false;

  constructor(
    private readonly p: Passage,
    private readonly from: number,
  ) {}

  take(k: number): void {
    this.takeCountry(k);
    this.takeBody(k);
    this.takeRank(k);
    this.takeHead(k);
  }

  private takeCountry(k: number): void {
    const { p } = this;
    const word = p.words[k]!;
    const { country } = personOf(word);
    // "president of Kenya Airways"
    if (firm.has(word.key) && personOf(p.words[k - 1]).country !== undefined) this.isOfFirm = true;
    if (this.office === 'ambassador' && isSentTo(p, k)) {
      this.destination ||= country ?? nameStem(word);
      return;
    }
    if (country !== undefined) this.country ??= besideOf(country, keyAt(p, k - 1)) ?? country;
    if (word.text === 'U' && keyAt(p, k + 1) === '.') this.country ??= initialled.get(keyAt(p, k + 2));
  }

  private takeBody(k: number): void {
    const { p } = this;
    const word = p.words[k]!;
    const person = personOf(word);
    const title = inTitle(word);
    const next = p.words[k + 1];
    const council = next && person.common && title.isCouncil ? inTitle(next) : undefined;
    const isCouncil = council?.isOfCouncil === true;
    // the title's own head is no body, though «советник президента» has one
    const isNamed = person.body === true && !(person.head !== undefined && this.office === '');
    // «помощник Путина»
    const isStatesman = person.statesman !== undefined && person.famous === true && k > this.from;
    this.isOfBody ||= isNamed || title.isBody || isCouncil || isStatesman || isBodyAt(p, k);
    this.union ||= title.ofUnion;
    this.isOfState ||= title.isState;
    this.isOfCabinet ||= title.isCabinet || (isCouncil && council.isMinisters);
    this.of ||= bodyOf(word) || (isCouncil ? 'body' : '');
  }

  private takeRank(k: number): void {
    const { p } = this;
    const word = p.words[k]!;
    const title = inTitle(word);
    // «глава региона»
    const isOfArea = title.isArea && this.office === 'head' && !this.isPrivate;
    this.isStrong ||= isOfArea || isRankAt(p, k);
    this.isPrivate ||= personOf(word).private === true || (word.key === '"' && k > this.from);
    if (title.isDeputy && this.office === '') this.prefix = 'deputy-';
    this.portfolio ||= title.portfolio;
  }

  private takeHead(k: number): void {
    const { p } = this;
    const word = p.words[k]!;
    const isAttorney = word.text === 'General' && /^(?:attorney|prosecutor)$/.test(keyAt(p, k - 1));
    const head = isAttorney ? attorneyGeneral : personOf(word).head;
    if (!head || (head.office === '' && this.office !== '')) return;
    if (head.office === '' && inTitle(word).isKin) this.isKin = true;
    else if (this.isKin) return;
    if (this.office !== '' && this.of === '' && head.case === 'oblique') this.of = head.office;
    this.office = this.officeWith(head, k);
    this.isStrong ||= head.strong || this.isStrongBy(head, k);
  }

  /** The office with one more head: the first counts, unless it is general or half of a prime minister's. */
  private officeWith({ office }: TitleHead, k: number): string {
    const { p } = this;
    const isPrime =
      office === 'minister' && /^(?:prime|премьер)$/.test(keyAt(p, isJoint(p, k - 1) ? k - 2 : k - 1));
    if (isPrime && (this.office === '' || this.office === 'prime-minister')) return 'prime-minister';
    const isGeneral = generalOffices.has(this.office);
    return this.office === '' || (isGeneral && p.kind[k] !== CharClass.Cyrillic) ? office : this.office;
  }

  /** Whether what stands with a head makes its bearer a leader. */
  private isStrongBy({ office }: TitleHead, k: number): boolean {
    const { p } = this;
    // "his finance counterpart"; "The president met her counterpart X"
    if (office === 'counterpart') return this.portfolio !== '' || isOfHolder(p, k);
    // «вице-спикер» is always a parliament's
    if (office === 'speaker') return this.prefix !== '';
    if (office === 'adviser' && isOfPresidency(p, k)) return true;
    // "Energy Secretary": an office by its field alone
    if (office === 'secretary' && isField(p, k - 1) && isCapital(p, k)) return true;
    return isEnvoy(p, k) || this.isOfNobody(k);
  }

  /** "Secretary X", "Deputy Secretary X", "Trade Commissioner X"; those of leagues ("NBA Commissioner X") hold no public office. */
  private isOfNobody(k: number): boolean {
    const { words } = this.p;
    const before = words[k - 1];
    const { text } = words[k]!;
    const isOwned = possessives.has(before?.text ?? '') && this.country === undefined;
    if (isOwned) return false;
    return cabinetSecretaries.has(text) || (text === 'Commissioner' && before?.caps !== 'all');
  }
}

/** «посол в Кении», "ambassador to the Netherlands": whether token `k` says where somebody is sent to. */
const isSentTo = (p: Passage, k: number) =>
  isCapital(p, k) && /^(?:во?|при|to|in)$/.test(keyAt(p, keyAt(p, k - 1) === 'the' ? k - 2 : k - 1));

export type { Title };

/** "U.S.", by its second letter. */
const initialled = new Map([
  ['s', 'US'],
  ['k', 'GB'],
  ['n', 'UN'],
]);

/** States whose name is that of another one with a word before it. */
const besides: readonly (readonly [country: string, word: RegExp, other: string])[] = [
  ['KR', /^(?:северн|north)/, 'KP'],
  ['SD', /^south$/, 'SS'],
  ['GN', /^equatorial$/, 'GQ'],
];
const besideOf = (country: string, before: string) =>
  besides.find(([of, word]) => of === country && word.test(before))?.[2];

/** Houses that may have a state's name before their noun. */
const firm = new Set('airways airlines eximbank bank university company corporation corp inc ltd'.split(' '));

/** Two words that are no office by themselves. */
const attorneyGeneral = { office: 'prosecutor', strong: true, case: 'any' } as const;
