import type { Reader } from '../reader';

/** Numerals that may stand before another one in a Korean number, and the “over” of 30여만. */
const numeral = /[일이삼사오육륙칠팔구십백천만억조영공스물열쉰흔른순든여두서너댓]/;
/** 아세인, 다양한 분야, 사이도프, 2030 대구: syllables of a word that look like a Korean numeral and its unit. */
function isInWord(r: Reader, i: number): boolean {
  // 만주, 천주교
  if (r.key(i) === '주' && /^[만천]$/.test(r.key(i - 1)) && r.touches(i) && !isNumeral(r, i - 2)) return true;
  // 2030세대, 4대강
  if (r.key(i) === '세' && r.text[r.end(i)] === '대' && r.isDigits(i - 1)) return true;
  if (r.key(i) === '대' && /^(?:강|악|천왕|문|궁|륙|양)(?![가-힣]{3})/.test(r.after(i, 4))) return true;
  // 과제 중 하나인: being one of them
  if (r.key(i) === '인' && r.key(i - 1) === '하나') return true;
  if (r.isDigits(i - 1)) return !r.touches(i) && isBegunWord(r, i);
  if (!/^[가-힣]/.test(r.key(i - 1))) return false;
  const before = r.text[r.start(i - 1) - 1] ?? ' ';
  return (/[가-힣]/.test(before) && !numeral.test(before)) || isBegunWord(r, i);
}
/** Whether a digit or a numeral stands right before the next atom. */
const isNumeral = (r: Reader, i: number) => r.touches(i + 1) && (r.isDigits(i) || !!r.word(i).east);
const isBegunWord = (r: Reader, i: number) =>
  (/^[도인대채건회표척살]$/.test(r.key(i)) || (/^[배명]$/.test(r.key(i)) && r.key(i - 1) === '한')) &&
  /^[가-힣]/.test(r.text.slice(r.end(i), r.end(i) + 1)) &&
  !particle.test(r.text.slice(r.end(i), r.end(i) + 6));
const particle =
  /^(?:이|가|은|는|을|를|의|에|와|과|도|로|만|씩|당|부터|까지|나|다|뿐|꼴|쯤|입|조차|마저|처럼|만큼|보다|한테|에게|에서|여|간|중|째|가량|정도|이상|이하|미만|짜리|안팎|내외|전체|모두)(?![가-힣]{2})/;

/** What words measure temperature, angle or latitude in Japanese. */
const heat = /(?:温|溫|緯|経|熱|角度|摂氏|零下|氷点下|セ氏)[^。\n]{0,12}$/;
const warming = /^[^。\n]{0,6}(?:上昇|上が|下が|低下|高い|低い|以上の熱)/;
/** 4度访问: what is done so many times. */
const againDone =
  /^(?:封[杀殺锁鎖]|[访訪][问問华華美日]|[来來][访訪华華]|[连連][任选選]|[当當][选選]|出[访訪席]|[参參][选選]|否[决決]|[登入][场場]|[获獲][选選奖獎])/;
const electric = /(?:[发發用耗送省充供][电電]|[电電][量能])[^。，,；;\n]{0,8}$/;
/** 三度发声, not 下降三度左右 and 三度烧伤: the same of a spelled number. */
const few = /^[两兩二三四五六七八九]$/;
const spelledTimes =
  /^(?:[在于於向对對就当當](?!右|左)|(?!以|左|的|高|低|到|至|[烧燒灼空角电電]|[之和与與])\p{Script=Han}{2})/u;
/** Native Korean numerals, which count people with 분, never minutes. */
const native = /(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)$/;

/**
 * What the unit at atom `i` says instead of time or measure: 두 분 are two persons, 3度訪問した is three times; undefined where
 * it is what it looks like, without a unit where it is none.
 */
