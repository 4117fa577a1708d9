import { guarded } from '../../text/finder';

/**
 * Initiatives that are known by a name without a noun, by type, in Chinese, Japanese and Korean; our own list.
 */
const known: readonly (readonly [type: string, names: string])[] = [
  ['initiative', '一带一路|一帶一路|一帯一路|일대일로'],
  ['dialogue', 'クアッド|쿼드|四方安全对话|四方安全對話'],
  [
    'initiative',
    '自由で開かれたインド太平洋|自由で開かれたアジア太平洋|自由开放的印太|自由開放的印太|자유롭고 개방된 인도[·‧-]?태평양',
  ],
  ['strategy', '新南向政策|신남방정책|신남방 정책'],
  ['strategy', '신북방정책|신북방 정책'],
  ['strategy', '신남방[·‧]신북방 ?정책'],
  ['strategy', '신북방[·‧]신남방 ?정책'],
  ['agreement', '中导条约|中導條約'],
  ['agreement', '伊朗核协议|伊核协议|伊朗核協議|伊核協議|イラン核合意|이란 ?핵 ?합의'],
  [
    'initiative',
    '(?:数字|數字|绿色|綠色|健康|冰上|空中)(?:丝绸之路|絲綢之路)|(?:丝绸之路|絲綢之路)(?:经济带|經濟帶)',
  ],
  ['project', '粤港澳大湾区|粵港澳大灣區'],
  ['route', '跨里海(?:国际|國際)(?:运输|運輸)(?:走廊|路线|路線|通道)'],
  ['agreement', '明斯克协议|明斯克協議|ミンスク合意|민스크 ?협정|민스크 ?합의'],
  [
    'agreement',
    '区域全面经济(?:伙伴|夥伴)(?:关系)?协定|區域全面經濟(?:伙伴|夥伴)(?:關係)?協定|地域的な包括的経済連携(?:（RCEP）)?協定|역내포괄적경제동반자협정',
  ],
  ['process', '한반도 ?(?:평화 ?)?프로세스'],
  ['plan', '马歇尔计划|馬歇爾計劃|マーシャル・プラン|마셜 ?플랜'],
  [
    'initiative',
    '黑海粮食(?:外运)?(?:倡议|协议)|黑海穀物(?:倡議|協議)|黒海穀物イニシア[チテ]ィ?ブ|흑해 ?곡물 ?협정',
  ],
];

export const wellKnown = guarded(known.map(([, names]) => names).join('|'));
/** Of each name a piece that stands in one run of letters. */
export const wellKnownPieces = `${known
  .flatMap(([, names]) => names.split('|'))
  .filter((name) => !/[^\p{L}]/u.test(name))
  .join(
    '|',
  )}|정책|합의|개방된|マーシャル|마셜|海粮食|黒海穀物|全面经济|全面經濟|包括的経済|역내포괄적|프로세스`;

const each = known.map(([type, names]) => [type, new RegExp(`^(?:${names})$`)] as const);

/** The type of one of the names. */
export const wellKnownType = (name: string) => each.find(([, pattern]) => pattern.test(name))?.[0];

const vague = '(?:倡议|倡議|构想|構想|구상|이니셔티브|イニシア[チテ][ィ]?ブ|战略|戰略|戦略|전략|정책)?';
const whole = known.map(([, names]) => [names, new RegExp(`^(?:${names})${vague}$`)] as const);

/** One spelling for all of a name's, with or without a noun that says nothing: 一带一路倡议 and 일대일로. */
export const wellKnownKey = (text: string) => whole.find(([, pattern]) => pattern.test(text))?.[0];
