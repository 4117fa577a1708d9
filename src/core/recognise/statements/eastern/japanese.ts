import { Finder, guarded, matches } from '../../../text/finder';
import { japaneseStates } from '../../leaders/glyphs/states';
import { verbalNouns, wordsOf } from './acts';
import { isOffice } from './answers';
import type { EasternAttribution, Outer, Party, Piece } from './outer';
import { bySource } from './japanesesource';
import { firstOfTwo } from './japanesetwo';

const verbs = guarded(wordsOf('japanese'));
/** …と述べた, …との認識を示した, …する旨述べた: the verb stands after the quoting particle. */
const quoting = new Finder(
  '(?:と(?:の?[\\p{Script=Han}え]{1,4}を|[もはの]|だけ|して)?(?:[^、。「」]{1,16}[にで])?(?:強く|厳しく|改めて|重ねて|繰り返し|きっぱり|はっきり|相次いで|口々に|再度|あらためて)?|旨(?:を|も)?|よう(?:に)?(?:強く|改めて|重ねて)?|こう|次のように|以下のように|' +
    `(?:考え|方針|意向|認識|見解|決意|意欲|姿勢|懸念|期待|謝意|用意|見通し|不満|不快感|怒り|苦言|見方|敬意|関心|立場|祝意|弔意|言葉|お見舞い|お祝い|お悔やみ|哀悼の意|[\\p{Script=Han}]{1,4}の意)[をも](?:改めて|あらためて|重ねて|強く|明確に|率直に)?|(?:こと|方針|認識|考え|方向)で|(?<=\\p{Script=Han}{2})で(?=一致し|合意し)|について(?=一致し|合意し))(${verbs}|展開し|繰り返し|示し|にじませ|あらわにし|呈し)(?!合)`,
  'u',
);
/** …と指摘。 the verb's ending is left out. */
const clipped = new RegExp(
  `と(?:も)?(?:[^、。「」]{1,12}[にでの]|改めて|強く|厳しく)?(${verbalNouns})(?=[。、]|$)`,
  'u',
);
/** …を提案した: what somebody proposes or promises is the object, so the sentence must end with it. */
const object =
  /(?:を(?:改めて|あらためて|重ねて|強く|厳しく|高く)?(?=提案|表明|約束|要請|発表|批判|非難|否定|認め|示唆|明らか|強調|指摘|主張|訴え|求め|呼びかけ|説明|評価|歓迎|称賛|明言|確認|伝達|申し入れ|紹介|報告|誓っ|(?<=声明を)表し)|に(?:つき)?(?=言及|触れ)|について(?:も|は)?(?=説明|言及|報告|述べ|語|話し|発表|謝罪|陳謝|釈明|弁明)|を(?=語っ))(提案し|表明し|約束し|要請し|発表し|批判し|非難し|否定し|認め|示唆し|明らかにし|強調し|指摘し|主張し|訴え|求め|呼びかけ|説明し|評価し|歓迎し|称賛し|明言し|確認し|伝達し|申し入れ|紹介し|報告し|言及し|触れ|述べ|語|話し|表し|誓っ|謝罪し|陳謝し|釈明し|弁明し)(?=(?:っ?た|りました|ました|てい(?:る|た|ます|ました))。?$)/;
/** …を宣言。 the same without its ending. */
const clippedObject =
  /(?:を(?:[^、。「」を]{0,8}に|高く|強く|厳しく|改めて)?(?!言及)|に(?=言及)|について(?=説明|言及|報告))(表明|発表|批判|非難|宣言|要求|強調|指摘|説明|否定|歓迎|提案|要請|主張|約束|評価|称賛|紹介|報告|言及|伝達)(?=。?$)/;
/** …旨の発言がありました。 what somebody says is a noun. */
const noun =
  /(?:旨の?|との|について(?:の)?)(発言|説明|指摘|言及|要請|要望|表明)が(?:あり|あっ|なされ|示され|寄せられ)/;
