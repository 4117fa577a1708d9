import { Finder, guarded } from '../../../../text/finder';
import { verbalNouns, wordsOf } from '../acts';
import type { Party } from '../outer';

export const verbs = guarded(wordsOf('japanese'));
/** …と述べた, …との認識を示した, …する旨述べた: the verb stands after the quoting particle. */
const quoting = new Finder(
  '(?:と(?:(?:の|する)?[\\p{Script=Han}え]{1,4}を|[もはの]|だけ|して)?(?:[^、。「」]{1,16}[にで]|、[^、。「」]{1,16}(?:[にで]|を通じて?))?(?:強く|厳しく|改めて|重ねて|繰り返し|きっぱり|はっきり|相次いで|口々に|再度|あらためて)?|旨(?:を|も)?|よう(?:に)?(?:[^、。「」]{1,8}に)?(?:強く|改めて|重ねて)?|こう|次のように|以下のように|' +
    `(?:考え|方針|意向|認識|見解|決意|意欲|姿勢|懸念|期待|謝意|用意|見通し|不満|不快感|怒り|苦言|見方|敬意|関心|立場|祝意|弔意|言葉|お見舞い|お祝い|お悔やみ|哀悼の意|[\\p{Script=Han}]{1,4}の意)[をも](?:改めて|あらためて|重ねて|強く|明確に|率直に)?|(?:こと|方針|認識|考え|方向)でも?|(?<=[うくすつぬむぶぐるたい－—―])ことを(?:改めて|強く)?(?=強調し|訴え|表明し|指摘し|主張し|明らかにし|呼びかけ|約束し|提案し|告げ|宣言し|明言し|伝え|否定し|認め|求め|要請し|発表し|提言し|提唱し)|(?<=\\p{Script=Han}{2})で(?=一致し|合意し)|について(?=一致し|合意し))(${verbs}|展開し|繰り返し|示し|にじませ|あらわにし|呈し|(?<=(?:声明|談話|論評)を)(?:出し|発し))(?!合)`,
  'u',
);
/** …と指摘。 the verb's ending is left out. */
const clipped = new RegExp(
  `と(?:も)?(?:[^、。「」]{1,12}[にでの]|改めて|強く|厳しく)?(${verbalNouns})(?=[。、]|$)`,
  'u',
);
/** …を提案した: what somebody proposes or promises is the object, so the sentence must end with it. */
const object =
  /(?:を(?:改めて|あらためて|重ねて|強く|厳しく|高く)?(?=提案|表明|約束|要請|発表|批判|非難|否定|認め|示唆|明らか|強調|指摘|主張|訴え|求め|呼びかけ|説明|評価|歓迎|称賛|明言|確認|伝達|申し入れ|紹介|報告|誓っ|指示|宣言|(?<=声明を)表し|懸念し|アピールし|迫っ|警告し)|(?:課題|理由|要因|例|目的|条件|成果|根拠|分野|特徴|原因|背景|教訓|問題点|目標|柱)(?:として|に)(?:は)?、?[^。「」]{1,60}を(?=挙げ)|に(?:つき)?(?=言及|触れ)|について(?:も|は)?(?=説明|言及|報告|述べ|語|話し|発表|謝罪|陳謝|釈明|弁明)|を(?=語っ))(提案し|表明し|約束し|要請し|発表し|批判し|非難し|否定し|認め|示唆し|明らかにし|強調し|指摘し|主張し|訴え|求め|呼びかけ|説明し|評価し|歓迎し|称賛し|明言し|確認し|伝達し|申し入れ|紹介し|報告し|言及し|触れ|述べ|語|話し|表し|誓っ|指示し|宣言し|挙げ|謝罪し|陳謝し|釈明し|弁明し|懸念し|アピールし|迫っ|警告し)(?=(?:っ?た|りました|ました|てい(?:る|た|ます|ました))。?$)/;
/** …を宣言。 the same without its ending. */
const clippedObject =
  /(?:を(?:[^、。「」を]{0,8}に|高く|強く|厳しく|改めて)?(?!言及)|に(?=言及)|について(?=説明|言及|報告))(表明|発表|批判|非難|警告|宣言|要求|強調|指摘|説明|否定|歓迎|提案|要請|主張|約束|評価|称賛|紹介|報告|言及|伝達)(?=。?$)/;
