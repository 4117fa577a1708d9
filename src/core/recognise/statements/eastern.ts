import type { PersonMention } from '../../model/mention';
import type { Act } from './words/lexicon';

/** Reporting words of Chinese, Japanese and Korean, by act; stems where the ending changes. */
const acts: readonly (readonly [act: Act, words: string])[] = [
  [
    'propose',
    '呼吁|呼籲|提议|提議|建议|建議|要求|敦促|呼びかけ|訴え|提案し|求め|要請し|促し|촉구했|제안했|요청했|주문했|당부했|호소했',
  ],
  ['commit', '承诺|承諾|保证|保證|約束し|약속했|다짐했'],
  ['accuse', '谴责|譴責|批评|批評|指责|指責|批判し|非難し|비판했|비난했|규탄했'],
  ['foresee', '警告|预计|預計|予測し|警告し|경고했|전망했|예상했'],
  [
    'say',
    '表示|指出|强调|強調|宣布|透露|重申|认为|認為|回应|回應|提到|说|說|称|稱|述べ|語|話し|強調し|表明し|発表し|指摘し|主張し|説明し|明らかにし|評価し|伝え|発言し|歓迎し|' +
      '話す|語る|指摘する|強調する|主張する|説明する|投稿し|答え|反論し|宣言し|確認し|' +
      '말했|밝혔|강조했|전했|설명했|주장했|지적했|덧붙였|발표했|평가했|답했|화답했|반박했|언급했|표명했|확인했|거듭했|썼',
  ],
];
const actOf = new Map(acts.flatMap(([act, words]) => words.split('|').map((word) => [word, act] as const)));
const alternatives = (pattern: RegExp) => [...actOf.keys()].filter((word) => pattern.test(word)).join('|');

const chineseVerbs = alternatives(/^\p{Script=Han}+$/u);
/** 高市表示，…: the verb stands before a comma, a colon or the quotation. */
const chinese = new RegExp(`(${chineseVerbs})(?=了?[，,：:“「])`, 'u');
/** 特朗普称美国…, 扎帕罗夫则建议…: right after the name no comma is needed. */
const besideName = new RegExp(
  `^(?:[（(][^）)]{1,12}[）)])?(?:则|則|还|還|也|并|並|又|随后|隨後|当天|當天|\\d{1,2}日)?(${chineseVerbs})(?![会會议議中法为為])`,
  'u',
);
const japaneseVerbs = alternatives(/[\p{Script=Hiragana}]|語/u);
/** …と述べた, …との認識を示した, …する旨述べた: the verb stands after the quoting particle. */
const japanese = new RegExp(
  `(?:と(?:の[\\p{Script=Han}え]{1,4}を|[もはの]|だけ|して)?(?:[^、。「」]{1,16}に)?|旨(?:を|も)?|` +
    `(?:考え|方針|意向|認識|見解|決意|意欲|姿勢|懸念|期待|謝意|用意|見通し)を)(${japaneseVerbs}|示し)`,
  'u',
);
/** …を提案した: what somebody proposes or promises is the object, so the sentence must end with it. */
const japaneseObject = /を(提案し|表明し|約束し|要請し|発表し|批判し|非難し)(?=(?:た|ました|ている)。?$)/;
const koreanVerbs = alternatives(/^[가-힣]+$/u);
/** …라고 말했다, …며 이같이 밝혔다, …고 했다: likewise. */
const korean = new RegExp(
  `(?:고|며|면서|를|을)(?:만|도)? ?(?:(?:이같이|이렇게|거듭|재차|다시) )?(${koreanVerbs})(?:다|습니다)?|고(?:만|도)? (했)(?:다|습니다)`,
  'u',
);
/** 岩屋氏によると, 関係者によれば: whoever stands before it is the source. */
const japaneseSource = /(によると|によれば)/u;

const reporting = new RegExp(`${[...actOf.keys()].join('|')}|示し|によると|によれば|^했(?:다|습니다)$`);
/** Whether a run of Han, kana or Hangul has a reporting word in it. */
export const hasEasternCue = (key: string) => reporting.test(key);

