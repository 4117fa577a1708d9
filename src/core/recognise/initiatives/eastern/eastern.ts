import { Finder, matches } from '../../../text/finder';
import type { Named } from './named';
import { easternNouns, easternTypeOf, koreanQuotedNouns } from '../../../dossier/names/triggers';
import { wellKnown, wellKnownType } from '../../../dossier/names/wellknown';
import type { InitiativeMention } from '../../../model/mention';
import { overlaps } from '../../../model/span';
import type { Passage } from '../../passage';
import { readChinese } from './chinese';
import { readJapanese } from './japanese';
import { readKorean } from './korean';
import { japaneseStates } from '../../leaders/glyphs/states';
import { chinesePlaces } from './places';
import { easternLanguage } from '../../leaders/glyphs/scripts';

/** What may stand between a quoted name and its noun: “一带一路”国际合作高峰论坛. */
const attributes =
  '(?:圆桌|圓桌|国际|國際|国際|合作|协力|協力|経済|经济|經濟|政策|特别|特別|外相|閣僚|首脑|首脳|高级别|高級別|战略|發展|发展|(?:국가|발전|개발|협력|경제|특별|국제|외교장관|고위급) ?){0,3}';
/** 「湾＋島」対話・第7回外相会合: which meeting of it. */
const session =
  '(?:・(?:第[\\d０-９一二三四五六七八九十]{1,3}回)?(?:外相|首脳|閣僚|高級実務者|専門家|国防相)?会[合議])?';
const quotedName =
  '(?:“[^“”\\n]{2,40}”|「[^「」\\n]{2,40}」|『[^『』\\n]{2,40}』|‘[^‘’\\n]{2,40}’|"[^"\\n]{2,40}"|\'[^\'\\n]{2,40}\'|《[^《》\\n]{2,40}》|〈[^〈〉\\n]{2,40}〉)';
/** A quoted or bracketed name and its noun: 「中央アジア+日本」対話, “一带一路”倡议, ‘일대일로’ 이니셔티브. At most 40 characters. */
const quoted = new RegExp(
  `${quotedName}(?:[（(][^（）()\\n]{1,24}[）)])? ?(${attributes}(${easternNouns}))${session}(?![与與]合作)`,
  'g',
);
/** A title in book marks that ends in a noun: 《东京宣言》. */
const titled = new RegExp(
  `[《〈](?![我你谁如怎为為])[^《》〈〉\\n]{1,50}?(${easternNouns}|(?<= )MOU)[》〉]`,
  'g',
);
/** 「海洋協力に関する共同宣言」: a document, called at length. */
const document =
  /[「『][^「」『』。、\n]{2,40}(?:に関する|のための|に向けた|における)[^「」『』。、\n]{0,24}(宣言|共同声明|協定|条約|議定書|憲章|覚書|パートナーシップ|イニシアティブ|イニシアチブ|アジェンダ|行動計画|枠組み|構想)[」』]/g;
/** 「ルック・イースト」政策, 「湾岸賢人会議」: a policy or a meeting that quotes mark as called so. */
const called =
  /「[\u30a1-\u30fa\u30fcA-Z]{2,}(?:・[\u30a1-\u30fa\u30fcA-Z]+)*(?:」(政策)|(政策)」)|「(?![^」]{0,16}(?:諮問|推進|対策|学術|本部|保障|戦略|再生|財政)会議)[\p{Script=Han}\u30a1-\u30fa\u30fc・+＋]{3,20}会議」/gu;
