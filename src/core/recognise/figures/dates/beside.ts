/** What stands beside a date and says of which year or month it is, as the document's own date counts: «2 февраля прошлого года», 先月20日. */

/** So many years, or months, from the document's own; the last such date before it, or the next one; one that isn't told. */
export type Told = number | 'past' | 'coming' | 'untold';

type Words = readonly (readonly [RegExp, Told])[];

/** In UTF-16 units: no such phrase is longer. */
const reach = 28;

const yearBefore: Words = [
  [
    /(?:(?:это|нынешне|текуще)м году?,? (?:во? )?|this year,? (?:(?:in|on) )?|(?:今年|本年)的?の?|(?:올해|금년|(?<![가-힣])올) ?)$/i,
    0,
  ],
  [
    /(?:(?<![а-яё])(?:прошло|минувше|прошедше)м году,? (?:во? )?|last year,? (?:(?:in|on) )?|(?:去年|(?<!一)昨年|上年)的?の?|(?:지난해|(?<!재)작년) ?)$/i,
    -1,
  ],
  [
    /(?:следующем|будущем) году,? (?:во? )?$|next year,? (?:(?:in|on) )?$|(?:明年|(?<!再)来年|來年)的?の?$|(?:내년|명년) ?$/i,
    1,
  ],
  [/(?:再来年|后年|後年|내후년) ?的?の?$/, 2],
  [/(?:позапрошлом году,? (?:во? )?|(?:前年|一昨年)的?の?|재작년 ?)$/i, -2],
  [
    /(?:同年|当年|當年|翌年|次年|那年|その年|이듬해|그해|같은 ?해|том же году,? (?:во? )?|the same year,? (?:(?:in|on) )?)的?の? ?$/i,
    'untold',
  ],
  [
    /(?:(?<![а-яё])(?:прошл|минувш|прошедш)(?:ом|ем|ого|его) |\b(?:last|past) |(?:去る|さる)|(?<![가-힣])지난 ?)$/i,
    'past',
  ],
  [
    /(?:(?:следующ|будущ|предстоящ|грядущ)(?:ем|его) |\b(?:next|coming|upcoming) |(?:来る|きたる)|(?<![가-힣])(?:오는|다가오는|돌아오는) ?)$/i,
    'coming',
  ],
];

const yearAfter: Words = [
  [/^ (?:(?:этого|нынешнего|текущего|сего) года|с\. ?г\.)|^,? (?:of )?(?:this|the current) year\b/i, 0],
  [/^ (?:прошлого|минувшего|прошедшего) года|^,? (?:of )?(?:last|the previous|the past) year\b/i, -1],
  [/^ (?:следующего|будущего) года|^,? (?:of )?next year\b/i, 1],
  [/^ позапрошлого года/i, -2],
  [/^ (?:того же|того) года|^,? (?:of )?(?:that|the same|the following) year\b/i, 'untold'],
];

const monthBefore: Words = [
  [/(?:上[个個]?月|先月|前月|지난 ?달|전달) ?的?の?$/, -1],
  [/(?:本月|今月|[这這][个個]?月|이달|이번 ?달) ?的?の?$/, 0],
  [/(?:下[个個]?月|来月|來月|다음 ?달|내달) ?的?の?$/, 1],
  [/(?:翌月|当月|當月|次月|그달|이듬달) ?的?の?$/, 'untold'],
];
const monthAfter: Words = [
  [/^ (?:числа )?(?:прошлого|минувшего) месяца|^ of last month\b/i, -1],
  [/^ (?:числа )?(?:этого|текущего|нынешнего) месяца|^ of this month\b/i, 0],
  [/^ (?:числа )?(?:следующего|будущего) месяца|^ of next month\b/i, 1],
  [/^ (?:числа )?(?:того же|того) месяца|^ of (?:that|the same) month\b/i, 'untold'],
];

const words = {
  year: { before: yearBefore, after: yearAfter },
  month: { before: monthBefore, after: monthAfter },
};

/**
 * What is told right before the offset `start` or right behind `end` of the year of a date, or of the month of a day that
 * stands alone; undefined where nothing is.
 */
export function toldBeside(text: string, start: number, end: number, of: 'year' | 'month'): Told | undefined {
  const rest = text.slice(end, end + reach);
  const lead = text.slice(Math.max(0, start - reach), start);
  const { before, after } = words[of];
  return (after.find(([pattern]) => pattern.test(rest)) ??
    before.find(([pattern]) => pattern.test(lead)))?.[1];
}

/** In UTF-16 units: how much of a sentence on either side of a date is looked at. */
const around = 120;
const sentenceEnd = /[。！？\n]|[.!?](?=\s|$)/;

/** What has been, by how verbs end or what stands beside them. */
const past =
  /[а-я]{2}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![а-яё])|\b(?:was|were|had|met|held|took|came|went|made|began|won|lost|[a-z]{2,}ed)\b|(?:し|っ|い|まし|れ|ん)[ただ](?=[。、がと\s]|$)|曾|已[经經]?(?!定)|了(?![解不])/iu;
/** What somebody said is over, whatever he spoke of. */
const sayings =
  /[а-я]*(?:заяви|сообщи|сказа|отмети|подчеркну|добави|рассказа|поясни|уточни|объяви|анонсирова|напомни|призва|пообеща|написа|говори)л[аио]?(?![а-яё])|\b(?:said|told|noted|added|announced|stated|reported|stressed|confirmed|promised)\b|(?:述べ|話し|発表し|明らかにし|語っ|表明し)た|(?:말|밝|전|발표|강조|설명)[가-힣]다/giu;
const coming =
  /(?:^|[^а-яё])(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|планиру|намечен|откро|начн|встрет(?:ит|ят)ся|посетит|прибудет|приедет|стартует|завершится|подпиш|запланирован|предстоит|ожида)|\b(?:will|shall|would|is to|are to|due|scheduled|plans?|planned|set to|expected)\b|予定|見通し|見込み|方針|る(?:。|と)|たい|예정|계획|방침|[할될갈] 것|겠다|기로|将[于在要]?|將[於在要]?|拟于|擬於|计划|計[劃畫]/iu;

/** 만났다, 열렸습니다: a syllable that ends in ㅆ, the 20th of the 28 ways in which one ends. */
const koreanPast = (sentence: string) =>
  [...sentence.matchAll(/[가-힣](?=다(?:[^가-힣]|$)|습니다|으며|고 )/g)].some(
    ([syllable]) => (syllable.charCodeAt(0) - 0xac00) % 28 === 20 && !/[있겠]/.test(syllable),
  );

/** Whether the sentence of a date tells of what has been, so that no date after the document's own is meant. */
export function tellsOfPast(text: string, start: number, end: number): boolean {
  const lead = text
    .slice(Math.max(0, start - around), start)
    .split(sentenceEnd)
    .at(-1)!;
  const rest = text.slice(end, end + around).split(sentenceEnd)[0]!;
  const sentence = `${lead} ${rest}`.replace(sayings, '');
  return (past.test(sentence) || koreanPast(sentence)) && !coming.test(sentence);
}
