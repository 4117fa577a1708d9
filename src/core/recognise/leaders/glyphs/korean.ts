/** Korean names and the titles after them: 문하준 장관, 토마 베르크 핀란드 외무부 장관, 파월 연준 의장. */

import { matches } from '../../../text/finder';
import type { AddName } from './found';
import { appointee, nameAfter } from './koreanafter';
import { abroad, foreignState, isOfficeWord } from './koreanphrases';
import { anyTitle, officeOf } from './offices';
import {
  isFirstName,
  isForeignName,
  isForeignSurname,
  isFullKoreanName,
  isShortKoreanName,
  isKoreanName,
  isPlainKoreanName,
  isSurname,
  mayBeFirstName,
  soundsForeign,
} from './people';
import { particles } from './particles';
import { isStatesman, isStatesmanOfTwo } from './statesmen';
import { isGlyphState, koreanStates } from './states';

/** A title that ends its word, with what the same word has before it: 국가안보실장, 외교1차관. */
const title = new RegExp(
  `(?<![가-힣A-Za-z\\d])([가-힣A-Za-z\\d]{0,10}?|(?<= )[中美日韓英佛獨露北])(${anyTitle})(?: ((?:[가-힣]{1,4}담당 )?(?:비서실장|보좌관|비서관|부?대변인|특사)))?(?=${particles}(?![가-힣]))`,
  'g',
);
/** 항만시장 예비후보, who wants the office and has it not; 부총리 겸 항만부 장관, whose offices are two. */
const more = new RegExp(
  `^ (?:권한대행|(?:(?:예비|경선|보궐선거) ?)?후보자?|겸 (?:[가-힣A-Za-z·]{1,12} ){0,2}?[가-힣]{0,10}?(?:${anyTitle})(?=${particles}(?![가-힣])))`,
);
/** Words that end like a title: 회의장 is a hall, 전시장 an exhibition. */
const noTitle =
  /(?:애국|순국|회의|의사|정상회|기자회|홍보|하는|되는|있는|행사|전시|만찬|회담|경기|연회|[해국]외|국내|현지)$/;
/** What may stand before the titles of one word. */
const ownPrefix =
  /^(?:[中美日韓英佛獨露北]|제?[12]?소?|(?:현|전|신임|임시|수석|부|주|재|당|[도시군구](?=$)|[가-힣]{2,10})(?:제?[12])?)$/;

/** 베르코프카자흐스탄의대통령: words that lost their spaces. */
const ofStateIn = new RegExp(`(?:${koreanStates})의$`);

const namedLikeBody =
  /^(?!정보|조합|조사|안전|인사|구조|고용|전문|주민|임직|노조|유치|고시|심사|민원|한국)..원$/;

