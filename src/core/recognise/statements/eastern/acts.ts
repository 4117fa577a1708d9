import type { Act } from '../words/lexicon';

/** Reporting words of Chinese, Japanese and Korean, by act; stems where the ending changes. */
export const acts: Readonly<
  Record<'chinese' | 'japanese' | 'korean', Readonly<Partial<Record<Act, string>>>>
> = {
  chinese: {
    propose: '希望|呼吁|呼籲|提议|提議|建议|建議|要求|敦促|主张|主張|喊话|喊話',
    commit: '承诺|承諾|保证|保證|誓言',
    accuse: '谴责|譴責|批评|批評|指责|指責|抨击|抨擊|质疑|質疑|驳斥|駁斥|反驳|反駁',
    foresee: '警告|预料|預料|预计|預計|预测|預測|预言|預言',
    say:
      '表示|形容|提及|谈及|談及|说明|說明|同意|商定|續指|续指|又指|亦指|並指|指出|强调|強調|宣布|透露|重申|认为|認為|回应|回應|提到|谈到|談到|坦言|坦承|直言|声称|聲稱|宣称|宣稱|坚称|堅稱|补充|補充|提醒|承认|承認|否认|否認|解释|解釋|' +
      '介绍|介紹|告诉|告訴|写道|寫道|相信|披露|证实|證實|表明|感叹|感嘆|问道|問道|致辞说|致詞說|说道|說道|报道|報道|報導|指称|指稱|说|說|称|稱',
  },
  japanese: {
    propose: '指示し|呼びかけ|呼び掛け|訴え|提案し|求め|要請し|促し|提起し|提言し',
    commit: '約束し|誓っ|確約し',
    accuse: '批判し|非難し|糾弾し|疑問視し|やり玉に挙げ|けん制し|反発し|抗議し',
    foresee: '予測し|警告し|予想し|見込ん',
    say:
      '述べ|語|話し|強調し|表明し|発表し|指摘し|主張し|説明し|明らかにし|評価し|伝え|発言し|歓迎し|話す|語る|指摘する|強調する|主張する|説明する|投稿し|答え|反論し|宣言し|確認し|' +
      'コメントし|明言し|漏らし|表し|申し入れ|伝達し|一致し|合意し|述懐し|報告し|明かし|明かす|応じ|回答し|答弁し|認め|否定し|振り返|付け加え|報じ|分析し|続け|言い|言っ|釈明し|謝罪し|断言し|称賛し|たたえ|力を込め|期待を寄せ|論じ|つづっ|書い|書き込ん|みて|見て|たとえ|解説し|打ち明け|示唆し|批評し',
  },
  korean: {
    propose: '촉구했|부탁했|제안했|요청했|주문했|당부했|호소했|요구했|지시했|권고했|제의했',
    commit: '약속했|공약했|다짐했|공언했|확약했',
    accuse: '비판했|비난했|규탄했|질타했|성토했|꼬집었|지탄했|힐난했',
    foresee: '경고했|전망했|예상했|내다봤|내다보았|예측했|관측했|우려했|예고했',
    say:
      '말했|옹호했|방어했|두둔했|반겼|밝혔|인사했|환영 인사를 했|감사 인사를 했|축하 인사를 했|재확인했|재확인 했|같이했|모았|표했|공감했|합의했|호응했|통보했|강조했|전했|설명했|주장했|지적했|덧붙였|발표했|평가했|답했|화답했|반박했|언급했|표명했|확인했|거듭했|썼|부연했|역설했|토로했|시사했|단언했|피력했|선언했|소개했|보도했|알렸|털어놨|털어놓았|' +
      '물었|되물었|짚었|해명했|사과했|진단했|분석했|판단했|적었|일축했|반문했|기대했|환영했|인정했|부인했|회고했|회상했|자평했|치켜세웠|강변했|말씀했|대답했|응수했|맞받았|증언했|진술했|봤|말합니|말한|설명합니|밝힙니|요구합니|주장합니|강조합니|촉구합니|경고합니|비판합니|전망합니|지적합니|평가합니|전합니',
  },
};

const actOf = new Map(
  Object.values(acts).flatMap((byAct) =>
    Object.entries(byAct).flatMap(([act, words]) =>
      words.split('|').map((word) => [word, act as Act] as const),
    ),
  ),
);

/** The act of a reporting word as it stands in `acts`. */
export const actFor = (word: string): Act => actOf.get(word.replace('하였', '했')) ?? 'say';

/** The reporting words of a language as alternatives of a regular expression, the longer before the shorter. */
export const wordsOf = (language: keyof typeof acts) =>
  Object.values(acts[language])
    .flatMap((words) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/^(.+)했$/, '$1(?:했|하였)'))
    .join('|');

/** Japanese verbal nouns that end a sentence or clause without their verb: …と指摘。 */
export const verbalNouns =
  '強調|指摘|説明|主張|表明|発表|批判|警告|宣言|要請|確認|反論|回答|分析|称賛|コメント|投稿|釈明|予想|予測';

const reporting = new RegExp(
  `回答$|と(?:も)?(?:${verbalNouns})$|を(?:[^、]{0,8}に)?(?:${verbalNouns}|非難|要求|否定|歓迎|提案|約束)$|${wordsOf('chinese')}|${wordsOf('japanese')}|${wordsOf('korean')}|示し|によりますと|によると|によれば|とした|として|(?:発言|説明|指摘|言及|要請|表明)が(?:あり|あっ|なされ)|[示べ]され|述べられ|指(?=$)|(?:宣言|文章|报告|報告|声明|聲明|公报|公報)提出|^했(?:다|습니다)|따르면$|^(?:전달했|나타냈|드러냈|내비쳤|표시했|보냈)`,
);
/** Whether a run of Han, kana or Hangul has a reporting word in it. */
export const hasEasternCue = (key: string) => reporting.test(key);
