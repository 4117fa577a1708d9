/** Japanese offices that stand beside a name with an honorific: 首相の森田港一氏は, 元外相・森田氏, 森田氏（外相）は. */

import type { Span } from '../../../model/span';
import { anyTitle, officeOf } from './offices';
import { Finder } from '../../../text/finder';
import type { TitledName } from './found';

const letters = '[\\u3400-\\u9fff々\\u30a1-\\u30fa\\u30fc]';
const title = `(?:${anyTitle}|(?<=${letters})代表|(?<=${letters})相|(?<=党)首)`;
/** What is written in one go before の or ・ and ends in a title. */
const before = new RegExp(
  `((?:${letters}|[A-ZＡ-Ｚ・]|[（(][A-Z]{2,6}[）)]|こども|[\\dＡ-Ｚ](?=区)){0,24}?)$`,
);
/** A 部長 heads a ministry in China alone. */
const endsInTitle = new Finder(`${title}(?<!部[長门])$|(?:外交|国防|宣伝|統一戦線工作)部長$`);
const isTitle = new RegExp(`^(?:${letters}|[A-ZＡ-Ｚ]|[・/／](?!$)|[（(][A-Z]{2,6}[）)]|こども){0,24}$`);
/** When, and what a clause opens with: no part of an office. */
const lead =
  /^(?:(?:昨|今|去|前|翌|同)[年日月夜]|当時|現在|今回|前回|一方|会談後|会見後|その後|[\d〇一二三四五六七八九十]+[年月日])/;
/** Where a name with its honorific ends that is who an office before it is of: 首相の森田氏との会談 may be of two people. */
const isOne = /^(?:氏|さん)(?:[はがも、。，．（(「」』]|ら[はがも、]|$)/;
const isFormer = /^(?:元|前|故|初代|次期)/;
/** The same behind who held the office once: 元首相の森田氏に. */
const mayBeOne = /^(?:氏|さん)(?:[をにで](?!対|関|よる)|と(?![のは]))/;
const bracketed = /^(?:氏|さん)?[（(]([^（）()\n]{1,30}(?:[（(][A-Z]{2,6}[）)][^（）()\n]{0,12})?)[）)]/;

/** The office that such a name has beside it, as offsets; `isTaken` tells of an offset whether it is somebody else's. */
function besideOf(text: string, { start, end }: Span, isTaken: (at: number) => boolean): Span | undefined {
  const after = text.slice(end, end + 48);
  const inside = bracketed.exec(after);
  if (inside && endsInTitle.isIn(inside[1]!) && isTitle.test(inside[1]!)) {
    const from = end + inside[0].indexOf(inside[1]!);
    return { start: from, end: from + inside[1]!.length };
  }
  const joint = text[start - 1];
  if (joint !== 'の' && joint !== '・') return undefined;
  const run = before.exec(text.slice(Math.max(0, start - 26), start - 1))?.[1] ?? '';
  const own = run.slice(lead.exec(run)?.[0].length ?? 0);
  if (own === '' || !endsInTitle.isIn(own) || isTaken(start - 2)) return undefined;
  if (!isOne.test(after) && !(isFormer.test(own) && mayBeOne.test(after))) return undefined;
  return { start: start - 1 - own.length, end: start - 1 };
}

/** The names of a text, those with an honorific having the office that stands beside them. */
export function withOfficesBeside(text: string, names: readonly TitledName[]): TitledName[] {
  const taken = (at: number) =>
    names.some(
      (one) =>
        (one.office && one.office.start <= at && at < one.office.end) || (one.start <= at && at < one.end),
    );
  return names.map((name) => {
    const office = name.office ? undefined : besideOf(text, name, taken);
    return office ? { ...name, office: officeOf(text.slice(office.start, office.end), office.start) } : name;
  });
}
