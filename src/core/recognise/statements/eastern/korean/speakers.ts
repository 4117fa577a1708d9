import { isGlyphState } from '../../../leaders/glyphs/states';
import { isOffice } from '../answers';
import type { EasternAttribution, Party } from '../outer';
import { isOblique } from '../topic';
import { groupIn, phraseStart, turns, type Group } from './groups';
import { isReported, type Report } from './report';
import { bySource } from './source';
import { near, particle } from './told';
import { isOfThings, isWithoutSubject, topicIn } from './topics';
import { jointly, tail, togetherWith } from './whole';

const answered = /^[“"'‘]〇*[”"'’](?:이?라)?고 (?:[가-힣]{1,5} ){1,3}(?:데|것|점|발언|사실|바)/;
/** A noun clause: its subject acts in it and need not speak. */
const nominal =
  /[는은한된던단른린운난준본킨친진긴](?: ?것| ?데| 점| 사실| 이후| 뒤| 후| 만큼| 가운데| 사건| 소식| 결정| 방침| 조치)| (?:내용|질문|물음|지적|주장|보도|요구|요청|제안|평가|비판|전망|관측|논란|의혹|발언)(?:에|과|을|의)|기 (?:전|위해|앞서|때문)|[할될] (?:때|경우|수(?! 있| 없))/;

const plural = /(?:^|[,.] ?|["”] ?|그러나 |하지만 |이에 |이어 |또 )(?:이|그)들은 /;
/** 이어 "…"고 강조했다: a sentence without a subject goes on with the speaker of the one before. */
export const goesOn =
  /^(?:이어서?|그러면서|아울러|또한?|특히|이에 대해|이와 관련해|다만|그러나|하지만|앞서|나아가|더불어|마지막으로)[ ,“"]/;

/** 이어 기시다 수상은: somebody whom nothing shows to be a person. */
const hasTopic =
  /^[가-힣]+[ ,]+(?:[가-힣]+ ){0,3}(?:[가-힣]+은|[가-힣]*[^리하되있없지오르키치이기시가 ](?<!에서|[해라]서|까지|부터|에게|으로|면서|려면)는) /;
/** Somebody whose title tells that a person speaks, though the name wasn't found. */
const nameless = /[가-힣](?:보좌관|장관|대통령|총리|대변인|의원|대표|위원장|의장|대사|차관)(?:은|는|이|가) /;

const asTo =
  /(?:대해서?[는선]?|관련해서?[는선]?|(?:질문|지적|물음|주장|보도|요청|제안|비판|전망|관측)에[는도]?) $/;

/** 한 장관은 박 대사는 “…”고 비난했다: no clause ends between two topics, and the first speaks. */
const isStill =
  /^[가-힣 ]{0,8}[은는] (?!.*(?:고|며|면서|지만|는데|[하되]자|으나|(?<!에)서|[으하되]니) )[^,]{0,60}$/;
const isOpen =
  /^[이가] (?!.*(?:고|며|면서|지만|는데|[하되]자|으나|(?<!에)서|[으하되]니|[은는한된]) )[^,]{0,60}$/;
const isBeside = ({ quote }: Report, one: Party) => quote >= one.end && quote - one.end <= 3;
const isNear = ({ text }: Report, one: Party) => near.test(text.slice(one.end, one.end + 24));

/** The persons who may be the subject of the verb, as far as particles tell: the topic, and who stands beside a quotation. */
function subjectsIn(report: Report) {
  const { text, people, at, quote } = report;
  const before = people.filter((one) => one.end <= at && particle.test(text.slice(one.end, one.end + 24)));
  // 한 장관이 "…"고 밝힌 데 대해: somebody else speaks of it
  const speaks = before.filter((one) => !(isBeside(report, one) && answered.test(text.slice(quote))));
  return {
    speaks,
    topical: speaks.find((one) => isNear(report, one)),
    beside: speaks.find((one) => isBeside(report, one)),
  };
}

/** 한 장관은 성명을 내고, 박 대사는 “…”고 비난했다: what the second topic opens may be what the first says of him. */
export function isOfTwoTopics(report: Report): boolean {
  const { topical, beside } = subjectsIn(report);
  if (!topical || !beside || topical.end >= beside.start || !isNear(report, beside)) return false;
  return /[^었았했였]고, $/.test(report.text.slice(topical.end, beside.start));
}

/** The person who is the subject of the verb. */
export function personIn(report: Report): Party | undefined {
  const { text } = report;
  const { speaks, topical, beside } = subjectsIn(report);
  const outer =
    topical && beside && topical.end < beside.start && isNear(report, beside) ? topical : undefined;
  return (
    (outer && isStill.test(text.slice(outer.end, beside!.start)) ? outer : undefined) ??
    beside ??
    (topical && actsFirst(text, speaks[0]!, topical) ? speaks[0] : topical) ??
    speaks[0]
  );
}

/** What a sentence says by a person who is its subject, unless a group beside him or the form of his clause speaks against it. */
export function byPerson(report: Report, source: Party, role: Group | undefined): EasternAttribution {
  const { text, people, match, word, at, cue } = report;
  const isSure = isBeside(report, source) || isNear(report, source);
  // 대통령실에 따르면 한 대통령은 성명을 발표했다: what somebody did is told by another
  const isDeed = !/^고/.test(match[0]) && /[을를] ?[가-힣\d ]*$/.test(text.slice(0, at));
  const teller = isDeed ? bySource(text, people) : undefined;
  if (teller?.cue && teller.cue.end <= source.start) return teller;
  // 항만청은 한 장관과 박 대사가 …했다고 밝혔다: they only act in what is said
  // 위원회는 한 장관은 …라고 답했다고 전했다: the first topic speaks
  const isLed =
    role?.isTopic &&
    role.role.end < source.start &&
    isNear(report, source) &&
    isStill.test(text.slice(role.role.end, source.start));
  // 항만부가 방문 중인 한 차관이 …했다고 밝혔다: who opens the sentence speaks
  const opens =
    role &&
    !role.isTopic &&
    role.role.start === 0 &&
    !isSure &&
    role.role.end < source.start &&
    isOpen.test(text.slice(role.role.end, source.start));
  const isInside = opens || (role?.isTopic && (!isSure || isLed));
  const all = isInside ? undefined : togetherWith(source, people, text);
  // 바다폼은 한 장관이 …했다고 보도했다: the topic is somebody whom nothing shows to be a person
  const topic = isSure || role?.isTopic ? undefined : topicIn(text.slice(0, all ? all.start : source.start));
  if (topic) return { cue, word, source: /^보도/.test(word) ? { role: topic } : null };
  if (all) return { cue, word, source: { role: all } };
  // 한 장관은 …밝혔으나 위원들은 …말했다: two speak
  const first = isInside ? role.role : source;
  if (!isBeside(report, source) && turns(text, first.end, at, people)) return { cue, word, source: null };
  if (isInside) return { cue, word, source: role };
  const whole = tail(text, source) ?? jointly(text, source) ?? source.mention;
  return isSure ? { cue, word, source: whole } : inClause(report, source, whole);
}

/** A person who may only be the subject of a clause. */
function inClause(
  { text, word, at, cue, said }: Report,
  source: Party,
  whole: EasternAttribution['source'],
): EasternAttribution {
  const isInClause = nominal.test(text.slice(source.end, said > source.end ? said : at));
  // 한 장관이 요청한 내용에 대해선 “…”고 설명했다: who spoke before goes on
  if (isInClause && said > source.end && asTo.test(text.slice(source.end, said)))
    return { cue, word, source: 'same' };
  // 회담에서 한 장관이 다리를 열 수 있다고 설명했다: he may only act in what who spoke before says
  const isMid =
    said < 0 && /[가-힣](?:에서|에) /.test(text.slice(0, source.start)) && !/^밝|^발표|^선언/.test(word);
  return { cue, word, source: isInClause ? null : whole, ...(isMid && { isDoubtful: true as const }) };
}

const isAll = /(?:^|[ ·])(?:양국|양측|두 나라|우리)$/;
const accuses = /^(?:지적|비판|비난|규탄|질타|성토|꼬집)/;
const accused = /고 있다고 [^“"]*$/;
/** What a sentence says by a group, a body or an office that is its subject. */
export function byGroup(report: Report, role: Group): EasternAttribution | undefined {
  const { text, people, match, word, at, cue, said } = report;
  // 양국이 함께하자고 언급했다: who proposes it isn't told
  const own = text.slice(role.role.start, role.role.end);
  if (
    !role.isTopic &&
    /자고 [^“"]*$/.test(text.slice(0, at)) &&
    !/^(?:합의|모았|공감|약속)/.test(word) &&
    isAll.test(own)
  )
    return { cue, word, source: null };
  // 바다나라는 섬을 위협하고 있다고 비판했다: it accuses nobody else, and so not itself
  const between = text.slice(role.role.end + 1, at);
  if (
    role.isTopic &&
    isGlyphState(own) &&
    accused.test(between) &&
    accuses.test(word) &&
    !/[가-힣](?:이|가) /.test(between)
  )
    return { cue, word, source: null };
  // whoever is the topic before a group speaks
  if (!isOfThings(text.slice(0, role.role.start))) return { cue, word, source: null };
  // 핀란드가 대사를 부른 일에 대해서는 “…”고 말했다: whoever acts there need not speak
  if (!role.isTopic && nominal.test(text.slice(role.role.end, said > role.role.end ? said : at))) {
    const isAnswer = said > 0 && asTo.test(text.slice(0, said));
    return { cue, word, source: nextTopic(text, role.role.end, at, people) ?? (isAnswer ? 'same' : null) };
  }
  // 잘못 판단한 위원회가 문을 지적했다는 민원: only more of a noun
  if ('isMid' in role && isReported(text, match)) return undefined;
  // 그러면서 국회가 주력해야 한다고 촉구했다: who spoke goes on
  if (!role.isTopic && /^(?:그러면서|아울러|더불어)[ ,]/.test(text))
    return { cue, word, source: 'same', goesOn: true };
  // 또한 바다나라는 …않겠다고 부연했다: who spoke before may go on
  if (goesOn.test(text) && isGlyphState(text.slice(role.role.start, role.role.end)))
    return { cue, word, source: null };
  // 다만 위원들은 동결을 지지했다고 덧붙였다: they may be in what is said
  const answers = role.isTopic && /^이(?:에 대해|와 관련해)/.test(text);
  const isDoubtful = goesOn.test(text) && !answers && !isOffice(text.slice(role.role.start, role.role.end));
  return {
    cue,
    word,
    source: { role: role.role },
    ...((isDoubtful || 'isMid' in role) && { isDoubtful: true as const }),
  };
}

/** 다리를 열었다고 총리 공보실에서 밝혔다: an office of the press, not the place of a meeting. */
export function pressOffice(before: string) {
  const match = fromOffice.exec(before);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(`${match[1]!}에서`);
  return { start: phraseStart(before, start), end: start + match[1]!.length };
}
const fromOffice =
  /고 (?:[가-힣]{1,10} ){0,3}([가-힣]{0,10}(?:공보실|보도실|공보처|대변인실|언론실|홍보실|통신사|신문사))에서 (?:[가-힣\d]{1,8} ){0,2}$/;

/** What a sentence says whose subject is no person and no group that is known. */
export function byNobody(report: Report): EasternAttribution | undefined {
  const { text, people, word, at, cue } = report;
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
  return withoutSubject(report);
}

/** What a sentence without a subject says: who spoke last goes on, where nothing speaks against it. */
function withoutSubject({ text, people, match, word, at, cue, quote, said }: Report) {
  // 아울러 회의를 열기로 합의했다: nobody agrees alone
  if (goesOn.test(text) && /^합의/.test(word)) return { cue, word, source: null };
  const head = text.slice(0, quote < 0 ? at : quote);
  // 질문에는 “…”고 답했다, 환영한다고도 말했다: who spoke goes on
  const goes = (said > 0 && asTo.test(text.slice(0, said))) || match[0].startsWith('고도');
  if (goes && !topicIn(head)) return { cue, word, source: 'same' } as const;
  const opens = quote >= 0 && !/(?<!에서|해서|부터|까지|에게|[에과와로])[은는이가](?= )/.test(head);
  // 또 박 대사와의 회담에선 …평가했다: who is named there isn't the subject
  const isAlone = people.every(({ end }) =>
    isOblique(text.slice(end, end + 20).replace(/^(?: [가-힣]{2,8}){1,2}(?=[과와을를의에])/, '')),
  );
  if (goesOn.test(text) && isAlone && hasTopic.test(head)) return { cue, word, source: null };
  // “…”라고 성명서에서 말했다: a paper tells whose words they are, not this text
  if (/(?:성명서?|담화|논평|보고서|서한)에서 $/.test(text.slice(match.index, at)))
    return { cue, word, source: null };
  const goesOnHere = (goesOn.test(text) && isAlone) || opens || isWithoutSubject(text.slice(0, at), word);
  return goesOnHere ? ({ cue, word, source: 'same', goesOn: true } as const) : undefined;
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
