import type { EasternAttribution, Party } from '../outer';
import { groupIn, phraseStart } from './groups';
import { topicIn } from './topics';

// What a Korean sentence tells without a verb of saying at its end.

export const particle =
  /^(?! ?(?:에게|께|한테|에|와|과|의|을|를)(?:서|는)? )님? ?[가-힣]{0,8}?(?:[（(][^（）()]{1,20}[）)])?(?:은|는|이|가|도|측은|[ ])(?=[\s\d,，"“]|$)/;
export const near = /^ ?[가-힣]{0,8}?(?:[（(][^（）()]{1,20}[）)])?(?:은|는)/;
/** 한 장관이 “…”고 하자 박 대사는 “…”고 답했다: what the first says ends where the second takes it up. */
const takenUp =
  /[”"’'](?:이?라)?고? ?([가-힣]{0,4}(?:[하되히네내]|묻|나서|내놓|올리|나오)자)(,? )(?=[^“"]{0,40}[“"])/;
export function answeredIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = takenUp.exec(text);
  if (!match) return undefined;
  const at = match.index + match[0].lastIndexOf(match[1]!);
  const cue = { start: at, end: at + match[1]!.length };
  const end = match.index + match[0].trimEnd().length;
  const quote = text.search(/[“"‘']/);
  const one = people.findLast(
    (party) => party.end <= quote && particle.test(text.slice(party.end, party.end + 24)),
  );
  const role = groupIn(text, at, people, false)?.role;
  const source = one?.mention ?? (role && { role });
  return source && { cue, word: '말했', source, end };
}

/** 이 내용은 항만청 공보실이 전했다: who says what the sentence before tells. */
const back =
  /^(?:이|이 같은|이런|이러한|해당) (?:내용|사실|소식)[은을] ((?:[가-힣A-Za-z·]{1,14} ){0,4}[가-힣A-Za-z·]{2,14})[이가] (?:[가-힣\d]{1,8} ){0,2}(전했|밝혔|보도했|알렸|공개했|확인했|발표했)다[.]?$/;
export function toldBack(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = back.exec(text);
  if (!match) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const start = text.indexOf(match[1]!, match[0].search(/[은을] /) + 2);
  const one = people.find((party) => party.end <= at && particle.test(text.slice(party.end, party.end + 24)));
  const source = one?.mention ?? { role: { start, end: start + match[1]!.length } };
  return { cue: { start: at, end: at + match[2]!.length + 1 }, word: match[2]!, source, refersBack: true };
}

/** 보답하겠다는 설명입니다, 열겠다는 것이 한 장관의 설명이다: what somebody says is told by a noun. */
const byNoun =
  /[다라자](?:는|던) (?:(?:게|것이|것은) ([^,“”"]{2,40}?)의 )?(설명|입장|주장|방침|각오|생각|판단|분석|지적|전망|평가|취지|포부|복안|의견|진단|해명)(?:이다|이었다|입니다|이라고)\.?$/;
export function toldByNoun(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = byNoun.exec(text);
  if (!match) return undefined;
  const at = match.index + match[0].lastIndexOf(match[2]!);
  const cue = { start: at, end: at + match[2]!.length };
  const word = '설명했';
  const whose = match[1];
  if (whose !== undefined) {
    const end = text.lastIndexOf(`${whose}의 `, at) + whose.length;
    const one = people.find((party) => party.start < end && party.end > end - 4);
    const start = phraseStart(text, end - (/[^ ]+$/.exec(whose)?.[0].length ?? 0));
    return { cue, word, source: one?.mention ?? { role: { start, end } } };
  }
  const topical = people.find((one) => near.test(text.slice(one.end, one.end + 24)));
  if (topical) return { cue, word, source: topical.mention };
  const role = groupIn(text, match.index, people, false);
  if (role?.isTopic) return { cue, word, source: { role: role.role } };
  return topicIn(text.slice(0, match.index + 1)) ? undefined : { cue, word, source: 'same', goesOn: true };
}

/** 한 장관, 다리를 열겠다고 밝혀: a heading, its ending left out. */
const heading = /^\s*([^,“”"'‘’….]{2,30}), .*[다라자냐]고 (밝혀|말해|강조해|주장해|지적해|언급해)\s*$/;
const isBody = /(?:[가-힣]부|[가-힣]청|[가-힣]처|위원회|대통령실|정부|당국|협회|장관|총리|대통령|대변인)$/;
export function headlined(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = heading.exec(text);
  if (!match) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const cue = { start: at, end: at + match[2]!.length };
  const start = text.indexOf(match[1]!);
  const end = start + match[1]!.length;
  const one = people.find((party) => party.end <= end && /^ ?[가-힣]{0,8}$/.test(text.slice(party.end, end)));
  const source = one?.mention ?? (isBody.test(match[1]!) ? { role: { start, end } } : undefined);
  return source && { cue, word: '밝혔', source };
}
