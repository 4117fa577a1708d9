import { keyAt, type Passage } from '../../passage';
import type { Written } from '../../written';
import { isJoint } from '../names/units';
import { titleOf, type Title } from './title';
import { headedIn, isOfCompany } from './titlephrases';

/** A title phrase: its tokens, and what office of which state it names. */
export interface Office {
  readonly from: number;
  readonly to: number;
  /** `president`, `minister:foreign`…; empty for an occupation, which is no office. */
  readonly name: string;
  readonly country?: string;
  /** Whether who bears it is a leader. */
  readonly isPublic: boolean;
  /** «господин»: says nothing of what its bearer is. */
  readonly isHonorific?: true;
}

const honorificRussian = /^(?:господин|госпож|товарищ|мистер|сэр$|мисс)/;

/** What a title phrase says: which office, of which state. Any words are allowed; without a head it names none. */
export function describe(p: Passage, from: number, to: number): Office {
  const title = titleOf(p, from, to);
  const country = title.isOfFirm && title.office !== 'governor' ? undefined : title.country;
  const headed = title.office === 'head' ? headedIn(p, from, to) : '';
  const isOfState = title.office === 'secretary' && isSecretaryOfState(p, from, to);
  const office = isOfState ? 'state-secretary' : withField(title, heldOffice(title, country, headed));
  const isState = country !== undefined || title.isOfBody;
  // the governor of a bank is a central bank's
  const isPrivate =
    office !== 'governor' && (title.isPrivate || (office === 'president' && isOfCompany(p, from, to)));
  const isPublic = office !== '' && (isState || (title.isStrong && !isPrivate));
  const described: Written<Office> = { from, to, name: title.prefix + office, isPublic };
  if (country !== undefined) described.country = country;
  if (office === '' && isHonorific(p, from, to)) described.isHonorific = true;
  return described;
}

/** "Secretary of State", «государственный секретарь», the office of «госсекретарь». */
function isSecretaryOfState(p: Passage, from: number, to: number): boolean {
  for (let k = from; k + 1 < to; k++) {
    if (/^государственн/.test(keyAt(p, k)) && /^секретар/.test(keyAt(p, k + 1))) return true;
    if (keyAt(p, k) === 'secretary' && keyAt(p, k + 1) === 'of' && keyAt(p, k + 2) === 'state') return true;
  }
  return false;
}

/** Which office it is to head what the words name; `headed` is what English says after "head of". */
function heldOffice(title: Title, country: string | undefined, headed: string): string {
  const { office, portfolio, union } = title;
  const isHead = office === 'head' || office === 'chairman';
  const isOfMinisters = isHead && portfolio === '' && title.isOfCabinet;
  // the president of the European Council isn't that of the Commission
  if (country === 'EU' && union !== '' && (isHead || office === 'president'))
    return isOfMinisters ? 'prime-minister' : `president:${union}`;
  if (office === 'head' && portfolio === '' && (title.isOfState || headed === 'state')) return 'president';
  if (headed === 'government' || isOfMinisters) return 'prime-minister';
  return office === 'head' && portfolio !== '' ? 'minister' : office;
}

const heads = new Set(['head', 'leader', 'chairman']);

/** The office with its field, its body or where it is held, where it has one of them. */
function withField({ portfolio, of, isPrivate, destination }: Title, office: string): string {
  if (office === 'ambassador' && destination !== '') return `${office}:${destination}`;
  if (office === 'minister' && portfolio !== '') return `${office}:${portfolio}`;
  const whose = portfolio || of;
  if (office === 'spokesperson' && whose !== '') return `${office}:${whose}`;
  const isGeneral = heads.has(office);
  return isGeneral && (of !== '' || isPrivate) ? `${office}:body` : office;
}

/** «господин», «г-н» */
const isHonorific = (p: Passage, from: number, to: number) =>
  (to - from === 1 && honorificRussian.test(keyAt(p, from))) ||
  (to - from === 3 && keyAt(p, from) === 'г' && isJoint(p, from + 1));
