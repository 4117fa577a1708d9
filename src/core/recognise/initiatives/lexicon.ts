import { Finder } from '../../text/finder';
import { formsOf } from '../../dossier/names/endings';
import { easternNouns, koreanQuotedNouns, triggerOf } from '../../dossier/names/triggers';
import { knownBy } from './wellknown';
import { wellKnownPieces } from '../../dossier/names/wellknown';

/** What the initiative rules know of a word. */
export interface InitiativeWord {
  /** The type of initiative that this noun announces («саммит» → `summit`). */
  readonly trigger?: string;
  /** Only a plural can look so: "projects". */
  readonly plural?: boolean;
  /** Names a body («компания», «министерство»): what follows in quotes is its name, not an initiative's. */
  readonly body?: boolean;
  /** Something is brought into being: a centre or a fund that is being founded is an initiative, else a body. */
  readonly founding?: boolean;
  /** One of the well-known names can begin with it. */
  readonly known?: boolean;
  /** A run of Han, kana or Hangul with a trigger somewhere inside. */
  readonly eastern?: boolean;
}

const bodyNouns =
  'компания корпорация концерн холдинг предприятие завод фирма банк министерство ведомство агентство газета журнал издание ' +
  'телеканал радио партия фракция блок движение клуб группа группировка университет институт академия школа организация ассоциация ' +
  'объединение союз совет комитет комиссия команда отель гостиница ресторан театр музей аэропорт порт стадион фильм книга ' +
  'статья песня роман доклад учреждение';
const bodyNounsEnglish =
  'company corporation holding bank ministry agency newspaper magazine party movement club group university institute ' +
  'organisation organization association union council committee commission team hotel museum airport port stadium film book authority board secretariat foundation';
let bodies: ReadonlySet<string> | undefined;

const founding =
  /^(?:созда(?:ть|ни|н[аоы]?$|дут|ст$|л)|учре(?:жд|ди(?!тел))|откры(?:ти|ть|л|т[аоы]?$)|запус[тк]|постро|строительств|establish|introduc(?:e|ing|tion)|creat(?:e|ing|ion)|launch|found(?:ed|ing)$)/;

/** Han, kana and Hangul runs are whole phrases: a trigger somewhere inside is a reason to look closer. */
const eastern = new Finder(
  `${easternNouns}|(?:${koreanQuotedNouns}|制度|メカニズム|정책|政策|MOU|ビジョン|비전)$|^政策|(?:開発|保障|賢人)会議|枠組み|国協議|アジェンダ|プロセス|약정|계획|플랫폼|메커니즘|동반자 ?관계|행동계획|자회담|엑스포|${wellKnownPieces}|[届屆次轮輪].{0,24}(?:[会會][议議]|大[会會]|[会會]晤|年[会會]|磋商)|[外财財防部][长長](?:[会會](?![谈談见見])|[会會][议議])|[亚亞盟洲国國欧歐](?:元首|合作|[会會]晤|[对對][话話]){0,3}[机機]制`,
);

/** Looks a folded word up; undefined for the words that the initiative rules have no interest in. */
export function initiativeWord(key: string): InitiativeWord | undefined {
  const word = nounOrRun(key);
  return knownBy(key) ? { ...word, known: true } : word;
}

const advisory = new Set(['консультативная', 'консультативной', 'консультативную']);

function nounOrRun(key: string): InitiativeWord | undefined {
  const trigger = triggerOf(key);
  if (trigger) return { trigger: trigger.type, ...(trigger.plural && { plural: true }) };
  if (advisory.has(key)) return { trigger: 'summit' };
  bodies ??= new Set([...bodyNouns.split(' ').flatMap(formsOf), ...bodyNounsEnglish.split(' ')]);
  if (bodies.has(key)) return { body: true };
  if (key.charCodeAt(0) >= 0x3040) return eastern.isIn(key) ? { eastern: true } : undefined;
  return founding.test(key) ? { founding: true } : undefined;
}