export function eastOther(r: Reader, i: number): { readonly unit?: string } | undefined {
  const key = r.key(i);
  if (isInWord(r, i)) return {};
  if (key === '분' && r.text[r.end(i)] === '야') return {};
  // 5만 주 are shares, 3주 weeks
  if (key === '주')
    return /^[천만억]$/.test(r.key(i - 1)) || /,\d{3}$|\d{4}$/.test(r.before(i, 4))
      ? { unit: 'share' }
      : undefined;
  if (key === '분') return native.test(r.key(i - 1)) && !r.isDigits(i - 1) ? { unit: 'person' } : undefined;
  // 前三季度 are three quarters, 二三季度 the second and the third
  if (key === '季度') return r.before(i - 1, 1) === '前' ? undefined : {};
  // 1 日時: a heading’s number
  if (key === '日') return !r.touches(i) && /[時程]/.test(r.text[r.end(i)] ?? '') ? {} : undefined;
  // 三年生 is in the third year
  if (key === '年') return r.text[r.end(i)] === '生' ? {} : undefined;
  if (key !== '度') return undefined;
  if (!/[\u3041-\u309f]/.test(r.text)) {
    const isTimes = /^\d$/.test(r.key(i - 1))
      ? againDone.test(r.after(i, 2))
      : few.test(r.key(i - 1)) && spelledTimes.test(r.after(i, 3)) && !heat.test(r.before(i - 1, 24));
    if (isTimes) return { unit: 'time' };
    // 发电68亿度
    const isPower = electric.test(r.before(i - 1, 16)) || /^[电電](?![话話视視])/.test(r.after(i, 2));
    return isPower && !heat.test(r.before(i - 1, 16)) ? { unit: 'kilowatt-hour' } : undefined;
  }
  const before = r.before(i, 24);
  const after = r.after(i, 12);
  if (heat.test(before) || warming.test(after)) return undefined;
  return after.startsWith('目') ? {} : { unit: 'time' };
}

const vehicles =
  /(?:차|차량|트럭|버스|전차|탱크|기|항공기|드론|택시|헬기|로봇|컴퓨터)(?:[은는이가을를도] )? ?$/;
/** 미래 세대 is a generation, 3대 과제 three great tasks, 30 个 百分点 no items; 차량 3대 are vehicles. */
export function isGreat(r: Reader, i: number): boolean {
  if (isInWord(r, i)) return true;
  if (/^[个個]$/.test(r.key(i))) return /^ 百分[点點]/.test(r.after(i, 4));
  if (/^[点點]$/.test(r.key(i)))
    return (
      r.key(i - 1) === '零' ||
      /^(?:[钟鐘整半]|\d{1,2}分|许|許)/.test(r.after(i, 3)) ||
      /(?:上午|下午|晚上|凌晨|早上|中午|傍晚|深夜)\s?[^，。]{1,3}$/.test(r.before(i, 6))
    );
  // 중앙아 3국 are states, 동북아1국 is an office
  if (r.key(i) === '국') return !r.isDigits(i - 1) || /(?:[가-힣]|^|\s)[12]$/.test(r.before(i, 2));
  // 50对50
  if (/^[对對]$/.test(r.key(i))) return r.isDigits(i + 1) || r.word(i + 1).num !== undefined;
  if (r.key(i) !== '대') return false;
  if (r.key(i - 1) === '세' && r.touches(i)) return true;
  const isAttribute = /^ [가-힣]/.test(r.after(i, 2));
  // 30~40대 is an age
  const isAge = /^[1-9]0$/.test(r.key(i - 1));
  return (isAttribute || isAge) && !vehicles.test(r.before(i - 1, 6));
}

/** 2박 3일: whether the number at atom `i` stands after nights. */
export const isAfterNights = (r: Reader, i: number) => /[박泊][ 、]?$/.test(r.before(i, 2));

const daySigns = new Set('日일');

/** 90일 유예: more days than a month has are no date, nor are those after nights, 2박 3일. */
export const isManyDays = (r: Reader, i: number) =>
  daySigns.has(r.key(i)) &&
  r.touches(i) &&
  r.isDigits(i - 1) &&
  (Number(r.key(i - 1)) > 31 || isAfterNights(r, i - 1));

/** 20多位领导人 are people in Chinese; 位 is a rank in Japanese, and after 第 and 排名. */
export const countsPeople = (r: Reader, i: number) =>
  r.key(i) === '位' &&
  !r.hasHangulOrKana &&
  !/(?:第|排名|名列|位列|位居|小[数數])[^，。]{0,4}$/.test(r.before(i, 8));
