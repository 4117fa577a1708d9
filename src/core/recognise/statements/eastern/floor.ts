import type { Span } from '../../../model/span';
import { matches } from '../../../text/finder';
import { isLabelName, koreanLabelOf, koreanName, spanOf, spoken } from '../../leaders/glyphs/koreanlabels';

/** How the turns of Japanese and Korean transcripts begin: ○森田委員 …, （市長）, [한지우 / 장관], ○위원장 한지우  …. */
export interface Floor {
  /** `asks`: somebody without a name; else where the label names who speaks. */
  readonly who: 'asks' | Span;
  /** Where what is said begins: the text's end where the label is a line by itself. */
  readonly from: number;
  /** Whether paragraphs under it without a label go on with it, as in minutes. */
  readonly goesOn: boolean;
}

const japaneseOffice =
  '(?:大臣|首相|総理|長官|政務官|外相|財務相|防衛相|経産相|厚労相|文科相|国交相|農相|環境相|法相|総務相|知事|[市町村区]長|議長|委員長|委員|議員|参考人|証人|公述人|[局次部課室院所団隊]長|総裁|会長|社長|理事長|学長|総長|報道官|広報官|次官|参事官|審議官|大使|代表|幹事長|事務局長|座長|教育長|管理者|監査委員|教授|さん|氏|君)';
const japaneseLabel = `[\\p{Script=Han}\\p{Script=Katakana}ー・々ヶ]{0,16}?(?:[（(]\\p{Script=Han}{1,3}[）)])?${japaneseOffice}(?:[（(][^（）()\\n]{1,16}[）)])?`;
const japaneseAsker =
  '[\\p{Script=Han}\\p{Script=Katakana}ー・々A-ZＡ-Ｚ \u3000]{0,24}?(?:記者団?|幹事社|幹事|司会者?|事務局|質問者?|聞き手|問)(?:[A-ZＡ-Ｚ\\d]|[（(][^（）()\\n]{1,16}[）)])?';
const bullet = '[○〇◯●◎◇◆■□]';
const opening = '[【（(〔［\\[<＜〈]';
const closing = '[】）)〕］\\]>＞〉]';
/** 知事冒頭発言: what somebody says as a heading names it. */
const address = '(?:から)?(?:の)?(?:冒頭)?(?:発言|発表|挨拶|あいさつ|コメント)(?:要旨|事項)?';
const gap = '(?:[：:\\s\\u3000]+|$)';

/** ○市長 …, （市長）…, A 市長: a mark shows that what stands behind it is a label. */
const marked = (label: string) =>
  new RegExp(
    `^\\s*(?:${bullet}\\s?(${label})(?:${address})?${gap}|${opening}\\s?(${label})(?:${address})?\\s?${closing}${gap}?|[AＡQＱ][\\s.．:：]\\s*(${label})${gap})`,
    'u',
  );
const markedOffice = marked(japaneseLabel);
const markedAsker = marked(japaneseAsker);
/** 〇42番（森田港一君）, 国務大臣（森田港一君）: the name in brackets, as minutes of assemblies write it. */
const inAssembly =
  /^\s*[○〇◯◆◇◎●]\s?(?:\d{1,3}番|[\p{Script=Han}・]{1,20})?[（(]([\p{Script=Han}\p{Script=Katakana}ー ]{2,10})君[）)][\s\u3000]*(?=\S|$)/u;
const ownOffice =
  '((?:内閣)?(?:総理大臣|総理|首相)|(?:官房|防衛|金融担当)?(?:大臣|長官)|外相|財務相|知事|[市町村区]長|議長|委員長|総裁|会長|社長|代表|幹事長)';
/** 首相 …: the office alone, and a space or a colon. */
const bareOffice = new RegExp(`^\\s*${ownOffice}(?:[：:]|[ \\u3000]+)(?=\\S)`);
/** 森田知事  …, 財政課長：…: a name or a place with its office, and a colon or a wide space. */
const bareNamed = new RegExp(`^\\s*(${japaneseLabel})(?:[：:]|\\u3000| {2,})\\s*(?=\\S)`, 'u');
/** 知事, on a line by itself. */
const aloneOffice = new RegExp(`^\\s*${ownOffice}(?:${address})?\\s*[：:]?\\s*$`);
const bareAsker =
  /^\s*(?:(?:記者団?|質問|問|司会)(?:[：:]|[ \u3000]+)(?=\S)|(?:記者|質問者?|司会者?|事務局|幹事社)\s*[：:]?\s*$)/;
