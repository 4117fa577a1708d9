import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { readEastern } from './attribution';
import { typeOf } from '../kind';
import { antecedent, type Said, toSpeaker } from '../pronouns/pronouns';
import { piece, type Telling } from '../telling';

/** What a sentence in Chinese, Japanese or Korean reports. */
export function easternStatement(
  page: Telling,
  span: Span,
  people: readonly PersonMention[],
  history: readonly Said[],
  hasFigure: boolean,
): Statement | undefined {
  const text = page.text.slice(span.start, span.end);
  const found = readEastern(text, people, span.start);
  if (!found) return undefined;
  const { source, cue, direct, act } = found;
  const same = source === 'same' ? goingOn(history) : undefined;
  if (source === 'same' && !same) return undefined;
  const speaker =
    source === null || typeof source === 'string'
      ? (same ?? (source === null ? null : antecedent(source as 'm' | 'f', history, page.genders)))
      : 'role' in source
        ? piece(page, span.start + source.role.start, span.start + source.role.end)
        : toSpeaker(source);
  return {
    ...span,
    text,
    speaker,
    cue: piece(page, span.start + cue.start, span.start + cue.end),
    direct,
    type: typeOf(text, act, hasFigure),
  };
}

/** Who spoke in the sentence before, or the only one whom it names. */
function goingOn(history: readonly Said[]): Speaker | undefined {
  const last = history.at(-1);
  if (!last || last.speaker) return last?.speaker;
  const [only, ...others] = [...last.actors, ...last.others];
  return only && others.length === 0 ? toSpeaker(only) : undefined;
}
