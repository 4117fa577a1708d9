import type { PersonMention } from '../../model/mention';
import type { Act } from './lexicon';

/** Reporting words of Chinese, Japanese and Korean, by act; stems where the ending changes. */
const acts: readonly (readonly [act: Act, words: string])[] = [
  ['propose', '呼吁|呼籲|提议|提議|建议|建議|呼びかけ|訴え|提案し|촉구했|제안했'],
  ['commit', '承诺|承諾|約束し|약속했'],
  ['accuse', '谴责|譴責|批评|批評|批判し|非難し|비판했|비난했'],
  ['foresee', '警告|预计|預計|予測し|警告し|경고했|전망했'],
  [
    'say',
    '表示|指出|强调|強調|宣布|透露|重申|认为|認為|回应|回應|提到|说|說|称|稱|述べ|語|話し|強調し|表明し|発表し|指摘し|主張し|説明し|明らかにし|評価し|伝え|発言し|歓迎し|' +
      '말했|밝혔|강조했|전했|설명했|주장했|지적했|덧붙였|발표했|평가했',
  ],
];
const actOf = new Map(acts.flatMap(([act, words]) => words.split('|').map((word) => [word, act] as const)));
const alternatives = (pattern: RegExp) => [...actOf.keys()].filter((word) => pattern.test(word)).join('|');

/** 高市表示，…: the verb stands before a comma, a colon or the quotation. */
const chinese = new RegExp(`(${alternatives(/^\p{Script=Han}+$/u)})(?=[，,：:“「])`, 'u');
/** …と述べた, …との認識を示した: the verb stands after the quoting particle. */
const japanese = new RegExp(
  `(?:と(?:の[\\p{Script=Han}え]{1,4}を)?|(?:考え|方針|意向|認識|見解|決意)を)(${alternatives(/[\p{Script=Hiragana}]|語/u)}|示し)`,
  'u',
);
/** …라고 말했다: likewise. */
const korean = new RegExp(`(?:고|며|면서|를|을) ?(${alternatives(/^[가-힣]+$/u)})(?:다|습니다)?`, 'u');

/** Whether a run of Han, kana or Hangul has a reporting word in it. */
const reporting = new RegExp(`${[...actOf.keys()].join('|')}|示し`);
export const hasEasternCue = (key: string) => reporting.test(key);

export interface EasternAttribution {
  /** Offsets into the sentence. */
  readonly cue: { readonly start: number; readonly end: number };
  readonly act: Act;
  readonly direct: boolean;
  /** The person named as its source, or the gender of the pronoun that stands for one. */
  readonly source:
    PersonMention | 'm' | 'f' | { readonly role: { readonly start: number; readonly end: number } };
}

/** A bare office as the subject: 首相は, 총리는. */
const bare =
  /(?:^|[、，。」\s])(首相|大統領|総理|外相|官房長官|報道官|대통령|총리|대변인)(?:は|が|은|는|이)(?![\uac00-\ud7a3])/;

/** What follows a Japanese or Korean subject, its title and 氏 left out; and what stands before a Chinese addressee. */
const topic =
  /^[ ]?[\p{Script=Han}가-힣]{0,8}?(?:[（(][^）)]{1,12}[）)])?(?:さん)?(?:は|が|も|ら|、|，|,|$|(?:은|는|이|가|도|[ ])(?=[\s\d,，"“]|$))/u;
const addressee = /[向对對同与與给給跟]$/;

function isSubject(sentence: string, m: PersonMention, start: number, isChinese: boolean): boolean {
  const { office } = m;
  const from = Math.min(m.start, office?.start ?? m.start) - start;
  const to = Math.max(m.end, office?.end ?? m.end) - start;
  return isChinese ? !addressee.test(sentence.slice(0, from)) : topic.test(sentence.slice(to, to + 20));
}

/** Pronouns as subjects: 他, 彼は, 그는. */
const pronoun = /(?:^|[，。、,])(?:(他|彼は|同氏は|그는)|(她|彼女は|그녀는))/;

/**
 * Who says what a Chinese, Japanese or Korean sentence says. `people` are those that the sentence names, in order,
 * `start` the sentence's offset in what their offsets count from; undefined where no reporting word has a source.
 */
export function readEastern(
  sentence: string,
  people: readonly PersonMention[],
  start: number,
): EasternAttribution | undefined {
  const match = japanese.exec(sentence) ?? korean.exec(sentence) ?? chinese.exec(sentence);
  if (!match) return undefined;
  const word = match[1]!;
  const end = match.index + match[0].length;
  const cue = { start: match.index + match[0].lastIndexOf(word), end };
  const quoted = /[“「『"‘《](.{6,})[”」』"’》]/u.exec(sentence);
  const outside = people.filter(
    (m) => !quoted || m.end - start <= quoted.index || m.start - start >= quoted.index + quoted[0].length,
  );
  const isChinese = match[0] === word;
  const before = outside.filter(
    (m) => m.end - start <= match.index && isSubject(sentence, m, start, isChinese),
  );
  const beside = (m: PersonMention) =>
    quoted && quoted.index - (Math.max(m.end, m.office?.end ?? 0) - start) <= 3;
  const source = isChinese ? before.at(-1) : (before.find(beside) ?? before[0]);
  const meant = pronoun.exec(sentence);
  const office = source ? null : bare.exec(quoted ? sentence.slice(0, quoted.index) : sentence);
  const at = office ? office.index + office[0].indexOf(office[1]!) : 0;
  const role = office && { role: { start: at, end: at + office[1]!.length } };
  const speaker = source ?? (meant ? (meant[1] ? 'm' : 'f') : (role ?? undefined));
  if (speaker === undefined) return undefined;
  return { cue, act: actOf.get(word) ?? 'say', direct: quoted !== null, source: speaker };
}