/** Who says what in a sentence in Chinese, Japanese or Korean. */
export interface EasternAttribution {
  /** Offsets into the sentence. */
  readonly cue: { readonly start: number; readonly end: number };
  readonly act: Act;
  readonly direct: boolean;
  /** The person named as its source, the gender of the pronoun that stands for one, or `same`: who spoke last. */
  readonly source:
    PersonMention | 'm' | 'f' | 'same' | { readonly role: { readonly start: number; readonly end: number } };
}

/** A bare office, a ministry or people without names as the subject: 首相は, 外務省は, 외교부는, 美方, 白宫. */
const bare = new RegExp(
  '(?:^|[、，,。」”"\\s])(?:' +
    '((?:首相|大統領|総理|外相|官房長官|報道官|(?:政府|外務省|国防総省|ホワイトハウス|大統領府)(?:高官|関係者|報道官|筋)?|専門家|アナリスト|関係者)|' +
    '(?:대통령|총리|대변인|(?:외교부|국방부|통일부|대통령실|백악관|크렘린궁|국무부|청와대|정부)(?: ?(?:고위 )?(?:관계자|당국자|대변인))?|전문가들|관계자))(?:は|が|은|는|이|가)(?![\\uac00-\\ud7a3])|' +
    '((?:[\\p{Script=Han}]{0,8}(?:外交部|国防部|商务部|财政部|國務院|国务院|白宫|白宮|克里姆林宫|五角大楼|公署|总统府|總統府|大使馆|委员会|发言人|官员|专家|分析人士)|中方|美方|俄方|日方|哈方|乌方|欧盟|歐盟)' +
    '(?=[^，。“”]{0,14}(?:' +
    chineseVerbs +
    '))))',
  'u',
);

