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
  last: Span | undefined,
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
  const start =
    last && isTail(text) && isQuoted(page.text.slice(last.start, last.end)) ? last.start : span.start;
  const end = found.end === undefined ? span.end : span.start + found.end;
  const whole = page.text.slice(start, end);
  return {
    start,
    end,
    text: whole,
    speaker,
    cue: piece(page, span.start + cue.start, span.start + cue.end),
    direct: direct || start < span.start,
    type: typeOf(whole, act, hasFigure),
  };
}

/** 林美在接受采访时说。 tells only who said the quotation before it. */
const isTail = (text: string) =>
  /(?:说|說|道|称|稱|表示|指出|强调|強調|述べた|語った|話した|訴えた|말했다|밝혔다)[。.]?\s*$/.test(text) &&
  !/[“「『"：:]|と(?:述べ|語|話|訴)|고 (?:말|밝)/.test(text);
const isQuoted = (text: string) => /^\s*[“「『"][^“”「」『』"]*[”」』"]\s*$/.test(text);

/** Who spoke in the sentence before, or the only one whom it names. */
function goingOn(history: readonly Said[]): Speaker | undefined {
  const last = history.at(-1);
  if (!last || last.speaker) return last?.speaker;
  const [only, ...others] = [...last.actors, ...last.others];
  return only && others.length === 0 ? toSpeaker(only) : undefined;
}
