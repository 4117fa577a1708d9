import { isCapital, keyAt, type Passage } from '../passage';
import { lead } from './edges';
import { isAcronym, isConnector } from './shape';

/** English nouns that are names only with a capital: "the Global Tide Pledge", never "a pledge". */
const proper =
  /^(?:pledge|compact|commitment|framework|blueprint|mechanism|facility|grid|meeting|policy|areas?|zones?|maps?|decades?|deals?|canals?)$/;

/** What zones are for. */
const zoned = /^(?:special|free|economic|trade|industrial|investment|development|processing|export)$/;

const onThing =
  /^(?:trade|peace|nuclear|gas|oil|debt|big|no|great|good|bad|best|real|raw|arms|hostage|climate|brexit|plea|merger)$/;

/** What must stand before some of them: "Free Trade Area", "Power Grid"; no other area is agreed upon. */
const after: Readonly<Record<string, RegExp>> = {
  area: /^trade$/,
  areas: /^trade$/,
  zone: zoned,
  map: /^road$/,
  grid: /^(?:power|super|supergrid|electricity|energy|smart)$/,
  facility:
    /^(?:fund|growth|resilience|recovery|sustainability|credit|financing|finance|investment|reform|guarantee|peace|lending|climate|environment|infrastructure|insurance|liquidity|loan|stability|preparation|support|transition|adaptation)$/,
};
/** What a policy of this kind is called is no name: "the Common Foreign and Security Policy" apart. */
const common =
  /^(?:foreign|security|public|monetary|fiscal|economic|privacy|cookie|cookies|editorial|trade|energy|health|our|defence|defense|social|refund|comment|legal|political|institutional)$/;

/** Who meets: "the ASEAN Foreign Ministers’ Meeting", "Consultative Meeting of the Heads of State". */
const meets = /^(?:ministers|ministerial|officials|leaders|consultative|heads|union|council|summit)$/;

/** Whether the trigger noun at token `t` can announce a name, as far as its own kind of noun tells. */
export function canAnnounce(p: Passage, t: number): boolean {
  const key = keyAt(p, t);
  if (!proper.test(key)) return true;
  const before = keyAt(p, t - 1);
  // "the Oslo-Bergen special economic zone"
  if (key === 'zone' && before === 'economic' && !isCapital(p, t))
    return keyAt(p, t - 2) === 'special' && isCapital(p, t - 3) && isConnector(p, t - 4);
  if (!isCapital(p, t)) return false;
  const wanted = after[key];
  // "the Arden Decade of Harbours"
  if (key === 'decade') return /^(?:of|for|on)$/.test(keyAt(p, t + 1)) && isCapital(p, t + 2);
  // "the Clean Harbour Deal", and no deal on trade
  if (key === 'deal') return hasCapital(p, t) && !onThing.test(before);
  // "the Amber Techo Canal", and no canal that one name is enough for
  if (key === 'canal') return hasCapital(p, t) && hasCapital(p, t - 1);
  if (key === 'zone' && !isZoneNamed(p, t)) return false;
  if (wanted) return wanted.test(before) && isCapital(p, t - 1) && (key !== 'grid' || hasCapital(p, t - 1));
  if (key === 'framework') return !/^(?:legal|regulatory|institutional|policy|results)$/.test(before);
  // "a National Policy", yet "the National Policy on Ports"
  const isBare =
    (common.test(before) && !isAcronym(p, t - 2)) ||
    (before === 'national' && !/^(?:on|for)$/.test(keyAt(p, t + 1)));
  if (key === 'policy') return !isBare && !isCapital(p, t + 1);
  return key !== 'meeting' || isOfStates(p, t);
}

/** "the Arden Special Economic Zone", never "a Special Economic Zone", nor the waters off a coast. */
function isZoneNamed(p: Passage, t: number): boolean {
  let i = t - 1;
  while (isCapital(p, i) && zoned.test(keyAt(p, i))) i--;
  // "the Special Economic Zone at Arden"
  const isPlaced = t - i > 2 && /^(?:in|at|of)$/.test(keyAt(p, t + 1)) && isCapital(p, t + 2);
  return (isPlaced || hasCapital(p, i + 1)) && keyAt(p, i) !== 'exclusive';
}

/** Whether more capitals stand before token `t`, with hyphens between. */
const hasCapital = (p: Passage, t: number) =>
  (isCapital(p, t - 1) && !lead.has(keyAt(p, t - 1))) || (isConnector(p, t - 1) && isCapital(p, t - 2));

/** Whether the words before a meeting say which states or ministers meet. */
function isOfStates(p: Passage, t: number): boolean {
  for (let i = t - 1; i >= 0 && i > t - 10; i--) {
    if (meets.test(keyAt(p, i)) && isCapital(p, i)) return true;
    if (isAcronym(p, i) || (isConnector(p, i) && isCapital(p, i + 1) && isCapital(p, i - 1))) return true;
    if (!isCapital(p, i) && !/^(?:[’'+-]|of|on|and|the|for)$/.test(p.words[i]!.text)) return false;
  }
  return false;
}
