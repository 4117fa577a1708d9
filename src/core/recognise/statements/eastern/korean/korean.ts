import { Finder, guarded } from '../../../../text/finder';
import { koreanStates } from '../../../leaders/glyphs/states';
import { wordsOf } from '../acts';
import { isOffice } from '../answers';
import { isOblique } from '../topic';
import type { EasternAttribution, Outer, Party } from '../outer';
import { belongings, groupIn, opener, phraseStart, turns, without } from './groups';
import { answeredIn, near, particle, toldByNoun } from './told';
import { isOfThings, isWithoutSubject, nobody, topicIn } from './topics';

const verbs = guarded(wordsOf('korean'));
/** …라고 말했다, …며 이같이 밝혔다, …고 23일 발표했다, …고 했다: the verb stands after the quoting ending. */
const quoting = new Finder(
  '(?:(?:(?<![가-힣])(?:이같이|이렇게|다음과 같이|아래와 같이)(?= ))|[고며]|면서|(?:것이|이|[”"’])라|(?:입|의견|뜻)을|(?:를|을)(?! (?:[가-힣]{1,8} )?(?:모았|공개|브리핑|남겼|제시|권했|지목|게시|맞섰|규정|확인했|선포|명령|보고|[가-힣]{1,4}한다))|냐는|는지|것으로|[”"’]으?로|하게|하도록|기로|데|대해)(?:만|도)? ?' +
    `(?:(?:이같이|이렇게|거듭|재차|다시|또|높이|크게|잘라|에둘러|힘줘|힘주어|[가-힣]{1,5}(?:적으로|하게|히)|[가-힣A-Za-z]{2,12}[이가은는]|[가-힣]{1,4}(?= [가-힣]{2,6}[은는이가] )|[가-힣A-Za-z]{1,10}의|[가-힣A-Za-z]{1,10}[을를]|직접|먼저|우선|적극|공식|이날|오늘|이번|\\d{1,2}일(?:[（(][^（）()]{1,8}[）)])?|[가-힣]{1,10}(?:에서|에게|에|께|를 통해|을 통해|와|과)|${koreanStates}) ){0,3}(?:맹|강력)?(${verbs})(?:니?다|습니다|으며|지만|으나|고|는데요?)?`,
  'u',
);
const plain = /(?:고(?:만|도)?|기로) (했|하였)(?:다|습니다|지만|으며|는데요?|죠|지요|고(?=,))/;
/** 의지를 전달했다: what somebody wants or feels is the object. */
const stance =
  /(?:의지|뜻|입장|의사|감사|사의|우려|기대감?|유감|관심|지지|축하|위로|자신감|가능성|불만|불쾌감|만족감|반응|인식|경고|애도)(?:를|을) (?:[가-힣]{1,6} ){0,2}(전달했|전했|나타냈|드러냈|내비쳤|표시했|보냈|보였)(?:다|습니다|으며)/;
/** X에 따르면: whoever stands before it is the source. */
const sourced = /(?<![가-힣A-Za-z·\d])((?:[가-힣A-Za-z·]{1,12} ){0,2}[가-힣A-Za-z·]{1,12})에 (따르면)/;
/** 항만청 발표: what a body tells. */
const told =
  /(?:통신|신문|방송|언론|외신|매체|[가-힣]{2}청|[가-힣]부|처|은행|위원회|공사|협회|경찰|당국) (?:발표|집계|보도)$/;
