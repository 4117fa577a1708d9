import { matches } from '../../../../text/finder';
import { mayBeFirstName } from '../../../leaders/glyphs/people';
import { isGlyphState, koreanStates } from '../../../leaders/glyphs/states';
import type { Party } from '../outer';

/** Bodies, groups and offices without a name, as subjects of a Korean sentence. */

/** A body, a group or an office without a name: 외교부는, 미국 정부 당국자는, 전문가들은, 대통령은. */
export const group = new RegExp(
  `(?<![가-힣A-Za-z’”\\d·-])((?:[가-힣A-Za-z·\\d]{1,10} ){0,2}?[가-힣A-Za-z·]{0,10}?(?:[가-힣]부|처|[가-힣]청|위원회|(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)도|(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|고양|용인|창원|청주|전주|천안|포항)시|협회|의회|국회|은행|공사|당국|정부|대사관|영사관|경찰|검찰|법원|연합|연맹|조합|학회|재단|연구원|연구소|그룹|증권|측|당|국민의힘|대통령실|청와대|백악관|크렘린궁?|대통령궁|유엔|${koreanStates}|기구|기관|정보원|국정원|재판부|의원실|노조|단체|관계자|당국자|소식통|대변인|부인|아들|사위|변호인|전문가|전문가들|분석가|관리|외신|언론|매체|통신|신문|방송|보고서|성명|총리|대통령|장관|차관|의장|위원장|총재|대사|시장|지사|도지사|군|합참|교수|감독|선수|검사|판사|의사|이사장|연구위원|대표단|참석자|대표|회장|사장|의원|위원|(?:예비)?후보|본부장|실장|국장|과장|팀장|센터장|변호사|기업|회사|업체|업계|중앙은행|연준|(?:금통|법사|방통|공정|금융|권익|선관|인권|정무|예결|비대|최고|원자력안전)위|이사|정상|(?:양|두) ?(?:장관|차관|총리|의장|측|나라)|양국|[A-Z]{2,6})들?)(?:[（(][^（）()]{1,20}[）)])?(은|는|이|가|도)(?= |$|,|[“‘"'〇])`,
  'u',
);
export const notGroup =
  /^(?:비정상|정상|일부|전부|내부|외부|대부|정당|식당|상당|해당|담당|당|군|측|공부|승부|여부|거부|세부|장군|아군)$|(?:(?<!통)일부|여부|대부|부부|승부|거부|해당|담당|상당|식당|외부|내부|공부|요청|신청|간청|기부|납부|시장|유리|거리|관리)$/;

/** What belongs to somebody named before it and speaks itself: 총리 대변인, 후보 캠프. */
export const belongings = '캠프|측|정부|대변인|보좌관|변호인|부인|아들|사위';
const isBelonging = new RegExp(`(?:[가-힣]실|비서관|${belongings})$`);

/** A word with a particle: it stands before the name of a group and is no part of it. */
const led = /(?:에서|에|의|을|를|로|며|고|해|한|는|은|이|가|[가-힣](?:인|된|던))$/;

/** What opens a sentence or tells when. */
export const opener =
  /^(?:[등및겸]|가운데|따르면|[^가-힣]*뉴스1|News1|뉴시스|연합뉴스|또|앞서|이어|한편|다만|특히|반면|이날|오늘|어제|당시|현재|지난|최근|소속|결과|달리|다시|결국|이에앞서|그러나|하지만|그러면서|아울러|[\d가-힣]{1,4}[일월년])$/;

/** The words of a name after the last one that is no part of it. */
export function without(foreign: RegExp, name: string): string {
  const words = name.split(' ');
  const last = words.findLastIndex((word, i) => i < words.length - 1 && foreign.test(word));
  return words.slice(last + 1).join(' ');
}

/** 바다나라와 섬나라 정부는: another who says it together; not 이와 관련. */
const joint = /(?:[가-힣A-Za-z]{2}|[)）])[과와]$/;
/** A clause ends with it: 밝혔으나, 연다면, 열린다고. */
const endsClause = /(?:으나|지만|는데|[하되]자|[엔던])$/;

