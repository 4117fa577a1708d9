import type { PersonMention, Speaker, Statement } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { readEastern } from './attribution';
import { datelineLength } from './dateline';
import type { EasternAttribution } from './outer';
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
  const led = datelineLength(text);
  const found = readEastern(' '.repeat(led) + text.slice(led), people, span.start);
  if (!found) return undefined;
  const { cue, direct, act } = found;
  const speaker = speakerOf(found, page, span.start, history);
  if (speaker === undefined) return undefined;
  const start =
    last && isTail(text) && isQuoted(page.text.slice(last.start, last.end)) ? last.start : span.start + led;
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

/** Who the source is; null where that is unsure, undefined where it is who spoke last and nobody did. */
function speakerOf(
  { source, isDoubtful }: EasternAttribution,
  page: Telling,
  start: number,
  history: readonly Said[],
): Speaker | null | undefined {
  if (source === null || (isDoubtful && history.at(-1)?.speaker)) return null;
  if (source === 'same') return goingOn(history, page);
  if (source === 'm' || source === 'f') return antecedent(source, history, page.genders);
  return 'role' in source
    ? piece(page, start + source.role.start, start + source.role.end)
    : toSpeaker(source);
}

/** 林美在接受采访时说。 tells only who said the quotation before it; so does 林美说：“…” */
const isTail = (text: string) =>
  /^[^“「『"，。]{2,20}(?:说|說|表示|指出)[：:]\s*[“「『]/.test(text) || endsInSaying(text);
const endsInSaying = (text: string) =>
  /(?:说|說|道|称|稱|表示|指出|强调|強調|述べた|語った|話した|訴えた|말했다|밝혔다)[。.]?\s*$/.test(text) &&
  !/[“「『"：:]|と(?:述べ|語|話|訴)|고 (?:말|밝)/.test(text);
const isQuoted = (text: string) => /^\s*[“「『"][^“”「」『』"]*[”」』"]\s*$/.test(text);

/** Who spoke in the sentence before, or the only one whom it names, as its subject. */
function goingOn(history: readonly Said[], { text }: Telling): Speaker | undefined {
  const last = history.at(-1);
  if (!last || last.speaker) return last?.speaker;
  const [only, ...others] = [...last.actors, ...last.others];
  if (!only || others.length > 0) return undefined;
  const end = Math.max(only.end, only.office?.end ?? only.end);
  const isSubject =
    !/[\u3041-\u309f\uac00-\ud7a3]/.test(text.slice(end, end + 8)) || subject.test(text.slice(end, end + 8));
  return isSubject ? toSpeaker(only) : undefined;
}

/** What follows a subject in Japanese and Korean. */
const subject = /^(?:氏|さん|[（(][^（）()]{0,6}[）)])?(?:は|が|も|、|님?(?:은|는|이|가|도)(?![가-힣]))/;
