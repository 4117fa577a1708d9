import type { EasternAttribution, Outer, Party } from '../outer';
import { goesOn } from './speakers';

/** Whoever is the topic right before another quotation: と伝え、Yも「…」, 」、Y市長は「…」, 意向を示し、Yは「…」. */
const second =
  /(?:」[^「」。]{0,40}?|(?:示し|述べ|伝え|求め|訴え|語り|話し|(?:表明|説明|強調|指摘|要請|提案|主張|言及|評価|発言|報告|約束)し)(?:たのに対し|(?:た|ました)が)?)、(?:これに対し、?|一方、?|(?:[^「」、。]{0,20}の)?)([\p{Script=Han}\p{Script=Katakana}ー・A-Za-zＡ-Ｚ]{1,24}?)(?:氏|さん)?(?:[（(][^（）()]{1,16}[）)])?[はも](?:[^「」、。]{0,20}[、で])?「〇{3}/u;
/** What a person or a group ends in whom nothing else shows. */
const somebody = /(?:[長官臣相事理員者家領使側省庁府党団会社局部])$/;
/** A body or an office as the first topic. */
const body =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー・])([\p{Script=Han}\p{Script=Katakana}ー・]{1,20}[長官臣相事理員者家領使側省庁府党団会社局部])[はも][^「」。]{0,60}「$/u;
const topic = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:[（(][^（）()]{1,16}[）)])?[はも][^「」。]{0,60}「/u;
/** The same of what the first says without quotation marks. */
const topicOnly = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:[（(][^（）()]{1,16}[）)])?は/u;
const bodyOnly =
  /^(?:[^、。「」は]{1,12}、)?([\p{Script=Han}\p{Script=Katakana}ー・]{1,20}[長官臣相事理員者家領使側省庁府党団会社局部])は/u;

/**
 * Xは「…」と伝え、Yも「…」と答えた, Xは「…」、Yは「…」と話した: what the first says ends where the second, beside his own
 * words, is named. `read` reads what stands before that.
 */
export function firstOfTwo(
  { text, people }: Outer,
  read: (outer: Outer) => EasternAttribution | undefined,
): EasternAttribution | undefined {
  const match = second.exec(text);
  if (!match) return firstFrom({ text, people }, read);
  const name = match[1]!;
  const at = match.index + match[0].lastIndexOf(name);
  const isIndirect = text.indexOf('「') > at;
  const quote = isIndirect ? match.index : text.indexOf('「');
  const first = isIndirect
    ? people.find((one) => one.end <= quote && topicOnly.test(text.slice(one.end, quote)))
    : people.findLast((one) => one.end <= quote && topic.test(text.slice(one.end, quote + 1)));
  const isNamed = people.some(({ start, end }) => start < at + name.length && end > at);
  const group = first
    ? undefined
    : isIndirect
      ? bodyOnly.exec(text.slice(0, quote))
      : body.exec(text.slice(0, quote + 1));
  const own = first?.mention.text ?? group?.[1];
  // その上で「…」と述べたのに対し、Xは「…」と答えた: who spoke before goes on, and then X answers
  if (
    own === undefined &&
    quote >= 0 &&
    quote < at &&
    isNamed &&
    /のに対し/.test(match[0]) &&
    goesOn.test(text)
  )
    return { cue: undefined, word: '', source: 'same', goesOn: true, end: text.lastIndexOf('、', at) + 1 };
  if (own === undefined || quote > at || name.includes(own) || !(isNamed || somebody.test(name)))
    return undefined;
  const end = text.lastIndexOf('、', at) + 1;
  const head = { text: text.slice(0, end), people: people.filter((one: Party) => one.end <= end) };
  const found = /」、$/.test(head.text) ? undefined : read(head);
  // 港湾新聞によると、Xは「…」と挨拶、Yは…
  const isOwn = found && !/^によ/.test(found.word);
  if (isOwn) return { ...found, end };
  const from = group ? group.index + group[0].indexOf(group[1]!) : 0;
  const role = group ? { start: from, end: from + group[1]!.length } : undefined;
  const source = first?.mention ?? (role && { role });
  return source && { cue: undefined, word: '', source, end };
}

/** Xより…と述べ、Yからも…と述べた: in minutes, where から marks who speaks. */
const secondFrom =
  /(?:示し|述べ|伝え|求め|訴え|(?:表明|説明|強調|指摘|要請|提案|主張|言及|評価|発言|報告)し)(?:たのに対し|たところ|て|た上で)?([、,，])(?:これに対し[、,]?|一方[、,]?)?([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z]{1,24}?)(?:氏|さん)?(?:から|より)(?=[はも、,，])/u;
const spokeFrom = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:から|より)[はも]?[、,，]/u;

function firstFrom(
  { text, people }: Outer,
  read: (outer: Outer) => EasternAttribution | undefined,
): EasternAttribution | undefined {
  const match = /[らり][はも、,，]/.test(text) ? secondFrom.exec(text) : null;
  if (!match) return undefined;
  const [all, comma, name] = match;
  const at = match.index + all.lastIndexOf(name!);
  const isNamed = people.some((one) => one.start < at + name!.length && one.end > at);
  const first = people.find((one) => one.end <= match.index && spokeFrom.test(text.slice(one.end)));
  if (!first || !(isNamed || somebody.test(name!))) return undefined;
  const end = match.index + all.indexOf(comma!) + 1;
  const found = read({ text: text.slice(0, end), people: people.filter((one) => one.end <= end) });
  return found && { ...found, end };
}
