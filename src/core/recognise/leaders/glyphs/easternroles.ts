/** Office-holders of a state whom Japanese and Korean name by their office alone: 韓国の大統領は, 미국 국무장관이. */

import { Finder, guarded } from '../../../text/finder';
import type { Span } from '../../../model/span';
import type { Written } from '../../written';
import { easternStates } from '../data/easternstates';
import { familyLength } from '../data/japanesefamilies';
import type { NameReading, RoleReading } from '../reading';
import { isNeighboursSurname } from './people';
import { easternLanguage } from './scripts';

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const states = [...easternStates.keys()];
const japaneseStates = guarded(alternatives(states.filter((name) => !/[가-힣]/.test(name))));
const koreanStates = guarded(alternatives(states.filter((name) => !/[\u3041-\u9fff]/.test(name))));
/** As headlines shorten a state right before an office: 米大統領. */
const short: Readonly<Record<string, string>> = {
  米: 'US',
  英: 'GB',
  仏: 'FR',
  独: 'DE',
  伊: 'IT',
  露: 'RU',
  韓: 'KR',
  印: 'IN',
  豪: 'AU',
  加: 'CA',
};

/** What an office is called, and as rules name it; a minister of another field is none whom a title would tell. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/^(?:副大統領|부통령)$/, 'deputy-president'],
  [/^(?:副首相|副総理|부총리)$/, 'deputy-prime-minister'],
  [/^(?:大統領|国家主席|総統|대통령|국가주석|총통)$/, 'president'],
  [/^(?:首相|総理大臣|총리|내각총리|수상)$/, 'prime-minister'],
  [/^(?:国王|天皇|국왕)$/, 'king'],
  [/^(?:外相|外務大臣|外務相|외교장관|외무장관|외교부 장관|외무상|외교부장)$/, 'minister:foreign'],
  [/^(?:防衛相|国防相|国防大臣|국방장관|국방부 장관|국방상|방위상)$/, 'minister:defence'],
  [/^(?:財務相|財務長官|재무장관|재무부 장관|재무상)$/, 'minister:finance'],
  [/^(?:国務長官|국무장관)$/, 'state-secretary'],
  [/(?:相|大臣|長官|장관)$/, 'minister:other'],
  [/(?:大使|대사)$/, 'ambassador:other'],
  [/(?:報道官|대변인)$/, 'spokesperson:other'],
];

const japaneseOffice =
  '(?:副?大統領|国家主席|総統|副?首相|副総理|総理大臣|国王|外相|外務大臣|外務相|(?:防衛|国防|財務|内務|法務|商務|経済|通商|産業|農業|環境|エネルギー|保健|運輸|教育|労働)相|(?:国務|国防|財務|商務|司法|農務|官房)長官|駐[日米中韓露英仏独印]大使|(?:大統領府|外務省|国防省|国務省|政府|大統領)の?報道官)';
/** What follows who holds an office, and not the office: its time, its seat, who becomes it. */
const holderOn =
  '(?=は|が|も|を(?!務|つとめ|歴任|経験|目指|めざ|退|辞|選|決|兼|経て)|に(?!就|選|当選|任|指名|なっ|なる|なり|なれ|な[らろ]|起用|昇|復帰|返り咲|推|立候補)|と(?!し|なっ|なる|なり|は?いえ|いう|して)|の(?!座|職|地位|任期|ポスト|権限|役割|椅子|後任|後継|候補|選|資格|条件|経験|肩書|称号|交代|不在|一人|ひとり|弾劾)|へ|から|より|、|。|」|』|$)';
const japanese = new Finder(
  `(?:(${japaneseStates})(の)?|([米英仏独伊露韓印豪加]))((?:現職?の?|前|元|次期|新|暫定)?)(${japaneseOffice})${holderOn}`,
);
const koreanOffice =
  '(?:대통령|부통령|국가주석|총통|부?총리|내각총리|국왕|(?:외교|외무|국방|재무|국무|상무|법무|내무|경제|통상|에너지|농업|보건|환경)(?:부 |부)?장관|외무상|국방상|방위상|재무상|외교부장|대사|(?:외교부|외무부|국방부|국무부|정부|대통령실|대통령) 대변인)';
const koreanOn =
  '(?=(?:은|는|이|가|을|를|께서는?|에게|도|와|과|만)(?![가-힣])|에 (?:따르면|의하면)|의 (?!임기|자리|권한|지위|역할|후임|직|선출|선거|후보|탄핵|집무)|["”’」.])';
