import type { EasternAttribution, Outer, Party } from '../outer';

/** Whoever is the topic right before another quotation: と伝え、Yも「…」, 」、Y市長は「…」. */
const second =
  /」[^「」。]{0,40}?、(?:[^「」、。]{0,20}の)?([\p{Script=Han}\p{Script=Katakana}ー・A-Za-zＡ-Ｚ]{1,24}?)(?:氏|さん)?(?:[（(][^（）()]{1,16}[）)])?[はも](?:[^「」、。]{0,20}[、で])?「〇{3}/u;
/** What a person or a group ends in whom nothing else shows. */
const somebody = /(?:[長官臣相事理員者家領使側省庁府党団会社局部])$/;
/** A body or an office as the first topic. */
const body =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー・])([\p{Script=Han}\p{Script=Katakana}ー・]{1,20}[長官臣相事理員者家領使側省庁府党団会社局部])[はも][^「」。]{0,60}「$/u;
const topic = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:[（(][^（）()]{1,16}[）)])?[はも][^「」。]{0,60}「/u;

/**
 * Xは「…」と伝え、Yも「…」と答えた, Xは「…」、Yは「…」と話した: what the first says ends where the second, beside his own
 * words, is named. `read` reads what stands before that.
 */
export function firstOfTwo(
  { text, people }: Outer,
  read: (outer: Outer) => EasternAttribution | undefined,
): EasternAttribution | undefined {
  if (!/」[^「」]*「/.test(text)) return undefined;
  const match = second.exec(text);
  if (!match) return undefined;
  const name = match[1]!;
  const at = match.index + match[0].lastIndexOf(name);
  const quote = text.indexOf('「');
  const first = people.findLast((one) => one.end <= quote && topic.test(text.slice(one.end, quote + 1)));
  const isNamed = people.some(({ start, end }) => start < at + name.length && end > at);
  const group = first ? undefined : body.exec(text.slice(0, quote + 1));
  const own = first?.mention.text ?? group?.[1];
  if (own === undefined || quote > at || name.includes(own) || !(isNamed || somebody.test(name)))
    return undefined;
  const end = text.lastIndexOf('、', at) + 1;
  const head = { text: text.slice(0, end), people: people.filter((one: Party) => one.end <= end) };
  const found = /」、$/.test(head.text) ? undefined : read(head);
  // 港湾新聞によると、Xは「…」と挨拶、Yは…
  const isOwn = found && !/^によ/.test(found.word);
  if (isOwn) return { ...found, end };
  const role = group ? { start: group.index, end: group.index + group[1]!.length } : undefined;
  const source = first?.mention ?? (role && { role });
  return source && { cue: undefined, word: '', source, end };
}
