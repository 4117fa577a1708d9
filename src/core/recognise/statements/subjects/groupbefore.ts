import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { keyAt, touches, type Passage } from '../../passage';
import {
  agreesInNumber,
  isAdverb,
  isAgency,
  isBody,
  isGroup,
  isPeople,
  isPreposition,
  isTime,
  isTitle,
} from '../words/actors';
import type { Scene } from '../sentence';
import { isOfWorth } from '../speakers/objects';
import { isInPlace } from './english';
import {
  attributesStart,
  groupEnd,
  groupStart,
  joinedStart,
  opensClause,
  titleOver,
  withPlace,
} from './groups';
import { ofPeople, opensPhrase, writes, type Clause, type Look } from './look';
import { canBeSubject } from './nominative';
import { isConjunction, listOfNouns } from './phrases';
import { beforeModifier } from './proper';

/** A body, an office or people that can be the subject of a verb in this number. */
export const isGroupAt = ({ s, end, verb }: Clause, i: number): boolean => {
  const p = s.passage;
  const { key } = p.words[i]!;
  return (
    (isGroup(key) || isHeads(p, i) || (i === end - 1 && gathering.test(key))) &&
    !isPreposition(p.words[i - 1]?.key ?? '') &&
    agreesInNumber(key, verb)
  );
};

