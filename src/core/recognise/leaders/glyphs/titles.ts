import { Finder } from '../../../text/finder';
import { chineseNameBefore, chineseNameLength, endsName, foreignRun, isChineseSurname } from './chinese';
import { dottedNameLength, otherParts } from './dotted';
import { governs } from './led';
import { isNobody } from './nobody';
import { phraseBefore } from './phrases';
import { anyTitle, glyphTitleBefore, holdsTitle, officeOf } from './offices';
import { chineseStates, isGlyphState } from './states';
import { type AddName, Cover, type TitledName } from './found';
import { addSpeaking } from './speaking';
import { koreanNames } from './korean';
import { labelNames } from './koreanlabels';
import { namesBehind } from './japaneseafter';
import { withOfficesBeside } from './japanesebeside';
import { isCaption, japaneseLabelNames } from './japaneselabels';
import { kanjiNames, katakanaNames } from './japanese';
import { isJapanese, plainHan } from './scripts';
import { isStatesman } from './statesmen';

const katakanaAfter = new Finder(
  `(${anyTitle})([\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff]{1,8}[·・][\\u30a0-\\u30fa\\u30fc\\u4e00-\\u9fff·・]{1,16})(?![\\u30a0-\\u30ff])`,
);
const han = new Finder(
  `(?:副|前|候任)?(?:${anyTitle}|特使|代表(?<=(?:${chineseStates}|[台臺][湾灣])代表)(?![着著了性权權们們]))(?!大会|大會|会议|會議|[制府级級国國团團馆館室]|办公|辦公)`,
);
/** Persons next to a title: «토카예프 대통령», «プーチン大統領», 国家主席习近平; and those who speak without one, 王超表示. */
export function titleNames(written: string): TitledName[] {
  const text = plainHan(written);
  const out: TitledName[] = [];
  const cover = new Cover<TitledName>(text.length);
  const add: AddName = (start, name, titleStart, title, surname = name) => {
    const end = start + name.length;
    if (holdsTitle(name) || isGlyphState(name) || cover.over({ start, end }).length > 0) return;
    const isTitle = title !== '' && !title.startsWith('氏');
    const found: TitledName = {
      start,
      end,
      surname,
      ...(kanaParts.test(name) && { given: name.slice(0, name.search(/[・＝=]/)) }),
      ...(isTitle && { office: officeOf(title, titleStart) }),
      ...(isStatesman(name.split(/[·・•‧]/).at(-1)!) && { fame: 'own' }),
    };
    out.push(found);
    cover.add(found);
    // 토마 베르크(Tomas Berg) 장관: the same in Latin letters
    const gloss = isTitle && latinGloss.exec(text.slice(end, end + longest));
    if (!gloss) return;
    const from = end + gloss[0].length - gloss[1]!.length;
    const inLatin = {
      ...found,
      start: from,
      end: from + gloss[1]!.length,
      surname: gloss[1]!.split(' ').at(-1)!,
    };
    out.push(inLatin);
    cover.add(inLatin);
  };
  katakanaNames(text, add);
  if (/[가-힣]/.test(text)) {
    labelNames(text, add);
    koreanNames(text, add);
  }
  japaneseLabelNames(text, add);
  if (isJapanese(text) || isCaption(text)) {
    kanjiNames(text, add);
    namesBehind(text, (at) => out.some(({ office }) => office && office.start <= at && at < office.end), add);
    return /氏|さん|[）)]/.test(text) ? withOfficesBeside(text, out) : out;
  }
  for (const match of /[·・]/.test(text) ? katakanaAfter.all(text) : []) {
    const name = match[2]!.split(/[·・]/).slice(0, 3);
    if (/^[\u30a0-\u30ff・·]+$/.test(match[2]!))
      add(match.index + match[1]!.length, name.join('・'), match.index, match[1]!);
  }
  if (/\p{Script=Han}/u.test(text)) addChinese(text, add);
  return out;
}

/** アンナ・ベルグ */
const kanaParts = /^[\u30a1-\u30fa\u30fc]{2,}[・＝=][\u30a1-\u30fa\u30fc・＝=]+$/;

/** Malay styles between an office and a name. */
const style =
  /^(?:人[选選]|[候参參][选選]人|被?提名人)?(?:(?:敦(?=[马馬]哈|阿都|阿[卜布]|胡先|拉[萨薩]|[达達]因|[穆慕])|拿督斯里|拿督斯裡|拿督巴丁宜|拿督威拉|丹斯里|拿督)(?=\p{Script=Han}{2}))?/u;

