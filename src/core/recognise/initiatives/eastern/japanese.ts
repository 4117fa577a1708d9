import { guarded, matches } from '../../../text/finder';
import { easternTypeBy } from '../../../dossier/names/triggers';
import type { Named } from './named';
import { japaneseAlone, japanesePlaces } from './places';

const nouns = guarded(
  '基金|フォーラム|サミット|首脳会[議合]|首脳級会[議合]|開発会議|協力会議|安全保障会議|構想|イニシアティブ|イニシアチブ|宣言|条約|協定|議定書|憲章|パートナーシップ|回廊|枠組み|国際会議|戦略対話|経済対話|安保対話|対話|戦略|万博|万国博覧会|国際博覧会|行動計画|[0-9０-９五六]+か?[国カヵヶ]国?協議|外相会[議合]|財務相会[議合]|総裁会[議合]|貿易相会[議合]|国防相会[議合]|防衛相会[議合]|閣僚会[議合]|プロセス|アジェンダ|制度|メカニズム',
);
const run = '(?:[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-zＡ-Ｚ\\d０-９・+＋\\-－–—]|か(?=国))';
const bracket = '[（(][A-Za-zＡ-Ｚ\\d０-９+＋]{2,10}[）)]';
/** A run without particles that ends in a noun; an acronym in brackets may stand inside or follow. */
const name = new RegExp(
  `(?<!${run})((?:${run}|${bracket}){1,34}?)(${nouns})((?:${run}|${bracket}){0,14}?(?:${nouns}))?(?!${run})(${bracket})?`,
  'gu',
);
const lastNoun = new RegExp(`(?:${nouns})$`, 'u');
/** Which meeting it is, and when; no part of the name. */
const led =
  /^(?:第[\d０-９一二三四五六七八九十]+[回次]|今回|次回|前回|今年|来年|昨年|今月|来月|同|当該|開催中|年次|初|[\d０-９]+[年月日回]|両国|各国|毎年|定例|先(?!進)|冒頭)+/;
const generic =
  /^(?:首脳|外相|閣僚|国際|経済|政策|政治|平和|自由貿易|貿易|投資|安全保障|協力|共同|成長|外交|国家|防衛|基本|新|総合|中期|長期|地域|合同|財務相|央銀行|中央銀行|総裁|多国間|二国間|少数国間|拡大|特別|緊急|オンライン|テレビ|準備|全体|年次|戦略|連携|民間|官民|学術|記念|非常事態|緊急事態|独立|終戦|停戦|休戦|勝利|人権|租税|犯罪人引渡|漁業|物品|通商|航空|秘密|領事|社会保障|関税|和平|国交|勝|敗北|選手|優勝|協議|核|開発)*$/;
const place = new RegExp(japanesePlaces, 'u');
const aloneBefore = new RegExp(`^(?:${japaneseAlone})$`, 'u');
const code = /[A-ZＡ-Ｚ]{2,}|[GＧ][7７28２８]/;
/** A place alone before these is no name: アジア戦略. */
const weak =
  /^(?:構想|戦略|対話|枠組み|パートナーシップ|行動計画|プロセス|アジェンダ|経済対話|[^・]{1,3}相会[議合]|総裁会[議合]|閣僚会[議合])$/;
const byOrder =
  /^(?:国家安全保障戦略|国家防衛戦略|核兵器禁止条約|核拡散防止条約|核不拡散条約|包括的核実験禁止条約|気候変動枠組み?条約|国連気候変動枠組条約)$/;

const typeOf = easternTypeBy(
  [
    [/対話$|協議$/, 'dialogue'],
    [/サミット|首脳/, 'summit'],
    [/会[議合]$/, 'conference'],
    [/枠組み$/, 'agreement'],
    [/プロセス$/, 'process'],
  ],
  'plan',
);

/** Names without quotes in a Japanese text: a run that ends in a noun and has a place, an acronym or an edition. */
export function readJapanese(text: string): Named[] {
  const out: Named[] = [];
  for (const match of matches(name, text)) {
    const [all, first, noun, more, acronym] = match;
    const before = led.exec(first!)?.[0] ?? '';
    // HARBOUR 9横浜宣言
    const edition = /^\d/.test(first!)
      ? (/[A-Z]{3,} $/.exec(text.slice(0, match.index))?.[0].length ?? 0)
      : 0;
    const start = match.index + (edition > 0 ? -edition : before.length);
    const end = match.index + all.length - (acronym?.length ?? 0);
    const last = more === undefined ? noun! : lastNoun.exec(more)![0];
    const core = text.slice(start, end - last.length);
    if (!isName(core, last, before, acronym)) continue;
    out.push({ start, end, type: typeOf(last) });
  }
  return out;
}

function isName(core: string, noun: string, before: string, acronym: string | undefined): boolean {
  if (byOrder.test(core + noun)) return true;
  // UNFPA and the like are bodies
  if (noun === '基金' && /国[連際](?:人口|児童|通貨|農業開発|資本開発)$/.test(core)) return false;
  // 湾岸協力会議 and national security councils are bodies
  if ((noun === '協力会議' && core === '湾岸') || (noun === '安全保障会議' && /国家$/.test(core)))
    return false;
  if (/^(?:制度|メカニズム)$/.test(noun)) return acronym !== undefined && core.length > 3;
  if (core.length < 2 || generic.test(core) || /関連$/.test(core)) return false;
  // 湾岸国家機構サミット
  if (acronym !== undefined || code.test(core) || /..機構$/.test(core)) return true;
  if (/^第/.test(before)) return true;
  if (!place.test(core)) return false;
  if (aloneBefore.test(core)) return !weak.test(noun) || core === 'インド太平洋';
  // 中国構想, ロシア戦略
  const rest = core.replace(place, '');
  return rest.length > 0 && !(weak.test(noun) && generic.test(rest));
}
