import { type Passage, keyAt } from '../../passage';
import type { Word } from '../../words';
import { isWord, personOf } from '../names/units';

// «Президент банка», "the club’s president": an office whose holder is of something else than a state, told by the words
// round it. Its holder is nobody of whom only an office of state is known.

/** Bodies that have a president of their own and stand in no table of bodies. */
const hasPresident =
  /^(?:лиг|палат|конфедераци|коллег|колледж|совет|комитет|гильди|объединени|сообществ|конгресс|трибунал|торгов)/;
const genitive = /(?:[оеё]го|[ое]й|[иы]х|[оеё]в|[аяыи])$/;
const isVerb = /(?:ла|ли|лась|лись|вши|ая|яя)$/;
const isOwn = /^(?:наш|ваш|сво|эт|мо|данн|сам|все|т)(?:ей|его|ой|ого|й)$/;
const isAdverb =
  /^(?:тогда|всегда|никогда|дважды|трижды|почти|или|ли|бы|якобы|чтобы|ради|его|ее|их|ей|него|нее|них)$/;

/** «президент лиги», «президент ассамблеи», but not «президент республики». */
const isBody = ({ key, person }: Word) =>
  person?.body === true && person.country === undefined && !/^(?:республик|государств|стран)/.test(key);

/**
 * «президент банка», «президент ФИФА», «президент „Маяка“», «президент соседней страны». Behind «с президентом» and
 * «президенту» a word in the genitive may be what is spoken of, «обсудил с президентом планы».
 */
export function isOfElseRussian(p: Passage, head: number, to: number): boolean {
  if (/^президент/.test(keyAt(p, head)) && p.words.slice(head + 1, to).some(isBody)) return true;
  const word = p.words[to];
  if (!word || p.start[to] !== p.end[to - 1]! + 1) return false;
  if (/^[«„]$/.test(word.text)) return true;
  if (!isWord(p, to) || word.statement?.form === 'finite') return false;
  if (word.caps !== 'none') return true;
  const { private: isFirm, thing, common, noun } = personOf(word);
  if (isFirm || thing || hasPresident.test(word.key)) return genitive.test(word.key);
  if (/[уюме]$/.test(keyAt(p, head)) || (common && !noun) || word.statement) return false;
  return (
    genitive.test(word.key) && !isVerb.test(word.key) && !isOwn.test(word.key) && !isAdverb.test(word.key)
  );
}

const ofState = /^(?:country|nation|republic|state|government|cabinet|ministry|kremlin|department|embassy)$/;

/** "the president of the bank", "the bank’s president", "the club president", "the IOC president". */
export function isOfElseEnglish(p: Passage, head: number, from: number, to: number): boolean {
  if (keyAt(p, head) !== 'minister' && keyAt(p, head + 1) === 'of')
    return !p.words.slice(head + 2, Math.max(to, head + 5)).some((word) => ofState.test(word.key));
  const before = p.words[from - 1];
  if (!before || p.end[from - 1]! + 1 !== p.start[from]) return false;
  if (/^['’]s?$/.test(before.text)) return !ofState.test(keyAt(p, from - 2));
  const isShort = before.caps === 'all' && before.text.length > 2 && p.words[head]!.caps !== 'all';
  return isWord(p, from - 1) && (isShort || personOf(before).private === true);
}
