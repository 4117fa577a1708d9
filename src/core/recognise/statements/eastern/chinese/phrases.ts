import type { Party } from '../outer';
import { callings } from '../../../leaders/glyphs/offices';
import { openingLength } from './gaps';

/** What stands before a title and its name and says only whose title it is, or who bears it. */

/** Verbs and prepositions whose object somebody is: none stands in what his office is called. */
const governs =
  /[的于於向把被說说稱称請请是陪让讓從从跟]|(?<!反)[對对](?![外话話])|[將将](?![军軍领領])|在(?![线線野])|(?<![数數])[據据]|(?<!供)[給给]|(?<![国國所共])有(?!限)|(?<![华華行作])[为為]|(?<!自)由|[会會][见見晤谈談]|[访訪][问問](?![团團])|[专專採采][访訪]|告[诉訴]|批[评評]|[谴譴][责責]|支持|反[对對](?![党黨派者])|[邀欢歡]|任命|提名|[传傳转轉][达達]|[转轉]交|率领|率領|[祝庆慶][贺賀]|感[谢謝]|通知|警告|要求|呼吁|呼籲|敦促|引述|援引|提到|回[应應答]|[质質]疑|裁定|判[决決]|[认認]定|[选選][举舉出]|[推遴]选|逮捕|拘捕|起[诉訴]|[罢罷]免|[弹彈]劾|解[雇僱聘]|[开開]除|[击擊][败敗]|[杀殺]害|[袭襲][击擊]|刺[杀殺]|委任|指派|派遣|授[权權]|[审審][判讯訊]|[释釋]放|制裁|[攻抨][击擊]|威[胁脅]|迫使|促使|[说說]服|追[随隨究查]|[接逼支]近|[质質][询詢]|[询詢][问問]|出席|会同|[晤陪请請催]|陪同|致[电電函]|取代|接替|表示|宣布/;
/** 外交部, 亚洲开发银行(亚行), IMF首席, 铁路和水运委员会代理: in characters. */
const whose = /^(?:[\p{Script=Han}\p{Lu}\d—–－·、“”「」〇-]|[（(][^（）()]{1,20}[）)]){1,30}$/u;

/** 正在海港访问的, 被视为亲海的: what a clause before 的 says of him, not 对来访的, which he is the object of. */
const characterised =
  /^(?:(?![向给給让讓把被由就跟与與同和據据請请将將])[\p{Script=Han}\p{Script=Latin}\d「」“”〇·]|被(?=[视視称稱认認誉譽]))(?:[\p{Script=Han}\p{Script=Latin}\d「」“”〇·](?<![向给給让讓把由])(?<![对對与與同和](?=[^的]{0,6}(?:[来來到]访|[来來到]訪|正在|[参參]加|出席|[访訪][问問华華])))(?<![对對](?![^的]{0,8}(?:[进進]行|展[开開]))))*的$/u;

/** 组织者之一: what somebody is who has no title. */
const calling = new RegExp(`(?:${callings}|之一|[学學]家|[讲講][师師]|\\p{Script=Han}(?:代表|[党黨]))$`, 'u');

const body = /[学學院所部局司会會社系厅廳]$/;
/** In UTF-16 units. */
const longestLead = 80;

/**
 * Whether what stands before somebody with his title belongs to the same phrase: 企业家与社会活动人士林美, 被视为亲海的林美,
 * 财经事务及库务局局长林美. Only of the one whom a clause names alone may a clause before 的 say something.
 */
export function isOfPhrase(lead: string, { mention, start }: Party, isAlone: boolean): boolean {
  const rest = lead.slice(openingLength(lead));
  if (rest.length > longestLead) return false;
  const hasTitle =
    mention.office !== undefined && mention.office.start < mention.start && start <= mention.start;
  // 出发前林美表示
  if (/^[^的]{1,10}[后後前时時]$/.test(rest) && isAlone) return true;
  const relative = /^.*的/u.exec(rest)?.[0] ?? '';
  if (relative !== '' && !(isAlone && characterised.test(relative))) return false;
  const title = rest.slice(relative.length);
  // 海湾大学林美教授
  const isOfBody = mention.office !== undefined && body.test(title);
  return (
    title === '' ||
    ((hasTitle || isOfBody || calling.test(title)) && whose.test(title) && !governs.test(title))
  );
}
