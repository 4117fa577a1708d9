import type { Statement } from '../../model/mention';
import { msg, type Message } from '../../model/message';
import { signOf } from './kind';

/** Longest words that are shown as the reason, in UTF-16 units. */
const longest = 60;

/**
 * Why a statement has its type, in one line: by its own words, by the verb that reports it, or by a figure in it. The
 * rules are those of `typeOf`; undefined for a statement without a type.
 */
export function whyType({ text, type, cue }: Statement): Message | undefined {
  if (!type) return undefined;
  if (type === 'statistic') return msg('because it gives a figure');
  if (type === 'statement') return msg('no words of promise, blame, proposal or forecast in it');
  const words = signOf(text, type);
  if (words) return msg('because it says “{0}”', shown(words));
  if (cue) return msg('because of how it is reported: “{0}”', shown(cue.text));
  return msg('by the words around it');
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
