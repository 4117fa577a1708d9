/** Foreign names whose parts dots or dashes join, as Chinese writes them. */

import {
  endsName,
  foreignRun,
  goesOn,
  isChineseSurname,
  isTranscribing,
  isWord,
  oddIn,
  stateEnd,
  stateStart,
  upToEnd,
} from './chinese';
import { goesOnAfterForeign, goesOnAt } from './goingon';
import { governs } from './led';
import { isNobody } from './nobody';
import { statesmanAt } from './statesmen';

const dotSign = ' ?[·・•‧] ?';
const parts = new RegExp(
  `^(?:[\\p{Script=Han}A-Z.]{1,8}(?:${dotSign}|-(?=[\\p{Script=Han}]{1,8}${dotSign})))+`,
  'u',
);

/** 蔡裕林接受中青报·中青网: the same of what dots join. */
const isNoPart = (part: string) =>
  part.length > 2 && (oddIn(part) * 3 > part.length * 2 || (part.length > 5 && oddIn(part) > 3));

/** The length of a foreign name whose parts dots join, at the start of `rest`: 马尔科·卢比奥, 哈斯穆-卓玛尔特·托卡耶夫. */
export function dottedNameLength(rest: string): number {
  // 总书记的安娜·贝尔格
  const first = rest[0] === '的' ? 0 : (parts.exec(rest)?.[0].length ?? 0);
  const all = rest.slice(0, first).split(/[ ·・•‧A-Z.-]+/);
  if (first === 0) return hyphenedLength(rest);
  // 林美和夫人安娜·贝尔格, 安娜·贝尔格和泽·罗伯特
  const two = all.find((part) => part.lastIndexOf('和') > 0);
  if (two) return dottedNameLength(rest.slice(0, rest.indexOf(two) + two.lastIndexOf('和')));
  // 江泽民斯洛博丹·米洛舍维奇
  if (
    goesOn(rest) ||
    isWord.test(rest) ||
    all.some(isNoPart) ||
    (statesmanAt(rest) > 0 && !all.includes(rest.slice(0, statesmanAt(rest))))
  )
    return 0;
  const last = rest.slice(first);
  const known = statesmanAt(last);
  if (known > 0 && !isTranscribing(last[known])) return first + known;
  const run = foreignRun(last);
  const isWhole =
    run > 0 && (endsName(last.slice(run)) || goesOnAfterForeign(last, run) || !endsName(last.slice(run + 1)));
  // 努尔兰·阿不都满金、
  const isOver =
    run > 1 &&
    /^\p{Script=Han}(?![了着过過的地])\p{Script=Han}(?=[、，,。；;）)“\d])/u.test(last.slice(run)) &&
    !endsName(last.slice(run));
  const isFamily = isChineseSurname(last[0] ?? '') && endsName(last.slice(1));
  // 康斯坦·卡其曼斯: no part is one character
  const more = run === 1 && !isFamily ? foreignRun(last.slice(2)) : 0;
  // 蒂姆·贝尔格（Tim Bergman）: its spelling in brackets ends a name
  const spelled = /^\p{Script=Han}{1,8}(?=[ ]?[（(]\p{Lu})/u.exec(last)?.[0].length;
  const isParted = more > 1 && endsName(last.slice(2 + more));
  // 安娜·哈提卜5日表示: 提 may go on after a name
  const short =
    /^.[提都]/.test(last) && !isFamily && !isParted
      ? [2, 3, 4].find((n) => endsName(last.slice(n)))
      : undefined;
  const length =
    spelled ??
    short ??
    (isParted
      ? 2 + more
      : isOver
        ? run + 2
        : isWhole
          ? run
          : run > 0
            ? run + 1
            : isFamily
              ? 1
              : upToEnd(last));
  if (length === 0 || isNoPart(last.slice(0, length))) return 0;
  // 安娜·贝尔格-奥尔森
  const joined = /^[-–—]/.test(last.slice(length)) ? foreignRun(last.slice(length + 1)) : 0;
  return first + length + (joined > 1 ? joined + 1 : 0);
}

/** 安娜-贝尔格, 阿卜杜勒-哈米德-贝尔格, 扬-贝尔格: as machines join names. */
function hyphenedLength(rest: string): number {
  const parts = /^(?:\p{Script=Han}{1,7}[-–—](?=\p{Script=Han}{2})){1,3}/u.exec(rest)?.[0];
  const firsts = parts?.split(/[-–—]/).filter((part) => part !== '') ?? [];
  // 让-贝尔格
  if (!parts || !firsts.every((part) => isFirst(part) || /^[让讓]$/.test(part))) return 0;
  const last = foreignRun(rest.slice(parts.length));
  const isShort = firsts.every((part) => part.length < 2);
  return last > (isShort ? 2 : 1) && isFirst(rest.slice(parts.length, parts.length + last))
    ? parts.length + last
    : 0;
}
/** Whether all of it can be part of a foreign name, and it is no place. */
const isFirst = (part: string) =>
  foreignRun(part) === part.length && !isNobody(part) && !stateStart.begins(part);

/** 安格拉·默克尔: how much of what stands before is other parts of the name, in the characters of foreign names. */
function partsBefore(text: string, at: number): number {
  let from = at;
  while (/[·・•‧-]/.test(text[from - 1] ?? '') && at - from < longestFirst) {
    const run = 1 + runBefore(text, from - 1);
    const isPart =
      text[from - 1] !== '-' ||
      (run > 2 &&
        isFirst(text.slice(from - run, from - 1)) &&
        !stateEnd.isIn(text.slice(Math.max(0, from - 9), from - 1)));
    if (run === 1 || !isPart) break;
    from -= run;
  }
  // 宣布安娜·贝尔格
  if (from < at && governs(text.slice(0, from + 1))) from++;
  return at - from;
}
/** How many characters before an offset are of a foreign name; 费尔南德斯 has one that no name begins with. */
function runBefore(text: string, end: number): number {
  const fits = (run: number) => run < 9 && foreignRun(text.slice(end - run, end)) === run;
  let run = 0;
  while (fits(run + 1) || fits(run + 2)) run += fits(run + 1) ? 1 : 2;
  return run;
}
/** In UTF-16 units. */
const longestFirst = 24;

/** 安娜·, 的安娜·, as it stands before a surname: how much of the end of a text is other parts of the name. */
function dottedBefore(text: string): number {
  const written = /(?:(?<!(?!的)\p{Script=Han})(?:(?!的)\p{Script=Han}){1,8}[·・•‧])*$/u.exec(text)![0];
  // 陪同安娜·
  const led = governs(written.slice(0, 2)) ? 2 : /^[在由与與和对對向是据據受被让讓使]/.test(written) ? 1 : 0;
  return written.length - led;
}
/** 额日 of 安娜·额日登图总统, where the end alone looks like a foreign name: nothing that goes on stands in it. */
function tornBefore(text: string, at: number): number {
  const torn = /(?<=[·・•‧])\p{Script=Han}{1,3}$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  const whole = torn + text.slice(at, at + 2);
  const isVerb = (torn.length === 1 && endsName(torn)) || [...torn].some((_, i) => goesOnAt(whole, i));
  return isVerb ? 0 : torn.length;
}
/** How much of what ends at an offset is the rest of a name that ends there; 宣读了卡里姆·: a verb before it is none. */
export function otherParts(text: string, at: number): number {
  const torn = tornBefore(text, at);
  const written = dottedBefore(text.slice(Math.max(0, at - torn - 20), at - torn));
  const foreign = partsBefore(text, at - torn);
  return torn + (foreign > 0 && written > foreign + 1 ? foreign : Math.max(written, foreign));
}