/** The group with its head at token `i`, all of it: its attributes before it, its complements, and whom it is joined to. */
export function lookAtGroup(clause: Clause, i: number): Look {
  const { s, end, v, verb } = clause;
  const p = s.passage;
  const head = titleOver(s, i);
  const first = attributesStart(s, head) ?? groupStart(s, head);
  const list = i === end - 1 ? listOfNouns(s, first, v) : undefined;
  if (list === null) return null;
  const whole = list ?? first;
  // «во время которых избранный президент заявил»
  const from = whole < i && /^котор/.test(p.words[whole]!.key) ? whole + 1 : whole;
  // "a note from X’s office to Y said": who knows what is whose
  if (/^['’]s$/.test(p.words[from - 1]?.text ?? '')) return null;
  if (p.words[i]!.key === 'главы' && !opensPhrase(s, i)) return i - 1;
  if (isOthers(s, i)) return i - 1;
  // "X from the National Council noted"
  if (isInPlace(s, from, end)) return from - 1;
  if (verb.weak && !saysSo(clause, i, p.words[head]!.key)) return null;
  if (!opensClause(s, beforeModifier(s, from))) return null;
  const joined = verb.gender === 'p' ? joinedFrom(clause, from) : from;
  if (joined < 0) return null;
  const isWhole = i === end - 1 || isWholePhrase(p, i + 1, end);
  const to = isWhole ? end : withPlace(s, i, groupEnd(s, i + 1, end), end);
  return { kind: 'group', from: joined, to: to > i + 1 && isDenied(clause, to) ? to - 1 : to };
}

/** «Министр обвинения отрицал.»: the object of the verb stands right before it, and nothing behind it. */
const isDenied = ({ s, v }: Clause, to: number) =>
  to === v &&
  denies.test(keyAt(s.passage, v)) &&
  /^(?:[.!?]|)$/.test(keyAt(s.passage, v + 1)) &&
  denied.test(keyAt(s.passage, to - 1));
const denies = /^(?:отрица|отверг|опроверг|призна|подтверд|отклони)/;
const denied =
  /^(?:обвинени[яе]|критику|вину|причастность|сообщени[яе]|слухи|информацию|факт|заявлени[яе]|упреки|предложени[яе])$/;

/** Whether a verb that has other uses reports, said of this group. */
function saysSo({ s, end, v, verb }: Clause, i: number, head: string): boolean {
  const p = s.passage;
  const { key } = p.words[v]!;
  if (isTitle(head) || (isAgency(head) && writes(p, v))) return true;
  if (p.kind[v] === CharClass.Latin && isOfWorth(p.words, v)) return true;
  // «правительство уверено, что»
  if (/^(?:уверен|убежден|обеспокоен|соглас[ен])/.test(key)) return p.words[v + 1]?.text === ',';
  const isActing =
    isPeople(p.words[i]!.key) ||
    isHeads(p, i) ||
    (i === end - 1 && (speaksFor.test(head) || gathering.test(head)));
  if (isActing && ofPeople.test(key)) return true;
  // «министерство выступило за отмену»
  if (/^выступ/.test(key)) return isBody(p.words[i]!.key) || isParty(p.words[i]!.key);
  return (
    judging.test(key) && (p.words[i]!.key === 'сторона' || (verb.gender === 'p' && isParty(p.words[i]!.key)))
  );
}

/** «Орлов и другие депутаты заявили» */
function joinedFrom({ s, verb }: Clause, from: number): number {
  const p = s.passage;
  const pair = p.words[from - 1]?.key === 'и' ? s.actors.find(({ tail }) => tail === from - 1) : undefined;
  return pair && canBeSubject(p, pair, verb, s.gazetteer) ? pair.whole : joinedStart(s, from);
}

/** "the press service of the head of state reported", "sources close to X said": an English complement reaches to the verb. */
function isWholePhrase(p: Passage, from: number, end: number): boolean {
  const first = p.words[from]!.key === 'close' ? from + 1 : from;
  const opener = p.words[first]?.key ?? '';
  if (!(opener === 'to' || (first === from && /^(?:of|for)$/.test(opener)))) return false;
  if (isConjunction(p.words[end - 1]!.key)) return false;
  for (let i = from; i < end; i++) {
    const { key, statement } = p.words[i]!;
    if (p.kind[i] !== CharClass.Latin || statement || isTime(key) || isAdverb(key)) return false;
    if (isPreposition(key) && !/^(?:of|for)$/.test(key) && i !== first) return false;
  }
  return true;
}

/** «в доме премьер-министра», «с послами ЕС»: no nominative, and no body that speaks. */
function isOthers(s: Scene, i: number): boolean {
  const p = s.passage;
  if (p.kind[i] !== CharClass.Cyrillic) return false;
  if (p.words[i + 1]?.key === '-' && touches(p, i + 1) && !isGroup(p.words[i + 2]?.key ?? '')) return true;
  const before = p.words[i - 1];
  // «состояние местных СМИ»
  if (
    p.words[i]!.caps === 'all' &&
    i > s.from &&
    before?.caps === 'none' &&
    /[кнвтшжщч][ыи]х$/.test(before.key)
  )
    return true;
  const isNoun = before?.caps === 'none' && /(?:[ая]ми|[ая]х|[ое]в|ом|ем)$/.test(before.key);
  return (
    p.words[i]!.caps === 'all' && i > s.from && isNoun && !isGroup(before.key) && !looksAdjectival(before.key)
  );
}

/** Bodies that are said to do it too: "the Ministry expressed hope". */
const speaksFor =
  /^(?:ministry|mfa|government|parliament|senate|commission|council|committee|embassy|delegation|administration|presidency|kremlin)$/;

/** Those who meet, and what they leave in writing. */
const gathering =
  /^(?:cabinet|forum|summit|meeting|conference|assembly|session|group|bloc|union|board|secretariat|communique|declaration|statement|report|document|resolution|ministerial|majesty|highness)$/;

const judging = /^(?:поддержа|приветств|оцени|одобри|обрати|назвали$)/;

/** «Стороны приветствовали»: Russian plurals of those who judge by their office. */
const isParty = (key: string) =>
  /^(?:стороны|участники|лидеры|министры|президенты|премьеры|депутаты|сенаторы|делегаты|фракции)$/.test(key);

/** "the heads of state": not "who heads the office". */
const isHeads = (p: Passage, i: number) => p.words[i]!.key === 'heads' && p.words[i + 1]?.key === 'of';