/** 構想「緑の湾」: a noun right before a quoted name. */
const announced = new Finder(
  /(枠組み|構想|計画|国際会議|フォーラム|イニシアチブ|イニシアティブ|プロジェクト|協力体|구상|전략|협의체|이니셔티브|倡议|构想)(「[^「」\n]{2,24}」|『[^『』\n]{2,24}』|‘[^‘’\n]{2,24}’|“[^“”\n]{2,24}”)/,
);
/** 특화 전략인 ‘항만 협력 구상’, 전략으로 ‘항만길’을: the same with what joins them. */
const joined = new Finder(
  /(구상|전략|협의체|이니셔티브|프로젝트|사업|계획|정책|협력체)(?:인|으로|로) (‘[^‘’\n]{2,30}’|'[^'\n]{2,30}'|“[^“”\n]{2,30}”|"[^"\n]{2,30}")(?!(?:이?라)?[고며는])/,
);
/** 「港の橋のための機材整備計画」（供与限度額3億円）, 無償資金協力「…計画」: what aid is given for. */
const aided =
  /「[^「」\n]{4,80}?(計画|事業|プロジェクト)(?:[（(][^（）()\n]{1,16}[）)])?」(?=[（(](?:供与|総額|借款)|に(?:関する|係る|対する)(?:書簡|交換公文|贈与契約|借款契約|円借款|無償)|[へに]の円借款|の円借款)|(?<=(?:無償資金協力|有償資金協力|円借款|技術協力|技術協力プロジェクト))「[^「」\n]{4,80}?(計画|事業|プロジェクト)(?:[（(][^（）()\n]{1,16}[）)])?」/g;
/** 「榮邦計畫」: a quoted name that ends in its noun. */
const innerNoun = new RegExp(
  `[“「『‘"'] ?([\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z\\d·・+＋—-]{2,20}?)(${easternNouns}) ?[”」』’"']`,
  'gu',
);
/** 「緑の橋構想」: the same with の inside, but not before the noun, nor after whoever has it. */
const innerOf = new RegExp(
  `「(?!(?:[^」]{0,6}(?:国|州|省|党|府)|${japaneseStates}|政府|大統領|首相|今後|今回|将来|次|次期|従来|独自|自ら|自分|当初|最初|最後|一つ|共通|現在)の)([\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z\\d·・+＋—-]{1,12}の[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z\\d·・+＋—-]{1,12}?)(${easternNouns}|計画|プラン)」`,
  'gu',
);
/** '푸른 다리' 계획, “绿色桥梁”机制: nouns that make an initiative of a name in marks and of nothing else. */
const behindQuotes =
  /(?:‘[^‘’\n]{2,24}’|(?<=^|[\s(（,])'[^'\n]{2,24}') ?(계획|플랫폼|메커니즘|프로그램|캠페인|행동계획)|“[^“”，。\n]{2,16}”(行[动動][计計][划劃畫]|[机機]制|平[台臺])/g;
/** ‘시민이 여는 바다교실’, '항만 협력 업무협약': the same in Korean, of several words. */
const koreanInner = new RegExp(
  `(?:[‘“「]|(?<=^|[\\s(（,·])['"])((?!(?:[이그저]|[이그]런|어떤|많은|수많은|모든|여러|각종|다른|같은) )[가-힣A-Za-z\\d][가-힣A-Za-z\\d·‧\\-–—~+()（） ]{0,38}?)(${easternNouns}|${koreanQuotedNouns})[’”」'"](?!이?라?[고며]|이?라는|이?라면서|[가-힣]{0,2} (?:발언|주장|비판))`,
  'g',
);
/** 「湾岸＋島国」の会合: who meets whom, as a format is called. */
const together =
  /(?:「|『|“|‘)[\p{Script=Han}\p{Script=Katakana}ー가-힣A-Z]{2,10} ?[+＋] ?[\p{Script=Han}\p{Script=Katakana}ー가-힣A-Z]{1,10}(?:」|』|”|’)/gu;
/** 「湾・港・ビジョン2030」, 바다나라 비전 2030: a vision for a year. */
const vision =
  /「(?:[\p{Script=Han}\u30a1-\u30fa\u30fc]{1,12}・){0,3}ビジョン ?20\d\d」|(?:[\p{Script=Han}\u30a1-\u30fa\u30fc]{1,12}・){0,3}ビジョン ?20\d\d|(?<![가-힣])(?:[가-힣]{2,10} )?비전 ?20\d\d(?!년)/gu;
/** “海湾+日本”, not “文化+科技”: whether one of the two is a place. */
const party = new RegExp(`^.(?:${chinesePlaces}) ?[+＋]|[+＋] ?(?:${chinesePlaces}).$`);
/** These with a noun are no name: “和平计划”. */
const vague =
  /^(?:和平|停火|合作|[贸貿]易|投[资資]|[发發]展|安全|[经經][济濟]|共同|[联聯]合|自由|自由[贸貿]易|框架|[谅諒]解|[双雙][边邊]|多[边邊]|[战戰][争爭]|行[动動]|更多[\u4e00-\u9fff]*|[会會][议議]|大[会會]|外部|内部|內部|[隐隱]藏|秘密|政治|(?:全面|全天候|永久|新时代|特殊|[战戰]略|合作|[协協]作|全球|友好|互利|重要){1,4}|五年|作[战戰]|[协協]力|平和|経済|停戦|国家|基本|[发發][展展][战戰]略|(?:평화|휴전|종전|자유무역|업무|투자|경제|공동|협력|기본|종합|핵|개발|후속|핵심|비핵화|정치|사회|국가|실행|세부|새로운|미래|상생|포괄적|구체적|구체적인|해당|중장기|단기|장기|[가-힣 ]*[은는] ?|[가-힣]{1,2}) ?)$/;
/** Speech ends in a verb, a name in a noun. */
const isSpeech = /[。！？!?]|(?:する|した|だ|である|ます|です|たい|다|요)[」』”’]$/;
/** "…" 항만 "…": what stands between two quotations that straight marks make look like one. */
const isBetween = /^["'](?:\s|이?라|[고며] |면서)|\s["']/;
/** No name has these inside. */
const isSentence = /[。，！？!?]|(?:[다요죠까]|ます|です|した)[」』”’"']/;
const alone = new Finder(
  `([“「『‘"']?)(${wellKnown})([”」』’"']?)( ?(?:倡议|倡議|构想|構想|구상|이니셔티브|イニシアチブ|戦略|战略|戰略|전략))?`,
);

/** The initiatives of a passage in Chinese, Japanese or Korean; in no order, none overlapping. */
export function readEastern(p: Passage): InitiativeMention[] {
  const out: InitiativeMention[] = [];
  const add = ({ start, end, type }: Named, confidence: number) => {
    const span = { start, end };
    if (out.some((other) => overlaps(other, span))) return;
    out.push({
      kind: 'initiative',
      ...span,
      text: p.text.slice(start, end),
      found: 'text',
      confidence,
      ...(type !== undefined && { type }),
    });
  };
  for (const match of matches(quoted, p.text))
    if (!isSentence.test(match[0]) && !isBetween.test(match[0]))
      add(whole(match, easternTypeOf(match[2]!)), 0.7);
  if (/[+＋]/.test(p.text)) {
    const isChinese = easternLanguage(p.text) === 'chinese';
    for (const match of matches(together, p.text))
      if (!isChinese || party.test(match[0])) add(whole(match, 'dialogue'), 0.6);
  }
  for (const match of matches(titled, p.text)) add(whole(match, easternTypeOf(match[1]!)), 0.7);
  for (const match of matches(aided, p.text)) add(whole(match, easternTypeOf((match[1] ?? match[2])!)), 0.7);
  for (const match of /に関する|のための|に向けた|における/.test(p.text) ? matches(document, p.text) : [])
    add(whole(match, easternTypeOf(match[1]!) ?? 'plan'), 0.7);
  for (const match of /会議」|政策/.test(p.text) ? matches(called, p.text) : [])
    add(whole(match, (match[1] ?? match[2]) ? 'strategy' : 'conference'), 0.6);
  for (const match of /ビジョン|비전/.test(p.text) ? matches(vision, p.text) : [])
    add(whole(match, 'strategy'), 0.6);
  for (const match of matches(innerNoun, p.text))
    if (!vague.test(match[1]!) && !/[没沒不無无的]/.test(match[1]!))
      add(whole(match, easternTypeOf(match[2]!)), 0.6);
  if (/の[^」]*」/.test(p.text))
    for (const match of matches(innerOf, p.text)) add(whole(match, easternTypeOf(match[2]!) ?? 'plan'), 0.6);
  for (const match of matches(behindQuotes, p.text))
    if (!isSentence.test(match[0]) && !isBetween.test(match[0]))
      add(whole(match, easternTypeOf((match[1] ?? match[2])!) ?? 'plan'), 0.6);
  for (const match of announced.all(p.text)) {
    if (isSpeech.test(match[2]!)) continue;
    const start = match.index + match[1]!.length;
    add({ start, end: start + match[2]!.length, type: easternTypeOf(match[1]!) }, 0.65);
  }
  for (const { index, 0: all, 1: noun, 2: name } of joined.all(p.text)) {
    const start = index + all.length - name!.length;
    if (!isSentence.test(name!)) add({ start, end: start + name!.length, type: easternTypeOf(noun!) }, 0.65);
  }
  if (/[\uac00-\ud7a3]/.test(p.text))
    for (const match of matches(koreanInner, p.text))
      if (!vague.test(match[1]!)) add(whole(match, easternTypeOf(match[2]!) ?? 'programme'), 0.6);
  const known = alone.all(p.text).map(knownIn);
  // 自由で開かれたインド太平洋戦略 begins before its last words
  for (const named of readBare(p.text))
    if (!known.some(({ start, end }) => start < named.start && named.start < end)) add(named, 0.65);
  for (const named of known) add(named, 0.8);
  return out;
}

function readBare(text: string): Named[] {
  const out: Named[] = [];
  if (/[\uac00-\ud7a3]/.test(text)) out.push(...readKorean(text));
  if (/[\u3041-\u3096\u30a1-\u30fa]/.test(text)) out.push(...readJapanese(text));
  else if (/\p{Script=Han}/u.test(text)) out.push(...readChinese(text));
  return out;
}

const whole = (match: RegExpExecArray, type: string | undefined): Named => ({
  start: match.index,
  end: match.index + match[0].length,
  type,
});

/** A known name, with the quotes round it where there are both. */
function knownIn(match: RegExpExecArray): Named {
  const [, open, name, close, noun] = match;
  const isQuoted = open !== '' && close !== '';
  const start = match.index + (isQuoted ? 0 : open!.length);
  const end = start + (isQuoted ? 2 : 0) + name!.length;
  const goesOn = noun !== undefined && (isQuoted || close === '');
  return { start, end: goesOn ? end + noun.length : end, type: wellKnownType(name!) };
}
