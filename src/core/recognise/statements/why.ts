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
  if (type === 'statistic') return msg('{0}, because it gives a figure', type);
  if (type === 'statement') return msg('{0}: no words of promise, blame, proposal or forecast in it', type);
  const words = signOf(text, type);
  if (words) return msg('{0}, because it says “{1}”', type, shown(words));
  if (cue) return msg('{0}, because of how it is reported: “{1}”', type, shown(cue.text));
  return msg('{0}, by the words around it', type);
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
