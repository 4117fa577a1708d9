import type { PersonMention } from '../../model/mention';
import { CharClass } from '../../text/chars';
import { opens } from '../initiatives/shape';
import type { Passage } from '../passage';
import type { Actor, Sentence } from './sentence';

const isSpace = (s: Sentence, i: number) => {
  const kind = s.passage.kind[i]!;
  return kind !== CharClass.Cyrillic && kind !== CharClass.Latin && kind !== CharClass.Digit;
};

/** «„…“, — президент»: the person right after a quotation that no verb attributes. */
export function speakerAfter(s: Sentence, actors: readonly Actor[]): PersonMention | undefined {
  const { passage: p } = s;
  const last = actors.at(-1);
  if (!last) return undefined;
  const before = last.whole - 1;
  const isDash = before > s.from + 1 && /^[—–-]$/.test(p.words[before]!.text);
  const isEnd = last.tail === s.to || (last.tail === s.to - 1 && /^[.!]$/.test(p.words[last.tail]!.text));
  if (isDash && isEnd) {
    const quote = p.words[before - 1]!.text === ',' ? before - 2 : before - 1;
    let open = s.from;
    while (open < quote && isSpace(s, open) && !opens(p, open)) open++;
    if (opens(p, open) && /^[»”"]$/.test(p.words[quote]?.text ?? '')) return last.mention;
  }
  return undefined;
}

/** «– Иван Орлов» alone under a quotation: who said it. */
export function speakerAlone(s: Sentence, actors: readonly Actor[]): PersonMention | undefined {
  const { passage: p } = s;
  const [only] = actors;
  if (actors.length !== 1 || !/^[—–-]$/.test(p.words[0]!.text) || s.from > 0) return undefined;
  return only!.whole === 1 && only!.tail >= p.count - 1 ? only!.mention : undefined;
}

/** Whether a passage is nothing but a quotation. */
export function isQuotation(p: Passage): boolean {
  if (p.count < 5 || !opens(p, 0)) return false;
  const last = /^[.!?…]$/.test(p.words[p.count - 1]!.text) ? p.count - 2 : p.count - 1;
  return /^[»”"]$/.test(p.words[last]!.text);
}
