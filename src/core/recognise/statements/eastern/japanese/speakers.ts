import type { EasternAttribution, Party, Piece } from '../outer';
import { clause, near, state, topic, turns, type Group } from './groups';
import { bySource } from './source';
import { about, noun, passive, verbs } from './verbs';

/** A reporting word of a Japanese sentence, and what stands before it. */
interface Report {
  readonly text: string;
  readonly people: readonly Party[];
  /** From the particle that quotes to the verb. */
  readonly match: RegExpExecArray;
  /** The verb as the lexicon has it, where it stands, and the whole of it. */
  readonly word: string;
  readonly at: number;
  readonly cue: Piece;
  /** Where the first quotation begins; -1 without any. */
  readonly quote: number;
}

/** A topic before the person who only acts. */
const unknownTopic =
  /[\p{Script=Han}\p{Script=Katakana}ーA-ZＡ-Ｚ](?<!\d[日月年]|こと|今|昨)は(?=[、\d０-９]|[^、。]{1,8}、)/u;

/** A clause that ends between a subject and what reports. */
const clauseEnd =
  /^[^、。]{0,8}?[もが][^「」。]*(?:[しいりちきてで]|を(?:受け|続け|踏まえ)|ため|ので|が|れば|たら|際に)、/;
/** 首相が会見を開き、結束を強調した: nobody else is a subject up to the verb. */
const actsOn = /^[^、。]{0,8}?が[^「」。はもが]*(?:[しいりちき]|[いしんっ][てで])、[^「」。はもが]*$/;
const actsThere = /^(?:氏|さん)?[がも]/;
const yetAgain = new RegExp(
  `(?:と|を)(?:${verbs})(?:た|ている|ていた)(?:が|ものの|一方で?|のに対し)、(?:[^「」]*「|[^、]{0,20}(?:は|(?<!より|[でにと])も)(?![、]))`,
  'u',
);
export const against = /(?:た|る)のに対し/;

/** 「…」と述べたことについて: whether what is said about a quotation follows it. */
export function isAbout(text: string): boolean {
  const said = quotedHere.exec(text);
  return said !== null && about.test(text.slice(said[0].length));
}
const quotedHere = new RegExp(`^「〇*」と(?:${verbs})`);

const from = /^\p{Script=Han}{0,8}(?:氏|さん)?(?:から|より)/u;
/** 森田大臣から本年は…旨述べた, but not 森田大臣から渡された */
const formalFrom =
  /^\p{Script=Han}{0,8}(?:氏|さん)?(?:から|より)(?!の|受け|[^、，。]{0,8}(?:れた|れる|けた|った))/u;
const handsOver = /(?:とともに|ところ|上で|うえで|[てし]|[たる]後)[、，][^、，]{0,6}$/;

/** …旨述べた: minutes, in which から marks who speaks. */
const isFormal = ({ match }: Report) => match[0].startsWith('旨');
/** Whether a quotation begins right behind somebody. */
export const isBeside = ({ quote }: Report, one: Party) => quote >= one.end && quote - one.end <= 3;
const isNear = ({ text }: Report, one: Party) => near.test(text.slice(one.end, one.end + 20));

/** The persons before the verb who are its subject, as far as particles tell. */
export function subjectsIn(report: Report): readonly Party[] {
  const { text, people, at } = report;
  const isTold = passive.test(text);
  return people.filter(
    (one) =>
      one.end <= at &&
      (topic.test(text.slice(one.end, one.end + 20)) ||
        (isTold && from.test(text.slice(one.end, one.end + 12))) ||
        (isFormal(report) && formalFrom.test(text.slice(one.end, one.end + 24)))),
  );
}

/** Whether each of the persons only acts in a clause before, or has said something else before. */
export function isOfOthers(report: Report, before: readonly Party[]): boolean {
  const { text, at } = report;
  // ゼレンスキー大統領も出席して、…と述べた: who acts in a clause before need not speak
  const onlyActs = (one: Party) =>
    !isNear(report, one) &&
    !isBeside(report, one) &&
    clauseEnd.test(text.slice(one.end, at)) &&
    !actsOn.test(text.slice(one.end, at));
  // Xは…と表明しているが、「…」と述べた: the second may be somebody else
  const isOutdone = (one: Party) => yetAgain.test(text.slice(one.end, Math.min(at, one.end + 300)));
  return before.every(onlyActs) || before.every(isOutdone);
}

