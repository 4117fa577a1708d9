import type { Gazetteer } from '../../dossier/compile';
import type { InitiativeMention, OtherMention } from '../../model/mention';
import { looksAdjectival } from '../../dossier/names/endings';
import { compareSpans, overlaps } from '../../model/span';
import { CharClass } from '../../text/chars';
import { isCapital, keyAt, nextMarked, type Passage } from '../passage';
import { Mark } from '../words';
import { readInitials } from './acronyms';
import { canAnnounce } from './announced';
import { readEastern } from './eastern/eastern';
import { readEnglish } from './english';
import { toMention, type Finding } from './finding';
import { readGlyphs } from './glyphs';
import { readJoined } from './joined';
import { readNamed } from './named';
import { readQuoted } from './quoted';
import { readRussian } from './russian';
import { readKnown } from './known';

/** The initiatives of a passage, and the mentions of the dossier's own kinds; offsets are into the passage. */
export function readInitiatives(
  p: Passage,
  gazetteer: Gazetteer,
): { initiatives: InitiativeMention[]; others: OtherMention[] } {
  const named = [...readNamed(p, gazetteer).map(({ mention }) => mention), ...readGlyphs(p, gazetteer)];
  const initiatives = named.filter((mention) => mention.kind === 'initiative');
  const others = named.filter((mention) => mention.kind === 'other');
  for (let t = 0; (t = nextMarked(p, t, Mark.Trigger)) < p.count; t++) {
    for (const finding of readTrigger(p, t)) add(initiatives, toMention(p, finding));
  }
  for (const finding of readJoined(p)) add(initiatives, toMention(p, finding));
  if (p.anyMark & Mark.EasternTrigger) for (const mention of readEastern(p)) add(initiatives, mention);
  return { initiatives: initiatives.sort(compareSpans), others: others.sort(compareSpans) };
}

/** The name that is known, or what the trigger noun at token `t` names: by quotes, else by initials in brackets, else by capitals. */
function readTrigger(p: Passage, t: number): Finding[] {
  if (!canAnnounce(p, t)) return [];
  const { known, trigger } = p.words[t]!.initiative!;
  // «дорожная карта», and no other
  if (/^карт/.test(p.words[t]!.key) && !/^дорожн/.test(keyAt(p, t - 1))) return [];
  if (isShares(p, t) || isBill(p, t)) return [];
  const name = known ? readKnown(p, t) : undefined;
  if (name && !isTakenIn(p, name.to)) return [name];
  // "the One Belt, One Road Initiative": a comma ends what its noun reads
  const hasComma = name && p.words.slice(name.from, name.to).some(({ text }) => text === ',');
  if (hasComma && p.words[name.to]!.initiative?.trigger) return [{ ...name, to: name.to + 1 }];
  // "the One Belt, One Road strategy"
  if (name && !isCapital(p, name.to))
    return [p.words[name.to]!.initiative!.plural ? name : { ...name, to: name.to + 1 }];
  if (trigger === undefined) return [];
  const quoted = readQuoted(p, t);
  if (quoted.length > 0) return quoted;
  if (p.words[t]!.key.startsWith('механизм')) return [];
  const bare =
    readInitials(p, t) ?? (p.kind[t] === CharClass.Cyrillic ? readRussian(p, t) : readEnglish(p, t));
  return bare ? [bare] : [];
}

/** «проект постановления „О портах“»: the draft of a law. */
const isBill = (p: Passage, t: number) =>
  p.words[t]!.key.startsWith('проект') &&
  /^(?:постановлени|закон|указ|распоряжени|приказ|решени|федеральн|устав)/.test(keyAt(p, t + 1));

/** «акции „Маяка“» of a company, where nothing shows that it is one «акция». */
function isShares(p: Passage, t: number): boolean {
  const { key } = p.words[t]!;
  if (!key.startsWith('акци') || /^акци(?:я|ю|ей)$/.test(key)) return false;
  const before = keyAt(p, t - 1);
  const isOne =
    key === 'акции' &&
    (/^(?:об?|рамках|ходе|время|проведени[еию]|участники|участник|старт[еа]?|итогам)$/.test(before) ||
      (looksAdjectival(before) && /[оеё]й$/.test(before)) ||
      (before === 'в' && /^участ/.test(keyAt(p, t - 2))));
  return !isOne;
}

/** "the Belt and Road Initiative", "the C5+1 Water Dialogue": whether capitals behind a known name end in a noun. */
function isTakenIn(p: Passage, to: number): boolean {
  if (p.words[to]?.initiative?.trigger !== undefined) return true;
  let i = to;
  while (isCapital(p, i) && i < to + 5) if (p.words[i++]!.initiative?.trigger !== undefined) return true;
  return false;
}

/** Adds a mention unless an earlier one stands there: the dossier goes first, then what its quotes or initials prove. */
function add(mentions: InitiativeMention[], mention: InitiativeMention): void {
  for (let i = mentions.length - 1; i >= 0; i--) {
    if (overlaps(mentions[i]!, mention)) return;
  }
  mentions.push(mention);
}