/** …旨の発言がありました。 what somebody says is a noun. */
export const noun =
  /(?:旨の?|との|について(?:の)?)(発言|説明|指摘|言及|要請|要望|表明)が(?:あり|あっ|なされ|示され|寄せられ|相次|出た|出て|出まし)/;
/** 関係者からは「…」との声も上がる。 */
const voices = /」との(声|意見|批判|異論|懸念)[もが](?:上が|出|聞かれ|相次|噴出|寄せられ|根強)/;
/** …謝意が示されました, …旨述べられました。 */
export const passive = /(?:が|旨)(示され|述べられ|表明され|伝えられ|提起され)(?:た|まし|るとともに)/;
/** …とした。 …としている。 …」ともした。 at the end, said of a body or a person. */
const held =
  /(?<!(?:[よおこそとのほもごぞぼ]|(?<!だ)ろ)う|[落堕])とも?(し)(?:た|ました|ている|ていた|ています)。?$/;
/** 「…」などとし、応じなかった。 */
const andSo = /〇{6}」(?:など)?と(し)(?=、|て、|たうえで|た上で)/;
/** Goes on as a clause about what was said: と述べたことについて, と主張した問題. */
export const about =
  /^(?:(?:た|ている|ていた|てい)(?:こと|の[はがをに]|とい(?!う(?:ことで|こと。|。|$))|とさ|と報|[\p{Script=Han}\p{Script=Katakana}](?!で))|ると(?=、)|る(?:こと|の[はがをに]|[\p{Script=Han}\p{Script=Katakana}]))/u;

/** と非難した直後: it only tells more of a noun. */
const ofNoun = /^(?:た|ている|ていた)[\p{Script=Han}\p{Script=Katakana}]/u;

/** …するよう指示していたことが分かった: what became known, not what is said. */
const isFact = /^(?:た|ている|ていた)(?:こと|の)[がは][^。]*(?:分か|わか|判明し|明らかにな)/;

const but = /^(?:た|ている|ていた)(?:が|ものの)、/;

/** The verb that reports: the first that isn't itself inside what is reported, or what the sentence ends in. */
export function reportIn(text: string, people: readonly Party[]): RegExpExecArray | undefined {
  const rest = (match: RegExpExecArray) => text.slice(match.index + match[0].length);
  // 橋を開くことを発表したことで, と位置づけてから10年が過ぎた
  const isDeed = (match: RegExpExecArray) =>
    rest(match).startsWith('てから') ||
    (match[0].startsWith('こと') && (/^(?:る|られ)/.test(rest(match)) || about.test(rest(match))));
  const all = quoting
    .all(text)
    .filter((match) => !isPassive(match, text) && !isWithSomebody(match, text, people) && !isDeed(match));
  const main = all.find(
    (match, i) =>
      !about.test(rest(match)) &&
      !(i < all.length - 1 && (but.test(rest(match)) || isWithoutSubject(text.slice(0, match.index)))),
  );
  return main ?? endIn(text) ?? all.find((match) => !ofNoun.test(rest(match)) && !isFact.test(rest(match)));
}

/** 首相に「…」と促し、首相は「…」と答えた: nobody is the subject of the first. */
const isWithoutSubject = (before: string) =>
  !/(?<![てでにとの])[はがもら](?=[^ぁ-ん]|$)|から[、はも「]/.test(before) &&
  !/^(?:また|さらに|その)/.test(before);

/** 森田氏と電話で話した, 林首相と合意した: with whom, not what. */
const isWithSomebody = (
  { index, 0: whole, 1: verb }: RegExpExecArray,
  text: string,
  people: readonly Party[],
) =>
  whole.startsWith('と') &&
  /^(?:話し|語|合意し|一致し|連絡し|確認し)$/.test(verb!) &&
  people.some(({ end }) => end <= index && /^(?:氏|さん)?$/.test(text.slice(end, index)));

/** …と報じられた, …よう命じられた: whoever is the subject doesn't say it. */
const isPassive = ({ index, 0: whole, 1: verb }: RegExpExecArray, text: string) =>
  /^(?:報じ|命じ|求め|伝え|告げ|認め|勧め|迫)$/.test(verb!) &&
  /^られ/.test(text.slice(index + whole.length)) &&
  !/から[はも、]/.test(text.slice(0, index)) &&
  !passive.test(text);

const endIn = (text: string) =>
  [clipped, object, clippedObject, noun, voices, passive, held, andSo]
    .map((pattern) => pattern.exec(text))
    .find((match) => match !== null) ?? undefined;