const korean = new Finder(
  `(${koreanStates}|(?<= )미(?= ))(의)? ?((?:현직?|전|전직|신임|차기|임시) )?(${koreanOffice})${koreanOn}`,
);
/** 미국 대통령이 되다, 총리를 지낸, 총리가 아니다: an office, not who holds it. */
const becomes =
  /^(?:이|가) (?:되|된|될|됐|돼|아니|바뀌|교체)|^(?:을|를) (?:지낸|지냈|역임|맡|거쳐|거친|뽑|선출|꿈꾸)/;
/** 日本と韓国の首相, 한국과 미국의 대통령: of several states. */
const ofSeveral = new RegExp(
  `(?:${japaneseStates}|${koreanStates}|[国日米中韓露英仏独])(?:と|や|、|・|及び|および|과 |와 |·|, |및 )$`,
);
/** 韓国大統領の李港一は: whose office it is, without an honorific. */
const namedBehind = /^[の、]([\u3400-\u9fff々]{2,5})[はがもら、（(]/;
/** No word goes on before a Japanese phrase. */
const inWord = /[\u3400-\u9fff々\u30a1-\u30fa\u30fc・\dA-Za-z]$/;
/** What may stand before a Korean one: nothing, a mark, a word with its particle; else it may be a name. */
const opensInKorean =
  /(?:^|[,."'“”‘’()[\]<>·…!?\n-]|[은는이가을를의에도며고로서만면및와과]|에서|한|된|할|던|등|날|일|현지시간\)|다|이어|또|또한|앞서|한편|그러나|하지만|특히|다만|그리고|이후|당시|현재|최근|역시|직접|결국|반면|먼저|다시|함께|위해|통해|대해|향해) ?$/;
const former = /^(?:前|元|次期|新|暫定|전|전직|신임|차기|임시)/;

/** Office-holders of states in a passage beside whom no name of it stands. */
export function easternRoles(text: string, names: readonly NameReading[]): RoleReading[] {
  const language = easternLanguage(text);
  if (language === 'japanese') return readJapanese(text, names);
  return language === 'korean' ? readKorean(text, names) : [];
}

function readJapanese(text: string, names: readonly NameReading[]): RoleReading[] {
  const out: RoleReading[] = [];
  for (const { index, 0: all, 1: state, 3: letter, 4: when, 5: office } of japanese.all(text)) {
    const own = /(?<![\u3400-\u9fff々\u30a1-\u30fa\u30fc\d])[前元]$/.test(
      text.slice(Math.max(0, index - 2), index),
    )
      ? 1
      : 0;
    const start = index - own;
    const before = text.slice(Math.max(0, start - 24), start);
    const country = state === undefined ? short[letter!] : easternStates.get(state);
    if (country === undefined || inWord.test(before) || ofSeveral.test(before)) continue;
    const [, next = ''] = namedBehind.exec(text.slice(index + all.length, index + all.length + 8)) ?? [];
    if (next !== '' && (isNeighboursSurname(next[0]!) || familyLength(next) > 0)) continue;
    add(
      out,
      names,
      text,
      { start, end: index + all.length },
      country,
      office!,
      own > 0 || former.test(when!),
    );
  }
  return out;
}

function readKorean(text: string, names: readonly NameReading[]): RoleReading[] {
  const out: RoleReading[] = [];
  for (const { index, 0: all, 1: state, 3: when = '', 4: office } of korean.all(text)) {
    const own =
      /(?:^|[\s"“‘'(])((?:전|전직|신임|차기) )$/.exec(text.slice(Math.max(0, index - 5), index))?.[1] ?? '';
    const start = index - own.length;
    const before = text.slice(Math.max(0, start - 24), start);
    const country = state === '미' ? 'US' : easternStates.get(state!);
    const isFormer = own !== '' || former.test(when);
    if (country === undefined || /[가-힣A-Za-z\d·]$/.test(before) || ofSeveral.test(before)) continue;
    if (!opensInKorean.test(before) || becomes.test(text.slice(index + all.length))) continue;
    add(out, names, text, { start, end: index + all.length }, country, office!, isFormer);
  }
  return out;
}

/** Adds a role, unless it is the office of somebody whom the text names beside it. */
function add(
  out: RoleReading[],
  names: readonly NameReading[],
  text: string,
  { start, end }: Span,
  country: string,
  called: string,
  isNotHolder: boolean,
): void {
  const isTaken = names.some(
    (name) =>
      (name.start < end && start < name.end) ||
      (name.office && name.office.start < end && start < name.office.end) ||
      (name.start >= end && /^[、・の（(「 ]?$/.test(text.slice(end, name.start))),
  );
  if (isTaken) return;
  const name = offices.find(([pattern]) => pattern.test(called))?.[1];
  if (name === undefined) return;
  const role: Written<RoleReading> = {
    start,
    end,
    office: { from: 0, to: 0, name, country, isPublic: true },
  };
  if (isNotHolder) role.isNotHolder = true;
  out.push(role);
}
