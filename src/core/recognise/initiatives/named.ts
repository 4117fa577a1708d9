import type { Gazetteer } from '../../dossier/compile';
import type { NameEntry } from '../../dossier/names/entry';
import type { InitiativeMention, OtherMention } from '../../model/mention';
import { CharClass } from '../../text/chars';
import { isCapital, nextMarked, spanOf, touches, type Passage } from '../passage';
import { Mark } from '../words';
import { closing, isConnector, opens } from './shape';

/** Triggers that say nothing about what the named thing is: «проект „Пояс и путь“» is the initiative of that name. */
const vague = new Set([
  'initiative',
  'project',
  'programme',
  'strategy',
  'plan',
  'format',
  'platform',
  'process',
]);

/** A name of the dossier that stands in a passage: its tokens, and the mention with offsets into the passage. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly mention: InitiativeMention | OtherMention;
}

const isWanted = ({ entry }: NameEntry) => entry.kind !== 'leader';

/** The dossier's initiatives and other entries among the tokens of a passage, in order; the longest name wins. */
export function readNamed(p: Passage, gazetteer: Gazetteer): Named[] {
  const out: Named[] = [];
  for (let i = 0; (i = nextMarked(p, i, Mark.Dossier)) < p.count; i++) {
    const match = gazetteer.phrases.longest(p.words, i, isWanted);
    if (!match || !match.exact || isPart(p, i, match.end)) continue;
    const named = decide(p, i, match.end, match.entries);
    if (!named) continue;
    out.push(named);
    i = named.to - 1;
  }
  return out;
}

/** Whether the tokens are a piece of something longer: «Китай – Центральная Азия» of «… – Япония», «Itochu-Техника». */
function isPart(p: Passage, from: number, to: number): boolean {
  const isJoint = (i: number) => isConnector(p, i) && p.words[i]!.text !== '—';
  const before = isJoint(from - 1) && (touches(p, from) || isCapital(p, from - 2));
  const after = isJoint(to) && (touches(p, to) ? touches(p, to + 1) : isCapital(p, to + 1));
  return before || after;
}

function decide(p: Passage, from: number, to: number, entries: readonly NameEntry[]): Named | undefined {
  if (to - from === 1 && p.words[from]!.caps === 'none' && p.kind[from] !== CharClass.Digit) {
    if (!entries.some(({ entry }) => isLower(entry.name))) return undefined;
  }
  const isQuoted = from > 0 && opens(p, from - 1) && closing(p, from - 1) === to;
  const start = isQuoted ? from - 1 : from;
  const end = isQuoted ? to + 1 : to;
  const before = triggerBefore(p, start);
  const after = p.words[end]?.initiative?.trigger;
  const type = before !== undefined ? p.words[before]!.initiative!.trigger : after;
  // «на саммите „Инициатива порта“»: the noun inside the name says what it is
  const inside = new Set(p.words.slice(from, to).map(({ initiative }) => initiative?.trigger));
  const says = (e: NameEntry) => e.entry.kind === 'initiative' && inside.has(e.entry.type);
  const own = entries.filter((e) => e.beside === undefined && (fits(e, type) || says(e)));
  const beside = entries.filter((e) => e.beside !== undefined && e.beside === type);
  if (beside.length > 0) {
    return before !== undefined ? found(p, before, end, beside) : found(p, start, end + 1, beside);
  }
  if (own.length > 0) return found(p, from, to, own);
  if (isQuoted && (type === undefined || type === 'format')) return unsure(p, start, end, entries);
  return undefined;
}

const isLower = (name: string) => name === name.toLowerCase();

/** Whether an entry that is known by its name alone can be what the noun beside it says. */
function fits({ entry }: NameEntry, type: string | undefined): boolean {
  if (entry.kind !== 'initiative' || type === undefined || vague.has(type)) return true;
  return entry.type === undefined || entry.type === type;
}

/** The trigger noun that announces a name: directly before it, or with an attribute between («саммит лидеров „…“»). */
export function triggerBefore(p: Passage, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const word = p.words[i]!;
    if (word.initiative?.trigger !== undefined) return i;
    const isAttribute = p.kind[i] === CharClass.Cyrillic && word.caps === 'none' && isGenitive(word.key);
    if (!isAttribute || word.initiative?.body || word.statement) return undefined;
  }
  return undefined;
}

/** Whether a Russian word may be an attribute in the genitive: «глав государств», «высокого уровня», «дел». */
export function isGenitive(key: string): boolean {
  return /(?:[аяиы]|ов|ев|ей|ий|ого|его|ых|их|ой|тв|дел|глав|стран|лет)$/.test(key) && key.length > 2;
}

function found(p: Passage, from: number, to: number, entries: readonly NameEntry[]): Named {
  const ids = [...new Set(entries.map(({ entry }) => entry.id))];
  const { entry } = entries[0]!;
  const span = spanOf(p, from, to);
  const base = {
    ...span,
    text: p.text.slice(span.start, span.end),
    found: 'dossier',
    confidence: 0.95,
  } as const;
  const identity = ids.length === 1 ? { id: ids[0]! } : { candidates: ids };
  const type = entry.kind === 'leader' ? undefined : entry.type;
  const kind = entry.kind === 'other' ? 'other' : 'initiative';
  return { from, to, mention: { kind, ...base, ...identity, ...(type !== undefined && { type }) } };
}

/** The quoted name alone: the entries that it may be are candidates, none is taken for granted. */
function unsure(p: Passage, from: number, to: number, entries: readonly NameEntry[]): Named {
  const span = spanOf(p, from, to);
  const text = p.text.slice(span.start, span.end);
  const candidates = [...new Set(entries.map(({ entry }) => entry.id))];
  return {
    from,
    to,
    mention: { kind: 'initiative', ...span, text, found: 'dossier', confidence: 0.6, candidates },
  };
}
