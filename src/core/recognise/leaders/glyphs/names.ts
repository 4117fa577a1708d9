import type { Gazetteer } from '../../../dossier/compile';
import type { NameEntry } from '../../../dossier/names/entry';
import type { Leader } from '../../../model/dossier';
import type { Span } from '../../../model/span';
import { isInWords } from './inwords';
import { CharClass, isIdeographic } from '../../../text/chars';
import type { Passage } from '../../passage';
import { isTranscribing, mayLead, stateEnd } from './chinese';
import { dottedNameLength } from './dotted';
import { glyphTitleAfter, glyphTitleBefore } from './offices';
import { Cover, type TitledName } from './found';
import { statesmenNames } from './famous';
import { titleNames } from './titles';
import type { NameReading } from '../reading';

const isLeader = (entry: NameEntry) => entry.entry.kind === 'leader';

/** Names in Han, kana and Hangul: of the dossier, and beside a title. */
export function readGlyphNames(p: Passage, gazetteer: Gazetteer, names: NameReading[]): void {
  for (let i = 0; i < p.count; i++) {
    const kind = p.kind[i]!;
    if (kind !== CharClass.Hangul && !isIdeographic(kind)) continue;
    const end = p.end[i]!;
    for (let at = p.start[i]!; at < end;) {
      const name = dossierNameAt(p, at, gazetteer);
      if (name) names.push(name);
      at = name ? name.end : at + 1;
      if (kind === CharClass.Hangul && !name) break;
    }
  }
  const cover = new Cover<NameReading>(p.text.length);
  for (const name of names) cover.add(name);
  const replaced = new Set<NameReading>();
  const push = (name: NameReading) => {
    names.push(name);
    cover.add(name);
  };
  for (const found of titleNames(p.text)) {
    const others = cover.over(found);
    const [only] = others;
    if (only && only.leaders.length > 0 && isSame(only, found) && saysMore(found, only)) {
      replaced.add(only);
      push({ ...only, office: found.office! });
      continue;
    }
    const isKnown = others.length > 0 && !addsOffice(p, found, others) && !isLonger(found, others);
    if (isKnown) continue;
    for (const other of others) {
      replaced.add(other);
      cover.delete(other);
    }
    const leaders = others.length > 0 ? none : familyOf(p, found, gazetteer);
    if (leaders.length > 0) {
      push({ ...found, form: 'family', leaders, exact: true, confidence: 0.8 });
      continue;
    }
    // J・D・ベルク: its end is in katakana
    const isWhole = others.at(-1)?.end === found.end;
    const stems = isWhole ? others.flatMap((other) => other.stems ?? [other.surname]) : [];
    push({
      ...found,
      ...(stems.length > 0 && { surname: stems.at(-1)!, stems }),
      form: 'text',
      leaders: [],
      exact: true,
      confidence: 0.8,
    });
  }
  for (const { start, end } of statesmenNames(p.text)) {
    if (cover.over({ start, end }).length > 0 || isInWords(p.text, start, end)) continue;
    const surname = p.text.slice(start, end).split(' ').at(-1)!;
    const leaders = familyOf(p, { start, end }, gazetteer);
    const form = leaders.length > 0 ? 'family' : 'text';
    push({ start, end, surname, form, leaders, exact: true, confidence: 0.7, fame: 'own' });
  }
  const left = names.filter((name) => !replaced.has(name)).sort((a, b) => a.start - b.start);
  names.length = 0;
  for (const name of left) names.push(name);
}

const none: readonly Leader[] = [];
const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

/** 강유정 대통령실 대변인: whether what was found by its title has an office where the name of the dossier has none, or a shorter one. */
const saysMore = ({ office }: TitledName, { office: own }: NameReading) =>
  office !== undefined && (!own?.name || (office.start === own.start && office.end > own.end));

/** 森田港一郎首相, 玛丽·贝尔格总统: the name of the dossier, 森田港一 or 贝尔格, is only a part of somebody else's. */
function isLonger({ start, end, office }: TitledName, [only, ...more]: readonly NameReading[]): boolean {
  if (!office?.isPublic || !only || more.length > 0) return false;
  if (only.form === 'family') return start < only.start && end === only.end;
  return only.form === 'full' && only.start === start && end > only.end && end <= only.end + longestRest;
}
const longestRest = 2;

const dot = /^[·・•‧]/;

/** 伊安娜·贝尔格, 安娜·贝尔格曼, 安娜·贝尔格·奥尔森: whether a name that dots join goes on before or behind what the dossier has of it. */
function isTorn(text: string, at: number, end: number): boolean {
  if (!/[·•‧]/.test(text.slice(at, end))) return false;
  if (dot.test(text.slice(end)) || dot.test(text[at - 1] ?? '')) return true;
  if (isTranscribing(text[end]) && dottedNameLength(text.slice(at, end + longestTail)) > end - at)
    return true;
  const before = text.slice(Math.max(0, at - longestTail), at);
  return isTranscribing(before.at(-1)) && !mayLead.test(before.at(-1)!) && !stateEnd.isIn(before);
}
const longestTail = 12;

/** The dossier's leaders whose surname a span is; of one character it tells too little without a title after it. */
function familyOf(p: Passage, { start, end }: Span, gazetteer: Gazetteer): readonly Leader[] {
  if (end - start < 2) return none;
  const match = gazetteer.glyphs.longest(p.text, start, isLeader);
  if (match?.end !== end || isInWords(p.text, start, end)) return none;
  return [...new Set(match.entries.map((entry) => entry.entry as Leader))];
}

/** 部长 Anna Berg, ジョン・F・ベルク大統領: whether the Latin letters of a name are one with it and lack its office. */
const addsOffice = (p: Passage, { start }: TitledName, others: readonly NameReading[]) =>
  (/[A-Za-z\u00c0-\u024fＡ-Ｚ]/.test(p.text[start]!) ||
    others.every((other) => other.end - other.start === 1 && other.start > start)) &&
  others.every(({ leaders, office: own }) => leaders.length === 0 && !own);

function dossierNameAt(p: Passage, at: number, gazetteer: Gazetteer): NameReading | undefined {
  const match = gazetteer.glyphs.longest(p.text, at, isLeader);
  if (!match) return undefined;
  // 하산 베르크만 대통령: no «only» stands between a name and its title
  if (p.text[match.end] === '만' && glyphTitleAfter(p.text, match.end + 1)) return undefined;
  const full = match.entries.filter((entry) => entry.form === 'full');
  if (isInWords(p.text, at, match.end) || isTorn(p.text, at, match.end)) return undefined;
  const found = full.length > 0 ? full : match.entries;
  const office = glyphTitleAfter(p.text, match.end) ?? glyphTitleBefore(p.text, at);
  if (full.length === 0 && !glyphTitleAfter(p.text, match.end)) return undefined;
  const [text, form] = [p.text.slice(at, match.end), full.length > 0 ? 'full' : 'family'] as const;
  return {
    start: at,
    end: match.end,
    form,
    leaders: [...new Set(found.map((entry) => entry.entry as Leader))],
    exact: true,
    confidence: form === 'full' ? 0.97 : 0.8,
    surname: text,
    ...(office && { office }),
  };
}