/** 関係者からは「…」との声も上がる。 */
const voices = /」との(声|意見|批判|異論|懸念)[もが](?:上が|出|聞かれ|相次|噴出|寄せられ|根強)/;
/** …謝意が示されました, …旨述べられました。 */
const passive = /(?:が|旨)(示され|述べられ|表明され|伝えられ|提起され)(?:た|まし|るとともに)/;
/** …とした。 …としている。 …」ともした。 at the end, said of a body or a person. */
const held = /(?<!(?:[よおこそとのほもごぞぼ]|(?<!だ)ろ)う)とも?(し)(?:た|ている|ていた|ています)。?$/;
/** 「…」などとし、応じなかった。 */
const andSo = /〇{6}」(?:など)?と(し)(?=、|て、|たうえで|た上で)/;
/** …と、報道官のベルグが述べた。 who says so stands before the verb. */
const late = new RegExp(
  `と、?([^。「」]{1,60}?)(?:氏|さん)?[がは](?:[^、。「」]{1,12}[にで])?(${verbs})(?=(?:っ?(?:た|ている)|り?ました)。?$)`,
  'u',
);
/** What follows a subject, its title and 氏 left out. */
const topic =
  /^[ ]?[\p{Script=Han}]{0,8}?(?:[（(][^）)]{1,12}[）)])?(?:さん)?(?:は|が|も|ら|(?:から|より)[、，,はも]|、|，|,|$)/u;
const near = /^(?:氏|さん)?(?:から|より)?(?:[（(][^）)]{1,12}[）)])?は/;