/** Surnames that also stand for a state, a preposition or a verb: 韩总统尹锡悦, 向总统表示感谢, 任主席. */
const alsoWord = '韩韓黎白马馬华華乌烏吉沙向任曾党黨谈談';
/** 大学林美教授: what an academic title follows; a name before it stands behind a body's. */
const academic = /^(?:副?教授|研究[员員]|院士|律[师師])/;

/** 加利福尼亚州长 */
const ofPlace = /^(?:副|前)?[省州市县縣区區镇鎮乡鄉][长長]|^特首/;

/** What a clause begins after, or a word that stands before a subject. */
const clauseStart =
  /(?:^|[请請邀问問找随隨给給替托把将將為为應应]|[，。、；：,;:！!？?…·\s“”「」（）()]|由|是|和|与|與|对|對|向|同|在|被|让|讓)$/;
/** No name is longer. */
const longest = 40;

/** 部长 Anna Berg, 總統José de la Costa: a name of two words and more in Latin letters, as a page leaves it that writes no other. */
const latin =
  /^[ \u3000]?((?:\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.?(?= ))(?:[ -](?:\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.?(?= )|al|bin|da|de|del|der|dos|el|la|van|von)){0,4}[ -]\p{Lu}[\p{Ll}'’-]+)(?![\p{Script=Latin}\d])/u;

/** 发言人 林美：, 外长 安娜·贝尔格, 大臣 贝尔格 来访: a name behind a space. */
const spacedName =
  /^[ \u3000](?:\p{Script=Han}{2,4}[:：]|\p{Script=Han}{1,8}[·・•‧]|\p{Script=Han}{3,6}[ \u3000])/u;

/** “行政院 */
const opensQuote = /[“「][\p{Script=Han}]{0,10}$/u;

/** 斯卡毕尼（Marco Berg）: its spelling in brackets ends a name. */
const spelledName = /^\p{Script=Han}{2,7}(?=[（(]\p{Lu}[\p{Ll}.’'-]* \p{L})/u;

/** 维文医生: how somebody is addressed ends a name. */
const politeName =
  /^(?!的|各|[两兩]|几|幾|多|[这這那])\p{Script=Han}{2,4}?(?=(?:医生|醫生|博士|先生|女士|伉[俪儷]))/u;

/** 外长维文针对大桥…。维文透露: two characters, one of them rare in names, that speak elsewhere in the text `whole`. */
function shortName(rest: string, whole: string): number {
  if (foreignRun(rest) !== 1 || endsName(rest.slice(1)) || !endsName(rest.slice(2))) return 0;
  const name = rest.slice(0, 2);
  if (!/^\p{Script=Han}{2}$/u.test(name)) return 0;
  const again = whole.match(
    new RegExp(
      `(?:^|[。，,！!？?\\s])${name}(?:表示|透露|指出|强调|強調|认为|認為|解释|解釋|[说說][，,：:])`,
    ),
  );
  return again ? 2 : 0;
}

/** 利奥十四世, 查尔斯三世: how long the number behind a name is. */
const regnal = (rest: string, length: number) =>
  length < 2 ? 0 : (/^[一二三四五六七八九十]{1,3}世(?![纪紀界袭襲])/.exec(rest)?.[0].length ?? 0);

/** 教宗维文六世 */
const kingly = /(?:国王|國王|女王|皇帝|[教天]皇|教宗|[亲親]王|王[储儲]|大公)$/;
const crowned = /^(?!的|各)\p{Script=Han}{2,6}?(?=[一二三四五六七八九十]{1,3}世(?![纪紀界袭襲]))/u;

/** How long the name at the start of `rest` is; 0 where a dot shows that it is only part of one. */
function wholeName(rest: string, title: string, whole: string): number {
  const spelled = spelledName.exec(rest)?.[0];
  if (spelled && foreignRun(spelled) > 0 && !endsName(spelled)) return spelled.length;
  const polite = politeName.exec(rest)?.[0];
  if (polite && !endsName(rest)) return polite.length;
  const ruler = kingly.test(title) ? crowned.exec(rest)?.[0] : undefined;
  if (ruler && !endsName(rest)) return ruler.length;
  // 日本代表監督: what a team or an office is called goes on
  if (title.endsWith('代表') && !isChineseSurname(rest[0] ?? '') && foreignRun(rest) === 0) return 0;
  const length = chineseNameLength(rest, title) || shortName(rest, whole);
  return /^(?: ?[·・•‧]|-\p{Script=Han})/u.test(rest.slice(length)) ? 0 : length;
}

/** 财政部长（林美女士）：, how translated minutes name who holds an office. */
const bracketed =
  /^[（(](\p{Script=Han}{2,4}?|\p{Script=Han}{1,8}(?:[·・•‧]\p{Script=Han}{1,8}){1,3})(?:(?:先生|女士|博士|[议議][员員])[）)](?=[:：]|，|,|$)|[）)](?=[:：]))/u;

const latinGloss =
  /^[」』’”'"]?[ \u3000]?[（(]((?:\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}[\p{L}'’-]*\.?|al|bin|da|de|del|der|di|van|von)){0,3} \p{Lu}[\p{L}'’-]+)(?=[）),，])/u;

/** 水利部长江委员会, 海港市长安区: a title made of the ends of two words. */
const isTorn = (title: string, rest: string) =>
  /[长長]$/.test(title) &&
  /^(?:[安汀沙兴興宁寧寿壽乐樂治春丰豐泰葛垣岛島岭嶺顺順武阳陽清白海][区區县縣市镇鎮街路]|江(?:[委水流公大口航沿干中上下两兩]|三角|[经經][济濟]|生[态態]|保[护護]|[设設][计計]|[黄黃]金))/.test(
    rest,
  );

/** Chinese names after a title, before one, or before a verb of saying. */
function addChinese(text: string, add: AddName): void {
  for (const { index, 0: title } of han.all(text)) {
    if (isTorn(title, text.slice(index + title.length, index + title.length + 3))) continue;
    // 发言人 林美：, 首相拿督斯里林美
    const titleEnd =
      index +
      title.length +
      style.exec(text.slice(index + title.length, index + title.length + 10))![0].length +
      (spacedName.test(text.slice(index + title.length, index + title.length + 12)) ? 1 : 0);
    const from =
      glyphTitleBefore(text, titleEnd)?.start ??
      index - (title === '代表' ? phraseBefore(text, index, title) : 0);
    const whole = text.slice(from, titleEnd);
    // “外交部长”林美: a title in quotes is one that the author doesn't grant
    const isInQuotes =
      /^[”」]/.test(text.slice(titleEnd)) && opensQuote.test(text.slice(Math.max(0, from - 12), from));
    const end = isInQuotes ? titleEnd + 1 : titleEnd;
    const foreign = latin.exec(text.slice(end, end + longest));
    if (foreign) {
      const start = end + foreign[0].length - foreign[1]!.length;
      add(start, foreign[1]!, from, whole, foreign[1]!.split(' ').at(-1)!);
      continue;
    }
    const inBrackets = bracketed.exec(text.slice(end, end + longest))?.[1];
    if (inBrackets !== undefined && (isChineseSurname(inBrackets[0]!) || foreignRun(inBrackets) > 1)) {
      add(end + 1, inBrackets, from, whole);
      continue;
    }
    const surname = text[index - 1] ?? '';
    const isShort =
      isChineseSurname(surname) &&
      // 罗总统约翰尼斯: the state by its first character
      foreignRun(text.slice(end, end + longest)) < 3 &&
      !alsoWord.includes(surname) &&
      (clauseStart.test(text.slice(Math.max(0, index - 2), index - 1)) ||
        governs(text.slice(Math.max(0, index - 3), index - 1)));
    const rest = text.slice(end, end + longest);
    const named = isShort ? 0 : dottedNameLength(rest) || wholeName(rest, whole, text);
    const after = named + regnal(rest.slice(named), named);
    const last =
      after > 0 || isShort
        ? 0
        : chineseNameBefore(
            text.slice(Math.max(0, index - 10), index),
            academic.test(title),
            ofPlace.test(title),
          );
    const before = last > 0 ? last + otherParts(text, index - last) : 0;
    if (isShort) add(index - 1, surname, index, title);
    else if (after > 0)
      add(
        end,
        text.slice(end, end + after),
        from,
        whole.replace(/(?:敦|拿督斯里|拿督斯裡|拿督巴丁宜|拿督威拉|丹斯里|拿督)?\s*$/, ''),
        text.slice(end, end + (named > 1 ? named : after)),
      );
    else if (before > 0 && !(isNobody(text.slice(index - before, index)) && kingly.test(title)))
      add(index - before, text.slice(index - before, index), index, title);
  }
  addSpeaking(text, add);
}