/** What follows a Japanese or Korean subject, its title and 氏 left out; and what stands before a Chinese addressee. */
const topic =
  /^[ ]?[\p{Script=Han}가-힣]{0,8}?(?:[（(][^）)]{1,12}[）)])?(?:さん)?(?:は|が|も|ら|から[、，,]|、|，|,|$|(?:은|는|이|가|도|[ ])(?=[\s\d,，"“]|$))/u;
const addressee = /[向对對同与與给給跟晤见見]$/;

function isSubject(sentence: string, m: PersonMention, start: number, isChinese: boolean): boolean {
  const { office } = m;
  const from = Math.min(m.start, office?.start ?? m.start) - start;
  const to = Math.max(m.end, office?.end ?? m.end) - start;
  return isChinese ? !addressee.test(sentence.slice(0, from)) : topic.test(sentence.slice(to, to + 20));
}

/** Pronouns as subjects: 他, 彼は, 그는. */
const pronoun = /(?:^|[，。、,])(?:(他|彼は|同氏は|同氏によ|그는)|(她|彼女は|그녀는))/;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly act: Act;
  readonly isChinese: boolean;
  /** Whom the cue itself stands beside. */
  readonly source?: PersonMention;
}

/** What stands in quotation marks, blanked out, offsets kept: the words of a speaker report nothing themselves. */
const unquoted = (sentence: string) =>
  sentence.replace(
    /[“"「『][^“”"「」『』]*[”"」』]/gu,
    (quote) => quote[0]! + '\u3007'.repeat(quote.length - 2) + quote.at(-1)!,
  );

function cueOf(whole: string, people: readonly PersonMention[], start: number): Cue | undefined {
  const sentence = unquoted(whole);
  const match =
    japanese.exec(sentence) ??
    japaneseObject.exec(sentence) ??
    korean.exec(sentence) ??
    chinese.exec(sentence);
  if (match) {
    const word = match[1] ?? match[2]!;
    const end = match.index + match[0].length;
    const isChinese = match[0] === word;
    const at = match.index + match[0].lastIndexOf(word);
    return {
      start: at,
      end: isChinese ? end : Math.max(end, at + word.length),
      act: actOf.get(word) ?? 'say',
      isChinese,
    };
  }
  const named = japaneseSource.exec(sentence);
  if (named) {
    const source = people.find(
      (m) =>
        Math.max(m.end, m.office?.end ?? 0) - start <= named.index &&
        isBefore(sentence, m, start, named.index),
    );
    const cue = {
      start: named.index,
      end: named.index + named[0].length,
      act: 'say' as const,
      isChinese: false,
    };
    return source ? { ...cue, source } : pronoun.test(sentence) ? cue : undefined;
  }
  for (const m of people) {
    const beside = besideName.exec(sentence.slice(m.end - start, m.end - start + 24));
    if (!beside || addressee.test(sentence.slice(0, Math.min(m.start, m.office?.start ?? m.start) - start)))
      continue;
    const at = m.end - start + beside[0].length - beside[1]!.length;
    return {
      start: at,
      end: at + beside[1]!.length,
      act: actOf.get(beside[1]!) ?? 'say',
      isChinese: true,
      source: m,
    };
  }
  return undefined;
}

/** Whether only a title or 氏 stands between a person and an offset. */
const isBefore = (sentence: string, m: PersonMention, start: number, at: number) =>
  /^(?:氏|さん|[\p{Script=Han}]{0,8})$/u.test(sentence.slice(m.end - start, at));

/**
 * Who says what a Chinese, Japanese or Korean sentence says. `people` are those that the sentence names, in order,
 * `start` the sentence's offset in what their offsets count from; undefined where no reporting word has a source.
 */
export function readEastern(
  sentence: string,
  people: readonly PersonMention[],
  start: number,
): EasternAttribution | undefined {
  const found = cueOf(sentence, people, start);
  if (!found) return undefined;
  const { act, isChinese } = found;
  const cue = { start: found.start, end: found.end };
  const quoted = /[“「『"‘《](.{6,})[”」』"’》]/su.exec(sentence);
  const direct = quoted !== null;
  const outside = people.filter(
    (m) => !quoted || m.end - start <= quoted.index || m.start - start >= quoted.index + quoted[0].length,
  );
  const before = outside.filter(
    (m) => m.end - start <= cue.start && isSubject(sentence, m, start, isChinese),
  );
  const beside = (m: PersonMention) =>
    quoted && quoted.index - (Math.max(m.end, m.office?.end ?? 0) - start) <= 3;
  const source =
    found.source ??
    (isChinese
      ? before.at(-1)
      : (before.find(beside) ?? before.findLast((m) => isNear(sentence, m, start)) ?? before[0]));
  if (source) {
    const both = isChinese ? jointBefore(sentence, source, before, start) : undefined;
    return { cue, act, direct, source: both ?? source };
  }
  const outer = quoted ? sentence.slice(0, quoted.index) : sentence;
  const meant = pronoun.exec(outer);
  if (meant) return { cue, act, direct, source: meant[1] ? 'm' : 'f' };
  const office = bare.exec(outer);
  const text = office?.[1] ?? office?.[2];
  if (!office || text === undefined || office.index + office[0].length > cue.start + 2)
    return goesOn.test(outer) && outside.length === 0 ? { cue, act, direct, source: 'same' } : undefined;
  const at = office.index + office[0].indexOf(text);
  return { cue, act, direct, source: { role: { start: at, end: at + text.length } } };
}

/** 이어 "…"고 강조했다, また、…と述べた: a sentence without a subject goes on with the speaker of the one before. */
const goesOn = /^(?:이어서?|그러면서|아울러|또한?|そのうえで|その上で|また|さらに)[ 、,“"「]/;

/** Whether は or 는 right after a person makes it the topic of the whole sentence. */
const isNear = (sentence: string, m: PersonMention, start: number) =>
  /^(?:氏|さん)?(?:は|는|은)/.test(sentence.slice(Math.max(m.end, m.office?.end ?? 0) - start));

/** 默茨和马克龙宣布: two who say it together are one source. */
function jointBefore(
  sentence: string,
  last: PersonMention,
  before: readonly PersonMention[],
  start: number,
): { role: { start: number; end: number } } | undefined {
  const from = Math.min(last.start, last.office?.start ?? last.start);
  const first = before.find(
    (m) =>
      m.end < from && /^[和与與及、]\p{Script=Han}{0,6}$/u.test(sentence.slice(m.end - start, from - start)),
  );
  return first && { role: { start: first.start - start, end: last.end - start } };
}
