import { guarded } from '../../text/finder';
import { formsOf } from './endings';

/** A noun that announces a named initiative («саммит», "declaration"). */
export interface Trigger {
  readonly type: string;
  /** Only a plural can look so: "projects". */
  readonly plural: boolean;
}

/** Types by their nouns. Russian nouns stand in the nominative; their forms are generated. */
const nouns: Readonly<Record<string, string>> = {
  initiative: 'инициатива initiative',
  declaration: 'декларация хартия коммюнике акт declaration charter communique',
  dialogue: 'диалог dialogue dialog',
  summit: 'саммит summit',
  forum: 'форум forum',
  programme:
    'программа госпрограмма подпрограмма десятилетие programme program scheme goals framework mechanism facility yojana yojna abhiyan decade',
  strategy: 'стратегия концепция доктрина повестка strategy concept doctrine policy agenda vision blueprint',
  process: 'процесс process',
  route: 'маршрут коридор дорога пояс путь route corridor',
  agreement:
    'соглашение договоренность договор пакт конвенция меморандум протокол agreement treaty convention pact accord memorandum protocol compact pledge commitment area deal',
  partnership: 'партнерство альянс partnership alliance',
  fund: 'фонд fund',
  hub: 'хаб hub',
  platform: 'платформа platform',
  project:
    'проект мегапроект нацпроект газопровод нефтепровод трубопровод магистраль project megaproject pipeline railway grid zone canal',
  resolution: 'резолюция resolution',
  conference: 'конференция конгресс conference congress meeting cop',
  exhibition: 'выставка exhibition expo',
  plan: 'план карта plan roadmap map',
  format: 'формат механизм format',
  campaign: 'кампания акция campaign',
  centre: 'центр centre center',
};

function build(): ReadonlyMap<string, Trigger> {
  const found = new Map<string, Trigger>();
  for (const [type, list] of Object.entries(nouns)) {
    for (const noun of list.split(' ')) {
      if (/[a-z]/.test(noun)) {
        found.set(noun, { type, plural: false });
        found.set(noun.replace(/([^aeiou])y$/, '$1ie') + 's', { type, plural: true });
      } else {
        for (const form of formsOf(noun)) found.set(form, { type, plural: isPlural(noun, form) });
      }
    }
  }
  return found;
}

/** Whether a form of a Russian noun can only be a plural. */
function isPlural(noun: string, form: string): boolean {
  if (form === noun) return false;
  if (/(?:ам|ям|ами|ями|ах|ях|ов|ев)$/.test(form)) return true;
  if (/[аяое]$/.test(noun)) return /[^аяоеиыую]$/.test(form) && !/(?:ой|ей|ем|ом)$/.test(form);
  return /[ыи]$/.test(form);
}

let triggers: ReadonlyMap<string, Trigger> | undefined;

/** What a folded word announces, if anything. */
export function triggerOf(key: string): Trigger | undefined {
  triggers ??= build();
  return triggers.get(key);
}

/** Types by their nouns in Chinese, Japanese and Korean. */
const eastern: readonly (readonly [type: string, nouns: string])[] = [
  ['initiative', '倡议|倡議|构想|構想|イニシアティブ|イニシアチブ|이니셔티브|구상'],
  [
    'declaration',
    '宣言|憲章|联合声明|聯合聲明|共同声明|共同聲明|的声明|的聲明|공동성명|联合公报|聯合公報|宪章|憲章|선언|헌장',
  ],
  [
    'summit',
    '高峰会|高峰會|峰会|峰會|首脑会议|首腦會議|首脳会[議合]|领导人会[议晤]|領導人會[議晤]|领导人非正式会议|領導人非正式會議|领袖会议|領袖會議|元首理事会会议|元首理事會會議|サミット|정상회의',
  ],
  ['forum', '高峰论坛|高峰論壇|论坛|論壇|フォーラム|포럼'],
  ['dialogue', '对话会|對話會|对话|對話|対話|대화'],
  ['strategy', '战略|戰略|戦略|전략'],
  ['plan', '议程|議程|计划|計劃|計畫|計画|规划|規劃|纲要|綱要|路线图|路線圖|ロードマップ|로드맵'],
  [
    'agreement',
    '协定|協定|协议|协約|条约|條約|条約|公约|公約|规约|议定书|議定書|备忘录|備忘錄|覚書|협정|조약|협약|약정|의정서|양해각서',
  ],
  ['partnership', '伙伴关系|夥伴關係|パートナーシップ|파트너십|동반자 관계|동반자관계'],
  ['programme', '프로그램|プログラム'],
  ['project', '專案|项目|プロジェクト|프로젝트'],
  ['fund', '基金|기금'],
  ['route', '走廊|回廊|경제회랑|회랑|经济带|經濟帶'],
  [
    'conference',
    '外长会议|外長會議|部长级会议|部長級會議|外相会[議合]|財務相会[議合]|総裁会[議合]|貿易相会[議合]|防衛相会[議合]|国防相会[議合]|閣僚会[議合]|国際会議|외교장관회의|외교장관회담|장관급회의|장관회의|각료회의',
  ],
  ['exhibition', '博览会|博覽會|万博|박람회|엑스포'],
];

/** Alternatives of a pattern: all nouns that end a name in Chinese, Japanese or Korean. */
export const easternNouns = guarded(
  eastern
    .flatMap(([, some]) => some.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
);
/** Nouns that end a quoted Korean name, and nothing else. */
export const koreanQuotedNouns =
  '업무협약|프로그램|캠페인|사업|운동|계획|협의체|협의회|공모전|제도|교실|보상제|등록제|지원제|할인제';
const easternTypes = eastern.map(([type, some]) => [type, new RegExp(`^(?:${some})$`)] as const);

/** The same of any noun, by further patterns for those that aren't among `easternNouns`; else `other`. */
export const easternTypeBy =
  (patterns: readonly (readonly [RegExp, type: string])[], other: string) =>
  (noun: string): string =>
    easternTypeOf(noun) ?? patterns.find(([pattern]) => pattern.test(noun))?.[1] ?? other;

/** The type that a noun out of `easternNouns` announces. */
export function easternTypeOf(noun: string): string | undefined {
  return easternTypes.find(([, pattern]) => pattern.test(noun))?.[0];
}