/** How far before its title a name may begin. */
const reach = 90;
/** What is no part of the words before a title. */
const cut = /^.*[^가-힣A-Za-z\d·‧\- 〇中美日韓英佛獨露北]/s;
/** 「토마 베르크」 핀란드 장관: marks round a name. */
const quotedName = /[「‘'][가-힣〇 ]{2,60}[」’'](?=[가-힣 〇]{0,30} $)/;
const inBrackets = / ?[（(][^()（）\n]{1,30}[）)]/g;
const blank = (brackets: string) => '〇'.repeat(brackets.length);
/** --한지우 장관이: a dash before what somebody asks. */
const leadingDash = /(?<![가-힣A-Za-z\d])-+(?=[가-힣])/g;
/** 강조했다베르크 대통령: the end of a sentence that lost its space. */
const lostSpace = /[가-힣]+(?:[했였됐었]다|[습입]니다)(?=[가-힣]{2,6}(?: |$))/g;
/** “…”고 핀란드 대통령이: what a quotation goes on with, which looks like a surname. */
const quoting = /(?<=["”’'」』])(?:이?라)?[고며](?= )/g;
/** 대통령-힐다 베르크 전 장관: a dash between two who are named with their offices. */
const couple = /(?<=(?:대통령|총리|장관|의원|대표|회장|시장|지사))-(?=[가-힣])/g;
/** 한지우닫기한지우기사 모아보기: what a page's button makes of a name. */
const withButton = /(?<![가-힣])([가-힣]{2,4})닫기\1기사 모아보기/g;
const bare = (word: string) => word.replaceAll('〇', '');

/** How many words of a title phrase end with word `last`: 적도 기니 is one state. */
function officeWordsAt(words: readonly string[], last: number): number {
  const isState = (n: number) =>
    n <= last + 1 &&
    isGlyphState(
      words
        .slice(last + 1 - n, last + 1)
        .map(bare)
        .join(' '),
    );
  return isState(3) ? 3 : isState(2) ? 2 : isOfficeWord(bare(words[last]!)) ? 1 : 0;
}

/** Names before titles in a Korean text. */
export function koreanNames(text: string, add: AddName): void {
  for (const match of matches(title, text)) {
    const [own, prefix, word, aide] = match as unknown as [string, string, string, string | undefined];
    const all =
      own + (more.exec(text.slice(match.index + own.length, match.index + own.length + 60))?.[0] ?? '');
    // 주차장 is a car park
    const isOfProvince = prefix === '경기' && word.endsWith('지사');
    if ((noTitle.test(prefix) && !isOfProvince) || (word === '차장' && prefix.endsWith('주'))) continue;
    const end = match.index + all.length;
    // 이재명대통령
    if (isFullKoreanName(prefix)) {
      add(match.index, prefix, match.index + prefix.length, all.slice(prefix.length));
      continue;
    }
    if (!ownPrefix.test(prefix) || ofStateIn.test(prefix)) continue;
    const from = Math.max(0, match.index - reach);
    const lead = text
      .slice(from, match.index)
      .replace(inBrackets, blank)
      .replace(quotedName, (quoted, at: number, all: string) => {
        // 「토마 베르크」핀란드 장관
        const close = /[가-힣]/.test(all[at + quoted.length] ?? '') ? ' ' : '〇';
        return blank(quoted[0]!) + quoted.slice(1, -1) + close;
      })
      .replace(withButton, (all, name: string) => name + blank(all.slice(name.length)))
      .replace(quoting, blank)
      .replace(lostSpace, blank)
      .replace(leadingDash, blank)
      .replace(couple, ' ')
      .replace(cut, '')
      .trimStart();
    const behind = nameAfter(text, match.index, end) ?? appointee(text, end);
    if (behind) {
      const at = match.index - officeLength(lead);
      add(text.indexOf(behind, end), behind, at, text.slice(at, end));
      continue;
    }
    if (!lead.endsWith(' ')) continue;
    const words = lead.slice(0, -1).split(' ');
    if (lead.length === reach) words.shift();
    // where spaces are doubled, another phrase ends
    words.splice(0, words.lastIndexOf('') + 1);
    let last = words.length - 1;
    for (let taken = 1; taken > 0 && last >= 0 && last > words.length - 7; last -= taken)
      taken = officeWordsAt(words, last);
    // 문하준 바다텍 의장: the firm or town between a full name and its title
    if (
      last > 0 &&
      isPlainKoreanName(bare(words[last - 1]!)) &&
      !isFullKoreanName(bare(words[last]!)) &&
      isWhere(words[last]!)
    )
      last--;
    const office = words.slice(last + 1).map(bare);
    const titleStart = match.index - (office.length > 0 ? words.slice(last + 1).join(' ').length + 1 : 0);
    const joined = last < 0 ? '' : words[last]!;
    if (areNames(joined)) {
      const from = match.index - words.slice(last).join(' ').length - 1;
      for (const { index, 0: name } of matches(/[가-힣]+/g, joined))
        add(from + index, name, titleStart, text.slice(titleStart, end));
      continue;
    }
    const named = last < 0 ? 0 : nameWords(words.slice(0, last + 1).map(bare), office, prefix + word);
    // 베르크 대통령 대변인: the president's, whose name isn't told; 로렌 베르크 핀란드 대통령 대변인: his own
    const told = named > 1 ? glossWords(text.slice(from, match.index), bare(words[last]!)) : 0;
    const isGlossed =
      told > named &&
      told <= last + 1 &&
      words.slice(last + 1 - told, last).every((word) => mayBeFirstName(word));
    const count = aide && named === 1 && !ownAide(bare(words[last]!), aide) ? 0 : isGlossed ? told : named;
    if (count === 0) {
      // 국민의당 박지원 의원: a given name may end as a body does
      const whole = bare(words.at(-1) ?? '');
      const start = match.index - (words.at(-1)?.length ?? 0) - 1;
      if (office.length > 0 && namedLikeBody.test(whole) && isFullKoreanName(whole))
        add(start, whole, match.index, all);
      continue;
    }
    const marks = /^〇*/.exec(words[last + 1 - count]!)![0].length;
    const at = match.index - words.slice(last + 1 - count).join(' ').length - 1 + marks;
    const name = bare(words.slice(last + 1 - count, last + 1).join(' '));
    // 조지 W. 베르크, 카심 – 조마르트 베르크
    const beforeName = text.slice(Math.max(0, at - 10), at);
    const dashed = /([가-힣]{2,6}) [–—-] $/.exec(beforeName);
    const given =
      dashed && isFirstName(dashed[1]!)
        ? dashed[0]
        : (/[가-힣]{2,6} [A-Z]\. $|(?<![A-Za-z.])(?:JD|[A-Z]\. ?[A-Z]\.) $/.exec(beforeName)?.[0] ?? '');
    // スガ요시히데: of two scripts
    const mixed =
      given === ''
        ? (/[\u30a1-\u30fa\u30fc]{1,8}$/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '')
        : given;
    if (name === '' || !text.startsWith(name, at)) continue;
    add(at - mixed.length, mixed + name, titleStart, text.slice(titleStart, end));
    for (const other of isPlainKoreanName(name) ? namesBeforeCommas(text, at) : [])
      add(other, text.slice(other, other + 3), titleStart, text.slice(titleStart, end));
  }
}

/** 핀란드 of 핀란드 대통령인 하산 베르크: how much right before a title is of its phrase. */
function officeLength(lead: string): number {
  if (!lead.endsWith(' ') || lead.includes('〇')) return 0;
  const words = lead.slice(0, -1).split(' ');
  let last = words.length - 1;
  for (let taken = 1; taken > 0 && last >= 0 && last > words.length - 5; last -= taken)
    taken = officeWordsAt(words, last);
  return last < words.length - 1 ? words.slice(last + 1).join(' ').length + 1 : 0;
}

/** 한지우, 문하준(바다1), 박서연 의원: where the full names stand that commas join to the one at an offset. */
function namesBeforeCommas(text: string, at: number): number[] {
  const out: number[] = [];
  for (let end = at; ; end = out.at(-1)!) {
    const [all, name] = joinedByComma.exec(text.slice(Math.max(0, end - 18), end)) ?? [];
    if (all === undefined || !isFullKoreanName(name!)) break;
    out.push(end - all.length);
  }
  // 전문가, 한지우 의원
  return out.slice(0, out.findLastIndex((from) => isPlainKoreanName(text.slice(from, from + 3))) + 1);
}
const joinedByComma = /(?<![가-힣A-Za-z\d·])([가-힣]{3})(?:[（(][^（）()]{1,10}[）)])?, ?$/;

/** 한지우·박하늘·문하준: several full names before one office. */
const areNames = (word: string) => {
  if (!/^[가-힣]{3}(?:[·‧][가-힣]{3})+$/.test(word)) return false;
  const all = word.split(/[·‧]/);
  return all.every(isFullKoreanName) && all.some(isPlainKoreanName);
};

/** 아세인 무라 이사로프(Asein Mura Isarov): of how many words the Latin letters behind a name are; 0 where there are none. */
function glossWords(lead: string, last: string): number {
  const at = lead.lastIndexOf(last);
  const gloss = /^ ?[（(]([A-Z][^（）()\d]{4,40})[）)]/.exec(lead.slice(at + last.length))?.[1];
  return at < 0 || !gloss ? 0 : gloss.trim().split(/\s+/).length;
}

/** Offices before which no town and no firm stands. */
const ofNation = /^(?:대통령|총리|수상|국왕|(?:외무|외교|국방|재무)?장관|대사|[상하]원의원|의원|의장)$/;

/** Whether the word before a name seems to be another part of it. */
const isMore = (first: string | undefined) =>
  first !== undefined &&
  /^[가-힣]{2,5}$/.test(first) &&
  mayBeFirstName(first) &&
  !isOfficeWord(first) &&
  !/(?:[자인원장당군측]|(?<![레카케제메로조루바])이|후보|출신|소속|수반|지도부|전날|올해|내년|국방|외교|[시도군구주성])$/.test(
    first,
  );

/** A word without a particle, as the name of a firm or a town is. */
const isWhere = (word: string) =>
  /^[가-힣A-Za-z\d·&-]+$/.test(word) &&
  !isStatesman(word) &&
  !isForeignSurname(word) &&
  !/(?:[은는을를에의며고해한된할될던서로이가과와도]|[하되]여|기자|기자단|특파원|작가)$|^(?:캠프|측|진영|정부|정권|내각|행정부|비서실|사무실|의원실|측근|씨|전|후보|부부|체제|지도부|등|및)$/.test(
    word,
  );

/** Whether a name of one word before a president's aide is the aide's. */
const ownAide = (name: string, aide: string) =>
  isFullKoreanName(name) && (aide === '비서실장' || !isStatesman(name));

/** Offices that hardly any foreigner holds in a Korean text without his state. */
const atHome =
  /(?:의원|의장|검찰총장|비서관|보좌관|구청장|청장|군수|교육감|위원장|원내대표|처장|차장|부장|실장)$/;
/** Whether a word begins as no Korean surname does and has not the sound of another language. */
const isPlainWord = (word: string) =>
  !isSurname(word[0]!) && !isStatesman(word) && !isForeignSurname(word) && !soundsForeign(word);

/** Offices that Korea hasn't. */
const isOnlyAbroad = /^(?:[상하]원|관방|국무장관)/;

/** How many of the last words before a title phrase are the name of its bearer. */
function nameWords(words: readonly string[], office: readonly string[], own: string): number {
  const [last, first, other] = [words.at(-1)!, words.at(-2), words.at(-3)];
  if (first !== undefined && isStatesmanOfTwo(first, last)) return 2;
  const isForeign =
    office.some((word) => foreignState.test(word) || abroad.test(word)) ||
    foreignState.test(own) ||
    isOnlyAbroad.test(own);
  const isOfBody = isForeign || office.some((word) => /^[A-Z]{2,6}$/.test(word));
  if (first !== undefined && /^(?:주니어|시니어)$/.test(last)) {
    const count = nameWords(words.slice(0, -1), office, own);
    return count === 0 ? 0 : count + 1;
  }
  // 다카이치 사나에, whose given name ends as a particle does
  if (first !== undefined && isStatesman(first) && (isForeign || /^[가-힣]{2}에$/.test(last))) return 2;
  if (/^[A-Z][A-Za-z'’-]+$/.test(last)) return /^[A-Z][A-Za-z'’-]+$/.test(first ?? '') ? 2 : 1;
  const isKorean = isFullKoreanName(last);
  if (/[\d·‧\u3400-\u9fff]|..[과와]$/.test(last)) return 0;
  // 역대 콜리바 주지사: the country's or the state's
  if (/^역대$/.test(first ?? '') && !isKorean) return 0;
  // 청소 대행: somebody who does the work of others
  if (
    own.endsWith('대행') &&
    !isKorean &&
    !isShortKoreanName(last) &&
    !(last.length === 1 && isSurname(last))
  )
    return 0;
  // 부장 is a Chinese minister, or a private firm's
  if (own === '부장') return /^(?:[왕친리팡탕]|왕[이의]|친강)$/.test(last) ? 1 : 0;
  // 주임 is one, too
  if (own === '주임' && !isForeign) return /^(?:[왕친팡탕샤]|왕이|샤바오룽)$/.test(last) ? 1 : 0;
  const isShort =
    last.length === 1 && first !== undefined && (isForeign ? mayBeFirstName(first) : isFirstName(first));
  if (!isKorean && !isShort && !isKoreanName(last) && !isStatesman(last)) return 0;
  if (!isKorean && !isForeign && !officeOf(own, 0).isPublic) return 0;
  // 그까짓 검찰총장: an office at home and a word that begins as no surname does
  if (
    atHome.test(own) &&
    !isForeign &&
    !isKorean &&
    last.length < 4 &&
    !/^[가-힣]$/.test(last) &&
    isPlainWord(last) &&
    !(first && isForeignName(first, last))
  )
    return 0;
  // 민간 위원 may be anybody
  if (own.endsWith('위원') && !isKorean && !isForeign && !isShortKoreanName(last)) return 0;
  // 시장 is the market too
  if (
    own.endsWith('시장') &&
    !isKorean &&
    !/^[김박최강윤임권황송홍하정조신서백오문안유남노심곽배허양손민엄천방변염추맹]$/.test(last)
  )
    return 0;
  if (own === '지사' && !isKorean && last.length > 1) return 0;
  // 대사 are a film's lines too, 수상 an award, 수석 the first of several
  const isPlain =
    !isKorean &&
    last.length > 1 &&
    !isForeign &&
    !isStatesman(last) &&
    !soundsForeign(last) &&
    !isForeignSurname(last);
  if (own === '수상' && !isForeign && !isStatesman(last) && !isForeignSurname(last)) return 0;
  if (/^(?:대사|수석)$/.test(own) && isPlain && !(first && isForeignName(first, last))) return 0;
  // 마하마트 젠 베르크
  if (first?.length === 1 && other !== undefined && isForeignName(other, last) && mayBeFirstName(other))
    return 3;
  const joins =
    first !== undefined &&
    mayBeFirstName(first) &&
    !isOfficeWord(first) &&
    (isForeign || (isOfBody && !isKorean) || isForeignSurname(last) || isForeignName(first, last));
  // 로렌 베르크 항구 대변인: of words that may be no name together the last may be a town or a firm
  if (!joins && last.length > 1 && !isKorean && !isStatesman(last) && isMore(first))
    return ofNation.test(own) ? 2 : 0;
  if (!joins || (isKorean && !isForeign && !isFirstName(first))) return 1;
  const isThird =
    other !== undefined &&
    mayBeFirstName(other) &&
    !isOfficeWord(other) &&
    (other.length === 1 || first.length === 1 || isForeignName(other, first));
  return isThird ? 3 : 2;
}
