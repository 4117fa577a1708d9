import { matches } from '../../../../text/finder';
import { japaneseStates } from '../../../leaders/glyphs/states';
import type { Party, Piece } from '../outer';

/** A body, a group or an office without a name: 政府は, 米国務省は, 専門家は, 首相は. */
const group = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}ー]・?)([\\p{Script=Han}\\p{Script=Katakana}ーA-Z・]{0,30}?(?:[省庁府院党会社局部署側筋者員官長相臣領理使隊軍国県市町村銀行連盟団家授士紙誌手民警島王皇裁]|宣言|声明|論評|談話|報告書|白書|社説|広報|各国|両国|夫人|青瓦台|首脳|双方|両氏|両者|監督|[選騎]手|主将|調教師|医師|教諭|[検理領判知]事|通信|新聞|放送|テレビ|メディア|スポークスマン|アナリスト|エコノミスト|ホワイトハウス|グループ|サイド|日本|${japaneseStates}|ハマス|クレムリン|ＥＵ|(?<![A-Za-z])[A-Z]{2,8})(?:ら|たち|達)?(?:の(?:多く|一人|一部))?)(?:[（(][^）)]{1,16}[）)])?(?:は|が|も(?=「)|から(?=[はも、]))(?![\\p{Script=Hiragana}]{0,1}(?:違|異))`,
  'gu',
);
export const notGroup =
  /^(?:GDP|AI|IT|TPP|SNS|CPI|PCR|DNA|EV|LNG|FTA|EPA|ODA|PKO|ICBM|UTC|GNP|CEO|CFO|DX|GX|RCEP|CPTPP|COP|NPT|IR|ICT|LED|CD|DVD|TV|HP|PC|OS|TOB|MBO|IPO)$|(?:諸|半|列|群)島$|^(?:今回|同日|同時|最[初後近]|問題|場合|理由|一部|大部|国|会|部|者|家|長|島)$|(?:機会|社会|議会選|内部|一部|全部|相手|両国|大会|都市|管理|原理|料理|処理|無理|真相|実相|様相|成長|議長国|延長|身長|天国|外国|年長|全国|帰国|入国|出国|旅行|進行|実行|流行|発行|運行|飛行|死者|感染者|犠牲者|負傷者|再生紙|用紙|表紙|壁紙|手紙|和紙|古紙)$/;
/** What follows a subject, its title and 氏 left out. */
export const topic =
  /^[ ]?[\p{Script=Han}]{0,8}?(?:[（(][^）)]{1,12}[）)])?(?:さん)?(?:は|が|も|ら|(?:から|より)[、，,はも]|、|，|,|$)/u;
export const near = /^(?:氏|さん)?(?:から|より)?(?:[（(][^）)]{1,12}[）)])?は/;

/** 森田首相と五カ国の首脳は: who says it together with a group. */
function withPartner(text: string, role: Piece, people: readonly Party[]): Piece {
  const one = people.find(
    ({ end }) =>
      end < role.start &&
      /^\p{Script=Han}{0,8}(?:氏|さん)?(?:と|や|、)[\p{Script=Han}\p{Script=Katakana}ー\d０-９A-Za-z・の]{0,16}$/u.test(
        text.slice(end, role.start),
      ),
  );
  return one ? { start: one.start, end: role.end } : role;
}

/** The first group or office before `to` that は marks; what stands inside somebody's title is none. */
export function groupIn(text: string, to: number, people: readonly Party[]) {
  for (const match of matches(group, text.slice(0, to))) {
    // その後CNNは, 一方AUは
    const led = /^(?:一方|今後|後|現在|当時)(?=[\p{Script=Han}]{0,4}[A-Z])/u.exec(match[1]!)?.[0].length ?? 0;
    const name = match[1]!.slice(led);
    const [start, end] = [match.index + led, match.index + match[1]!.length];
    const isTopic = /[はも]$/.test(match[0]) || (/から$/.test(match[0]) && !/[臣相長官理]$/.test(name));
    // 日銀が掲げる目標: who only does what tells more of a noun
    if (!isTopic && adnominal.test(text.slice(match.index + match[0].length))) continue;
    if (name.length < 2 || notGroup.test(name) || people.some((one) => one.start < end && start < one.end))
      continue;
    if (isTopic || match.index === 0) return { role: withPartner(text, { start, end }, people), isTopic };
  }
  return undefined;
}

export const state = new RegExp(`^(?:日本|${japaneseStates})$`);

export const clause = /(?:[しいりちきでて]|ため|ので|が|れば|たら|際に)、/;

/** 述べたが、港湾局は: who begins another clause after what the first one did or said. */
const turn = /(?:[たるいだ]が|ものの|一方で?|のに対し)、(?=([^「」。]{1,40}))/g;
/** Whether between two offsets somebody else becomes the topic. */
export const turns = (text: string, from: number, to: number, people: readonly Party[]) =>
  matches(turn, text.slice(from, to)).some((match) => {
    const start = from + match.index + match[0].length;
    const end = start + match[1]!.length;
    const role = groupIn(text.slice(start, end), end - start, []);
    return (
      (role?.isTopic &&
        role.role.start < 20 &&
        !state.test(match[1]!.slice(role.role.start, role.role.end))) ||
      people.some(
        (one) => one.start >= start && one.end <= end && near.test(text.slice(one.end, one.end + 20)),
      )
    );
  });

/** A verb in its plain form and a noun after it, before any comma or quotation. */
const adnominal =
  /^[^、。「]*?(?:[るたうくすつむぐぶ]|ない)(?=[\p{Script=Han}\p{Script=Katakana}A-Z\d０-９])/u;

/** What `groupIn` finds. */
export type Group = NonNullable<ReturnType<typeof groupIn>>;