/** “…”고 말하며 답변을 피했다: who speaks does something else, too. */
const aside =
  /[”"’'](?:이?라)?고 ((?:말|강조|설명|주장|지적|언급|반박|비판|경고|전)하(?=며|면서)|(?:밝히|덧붙이)(?=며|면서)|(?:말|강조|설명|주장|지적|언급|반박|답|호소|당부|약속)해(?=서? )|밝혀(?= ))(?:며|면서|서)?(?=[ ,])/;

/** “…”라며 평가를 피했다: whatever the speaker does then. */
const asDoing = /[”"'’]이?(라며|라면서)(?= )/;

const answered = /^[“"'‘]〇*[”"'’](?:이?라)?고 (?:[가-힣]{1,5} ){1,3}(?:데|것|점|발언|사실|바)/;
/** A noun clause: its subject acts in it and need not speak. */
const nominal =
  /[는은한된던단른린운난준본킨친진긴](?: ?것| ?데| 점| 사실| 이후| 뒤| 후| 만큼| 가운데| 사건| 소식| 결정| 방침| 조치)| (?:내용|질문|물음|지적|주장|보도|요구|요청|제안|평가|비판|전망|관측|논란|의혹|발언)(?:에|과|을|의)|기 (?:전|위해|앞서|때문)|[할될] (?:때|경우|수(?! 있| 없))/;

const pronoun =
  /(?:^|[,.] ?|["”] ?|(?:그러나|하지만|그런데|우선|먼저|특히|또한?|이어서?|다만|앞서|이날|아울러|나아가|끝으로|마지막으로|이에|이에 대해) )(?:(그는)|(그녀는)) /;
const plural = /(?:^|[,.] ?|["”] ?|그러나 |하지만 |이에 |이어 |또 )(?:이|그)들은 /;
/** 이어 "…"고 강조했다: a sentence without a subject goes on with the speaker of the one before. */
export const goesOn =
  /^(?:이어서?|그러면서|아울러|또한?|특히|이에 대해|이와 관련해|다만|그러나|하지만|앞서|나아가|더불어|마지막으로)[ ,“"]/;

/** 이어 기시다 수상은: somebody whom nothing shows to be a person. */
const hasTopic = /^[가-힣]+[ ,]+(?:[가-힣]+ ){0,3}(?:[가-힣]+은|[가-힣]*[^리하되있없지오르키치이기시가 ]는) /;
/** Somebody whose title tells that a person speaks, though the name wasn't found. */
const nameless = /[가-힣](?:보좌관|장관|대통령|총리|대변인|의원|대표|위원장|의장|대사|차관)(?:은|는|이|가) /;

const asTo =
  /(?:대해서?[는선]?|관련해서?[는선]?|(?:질문|지적|물음|주장|보도|요청|제안|비판|전망|관측)에[는도]?) $/;

/** 했고, and somebody else as a topic. */
const also =
  /^.{0,2}(고|며|지만|으나|는데), (?!(?:이|이것|그것|그)[는은] )(?:[가-힣]{1,10} ){0,4}[가-힣]{1,10}[은는] /;

/** 전했다고, 예고했던: it is itself in what somebody says or tells more of a noun. */
const isReported = (text: string, { index, 0: all }: RegExpExecArray) =>
  /^(?:고|는|던| 바 있(?:는데|으나|지만|고|으며|다[며고]))/.test(text.slice(index + all.length));

/** The first verb of saying that isn't itself reported: not 전했다고 in 전했다고 말했다. */
function mainIn(text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const match of quoting.all(text)) {
    first ??= match;
    if (!isReported(text, match)) return match;
  }
  return first;
}

/** Who says what a Korean sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readKorean({ text, people }: Outer): EasternAttribution | undefined {
  const asked = answeredIn(text, people);
  if (asked) return asked;
  const last = lateInFull({ text, people });
  if (last) return last;
  const main = mainIn(text);
  const match =
    (main && !isReported(text, main) ? main : undefined) ??
    plain.exec(text) ??
    stance.exec(text) ??
    aside.exec(text) ??
    main ??
    asDoing.exec(text);
  if (!match) return toldByNoun(text, people) ?? bySource(text, people);
  const word = match[1]!;
  const at = match.index + match[0].lastIndexOf(word);
  const cue = { start: at, end: match.index + match[0].length };
  // 한 장관은 …당부했고, 박 대사는 …답했다: two speak
  const rest = text.slice(cue.end);
  const next = also.exec(text.slice(cue.end - 2, cue.end + 200));
  // 밝혔으며, 바다나라는: a state may be in what the same one says
  const isOther =
    next &&
    (next[1] === '고' || people.some(({ start }) => start >= cue.end && start < cue.end + next[0].length));
  if (isOther && (mainIn(rest) ?? plain.exec(rest) ?? stance.exec(rest))) {
    const end = text.indexOf(',', cue.end - 2) + 1;
    const first = readKorean({ text: text.slice(0, end), people: people.filter((one) => one.end <= end) });
    return first && first.source !== 'same' ? { ...first, end } : { cue, word, source: null };
  }
  const meant = pronoun.exec(text);
  // 그는 한 장관은 …라고 주장했다: the first topic speaks
  if (meant?.index === 0 && meant[0].length < at && (people[0]?.start ?? at) > 0)
    return { cue, word, source: meant[1] ? 'm' : 'f' };
  const late = lateIn(text, match.index, at, people);
  if (late) return { cue: { start: at, end: cue.end }, word, source: late };
  const before = people.filter((one) => one.end <= at && particle.test(text.slice(one.end, one.end + 24)));
  const quote = /["“']/.exec(text)?.index ?? -1;
  /** Where the quotation begins that the verb reports. */
  const said = /["“'‘]〇*[”"'’]$/.exec(text.slice(0, match.index))?.index ?? quote;
  const beside = (one: Party) => quote >= one.end && quote - one.end <= 3;
  const isNear = (one: Party) => near.test(text.slice(one.end, one.end + 24));
  // 한 장관이 "…"고 밝힌 데 대해: somebody else speaks of it
  const speaks = before.filter((one) => !(beside(one) && answered.test(text.slice(quote))));
  const topical = speaks.find(isNear);
  const source =
    speaks.find(beside) ??
    (topical && actsFirst(text, speaks[0]!, topical) ? speaks[0] : topical) ??
    speaks[0];
  const role = groupIn(text, at, people, goesOn.test(text));
  // 대통령실에 따르면 한 대통령은 성명을 발표했다: what somebody did is told by another
  const teller =
    source && !/^고/.test(match[0]) && /[을를] ?[가-힣\d ]*$/.test(text.slice(0, at))
      ? bySource(text, people)
      : undefined;
  if (teller?.cue && teller.cue.end <= source!.start) return teller;
  // 항만청은 한 장관과 박 대사가 …했다고 밝혔다: they only act in what is said
  const isInside = source && role?.isTopic && !isNear(source) && !beside(source);
  const all = source && !isInside && togetherWith(source, people, text);
  // 바다폼은 한 장관이 …했다고 보도했다: the topic is somebody whom nothing shows to be a person
  const topic =
    source && !isNear(source) && !beside(source) && !role?.isTopic
      ? topicIn(text.slice(0, all ? all.start : source.start))
      : undefined;
  if (topic) return { cue, word, source: /^보도/.test(word) ? { role: topic } : null };
  if (all) return { cue, word, source: { role: all } };
  const first = source && !isInside ? source : role?.role;
  // 한 장관은 …밝혔으나 위원들은 …말했다: two speak
  if (first && !(source && beside(source)) && turns(text, first.end, at, people))
    return { cue, word, source: null };
  if (source) {
    const whole = tail(text, source) ?? jointly(text, source) ?? source.mention;
    if (beside(source) || isNear(source)) return { cue, word, source: whole };
    if (role?.isTopic) return { cue, word, source: role };
    const isInClause = nominal.test(text.slice(source.end, said > source.end ? said : at));
    // 한 장관이 요청한 내용에 대해선 “…”고 설명했다: who spoke before goes on
    if (isInClause && said > source.end && asTo.test(text.slice(source.end, said)))
      return { cue, word, source: 'same' };
    // 회담에서 한 장관이 다리를 열 수 있다고 설명했다: he may only act in what who spoke before says
    const isMid =
      said < 0 && /[가-힣](?:에서|에) /.test(text.slice(0, source.start)) && !/^밝|^발표|^선언/.test(word);
    return { cue, word, source: isInClause ? null : whole, ...(isMid && { isDoubtful: true as const }) };
  }
  if (meant && meant.index < at) return { cue, word, source: meant[1] ? 'm' : 'f' };
  // whoever is the topic before a group speaks
  if (role && !isOfThings(text.slice(0, role.role.start))) return { cue, word, source: null };
  // 다만 위원들은 동결을 지지했다고 덧붙였다: they may be in what is said
  const isDoubtful = goesOn.test(text) && !(role && isOffice(text.slice(role.role.start, role.role.end)));
  // 핀란드가 대사를 부른 일에 대해서는 “…”고 말했다: whoever acts there need not speak
  if (role && !role.isTopic && nominal.test(text.slice(role.role.end, said > role.role.end ? said : at)))
    return {
      cue,
      word,
      source:
        nextTopic(text, role.role.end, at, people) ??
        (said > 0 && asTo.test(text.slice(0, said)) ? 'same' : null),
    };
  // 잘못 판단한 위원회가 문을 지적했다는 민원: only more of a noun
  if (role && 'isMid' in role && isReported(text, match)) return undefined;
  if (role)
    return {
      cue,
      word,
      source: { role: role.role },
      ...((isDoubtful || 'isMid' in role) && { isDoubtful: true as const }),
    };
  const they = plural.exec(text);
  if (they && they.index < at) {
    const start = they.index + they[0].length - 4;
    return { cue, word, source: { role: { start, end: start + 2 } } };
  }
  const via = bySource(text, people);
  // somebody whom nothing shows to be a person may be the subject
  if (via) return /[가-힣](?:은|는) /.test(text.slice(via.cue!.end, at)) ? { cue, word, source: null } : via;
  if (nameless.test(text.slice(0, at))) return { cue, word, source: null };
  const issuer = issuerIn(text.slice(0, at));
  if (issuer) return { cue, word, source: { role: issuer }, isDoubtful: true };
  // 아울러 회의를 열기로 합의했다: nobody agrees alone
  if (goesOn.test(text) && /^합의/.test(word)) return { cue, word, source: null };
  // 질문에는 “…”고 답했다, 환영한다고도 말했다: who spoke goes on
  const goes = (said > 0 && asTo.test(text.slice(0, said))) || match[0].startsWith('고도');
  if (goes && !topicIn(text.slice(0, quote < 0 ? at : quote))) return { cue, word, source: 'same' };
  const opens =
    quote >= 0 && !/(?<!에서|해서|부터|까지|에게|[에과와로])[은는이가](?= )/.test(text.slice(0, quote));
  // 또 박 대사와의 회담에선 …평가했다: who is named there isn't the subject
  const isAlone = people.every(({ end }) =>
    isOblique(text.slice(end, end + 12).replace(/^ [가-힣]{2,6}(?=[과와을를의에])/, '')),
  );
  if (goesOn.test(text) && isAlone && hasTopic.test(text.slice(0, quote < 0 ? at : quote)))
    return { cue, word, source: null };
  // “…”라고 성명서에서 말했다: a paper tells whose words they are, not this text
  if (/(?:성명서?|담화|논평|보고서|서한)에서 $/.test(text.slice(match.index, at)))
    return { cue, word, source: null };
  const goesOnHere = (goesOn.test(text) && isAlone) || opens || isWithoutSubject(text.slice(0, at), word);
  return goesOnHere ? { cue, word, source: 'same', goesOn: true } : undefined;
}

/** 바다카는 다리를 연다고 4일 밝혔다: who tells so on a day, or what he is to do, is the topic, whatever he is. */
const formula = /고 (?:지난 )?\d{1,2}일(?:[（(][^（）()]{1,8}[）)])? $|(?:겠다|기로 (?:결정)?했다)고 $/;
const issuerIn = (text: string) => (formula.test(text) ? topicIn(text) : undefined);

/** 한 장관이 질문에 응답 시 박 대통령은 방문했다고 말했다: the first has no verb of his own before the second. */
const actsFirst = (text: string, first: Party, second: Party) =>
  first.end < second.start &&
  /^[가-힣 ]{0,8}[이가] (?!.*(?:[하되]고|며|[하되]자|는데|면서|지만|[었았했였]고|니|서|[는한된할던]) )/.test(
    text.slice(first.end, second.start),
  );

/** 노조가 파업을 예고한 가운데 정부는: the group that is the topic after who only acts in a clause. */
function nextTopic(text: string, from: number, at: number, people: readonly Party[]) {
  const next = groupIn(' '.repeat(from) + text.slice(from), at, people, false);
  return next?.isTopic ? { role: next.role } : undefined;
}

/** 한 대통령과 슈반 총리는: two who say it together are one source. */
function togetherWith(last: Party, people: readonly Party[], text: string) {
  const first = people.findLast((one) => one.end <= last.start);
  const joint = first && text.slice(first.end, last.start);
  return joint !== undefined && /^(?: [가-힣]{1,8})?(?:과|와|,) (?:[가-힣]{1,10} ){0,2}$/.test(joint)
    ? { start: first!.start, end: last.end }
    : undefined;
}

/** …라고 한지우 전 항만부 국장이 (통신과의 인터뷰에서) 밝혔다: the same, at length. */
const lateAtLength = new Finder(
  `[다라자”"’']고 (?:[가-힣A-Za-z·()\\d-]{1,14} ){1,9}?[가-힣]{2,14}[이가은는] (?:[^ ]{1,12} ){0,4}(${verbs})(?:니?다|습니다|는데요?)(?=[.]?$)`,
);
function lateInFull({ text, people }: Outer): EasternAttribution | undefined {
  const match = lateAtLength.find(text);
  if (!match) return undefined;
  const at = match.index + match[0].lastIndexOf(match[1]!);
  const cue = { start: at, end: match.index + match[0].length };
  const one = people.findLast(({ start }) => start > match.index);
  if (one && /^(?: [가-힣A-Za-z·()\d-]{1,14}){0,8}[이가은는] [^,]*$/.test(text.slice(one.end)))
    return { cue, word: match[1]!, source: tail(text, one) ?? one.mention };
  const source = lateIn(text, match.index, at, people);
  return source && { cue, word: match[1]!, source };
}

/** …했다고 외교부가 17일 밝혔다: who says so stands right before the verb, whatever he is. */
function lateIn(text: string, from: number, at: number, people: readonly Party[]) {
  const found = beforeVerb.exec(text.slice(from, at));
  const name = found?.[1];
  if (!name || nobody.test(name) || /^(?:우리|자신|그들?|이들|본인|누구)$|[다라자]고$/.test(name))
    return undefined;
  const end = from + found.index + found[0].lastIndexOf(name) + name.length;
  const start = phraseStart(text, end - name.length);
  const one = people.find((party) => party.start < end && start < party.end);
  if (!one) return { role: { start, end } };
  return one.end >= end ? (jointly(text, one) ?? one.mention) : { role: { start, end } };
}
const beforeVerb =
  /고 (?:[^\s,]{1,16} ){0,8}?([가-힣A-Za-z·]{2,14})(?:[（(][^（）()]{1,24}[）)])?[이가은는] (?:[\d가-힣]{1,4}일(?:[（(][^（）()]{1,8}[）)])? |이날 |성명에서 ){0,2}$/;

/** 총리실, 의원 캠프는: what belongs to the person named before it speaks. */
const belonging = new RegExp(
  `^ ?[가-힣]{0,5}? ?(?:실|사무실|진영|행정부|내각|측근|딸|동생|남편|${belongings})(?=[은는이가도])`,
);
function tail(text: string, { start, end }: Party) {
  const match = belonging.exec(text.slice(end, end + 16));
  return match ? { role: { start: phraseStart(text, start), end: end + match[0].length } } : undefined;
}

/** 항만청과 한 장관은: another who says it with the person named. */
function jointly(text: string, { start, end }: Party) {
  const from = /[가-힣A-Za-z)）](?<! [이그])[과와] $/.test(text.slice(Math.max(0, start - 4), start))
    ? phraseStart(text, start)
    : start;
  return from < start ? { role: { start: from, end } } : undefined;
}

/** 상장을 주관하는 은행, 카카오에 따르면 카카오는: what stands before a source and is no part of its name. */
const notOfSource = new RegExp(`${opener.source}|[가-힣](?:하는|되는|[한된]|으로|에서|에게)$`);

function bySource(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = sourced.exec(text);
  if (!match) return undefined;
  const start = match.index;
  const end = start + match[1]!.length;
  const at = match.index + match[0].length - match[2]!.length;
  const cue = { start: at, end: at + match[2]!.length };
  const one = people.find((party) => party.start < end && party.end >= end - 4 && party.end <= end);
  if (one) return { cue, word: '따르면', source: one.mention };
  if (/(?:바|이|그)$|^(?:온라인|인터넷|소셜미디어)(?: 상)?$/.test(match[1]!)) return undefined;
  const name = without(notOfSource, match[1]!);
  const from = end - name.length;
  const to = told.test(name) ? end - 3 : end;
  return { cue, word: '따르면', source: { role: { start: from, end: to } } };
}
