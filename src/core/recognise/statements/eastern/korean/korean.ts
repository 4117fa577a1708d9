import type { PersonMention } from '../../../../model/mention';
import { Finder, guarded } from '../../../../text/finder';
import { isGlyphState, koreanStates } from '../../../leaders/glyphs/states';
import { wordsOf } from '../acts';
import type { EasternAttribution, Outer, Party, Piece } from '../outer';
import { groupIn, phraseStart, turns } from './groups';
import { isReported, type Report } from './report';
import { bySource, byWordsOf } from './source';
import { byGroup, byNobody, byPerson, goesOn, isOfTwoTopics, personIn, pressOffice } from './speakers';
import { answeredIn, headlined, toldBack, toldByNoun } from './told';
import { nobody } from './topics';
import { jointly, tail } from './whole';

const verbs = guarded(wordsOf('korean'));
/** …라고 말했다, …며 이같이 밝혔다, …고 23일 발표했다, …고 했다: the verb stands after the quoting ending. */
const quoting = new Finder(
  '(?:(?:(?<![가-힣])(?:이 ?같이|이와 같이|이렇게|다음과 같이|아래와 같이)(?= ))|[고며]|면서|(?:것이|이|[”"’])라|(?<=중요성|필요성|의미|의의|당위성|시급성|입장|원칙|방안|가능성|문제|사실)도 ?(?=강조|역설|언급|설명|재확인|확인|지적|피력)|(?<=[가-힣]{2})도 (?=요청했|당부했|촉구했|호소했)|(?:입|의견|뜻)을|(?<=[가-힣])으?로(?=(?: 다시| 거듭| 재차)? (?:지목|규정)했)|(?:를|을)(?! (?:[가-힣]{1,8} )?(?:거듭했|모았|공개|브리핑|남겼|제시|권했|지목|게시|맞섰|규정|확인했|선포|명령|보고|[가-힣]{1,4}한다))|냐는|는지|것으로|[”"’]으?로|하게|[가-힣]도록|기로|데|대해)(?:만|도)? {0,2}' +
    `(?:(?:(?:[가-힣]{1,10} ){0,3}?[가-힣]{0,8}(?:공보실|보도실|공보처|대변인실|언론실|홍보실|통신사|신문사)에서|이같이|이렇게|거듭|재차|다시|또|높이|크게|잘라|에둘러|힘줘|힘주어|[가-힣]{1,5}(?:적으로|하게|히)|[가-힣A-Za-z]{2,12}(?: 등)?[이가은는]|[가-힣]{1,4}(?= [가-힣]{2,6}[은는이가] )|[가-힣A-Za-z]{1,10}의|[가-힣A-Za-z]{1,10}[을를]|그는|그녀는|직접|먼저|우선|적극|공식|이날|오늘|이번|\\d{1,2}일(?:[（(][^（）()]{1,8}[）)])?|[가-힣]{1,10}(?:에서|에게|에|께|를 통해|을 통해|와|과)|${koreanStates}) ){0,3}(?:맹|강력)?(${verbs})(?:니?다|습니다|으며|지만|으나|고|는데요?)?`,
  'u',
);
const plain = /(?:(?<!려)고(?:만|도)?|기로) (했|하였)(?:다|습니다|지만|으며|는데요?|죠|지요|고(?=,))/;
/** 의지를 전달했다: what somebody wants or feels is the object. */
const stance =
  /(?:의지|뜻|입장|의사|감사|사의|우려|기대감?|유감|관심|지지|축하|위로|자신감|메시지|친서|가능성|불만|불쾌감|만족감|반응|인식|경고|애도)(?:를|을|도) (?:[가-힣]{1,6} ){0,2}(전달했|전했|나타냈|드러냈|내비쳤|표시했|보냈|보였|분명히 했|재확인했|피력했)(?:다|습니다|으며)/;
/** 발언에 대해 비난을 쏟아냈다 */
const outburst =
  /(?:비난|비판|불만|독설|막말|쓴소리)(?:를|을) (?:[가-힣]{1,6} ){0,2}(쏟아냈|퍼부었)(?:다|습니다|으며)/;