/** Which of the persons speaks. */
export function personOf(report: Report, before: readonly Party[]): Party | undefined {
  const { text, quote } = report;
  const isTopic = (one: Party) => isNear(report, one);
  // Xは、Yが「…」と称したと批判: what Y says is in what X says
  const isNamed = (one: Party) =>
    isBeside(report, one) &&
    !(
      actsThere.test(text.slice(one.end, quote)) &&
      before.some((other) => other.end <= one.start && isTopic(other))
    );
  const nears = before.filter(isTopic);
  const [first, last] = [nears[0], nears.at(-1)];
  const between = first && last ? text.slice(first.end, last.start) : '';
  // 報道官は、森田氏は怒らせていると非難: what the second does is in what the first says
  const opens = first && !clause.test(between) ? first : last;
  return before.find(isNamed) ?? opens ?? before[0];
}

/** What a sentence says by a person who is its subject, unless a group beside him speaks against it. */
export function byPerson(report: Report, source: Party, group: Group | undefined): EasternAttribution {
  const { text, people, word, at, cue } = report;
  const unsure = { cue, word, source: null };
  const isTopic = isNear(report, source) || isBeside(report, source);
  if (!isBeside(report, source) && turns(text, source.end, at, people)) return unsure;
  // the topic of the sentence speaks, not who does something in a clause before it
  const role = isTopic ? undefined : group;
  const between = role && role.role.end <= source.start ? text.slice(role.role.end, source.start) : undefined;
  const isState = role && state.test(text.slice(role.role.start, role.role.end));
  // 港湾国は議長国で、首相が…と述べた: the state is what another clause tells of
  if (isState && between !== undefined && clause.test(between)) return unsure;
  // 双方は意見を交換するとともに、森田大臣から、…と述べた: who speaks takes over from who acts
  const takesOver = between !== undefined && handsOver.test(between) && from.test(text.slice(source.end));
  const office = (isState && role.role.start > source.start) || takesOver ? undefined : role;
  // 代表は、首相が…と呼ばれると述べた: the topic is somebody whom nothing shows to be a person
  if (!isTopic && !office && unknownTopic.test(text.slice(0, source.start))) return unsure;
  const whole = office ? { role: office.role } : (together(text, source, people) ?? source.mention);
  return { cue, word, source: whole };
}

/** What a sentence says by a group, a body or an office that is its subject. */
export function byGroup(report: Report, { role, isTopic }: Group): EasternAttribution {
  const { text, people, word, at, cue, quote } = report;
  const isState = state.test(text.slice(role.start, role.end));
  // 県によりますと、湾岸市は…呼びかけている: either may
  const via = bySource(text, people);
  if (via?.cue && via.cue.end <= role.start) return { cue, word, source: null };
  // さらに、港湾国は…と批判した: who spoke goes on
  if (isState && goesOn.test(text)) return { cue, word, source: isFormal(report) ? 'same' : null };
  if (turns(text, role.end, at, people)) return { cue, word, source: null };
  // 協会は今回、落札者は…できると発表した: the first is somebody whom nothing shows to speak
  const before = text.slice(0, role.start);
  if (unknownTopic.test(before) && !clause.test(before)) return { cue, word, source: null };
  // 一行は…報告し、主将が「…」と述べた: whoever stands right before the words speaks
  if (
    quote > role.end &&
    isSaidBy(text.slice(role.end, quote)) &&
    saidRightBehind.test(text.slice(quote, at))
  )
    return { cue, word, source: null };
  // 首脳が、…と述べた: what they do may be told by who spoke before
  return { cue, word, source: { role }, ...((!isTopic || isState) && { isDoubtful: true as const }) };
}

