import { CharClass } from '../../../text/chars';
import { personOf } from '../../leaders/names/units';
import type { Genders } from '../pronouns/genders';
import type { StatementWord } from '../words/lexicon';
import type { Actor, Sentence } from '../sentence';
import { groupStart } from './groups';

/** Nouns before a surname that may be somebody else's: whose wife, whose adviser. Folded, in the nominative. */
const relational =
  /^(?:жена|супруга|мать|сестра|дочь|вдова|невеста|подруга|бабушка|тетя|внучка|племянница|соседка|коллега|пресс-секретарь|секретарь|представитель|представительница|помощник|помощница|советник|советница|заместитель|адвокат|защитник|соратник|соратница|сторонница|преемница|знакомая)$/;

/**
 * «Супруга Рахимова заявила», «представитель Фогель сказала» where Фогель is a man: a woman speaks, and the surname may
 * be in the genitive, somebody else's. The tokens of the whole phrase there; undefined where the name is the speaker's.
 */
export function doubtfulBearer(
  s: Sentence,
  actor: Actor,
  { act, gender }: StatementWord,
  genders: Genders,
): { readonly from: number; readonly to: number } | undefined {
  const p = s.passage;
  const { from, to, mention } = actor;
  // «адвокат Диби сообщил», where Диби is a woman
  const isHis = gender === 'm' && to - from === 1 && from > s.from && relational.test(p.words[from - 1]!.key);
  if (isHis && p.kind[from] === CharClass.Cyrillic && genders.isWoman(mention))
    return { from: groupStart(s, from - 1), to };
  if (act === 'relay' || gender !== 'f' || mention.kind === 'role' || p.kind[to - 1] !== CharClass.Cyrillic)
    return undefined;
  const isTitled = from > s.from && personOf(p.words[from - 1]).head?.case === 'nominative';
  const phrase = { from: isTitled ? groupStart(s, Math.min(actor.whole, from - 1)) : from, to };
  const isOne = to - from === 1;
  if (genders.isKnownMan(mention) || (isOne && isTitled && genders.of(mention) === 'm')) return phrase;
  const isSurname = isOne && /(?:[оеё]в|[иы]н)а$/.test(p.words[from]!.key);
  return isSurname && isTitled && relational.test(p.words[from - 1]!.key) && !genders.isWoman(mention)
    ? phrase
    : undefined;
}
