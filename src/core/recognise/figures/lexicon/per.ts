import { addAll, type Lexicon } from './word';

/** What rates are for one of: words that say it by themselves, and denominators that the other lists lack. */

/** Before or after the sum: «ежегодно», "annually", «每桶», «배럴당». */
const sayings: readonly (readonly [string, string])[] = [
  [
    'year',
    'ежегодно годовых annually yearly 每年 年均 年产 年產 每年度 毎年 年間 年率 年額 年利 年収 年産 매년 연간 연평균',
  ],
  ['month', 'ежемесячно monthly 每月 每个月 每個月 月均 毎月 月額 月給 月収 月間 매월 매달 월평균'],
  ['week', 'еженедельно weekly 每周 每週 毎週 매주'],
  ['day', 'ежедневно ежесуточно daily 每天 每日 日均 日产 日產 毎日 日量 日額 日給 매일 하루 하루에'],
  ['hour', 'ежечасно hourly 每小时 每小時 时速 時速 時給 毎時 시속 시간당'],
  ['minute', '每分钟 每分鐘 毎分 분당'],
  ['second', '每秒 毎秒 초당'],
  ['quarter', 'ежеквартально quarterly 每季度 每季 매분기'],
  ['person', '每人 人均 每位 人当たり 人あたり 人當たり 인당 명당'],
  ['barrel', '每桶 배럴당'],
  ['tonne', '每吨 每噸 每公吨 톤당'],
  ['kilogram', '每公斤 每千克 킬로당 킬로그램당'],
  ['share', '每股 주당'],
  ['household', '每户 每戶 가구당'],
  ['square-meter', '每平方米 每平米 제곱미터당'],
  ['cubic-meter', '每立方米 每方 세제곱미터당'],
  ['1000 cubic-meter', '每千立方米'],
  ['kilometer', '每公里 每千米'],
  ['kilowatt-hour', '每度 每度电 每千瓦时'],
  ['ounce', '每盎司 온스당'],
  ['gram', '每克 그램당'],
  ['liter', '每升 每公升 리터당'],
  ['mu', '每亩 每畝'],
  ['hectare', '每公顷 每公頃 헥타르당'],
  ['vehicle', '每辆 每輛 每台'],
  ['item', '每件 每个 每個 每只 每张 每張 每份 개당 건당 장당'],
  ['time', '每次 회당'],
  ['USD', '달러당 每美元'],
  ['EUR', '유로당 每欧元'],
];

/** Denominators: in any case, abbreviated too. */
const denominators: readonly (readonly [string, string])[] = [
  ['year', 'год years г y yr a 年 년'],
  ['month', 'месяц мес mo 月 월'],
  ['week', 'неделю нед wk 周 週 주'],
  ['day', 'день сутки сут d 天 日 일'],
  ['hour', 'час ч h hr 时 時間 小时 小時 시간'],
  ['minute', 'минуту мин min'],
  ['second', 'секунду с s sec 秒 초'],
  ['quarter', 'квартал quarter'],
  ['half-year', 'полугодие'],
  ['barrel', 'баррель барреля барр бар bbl b 桶'],
  ['tonne', 'т t mt'],
  ['cubic-meter', 'кубометр кубометра кубометров куб кубов m3 м3 立方米 ㎥ 입방미터'],
  ['kilogram', 'キロ'],
  ['kilowatt-hour', 'квтч квт·ч kwh'],
  ['bushel', 'bushel bushels бушель'],
  ['item', 'штуку штука шт единицу piece item unit each apiece 件 個 个'],
  ['share', 'акцию акция share 株 股'],
  ['person', 'person head capita человека чел душу жителя pax 人'],
  ['vote', 'голос vote'],
  ['copy', 'экземпляр copy'],
  ['dose', 'дозу dose'],
  ['night', 'ночь night'],
  ['bottle', 'бутылку bottle'],
  ['pack', 'пачку упаковку pack'],
  ['ticket', 'билет ticket'],
  ['seat', 'seat'],
  ['household', 'household домохозяйство'],
  ['vehicle', 'vehicle car автомобиль'],
  ['word', 'word'],
  ['game', 'game'],
];

const known: ReadonlyMap<string, string> = new Map(
  denominators.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** The lemma of a denominator that the other lists don't have; undefined for other words. */
export const denominatorOf = (key: string): string | undefined => known.get(key);

/** Joins a denominator to its sum: «1人当たり3万円», «1美元兑7.2元». */
export const eachWords: ReadonlySet<string> = new Set([
  '当たり',
  'あたり',
  '當たり',
  'につき',
  '당',
  '兑',
  '兌',
  '=',
  '＝',
]);

/** Adds what rates are counted for («в год», "per capita") to the lexicon. */
export function addPer(add: Lexicon): void {
  addAll(add, '当たり あたり 當たり につき 兑 兌', {});
  for (const [per, words] of sayings) addAll(add, words, { per });
}