/** Whether somebody else is the subject right before a quotation. */
const isSaidBy = (between: string) =>
  /(?:[者員官長相臣氏手士将督師授局社団会]|さん|[知理検判]事)(?:[（(][^（）()]*[）)])?[がは]$/.test(between);
const saidRightBehind = /^「〇*」(?:など)?と[^、。「」]{0,12}$/;

/** What a sentence says whose subject is no person and no group that is known. */
export function byNobody(report: Report): EasternAttribution | undefined {
  const { text, people, match, word, at, cue, quote } = report;
  // 海洋党・海野書記：橋は…認めている: a label of somebody whom nothing else shows
  if (labelled.test(text)) return { cue, word, source: null };
  const via = bySource(text, people);
  if (via) return via;
  // 雑誌「港」によると、…と発表した: whoever tells isn't known
  if (/によ(?:ると|れば|りますと)/.test(text)) return { cue, word, source: null };
  const told = paperTopic.exec(text.slice(0, at));
  if (told) {
    const end = told.index + told[0].length - 2;
    return { cue, word, source: { role: { start: end - told[1]!.length, end } } };
  }
  const isHeld = match[0].startsWith('とし');
  // nobody agrees alone
  if ((isHeld && !quotedSpeech.test(text)) || /^(?:合意|一致)/.test(word)) return undefined;
  // また、…について説明があった: it isn't told by whom
  const isUntold = noun.test(text) || passive.test(text);
  // in minutes a state is the topic of what is said: whoever speaks is given with から
  const barrier = isFormal(report) ? speakerTopic : otherTopic;
  if (goesOn.test(text))
    return { cue, word, source: isUntold || barrier.test(text.slice(0, at)) ? null : 'same' };
  const subject = isFormal(report) ? speakerTopic : ownSubject;
  if (!subject.test(text.slice(0, quote < 0 ? at : quote + 1))) return { cue, word, source: 'same' };
  return quotedSpeech.test(text.slice(0, at)) ? { cue, word, source: null } : undefined;
}

const labelled = /^\s*[\p{Script=Han}\p{Script=Katakana}ー・]{2,20}[：:](?![「『])/u;

/** また, その上で: who spoke goes on, and a thing is the topic of what is said. */
export const goesOn =
  /^(?:中でも|同(?:氏|首相|相|大統領|長官|大臣|外相|総裁|議員|報道官|補佐官)(?=[はも])|また|さらには?|そして|その上で|そのうえで|加えて|あわせて)、?/;
const otherTopic =
  /[\p{Script=Katakana}A-Za-z]ー?は|[省庁府院党会社局部側者員官長相臣理軍国団家民]は|[者員官長相臣理領使側](?:から|より)[、はも]/u;
const speakerTopic = /[者員官長相臣理領使側](?:から|より|は)|双方は|両国は/;
/** Something else is the sentence's topic; ては, では, には and とは mark none. */
const ownSubject =
  /[）)]は|(?<![てでにと]|\p{Script=Han}[ぁ-ん]{0,2}[えきぎげしせちびみめりれ])[はが](?=[、，])(?<!\p{Script=Han}{4}は)|(?<![\p{Script=Han}ー])\p{Script=Han}{1,3}(?<![比率化性額値期度数幅])は|[\p{Script=Katakana}A-Za-z]ー?は|[省庁府院党会社局部側者員官長相臣理軍国団家民]は|[者員官長相臣理領使側](?:から|より)[、はも]|(?<![てでにとの比率化性額値期度数幅き])[はが](?=「)|(?:[検知理判領]事|将|監督|[教講][授師]|弁護士|選手)は/u;
/** 提言では、…と指摘した: a paper that tells. */
const paperTopic =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー])([\p{Script=Han}\p{Script=Katakana}ー]{0,10}(?:提言|声明|報告書?|社説|白書|論評|談話|記事|論文|書簡|文書|決議|コミュニケ))では/u;
/** 「…」と: words that are quoted, not a name that is given */
const quotedSpeech = /〇{8}」とも?(?:し(?:まし)?た。?$|[^、。「」]{0,16}$)/;

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
