import { Finder, guarded } from '../../../text/finder';
import { easternTypeBy } from '../../../dossier/names/triggers';
import type { Named } from './named';
import { koreanAlone, koreanPlaces } from './places';

const nouns = guarded(
  '포럼|정상회의|외교장관회의|장관급회의|장관회의|각료회의|구상|이니셔티브|공동선언|선언|협정|약정|조약|협약|의정서|헌장|전략대화|안보대화|대화|전략|경제회랑|회랑|박람회|엑스포|6자회담|행동계획|로드맵|프로세스|동반자 ?관계|파트너십',
);
/** What may follow a noun that ends its word. */
const end =
  '(?=$|[\\s,.·!?)\'"’”」』…(（\\]]|에서|에게|에|을|를|이(?!행|후)|가|은|는|의|와|과|도|로|으로|까지|부터|및|라는|인 (?![‘\'“"])|때|차 |엔|만 )';
const noun = new Finder(`(?:${nouns})${end}`);
const word = '[가-힣A-Za-z\\d·‧\\-–—~+]';
const bracket = '[（(][A-Za-z\\d가-힣·\\-+]{2,14}[）)]';
/** Up to four words before the noun's own, any with an acronym in brackets. */
const before = new RegExp(`((?:${word}{1,16}(?:${bracket})? ){0,4})(${word}{0,16}(?:${bracket})? ?)$`);
/** Furthest that a name reaches from its noun. */
const reach = 80;

const attribute =
  /^(?:협력|경제|경제협력|안보|비즈니스|기업인|특별|지역|지역안보|전략|고위급|외교|외교장관|국방|평화|평화와|번영|정책|공동|비정상|비공식|리더스|최고경영자|CEO|자유무역|무역|투자|기후|기후변화|안보협력|경제동반자|포괄적|전략적|포괄적경제동반자|공급망|핵심광물|광물|디지털|인공지능|AI|반도체|에너지|산업|미래|개발|인권|여성|청년|북한인권|군사|군사비밀정보보호|방위|상호방위|방위비|원자력|기본|역내|안보회의|국가안보|국방)$/;
const generic =
  /^(?:협력|경제|안보|비즈니스|기업인?|특별|지역|전략적?|고위급|외교|장관|국방|평화|정책|공동|자유|무역|투자|기후|변화|학술|토론|기술|산업|금융|국제|기념|종전|정전|휴전|독립|비핵화|폐막|개막|정상|출마|불출마|전쟁|승리|패배|양심|해지|계엄|비상|무|포괄적|동반자|단체|임금|노사|업무|상생|사전|본|잠정|가|신|구|새|이번|각종|양자|다자|상호|군사|인권|미래|성장|경영|판매|마케팅|선거|국가|개발|행동|첫|기본|관세|조세|어업|항공|방위비|방위|원자력|분담금|정보|보호|선거|부분|남북|[가-힣]*(?:할|될|한|된|는|은|의|을|를|도|와|과|로))*$/;
const place = new RegExp(`^(?:${koreanPlaces})`, 'u');
const party = new RegExp(`^(?:${koreanPlaces})$`, 'u');
const aloneBefore = new RegExp(`^(?:${koreanAlone})$`, 'u');
const joint = /[가-힣A-Z][-–—+][가-힣A-Z\d]|(?:^|[^가-힣])[가-힣]{1,6}[·‧][가-힣]{1,12}$/;
const code = /[A-Z]{2,}|G\d/;
/** A place alone before these is no name: 중국 전략. */
const weak =
  /^(?:구상|전략|대화|프로세스|로드맵|행동계획|동반자 ?관계|파트너십|장관회의|장관급회의|각료회의|외교장관회의)$/;
const edition = /^제?\d+[차회]$/;

const typeOf = easternTypeBy(
  [
    [/선언$/, 'declaration'],
    [/대화$|회담$/, 'dialogue'],
    [/회랑$/, 'route'],
    [/장관급회의$/, 'conference'],
    [/프로세스$/, 'process'],
    [/계획$/, 'plan'],
  ],
  'partnership',
);

const isProper = (text: string) => code.test(text) || joint.test(text) || place.test(text);

const yearBefore = /^(?:박람회|엑스포)$/;

/** A word of its own: 동아시아, 한-메콩, but not 중국이 or 서울대. */
const isParty = (word: string) =>
  code.test(word) ||
  joint.test(word) ||
  party.test(word) ||
  (place.test(word) && attribute.test(word.replace(place, '')));

/** Names without quotes in a Korean text: a place, parties that a dash joins, or an acronym before a noun. */
export function readKorean(text: string): Named[] {
  const out: Named[] = [];
  let from = 0;
  for (const match of noun.all(text)) {
    const stop = match.index + match[0].length;
    const core = coreOf(text.slice(Math.max(from, match.index - reach), match.index), match[0]);
    // 2030 바다 박람회
    const year = yearBefore.test(match[0])
      ? (/(?:19|20)\d\d $/.exec(text.slice(0, match.index - core.length))?.[0].length ?? 0)
      : 0;
    if (core !== '') out.push({ start: match.index - core.length - year, end: stop, type: typeOf(match[0]) });
    from = stop;
  }
  return out;
}

/** What of the text before a noun is its name; empty where it has none. */
function coreOf(lead: string, noun: string): string {
  const [, all, glued] = before.exec(lead) ?? [];
  if (all === undefined || glued === undefined) return '';
  const words = all.split(' ').slice(0, -1);
  const own = glued.trim();
  let first = words.length;
  const isOwn = own !== '' && (own === glued ? isProper(own) : isParty(own));
  let proper = isOwn ? first : -1;
  for (; first > 0; first--) {
    const word = words[first - 1]!;
    // 캠프 데이비드
    if (first > 1 && party.test(`${words[first - 2]!} ${word}`)) {
      proper = first -= 2;
      first++;
      continue;
    }
    if (isParty(word)) proper = first - 1;
    else if (!attribute.test(word)) break;
  }
  const numbered = edition.test(words[first - 1] ?? '');
  if (proper < 0 && numbered) proper = first;
  if (words[proper - 1] === '주요' && /^\d+개국/.test(words[proper] ?? own)) proper--;
  if (proper < 0) return noun === '포럼' && own.length >= 3 && !generic.test(own) && own === glued ? own : '';
  const core = [...words.slice(proper), glued].join(' ');
  return isName(core.trim(), noun, numbered) ? core : '';
}

function isName(core: string, noun: string, numbered: boolean): boolean {
  if (numbered && !generic.test(core.replace(/ /g, ''))) return true;
  if (code.test(core) || joint.test(core)) return true;
  if (aloneBefore.test(core)) return !weak.test(noun);
  const rest = core.replace(place, '').replace(/ /g, '');
  return rest !== '' && !(weak.test(noun) && generic.test(rest));
}