/** A body, a group or an office without a name: 政府は, 米国務省は, 専門家は, 首相は. */
const group = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}ー]・?)([\\p{Script=Han}\\p{Script=Katakana}ーA-Z・]{0,30}?(?:[省庁府院党会社局部署側筋者員官長相臣領理使隊軍国県市町村銀行連盟団家授士紙誌手民警島王皇裁]|宣言|声明|論評|談話|報告書|白書|社説|広報|各国|両国|夫人|青瓦台|首脳|双方|両氏|両者|通信|新聞|放送|テレビ|メディア|スポークスマン|アナリスト|エコノミスト|ホワイトハウス|グループ|サイド|日本|${japaneseStates}|ハマス|クレムリン|ＥＵ|EU|NATO)(?:ら|たち|達)?(?:の(?:多く|一人|一部))?)(?:[（(][^）)]{1,16}[）)])?(?:は|が|も(?=「)|から(?=[はも、]))(?![\\p{Script=Hiragana}]{0,1}(?:違|異))`,
  'gu',
);
const notGroup =
  /(?:諸|半|列|群)島$|^(?:今回|同日|同時|最[初後近]|問題|場合|理由|一部|大部|国|会|部|者|家|長|島)$|(?:機会|社会|議会選|内部|一部|全部|相手|両国|大会|都市|管理|原理|料理|処理|無理|真相|実相|様相|成長|議長国|延長|身長|天国|外国|年長|全国|帰国|入国|出国|旅行|進行|実行|流行|発行|運行|飛行|死者|感染者|犠牲者|負傷者|再生紙|用紙|表紙|壁紙|手紙|和紙|古紙)$/;
const pronoun =
  /(?:^|[、，。])(?:(彼は)|(彼女は)|(同(?:氏|首相|相|大統領|長官|大臣|外相|総裁|議員|報道官|補佐官)は))/;

/** A topic before the person who only acts. */
const unknownTopic =
  /[\p{Script=Han}\p{Script=Katakana}ーA-ZＡ-Ｚ](?<!\d[日月年]|こと|今|昨)は(?=[、\d０-９]|[^、。]{1,8}、)/u;

/** Goes on as a clause about what was said: と述べたことについて, と主張した問題. */
const about =
  /^(?:(?:た|ている|ていた|てい)(?:こと|の[はがをに]|とい(?!う(?:ことで|こと。|。|$))|とさ|と報|[\p{Script=Han}\p{Script=Katakana}](?!で))|ると(?=、)|る(?:こと|の[はがをに]|[\p{Script=Han}\p{Script=Katakana}]))/u;

/** と非難した直後: it only tells more of a noun. */
const ofNoun = /^(?:た|ている|ていた)[\p{Script=Han}\p{Script=Katakana}]/u;

/** A clause that ends between a subject and what reports. */
const clauseEnd =
  /^[^、。]{0,8}?[もが][^「」。]*(?:[しいりちきてで]|を(?:受け|続け|踏まえ)|ため|ので|が|れば|たら|際に)、/;
const actsThere = /^(?:氏|さん)?[がも]/;
const yetAgain = new RegExp(
  `(?:と|を)(?:${verbs})(?:た|ている|ていた)(?:が|ものの|一方で?|のに対し)、(?:[^「」]*「|[^、]{0,20}(?:は|も)(?![、]))`,
  'u',
);
const against = /(?:た|る)のに対し/;

/** 「…」と述べたことについて: whether what is said about a quotation follows it. */
function isAbout(text: string): boolean {
  const said = quotedHere.exec(text);
  return said !== null && about.test(text.slice(said[0].length));
}
const quotedHere = new RegExp(`^「〇*」と(?:${verbs})`);

const but = /^(?:た|ている|ていた)(?:が|ものの)、/;

/** The verb that reports: the first that isn't itself inside what is reported, or what the sentence ends in. */
function reportIn(text: string, people: readonly Party[]): RegExpExecArray | undefined {
  const all = quoting
    .all(text)
    .filter((match) => !isPassive(match, text) && !isWithSomebody(match, text, people));
  const rest = (match: RegExpExecArray) => text.slice(match.index + match[0].length);
  const main = all.find(
    (match, i) =>
      !about.test(rest(match)) &&
      !(i < all.length - 1 && (but.test(rest(match)) || isWithoutSubject(text.slice(0, match.index)))),
  );
  return main ?? endIn(text) ?? all.find((match) => !ofNoun.test(rest(match)));
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

const from = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:から|より)/u;
/** 森田大臣から本年は…旨述べた, but not 森田大臣から渡された */
const formalFrom =
  /^\p{Script=Han}{0,8}(?:氏|さん)?(?:から|より)(?!の|受け|[^、，。]{0,8}(?:れた|れる|けた|った))/u;
const handsOver = /(?:とともに|ところ|上で|うえで|[てし]|[たる]後)[、，][^、，]{0,6}$/;

/** Who says what a Japanese sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readJapanese({ text, people }: Outer): EasternAttribution | undefined {
  const ofTwo = firstOfTwo({ text, people }, readJapanese);
  if (ofTwo) return ofTwo;
  const bare = namedOnly(text, people);
  if (bare) return bare;
  const closes = closingIn(text, people);
  if (closes) return closes;
  const match = reportIn(text, people);
  if (!match) return lateIn(text, people) ?? bySource(text, people);
  const word = match[1]!;
  const at = match.index + match[0].lastIndexOf(word);
  const cue = { start: at, end: at + word.length };
  const isHeld = match[0].startsWith('とし');
  const isTold = passive.test(text);
  const isFormal = match[0].startsWith('旨');
  const all = people.filter(
    (one) =>
      one.end <= at &&
      (topic.test(text.slice(one.end, one.end + 20)) ||
        (isTold && from.test(text.slice(one.end, one.end + 12))) ||
        (isFormal && formalFrom.test(text.slice(one.end, one.end + 24)))),
  );
  // one says so, the other something else
  if (all.length > 1 && against.test(text.slice(0, at))) return { cue, word, source: null };
  const quote = text.indexOf('「');
  const isBeside = (one: Party) => quote >= one.end && quote - one.end <= 3;
  // Xは…と表明しているが、「…」と述べた: the second may be somebody else
  const isOutdone = (one: Party) => yetAgain.test(text.slice(one.end, Math.min(at, one.end + 300)));
  const isNear = (one: Party) => near.test(text.slice(one.end, one.end + 20));
  const before = all.filter((one) => !(isBeside(one) && isAbout(text.slice(quote))));
  // ゼレンスキー大統領も出席して、…と述べた: who acts in a clause before need not speak
  const acts = before.filter(
    (one) => !isNear(one) && !isBeside(one) && clauseEnd.test(text.slice(one.end, at)),
  );
  if (before.length > 0 && acts.length === before.length) return { cue, word, source: null };
  if (before.length > 0 && before.every(isOutdone)) return { cue, word, source: null };
  const body = groupIn(text, at, people);
  // 委員会は、市民会が、…として反発し: whoever acts last need not be who the sentence is about
  if (body?.isTopic && otherActor.test(text.slice(body.role.end, at))) return { cue, word, source: null };
  // Xは、Yが「…」と称したと批判: what Y says is in what X says
  const isNamed = (one: Party) =>
    isBeside(one) &&
    !(
      actsThere.test(text.slice(one.end, quote)) &&
      before.some((other) => other.end <= one.start && isNear(other))
    );
  const nears = before.filter(isNear);
  const [first, last] = [nears[0], nears.at(-1)];
  const between = first && last ? text.slice(first.end, last.start) : '';
  // 報道官は、森田氏は怒らせていると非難: what the second does is in what the first says
  const opens = first && !clause.test(between) ? first : last;
  const source = before.find(isNamed) ?? opens ?? before[0];
  if (source) {
    const isTopic = isNear(source) || isBeside(source);
    if (!isBeside(source) && turns(text, source.end, at, people)) return { cue, word, source: null };
    // the topic of the sentence speaks, not who does something in a clause before it
    const role = isTopic ? undefined : groupIn(text, at, people);
    const isState = role && state.test(text.slice(role.role.start, role.role.end));
    // 港湾国は議長国で、首相が…と述べた: the state is what another clause tells of
    if (isState && role.role.end <= source.start && clause.test(text.slice(role.role.end, source.start)))
      return { cue, word, source: null };
    // 双方は意見を交換するとともに、森田大臣から、…と述べた: who speaks takes over from who acts
    const takesOver =
      role && role.role.end <= source.start && handsOver.test(text.slice(role.role.end, source.start));
    const office =
      (isState && role.role.start > source.start) || (takesOver && from.test(text.slice(source.end)))
        ? undefined
        : role;
    // 代表は、首相が…と呼ばれると述べた: the topic is somebody whom nothing shows to be a person
    if (!isTopic && !office && unknownTopic.test(text.slice(0, source.start)))
      return { cue, word, source: null };
    return {
      cue,
      word,
      source: office ? { role: office.role } : (together(text, source, people) ?? source.mention),
    };
  }
  const meant = pronoun.exec(text);
  if (meant && meant.index < at) return { cue, word, source: meant[1] ? 'm' : meant[2] ? 'f' : 'same' };
  const role = groupIn(text, at, people);
  const isState = role && state.test(text.slice(role.role.start, role.role.end));
  // さらに、港湾国は…と批判した: who spoke goes on
  if (isState && goesOn.test(text)) return { cue, word, source: isFormal ? 'same' : null };
  if (role && turns(text, role.role.end, at, people)) return { cue, word, source: null };
  // 協会は今回、落札者は…できると発表した: the first is somebody whom nothing shows to speak
  if (
    role &&
    unknownTopic.test(text.slice(0, role.role.start)) &&
    !clause.test(text.slice(0, role.role.start))
  )
    return { cue, word, source: null };
  // 首脳が、…と述べた: what they do may be told by who spoke before
  if (role)
    return {
      cue,
      word,
      source: { role: role.role },
      ...((!role.isTopic || isState) && {
        isDoubtful: true as const,
      }),
    };
  const via = bySource(text, people);
  if (via) return via;
  const told = paperTopic.exec(text.slice(0, at));
  if (told) {
    const end = told.index + told[0].length - 2;
    return { cue, word, source: { role: { start: end - told[1]!.length, end } } };
  }
  // nobody agrees alone
  if ((isHeld && !quotedSpeech.test(text)) || /^(?:合意|一致)/.test(word)) return undefined;
  // また、…について説明があった: it isn't told by whom
  const isUntold = noun.test(text) || passive.test(text);
  // in minutes a state is the topic of what is said: whoever speaks is given with から
  const barrier = isFormal ? speakerTopic : otherTopic;
  if (goesOn.test(text))
    return { cue, word, source: isUntold || barrier.test(text.slice(0, at)) ? null : 'same' };
  if (!(isFormal ? speakerTopic : ownSubject).test(text.slice(0, quote < 0 ? at : quote)))
    return { cue, word, source: 'same' };
  return quotedSpeech.test(text.slice(0, at)) ? { cue, word, source: null } : undefined;
}

/** A group that acts, and a comma. */
const otherActor = /[党府省庁局会団院側国者員]が、/;

/** また, その上で: who spoke goes on, and a thing is the topic of what is said. */
export const goesOn =
  /^(?:中でも|同(?:氏|首相|相|大統領|長官|大臣|外相|総裁|議員|報道官|補佐官)(?=[はも])|また|さらには?|そして|その上で|そのうえで|加えて|あわせて)、?/;
const otherTopic =
  /\p{Script=Katakana}ー?は|[省庁府院党会社局部側者員官長相臣理軍国団家民]は|[者員官長相臣理領使側](?:から|より)[、はも]/u;
const speakerTopic = /[者員官長相臣理領使側](?:から|より|は)|双方は|両国は/;
/** Something else is the sentence's topic; ては, では, には and とは mark none. */
const ownSubject =
  /[）)]は|(?<![てでにと]|\p{Script=Han}[ぁ-ん]{0,2}[えきぎげしせちびみめりれ])[はが](?=[、，])(?<!\p{Script=Han}{4}は)|(?<![\p{Script=Han}ー])\p{Script=Han}{1,3}は|\p{Script=Katakana}ー?は|[省庁府院党会社局部側者員官長相臣理軍国団家民]は|[者員官長相臣理領使側](?:から|より)[、はも]/u;
/** 提言では、…と指摘した: a paper that tells. */
const paperTopic =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])([\p{Script=Han}\p{Script=Katakana}ー]{0,10}(?:提言|声明|報告書?|社説|白書|論評|談話|記事|論文|書簡|文書|決議|コミュニケ))では/u;
/** 「…」と: words that are quoted, not a name that is given */
const quotedSpeech = /〇{8}」とも?(?:した。?$|[^、。「」]{0,16}$)/;

/** 森田首相とベルグ大統領、林外相は: whoever says it together is one source. */
function together(text: string, last: Party, people: readonly Party[]) {
  let start = last.start;
  for (const one of [...people].reverse()) {
    if (one.end > start) continue;
    if (!joint.test(text.slice(one.end, start))) break;
    start = one.start;
  }
  return start < last.start ? { role: { start, end: last.end } } : undefined;
}
const joint =
  /^\p{Script=Han}{0,10}(?:氏|さん)?(?:[（(][^）)]{1,12}[）)])?(?:と|、|及び|および)(?:[\p{Script=Han}\p{Script=Katakana}ーA-Z・]{1,14}の)?[\p{Script=Han}\p{Script=Katakana}ー・]{0,10}$/u;

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
function groupIn(text: string, to: number, people: readonly Party[]) {
  for (const match of matches(group, text.slice(0, to))) {
    const name = match[1]!;
    const [start, end] = [match.index, match.index + name.length];
    const isTopic = /[はも]$/.test(match[0]) || (/から$/.test(match[0]) && !/[臣相長官理]$/.test(name));
    // 日銀が掲げる目標: who only does what tells more of a noun
    if (!isTopic && adnominal.test(text.slice(match.index + match[0].length))) continue;
    if (name.length < 2 || notGroup.test(name) || people.some((one) => one.start < end && start < one.end))
      continue;
    if (isTopic || match.index === 0) return { role: withPartner(text, { start, end }, people), isTopic };
  }
  return undefined;
}

const state = new RegExp(`^(?:日本|${japaneseStates})$`);

const clause = /(?:[しいりちきでて]|ため|ので|が|れば|たら|際に)、/;

/** 述べたが、港湾局は: who begins another clause after what the first one did or said. */
const turn = /(?:[たるいだ]が|ものの|一方で?|のに対し)、(?=([^「」。]{1,40}))/g;
/** Whether between two offsets somebody else becomes the topic. */
const turns = (text: string, from: number, to: number, people: readonly Party[]) =>
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

function lateIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = late.exec(text);
  if (!match) return undefined;
  const word = match[2]!;
  const at = match.index + match[0].length - word.length;
  const subject = text.lastIndexOf(match[1]!, at) + match[1]!.length;
  const cue = { start: at, end: at + word.length };
  const one = people.find(({ end }) => end === subject);
  if (one) return { cue, word, source: one.mention };
  if (/^彼女?$/.test(match[1]!)) return { cue, word, source: match[1] === '彼' ? 'm' : 'f' };
  const start = subject - match[1]!.length;
  return teller.test(match[1]!) && !/[、はがをに]/.test(match[1]!) && !notGroup.test(match[1]!)
    ? { cue, word, source: { role: { start, end: subject } } }
    : undefined;
}

/** 「橋は要る」と森田首相。 橋は要る、と首相。 no verb, only who says so. */
const named = /(?:」|[るたいだ]、)(と)、?([^「」、。]{1,24})。?$/;
function namedOnly(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = named.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].replace(/。$/, '').length;
  const start = end - match[2]!.length;
  const at = text.indexOf('と', match.index);
  const one = people.find(
    (party) => party.start === start && /^[\p{Script=Han}]{0,8}$/u.test(text.slice(party.end, end)),
  );
  if (!one && !isOffice(match[2]!)) return undefined;
  return { cue: { start: at, end: at + 1 }, word: 'と', source: one?.mention ?? { role: { start, end } } };
}

/** 港湾局の関係者が明らかにした。 who says what the sentence before tells. */
const closing = new RegExp(
  `^ *([^「」、。]{2,30})が(?:\\d{1,2}日、?)?(?:[^「」、。]{1,40}[でに])?(明らかにし|発表し|発言し|報告し|表明し|説明し|言明し|伝え|報じ|認め|述べ|語っ|話し|指摘し|強調し)(?:た|ました|ている|ています)。?$`,
);
const teller =
  /(?:[省庁府院党会社局部署室側筋者員官長相臣領理]|通信|新聞|紙|報|放送|テレビ|メディア|広報|特派員|サイト|ホームページ|[A-ZＡ-Ｚ]{2,6})$/;
function closingIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = closing.exec(text);
  // 避難したと当局が発表した
  if (!match || /[たるいだ]と/.test(match[1]!)) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const cue = { start: at, end: at + match[2]!.length };
  const one = people.find(
    ({ end }) => end < at && /^[\p{Script=Han}]{0,8}(?:氏|さん)?が/u.test(text.slice(end, end + 12)),
  );
  const start = text.indexOf(match[1]!);
  const role = teller.test(match[1]!) ? { role: { start, end: start + match[1]!.length } } : undefined;
  const source = one?.mention ?? role;
  return source && { cue, word: match[2]!, source, refersBack: true };
}