/** Whether a word before a noun can be of one phrase with it: 국립 항만연구소, 한지우(韓) 항만부. */
function isOfPhrase(word: string): boolean {
  const bare = word.replace(/[（(][^（）()]*[）)]/g, '');
  if (isGlyphState(bare) || /^(?:[전현두]|익명의)$/.test(bare) || joint.test(bare)) return true;
  return (
    /^[가-힣A-Za-z·&-]+$/.test(bare) && mayBeFirstName(bare) && !opener.test(bare) && !endsClause.test(bare)
  );
}

/** Most words before the last one of a phrase. */
const most = 7;

/** Where the phrase begins whose last word stands at offset `at`: no part of it bears a particle. */
export function phraseStart(text: string, at: number): number {
  let start = at;
  for (let n = 0; n < most; n++) {
    const word = /([^\s,.:;…“”"‘’'「」<>[\]]{1,24}) $/.exec(text.slice(Math.max(0, start - 26), start))?.[1];
    if (word === undefined || !isOfPhrase(word)) break;
    start -= word.length + 1;
  }
  return start + noPart.exec(text.slice(start, at))![0].length;
}
/** What a phrase can't begin with: 와 바다신문, 게 바다청, 이와 함께 바다시. */
const noPart = /^(?:(?:와|과|의|및|게|것이|것은|이와 함께|이와 관련해?|이에 따라|이 밖에) )?/;

const isOpening = (text: string) =>
  text
    .trim()
    .split(' ')
    .every((word) => word === '' || opener.test(word));

const isAnySubject = /[가-힣](?:은|는|이|가|도) |[“"'‘]/;
const afterClause = /(?:가운데|후|뒤|이후|만에|결과|데), $/;

/** The first of them before offset `to` that is the topic, or opens the sentence. */
export function groupIn(text: string, to: number, people: readonly Party[], goesOn: boolean) {
  let rest = 0;
  for (let tries = 0; tries < 6; tries++) {
    const match = group.exec(text.slice(rest, to));
    if (!match) return undefined;
    const name = without(led, without(opener, match[1]!));
    const end = rest + match.index + match[1]!.length;
    const start = phraseStart(text, end - name.length);
    rest = end;
    const isTheirs = (one: Party) => one.end < end && isBelonging.test(name);
    if (notGroup.test(name) || people.some((one) => one.start < end && start < one.end && !isTheirs(one)))
      continue;
    // 대표단도 says so; 이어 러시아도 … is in what somebody says
    if (match[2] === '도' && (start > 0 || goesOn)) continue;
    const isTopic = /[은는도]/.test(match[2]!);
    if (isTopic || isOpening(text.slice(Math.max(0, start - 20), start)))
      return { role: { start, end }, isTopic };
    // 15일 회의에서 위원회가: nobody else is a subject before it
    if (
      !isAnySubject.test(text.slice(0, start)) ||
      afterClause.test(text.slice(Math.max(0, start - 8), start))
    )
      return { role: { start, end }, isTopic, isMid: true as const };
  }
  return undefined;
}

/** 밝혔으나 목격자들은: who begins another clause after what the first one did or said. */
const turn =
  /(?:으나|지만|는데|[이하으]며|[었았했됐겠]고),? (?:[^\s,“”"']{1,14} ){0,4}?([가-힣A-Za-z]{2,14})(?:[（(][^（）()]{1,20}[）)])?(?:은|는) /g;

const office = /(?:대사|장관|차관|대통령|총리|대변인|의장|위원장|보좌관|의원)$/;

/** Whether between two offsets somebody else becomes the topic. */
export const turns = (text: string, from: number, to: number, people: readonly Party[]) =>
  matches(turn, text.slice(from, to)).some((match) => {
    const word = match[1]!;
    const end = from + match.index + match[0].lastIndexOf(word) + word.length;
    return (
      word.endsWith('들') ||
      people.some((one) => one.start < end && end <= one.end) ||
      (group.exec(`${word}는 `)?.index === 0 &&
        !notGroup.test(word) &&
        // 환영하며 바다나라는: in what the same one says
        (!/^[이하으]며/.test(match[0]) || office.test(word)))
    );
  });

/** What `groupIn` finds. */
export type Group = NonNullable<ReturnType<typeof groupIn>>;
