import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, keyAt } from '../../passage';
import { personOf } from '../names/units';
import { inTitle } from './titlewords';

/** What words of a title phrase say together. */

/** "Energy", "Foreign": the field of an office. */
export const isField = (p: Passage, i: number) =>
  isCapital(p, i) && (personOf(p.words[i]).subject === true || inTitle(p.words[i]!).portfolio !== '');

/** Whether the word at `k` makes what is named a body of a state, or of all states. */
export function isBodyAt(p: Passage, k: number): boolean {
  const { key, text } = p.words[k]!;
  const before = p.words[k - 1];
  // «депутат от фракции „Маяк“»
  if (isWorldBody(p, k) || key === 'фракции') return true;
  if (key === 'bank') return /^(?:central|national|reserve)$/.test(keyAt(p, k - 1));
  // "deputy director of the National Security Office"
  if (text === 'Security') return before?.text === 'National';
  // "chairman of the Budget Committee"
  if (text === 'Committee') return isField(p, k - 1) && before?.key !== 'national';
  // "Secretary-General of the United Nations", "Federal Reserve Chair", "WHO Director-General"
  if (text === 'WHO' || text === 'Fed') return true;
  if (key === 'nations' || key === 'reserve')
    return isCapital(p, k) && /^(?:united|federal)$/.test(keyAt(p, k - 1));
  // «председатель Государственного комитета»
  if (!before || !inTitle(p.words[k]!).isCommittee) return false;
  return inTitle(before).isState || (isCapital(p, k) && before.person?.head !== undefined);
}

const worldBodies = new Set('organisation organization agency fund bank'.split(' '));

/** "World Trade Organization", "International Energy Agency", "World Bank": of all states. */
function isWorldBody(p: Passage, k: number): boolean {
  if (!worldBodies.has(keyAt(p, k)) || !isCapital(p, k)) return false;
  // "North Atlantic Treaty Organization", "Shanghai Cooperation Organisation"
  if (/^(?:treaty|cooperation)$/.test(keyAt(p, k - 1)) && isCapital(p, k - 1)) return true;
  const last = keyAt(p, k - 1) === 'energy' && keyAt(p, k - 2) === 'atomic' ? k - 1 : k;
  const of = /^(?:trade|health|energy|atomic|monetary|labour|migration)$/.test(keyAt(p, last - 1))
    ? last - 2
    : last - 1;
  return /^(?:world|international)$/.test(keyAt(p, of)) && isCapital(p, of);
}

/** "Opposition Leader", "Speaker", "crown prince": who bears such a name is a leader. */
export function isRankAt(p: Passage, k: number): boolean {
  const { key, text } = p.words[k]!;
  if (text === 'Leader') return /^(?:Opposition|Majority|Minority|Supreme)$/.test(p.words[k - 1]?.text ?? '');
  // the head of an interim government
  if (/^Advis[eo]r$/.test(text)) return p.words[k - 1]?.text === 'Chief';
  if (text === 'Speaker') return !/^(?:guest|keynote)$/.test(keyAt(p, k - 1));
  return key === 'prince' && keyAt(p, k - 1) === 'crown';
}

/** "Special Representative X", "High Envoy X" */
export const isEnvoy = (p: Passage, k: number) =>
  /^(?:Representative|Envoy)$/.test(p.words[k]!.text) &&
  /^(?:trade|high|special|permanent|presidential)$/.test(keyAt(p, k - 1)) &&
  isCapital(p, k - 1);

/** "national security adviser", "presidential adviser" */
export const isOfPresidency = (p: Passage, k: number) =>
  keyAt(p, k - 1) === 'presidential' || (keyAt(p, k - 1) === 'security' && keyAt(p, k - 2) === 'national');

/** "his counterpart", behind a president or a minister. */
export function isOfHolder(p: Passage, counterpart: number): boolean {
  if (!/^(?:his|her|their)$/.test(keyAt(p, counterpart - 1))) return false;
  for (let k = counterpart - 2; k >= 0 && counterpart - k < holderReach; k--)
    if (personOf(p.words[k]).head?.strong && personOf(p.words[k]).head?.office !== 'counterpart') return true;
  return false;
}
const holderReach = 30;

/** How the names of peoples and lands end that no table has. */
const ofLand = /(?:an|ish|ese|i|ar|land|stan|ia)$/;

/** "the Harbourline president", "University of Oslo President": of what isn't known to be a state. */
export function isOfCompany(p: Passage, from: number, to: number): boolean {
  const at = isCapital(p, from) && personOf(p.words[from]).head === undefined ? from : from - 1;
  const head = p.words[at + 1];
  if (p.kind[at] !== CharClass.Latin || !isCapital(p, at) || at + 1 >= to) return false;
  if (personOf(p.words[at]).private) return true;
  if (keyAt(p, at - 1) === 'of' && personOf(p.words[at - 2]).private) return true;
  const isUnknown =
    p.words[at]!.person === undefined && p.words[at]!.caps === 'first' && !ofLand.test(keyAt(p, at));
  return isUnknown && head?.key === 'president' && (head.caps === 'none' || at === from);
}

/** What "head of" stands before, "state" or "government"; empty where it is anything of theirs. */
export function headedIn(p: Passage, from: number, to: number): string {
  for (let k = from; k + 2 < to; k++) {
    if (keyAt(p, k) !== 'head' || keyAt(p, k + 1) !== 'of') continue;
    if (/^(?:property|duma|bank|department)$/.test(keyAt(p, k + 3))) return '';
    return keyAt(p, keyAt(p, k + 2) === 'the' ? k + 3 : k + 2);
  }
  return '';
}
