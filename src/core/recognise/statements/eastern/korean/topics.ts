/** What a Korean sentence is about where that is nobody whom anything shows to be a person. */

const firstTopic =
  /^ *(?:[가-힣A-Za-z·&\d]{1,14} ){0,5}?([가-힣A-Za-z&·]{2,14})(?:[（(][^（）()]{1,24}[）)])?(?:은|(?<![리하되있없지오르키치이기시가])는) /;
/** What is nobody, and what goes before a noun: 많은, 받은. */
export const nobody =
  /^(?:이번|해당|그)|(?:것|점|때|이번|결과|회담|회의|행사|협정|협약|사업|계획|정책|대책|방안|법안|조치|제도|제품|영상물|출판물|인쇄물|목표|내용|대상|비율|예산|비용|금액|일정|효과|핵심|과제|서비스|기술|시장|가격|금리|규모|이유|배경|문제|사건|사고|상황|발언|주장|보도|선거|전쟁|공격|포럼|날|오늘|이날|지금|현재|당시|이제|에서|에게|부터|까지|으로|[에로와과께]|[많높같좋깊넓젊늦않붉작짧닮남넘받얻잡믿찾묻맡])$/;

export function topicIn(text: string): { start: number; end: number } | undefined {
  const match = firstTopic.exec(text);
  const name = match?.[1];
  if (!name || nobody.test(name)) return undefined;
  const start = match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** What whoever spoke before goes on with; what is only passed on, counted or agreed may be another's. */
const ofTalk =
  /^(?:말|강조|설명|주장|지적|언급|당부|약속|요청|지시|즉답|답변을|말을 아|말끝|촉구|호소|주문|다짐|반박|비판|해명|부연|피력|역설|토로|했|하였|밝|덧붙|전했|답했|내다|보였|드러냈|나타냈)/;
const ownSubject = /(?:^| )(?:자신|본인|스스로)(?:은|는|이|가)(?= )/g;
/** 같은 다리, 있는 다리: no topics. */
const adnominal = /[가-힣]*(?:[같많높좋깊넓젊작짧낮받맞남]은|[하되있없]는)(?= )/g;
/** 다리를 열겠다고 말했다, 다리가 필요하다고 말했다: whether nothing in a sentence but what is told has a subject. */
export function isWithoutSubject(before: string, word: string): boolean {
  if (!ofTalk.test(word)) return false;
  const text = before.replace(ownSubject, ' ').replace(adnominal, ' ');
  if (/[가-힣](?:은|는|께서) /.test(text) && topicIn(text)) return false;
  if (/[가-힣](?:은|는) /.test(text.replace(firstTopic, ''))) return false;
  const subject = /[가-힣](?<!에서|까지|부터|같|많|높|깊|없|달)(?:이|(?<![국평증추참물단])가) ([^“"]*)$/.exec(
    text,
  );
  if (!subject) return true;
  const told = subject[1]!.split(/(?<=[다라자냐](?:고|며|면서|는))(?= |$)/)[0]!;
  return told.trim().split(/\s+/).length <= 4 && subject.index > 4;
}

/** 이번 회담은 …를 다루며, 양국은: whether every topic before a group is something that can't speak. */
export const isOfThings = (text: string) =>
  [...text.matchAll(/([가-힣]+)(?:은|는) /g)].every((match) => nobody.test(match[1]!));