/** ――橋は開くのか。 */
const japaneseDash = /^\s*(?:[―—─－‐–-]{2,}|[―—])\s*\S[^\n]*(?:[か。？?]|は)\s*$/;
const sentence = /[。？！?!]/;
/** ◎ 한지우 > …, ◆ 한지우 : … */
const koreanTurn = new RegExp(`^\\s*[◎○●◇◆▶▷■□⊙▲△]\\s?(${koreanName})\\s?(?:[:：]|[>＞])\\s?(?=\\S)`);
const koreanAsker =
  /^\s*[◎○●◇◆▶▷■□⊙▲△]\s?(?:진행자|앵커|기자|사회자|질문|[가-힣]{2,4} ?(?:기자|앵커|아나운서))\s?(?:[:：]|[>＞])\s?(?=\S)/;
/** Who takes the floor in a passage, by how it begins. */
export function floorOf(text: string): Floor | undefined {
  const start = text.slice(0, 40);
  const heads = /[」"”]\s*$/.test(text.slice(-4)) ? headingFloor : nobody;
  if (/[\u3041-\u30ff\u3400-\u9fff]/.test(start)) return japaneseFloor(text) ?? heads(text);
  return /[가-힣]/.test(start) ? (koreanFloor(text) ?? heads(text)) : undefined;
}

const nobody = () => undefined;
/** What shows at its start that a passage may begin with a label: a mark, or a space or colon behind few characters. */
const mayBeMarked = /^\s*[○〇◯●◎◇◆■□【（(〔［[<＜〈AＡQＱ]/;
const mayBeBare = /^\s*[\u3400-\u9fff]{1,8}(?:[\s：:\u3000(（]|の?[冒発挨コか]|$)/;
const mayBeDash = /^\s*[―—─－‐–-]/;

/** 港湾庁「橋は五月に開通する」, 항만부 “다리는 오월에 연다”: a heading gives the word to a body or an office. */
const heading =
  /^\s*(?:[【[][^\]】\n]{1,12}[】\]]\s*)?(?:((?:[\p{Script=Han}\p{Script=Katakana}ー]{0,10}(?:政府|[省庁党]|委員会|協会)|首相|官房長官|[外財防農]相|大統領|知事)(?=「))|([가-힣]{0,10}(?:대통령실|청와대|정부|[가-힣]부|[가-힣]청|위원회|[가-힣]당|당국|경찰|검찰|협회|백악관|국방부|외교부)|(?:[가-힣]{2,10} )?[가-힣]{0,10}(?:대통령|총리|장관|차관|대사|대변인|도지사|의장|위원장|국왕)|[尹李文朴安洪韓野與](?= ?["“][^"“”]*[가-힣])),? ?(?=["“]))[「"“][^「」"”“\n]{8,}[」"”]\s*$/u;
function headingFloor(text: string): Floor | undefined {
  const match = heading.exec(text);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  return { who: spanOf(text, label), from: text.search(/[「"“]/), goesOn: false };
}

function japaneseFloor(text: string): Floor | undefined {
  const isMarked = mayBeMarked.test(text);
  if (!isMarked && !mayBeBare.test(text))
    return mayBeDash.test(text) && japaneseDash.test(text) && /[\u3041-\u309f]/.test(text)
      ? { who: 'asks', from: 0, goesOn: false }
      : undefined;
  const asked = isMarked ? markedAsker.exec(text) : bareAsker.exec(text);
  if (asked && speaks(text, asked[0].length)) {
    const name = asked.slice(1).find((part) => part !== undefined && /\S記者$/.test(part));
    const who = name === undefined ? 'asks' : spanOf(text, name);
    return { who, from: asked[0].length, goesOn: true };
  }
  const called = isMarked ? inAssembly.exec(text) : null;
  if (called && speaks(text, called[0].length))
    return { who: spanOf(text, called[1]!), from: called[0].length, goesOn: true };
  const match = markedOffice.exec(text);
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  if (label !== undefined && speaks(text, match![0].length))
    return { who: spanOf(text, label), from: match![0].length, goesOn: true };
  const bare = bareOffice.exec(text) ?? aloneOffice.exec(text) ?? bareNamed.exec(text);
  return bare && speaks(text, bare[0].length)
    ? { who: spanOf(text, bare[1]!), from: bare[0].length, goesOn: bare[0].length < text.length }
    : undefined;
}

/** Whether nothing stands behind a label, or a sentence does. */
const speaks = (text: string, from: number) =>
  /^\s*$/.test(text.slice(from)) || (sentence.test(text.slice(from)) && /[\u3041-\u309f]/.test(text));

/** 총 재 - …, 공 보 관 - …: an office, its letters set apart or not, and a dash before what is said. */
const dashedOffice =
  /^\s*((?:총 ?재|의 ?장|위 ?원 ?장|장 ?관|차 ?관|시 ?장|지 ?사|대 ?변 ?인|실 ?장|공 ?보 ?관|부 ?총 ?재|국 ?장)|(기 ?자|사 ?회 ?자|질 ?문)) [-–—] (?=\S)/;

/** 기자) …, 한 전 특사) …: a label that only a bracket closes, as broadcasts to the North set them. */
const closed =
  /^\s*(?:(기자|앵커|진행자|질문)|((?:[가-힣]{1,8} ){0,3}[가-힣]{0,8}(?:특사|장관|대통령|총리|대사|의원|대표|위원장|차관|대변인|교수|연구원|국장|실장|보좌관|박사|회장|소장)))[)）]\s?(?=\S)/;

function koreanFloor(text: string): Floor | undefined {
  const bracket = /^[^(（\n]{1,24}[)）]/.test(text) ? closed.exec(text) : null;
  if (bracket && spoken.test(text.slice(bracket[0].length))) {
    const who = bracket[2] === undefined ? 'asks' : spanOf(text, bracket[2]);
    return { who, from: bracket[0].length, goesOn: true };
  }
  const dashed = dashedOffice.exec(text);
  if (dashed && spoken.test(text.slice(dashed[0].length))) {
    const who = dashed[2] === undefined ? spanOf(text, dashed[1]!) : 'asks';
    return { who, from: dashed[0].length, goesOn: true };
  }
  const asked = koreanAsker.exec(text);
  if (asked) return { who: 'asks', from: asked[0].length, goesOn: false };
  const turn = koreanTurn.exec(text);
  if (turn && isLabelName(turn[1]!))
    return { who: spanOf(text, turn[1]!), from: turn[0].length, goesOn: true };
  const label = koreanLabelOf(text);
  if (!label) return undefined;
  const isSaid = label.isMarked || spoken.test(text.slice(label.from));
  return isSaid ? { who: label.whole, from: label.from, goesOn: true } : undefined;
}

const polite =
  /(?:です|ます|ました|でした|ません|ましょう|でしょう|ください)(?:[ねがけかよ]|けれども|けども)?。(?:[（(][^（）()]{1,12}[）)])?[\s\u3000]*$/;
/** …していきたい。 as somebody speaks of what he wants or thinks. */
const ofMyself =
  /(?:たい|ほしい|と思う|考えている|承知している|べきだ|はずだ|(?:大事|大切|重要|必要)だ|だろう|ではないか|ねばならない|なければならない)。(?:[（(][^（）()]{1,12}[）)])?[\s\u3000]*$/;
const reported = /と(?:述べ|語|話し|強調し|説明し|答え|指摘し|明らかにし)[^。]*。[\s\u3000]*$/;
const politeKorean =
  /(?:니다|니까|세요|시죠|지요|어요|해요|네요|까요|거든요|군요|에요|예요|고요)[.?!…]*["”)]?\s*$/;
const toOthers =
  /저희|저는|제가|저도|말씀|드[리렸립릴]|여러분|주[시십]|겠습니다|겠는데요|감사|생각합니다|바랍니다|안녕|[가-힣]님/;
const reportedInKorean =
  /(?:[”"](?:이?라)?고|다고|라고|라며|다며) (?:[가-힣]{1,8} ){0,3}(?:말했|밝혔|강조했|설명했|전했|덧붙였|주장했|지적했|당부했)/;

/**
 * Whether a Japanese or Korean passage without a label is more of what stands above it, as one speaks and no article does;
 * in a transcript as a whole, that it is politely told is enough.
 */
export const isMoreOfSpeech = (text: string, isTranscript = false) =>
  /[\u3041-\u309f]/.test(text)
    ? (polite.test(text) || ofMyself.test(text)) && !reported.test(text)
    : politeKorean.test(text) && (isTranscript || toOthers.test(text)) && !reportedInKorean.test(text);

const koreanQuestion =
  /^\s*(?:[-–—―─]{1,3}|Q\d*[.:)]?|[문問][.:]|<질문>) ?\S[^\n]*(?:[?？]|(?:[나가냐지까은는데요]|달라|해줘|말해|설명|소감|이유|계획|의미)\.?)\s*$/;
/** Q:橋について: whatever it ends in, its mark tells that it asks. */
export const isMarkedQuestion = (text: string) => /^\s*[QＱ]\d{0,2}[.．:：]\s?\S/.test(text);
/** Whether the passage right behind such a question answers it: a sentence, and no report. */
export const answersMarked = (text: string) =>
  /[\u3041-\u309f][^\n]*。[\s\u3000]*$/.test(text) && !reported.test(text);
/** ―橋は開くのか。 -다리는 언제 열리나. in an interview whose guest is known. */
export const asksGuest = (text: string) =>
  japaneseDash.test(text) || koreanQuestion.test(text) || /[？?]\s*$/.test(text);

const answering = /^\s*(?:[“"「『]|[▲△▶▷] ?\S|[A답答][.:：)] ?\S)/;
/** “다리는 오월에 열린다.”, ▲다리는 오월에 열린다. as answers in such an interview begin; in Japanese as one speaks, too. */
export const answersGuest = (text: string) =>
  answering.test(text) || (/[\u3041-\u309f]/.test(text) && isMoreOfSpeech(text));

/** Whether a quotation is left open at the end of a passage that begins with it, or goes on with it. */
export const leavesOpen = (text: string, isOpen: boolean) =>
  (isOpen || /^\s*[“"「『]/.test(text)) && !/[”"」』][.。]?\s*$/.test(text.slice(isOpen ? 0 : 1).trimStart());

/** 다음은 한 장관과의 일문일답. 主なやりとりは次の通り。 */
export const introducesGuest = (text: string) => guest.test(text);
const guest =
  /일문일답|다음은[^.\n]{0,20}문답|[와과]의? ?(?:문답|인터뷰|대담)|인터뷰(?:를|에 응)|一問一答|(?:主な)?やり(?:とり|取り)は|インタビューし|インタビューに(?:応じ|答え)|に(?:話を)?聞いた|取材に(?:応じ|答え)|質問に(?:応じ|答え)|質問と(?:その)?(?:回答|答え)/;

/** - “다리는 오월에 열립니다.”: what stands under a label in a report ends with its quotation marks. */
export const quotesFirst = (text: string) =>
  /^\s*[-–—]?\s*["“「『]/.test(text) || /^[^"“「『]*["”」』]\s*$/.test(text);

/** A turn on a page that has lost its line breaks; `guest`: whoever is asked answers. */
export interface RunOn {
  readonly start: number;
  readonly end: number;
  readonly who: Floor['who'] | 'guest';
}

const turnMark = /[◎⊙○●◆◇▶▷▲△]|(?<=(?:^|[.?!…다나까])\s?)--+/g;
/** How much of a turn tells whose it is. */
const longestTurnLabel = 60;

/** ◎ 한지우 > 네. ◎ 박하늘 > 예., --언제 여나. ▲곧 연다.: the turns in one passage; empty where there are not several. */
export function turnsRunOn(text: string): RunOn[] {
  const out: { start: number; end: number; who: RunOn['who'] }[] = [];
  for (const { index, 0: mark } of matches(turnMark, text)) {
    const rest = text.slice(index, index + longestTurnLabel);
    const floor = floorOf(rest);
    const isAnswer = /^[▲△]/.test(mark) && out.at(-1)?.who === 'asks';
    const who = floor?.who ?? (mark.startsWith('--') ? 'asks' : isAnswer ? 'guest' : undefined);
    if (who === undefined) continue;
    const last = out.at(-1);
    if (last) last.end = index;
    const span = typeof who === 'string' ? who : { start: who.start + index, end: who.end + index };
    out.push({ start: index, end: text.length, who: span });
  }
  return new Set(out.map(({ who }) => (typeof who === 'string' ? who : text.slice(who.start, who.end))))
    .size > 1 && out.length > 2
    ? out
    : [];
}

/** (「없습니다」하는 의원 있음), (14시05분 회의중지): what a transcript remarks between; whoever speaks goes on after it. */
export const isRemark = (text: string) => /^\s*[（(][^（）()\n]*[）)]\s*$/.test(text);