/** “…”고 말하며 답변을 피했다: who speaks does something else, too. */
const aside =
  /[”"’'](?:이?라)?고 ((?:말|강조|설명|주장|지적|언급|반박|비판|비난|규탄|혹평|호소|경고|전)하(?=며|면서)|(?:밝히|덧붙이)(?=며|면서)|(?:말|강조|설명|주장|지적|언급|반박|답|호소|당부|약속)해(?=서? )|밝혀(?= ))(?:며|면서|서)?(?=[ ,])/;

/** 할 말이 많다며 즉답을 피했다 */
const evasive = /[다라자냐]며 ((?:즉답|답변|대답|언급|말끝|말)을 (?:피했|아꼈|흐렸))(?:다|습니다)/;
/** “…”라며 평가를 피했다: whatever the speaker does then. */
const asDoing = /[”"'’]이?(라?(?:며|면서))(?=,? )/;

const pronoun =
  /(?:^|[,.] ?|["”] ?|(?:그러나|하지만|그런데|그러면서|그리고|우선|먼저|특히|또한?|이어서?|다만|앞서|이날|아울러|나아가|끝으로|마지막으로|이에|이에 대해) )(?:(그는)|(그녀는)) /;
/** 했고, and somebody else as a topic. */
const also =
  /^.{0,2}(고|며|지만|으나|는데), (?!(?:이|이것|그것|그)[는은] )(?:[가-힣]{1,10} ){0,4}[가-힣]{1,10}[은는] /;

/** The first verb of saying that isn't itself reported: not 전했다고 in 전했다고 말했다. */
function mainIn(text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const match of quoting.all(text)) {
    // 원칙에 공감했기 때문이다
    if (text.startsWith('기 ', match.index + match[0].length)) continue;
    first ??= match;
    if (!isReported(text, match)) return match;
  }
  return first;
}

/** The verb of saying that tells what a sentence says, with its subject looked for before it. */
function reportIn({ text, people }: Outer): Report | undefined {
  const main = mainIn(text);
  const match =
    (main && !isReported(text, main) ? main : undefined) ??
    plain.exec(text) ??
    stance.exec(text) ??
    outburst.exec(text) ??
    aside.exec(text) ??
    evasive.exec(text) ??
    main ??
    (/따르면|다는 (?:의혹|혐의|논란|지적|비판|보도|사실)/.test(text) ? null : asDoing.exec(text));
  if (!match) return undefined;
  const word = match[1]!;
  const at = match.index + match[0].lastIndexOf(word);
  const quote = /["“']/.exec(text)?.index ?? -1;
  const said = /["“'‘]〇*[”"'’]$/.exec(text.slice(0, match.index))?.index ?? quote;
  return {
    text,
    people,
    match,
    word,
    at,
    cue: { start: at, end: match.index + match[0].length },
    quote,
    said,
  };
}

/** Who says what a Korean sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readKorean(outer: Outer): EasternAttribution | undefined {
  const { text, people } = outer;
  const asked = answeredIn(text, people);
  if (asked) return asked;
  const cited = byWordsOf(text, people);
  if (cited) return cited;
  const last = lateInFull(outer);
  if (last) return last;
  const report = reportIn(outer);
  if (!report)
    return (
      headlined(text, people) ?? toldBack(text, people) ?? toldByNoun(text, people) ?? bySource(text, people)
    );
  const two = firstOfTwo(report);
  if (two) return two;
  const { match, word, at, cue } = report;
  const meant = pronoun.exec(text);
  const byPronoun = { cue, word, source: meant?.[1] ? 'm' : 'f' } as const;
  // 그는 한 장관은 …라고 주장했다: the first topic speaks
  if (meant?.index === 0 && meant[0].length < at && (people[0]?.start ?? at) > 0) return byPronoun;
  // 압박해야 한다고 그는 강조했다
  const behind = /[다라자”"’'](?:이?라)?고 (?:(그는)|그녀는) (?:[^\s,]{1,10} ){0,2}$/.exec(text.slice(0, at));
  if (behind) return { cue, word, source: behind[1] ? 'm' : 'f' };
  const late = lateIn(text, match.index, at, people);
  if (late) return relayed(outer, 0, quoteEnd(text, late), late) ?? { cue, word, source: late };
  const office = pressOffice(text.slice(0, at));
  if (office) return { cue, word, source: { role: office } };
  const role = groupIn(text, at, people, goesOn.test(text));
  const passedOn = role?.isTopic && relayed(outer, role.role.end + 1, match.index, role);
  if (passedOn) return passedOn;
  if (isOfTwoTopics(report)) return { cue, word, source: null };
  const source = personIn(report);
  if (source) return byPerson(report, source, role);
  // 전문가들은 …밝혔으나 위원들은 …말했다: two speak
  if (role && turns(text, role.role.end, at, people)) return { cue, word, source: null };
  if (meant && meant.index < at) return byPronoun;
  // 이어 바다나라가 결의를 위반했다면서 “…”고 밝혔다: what a state does is in what is said
  const isTold =
    role &&
    !role.isTopic &&
    report.quote > role.role.end &&
    goesOn.test(text) &&
    isGlyphState(text.slice(role.role.start, role.role.end));
  return role && !isTold ? byGroup(report, role) : byNobody(report);
}

/** 한 장관은 …당부했고, 박 대사는 …답했다: two speak, and this is the first. */
function firstOfTwo({ text, people, cue, word }: Report): EasternAttribution | undefined {
  const rest = text.slice(cue.end);
  const next = also.exec(text.slice(cue.end - 2, cue.end + 200));
  // 밝혔으며, 바다나라는: a state may be in what the same one says
  const isOther =
    next &&
    (next[1] === '고' || people.some(({ start }) => start >= cue.end && start < cue.end + next[0].length));
  if (!isOther || !(mainIn(rest) ?? plain.exec(rest) ?? stance.exec(rest))) return undefined;
  const end = text.indexOf(',', cue.end - 2) + 1;
  const first = readKorean({ text: text.slice(0, end), people: people.filter((one) => one.end <= end) });
  return first && first.source !== 'same' ? { ...first, end } : { cue, word, source: null };
}

/** …라고 한지우 전 항만부 국장이 (통신과의 인터뷰에서) 밝혔다: the same, at length. */
const lateAtLength = new Finder(
  `[다라자”"’']고 (?:[가-힣A-Za-z·()\\d-]{1,14} ){0,9}?[가-힣A-Za-z]{2,14}[이가은는] (?:[^ ]{1,12} ){0,4}(${verbs})(?:니?다|습니다|는데요?)(?=[.]?$)`,
);
function lateInFull({ text, people }: Outer): EasternAttribution | undefined {
  const match = lateAtLength.find(text);
  if (!match) return undefined;
  const at = match.index + match[0].lastIndexOf(match[1]!);
  const cue = { start: at, end: match.index + match[0].length };
  const one = people.findLast(({ start }) => start > match.index);
  const role = one ? undefined : lateIn(text, match.index, at, people);
  const passedOn = role && relayed({ text, people }, 0, quoteEnd(text, role), role);
  if (passedOn) return passedOn;
  if (one && /^(?: [가-힣A-Za-z·()\d-]{1,14}){0,8}[이가은는] [^,]*$/.test(text.slice(one.end)))
    return { cue, word: match[1]!, source: tail(text, one) ?? one.mention };
  const source = role ?? lateIn(text, match.index, at, people);
  return source && { cue, word: match[1]!, source };
}

/** 한 장관이 “…”고 말했다고 바다통신이 전했다: a medium only passes on what the first says. */
function relayed({ text, people }: Outer, from: number, to: number, source: Source) {
  const inner = text.slice(0, to);
  const role = 'role' in source ? source.role : undefined;
  if (!role || !medium.test(text.slice(role.start, role.end)) || !saidBefore.isIn(inner.slice(-8)))
    return undefined;
  const found = readKorean({
    text: ' '.repeat(from) + inner.slice(from) + '.',
    people: people.filter((one) => one.start >= from && one.end <= to),
  });
  return typeof found?.source === 'object' && found.source !== null && !found.isDoubtful ? found : undefined;
}
type Source = PersonMention | { readonly role: Piece };
/** Where what is reported ends before who is named behind it. */
const quoteEnd = (text: string, source: Source) =>
  'role' in source ? text.lastIndexOf('고 ', source.role.start) : 0;
const medium =
  /(?:통신|신문|방송|일보|뉴스|타임스|타임즈|저널|포스트|매체|외신|언론|TV|CNN|BBC|AFP|AP|NHK|로이터|블룸버그|스푸트니크|타스)$/;
const saidBefore = new Finder(`(?:${verbs}|[고로] 했)다$`);

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
  /고 (?:[^\s,]{1,16} ){0,8}?([가-힣A-Za-z·]{2,14})(?:[（(][^（）()]{1,24}[）)])?(?: 등)?[이가은는] (?:[\d가-힣]{1,4}일(?:[（(][^（）()]{1,8}[）)])? |이날 |성명에서 |(?:[가-힣]{1,10} ){0,3}(?:회의|회담|연설|회견|인터뷰|행사|포럼|간담회|자리|브리핑|통화)에서 ){0,2}$/;
