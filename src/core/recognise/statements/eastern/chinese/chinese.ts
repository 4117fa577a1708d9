import { matches } from '../../../../text/finder';
import type { PersonMention } from '../../../../model/mention';
import { goesOnAt } from '../../../leaders/glyphs/goingon';
import { plainHan } from '../../../leaders/glyphs/scripts';
import { actFor } from '../acts';
import type { EasternAttribution, Outer, Party, Piece } from '../outer';
import { between, direct, isLead, isOccasion, openingLength } from './gaps';
import { isOfPhrase } from './phrases';
import { accordingTo } from './sources';
import {
  type Clause,
  type Found,
  groupBefore,
  latter,
  type Pronoun,
  pronounOf,
  reportIn,
  servants,
  suffers,
} from './subjects';
import { isNoun, isPlan, verbs } from './verbs';

/** What a reporter asks. */
const isQuestion = /^\s*(?:问|問|提问|提問|记者问|記者問)[：:]|[?？]$/;
/** 林美质疑，大桥何时开通？ */
const asks =
  /^[^，,：:？?]{1,20}(?:[质質]疑|追[问問]|反[问問]|[询詢][问問]|表示|[说說]|指出|[强強][调調]|[称稱])[，,]/;

/** Most characters of a headline. */
const longestHeadline = 50;
const isHeadline = (text: string) =>
  text.length < longestHeadline &&
  /^[^，,。！？!?\n]+\p{Script=Han}[ \u3000]\p{Script=Han}[^。！？!?]+$/u.test(text);

function clausesOf(text: string): Clause[] {
  const out: Clause[] = [];
  // 海湾银行（HB，海行）行长, 港口（旧称海港）: a mark in brackets ends no clause, a verb reports nothing
  const open = text.replace(/[（(][^（）()\n]{1,40}[）)]/g, (note) => note.replace(/[^\d（()）]/g, '·'));
  // 林美談大橋 稱港口重要: a space ends a clause in a headline
  const parts = isHeadline(open) ? /[^ \u3000，,；;：:︰。！？!?\n]+/g : /[^，,；;：:︰。！？!?\n]+/g;
  for (const { 0: clause, index } of matches(parts, open))
    out.push({ start: index, text: clause, mark: text[index + clause.length] ?? '' });
  return out;
}

const inside = ({ start, text }: Clause, people: readonly Party[]) =>
  people.filter((one) => one.start >= start && one.end <= start + text.length);

/** Who says what a Chinese sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readChinese({ text: written, people }: Outer): EasternAttribution | undefined {
  const text = plainHan(written);
  if (isQuestion.test(text) && !asks.test(text)) return undefined;
  const clauses = clausesOf(text).map((clause) => new ReadClause(clause, inside(clause, people)));
  let earlier: Party | undefined;
  let pronounced: Pronoun | undefined;
  let latest: Party | undefined;
  let body: { role: Piece } | undefined;
  let several = false;
  let isUnsure = false;
  let isNamed = false;
  for (const [i, read] of clauses.entries()) {
    const { found: report, text: clause, start, people: own } = read;
    const next = clauses.slice(i + 1, i + 1 + ahead);
    // 总统林美宣布关税后，周强警告…: the first only tells when
    const isWhen = tellsWhen.test(clause);
    const isOver =
      isWhen && report?.cue && (onlyWhen.test(clause) || /^[了过過]/.test(text.slice(report.cue.end)));
    const found = isOver ? undefined : report;
    // 林美质询时，批评部长周强…: the subject of the first is that of the second
    const isLed = next[0]?.found?.source === 'before';
    if (isWhen && !isLed && next.some((later) => later.people.length > 0)) continue;
    // 至于北方指责南方，林美说…
    if (isTopic.test(clause) && next.some((later) => later.found && later.found.source !== 'before'))
      continue;
    // 林美会见周强，后者表示…
    if (latter.test(clause) && latest) [earlier, several] = [latest, false];
    if (found && isOutspoken(found, next, text)) continue;
    // 虽然…人士希望…，但林美呼吁…
    if (
      concedes.test(clause) &&
      next.some((later) => later.found && /^但|[仍却卻]|[还還]是|依然/.test(later.text))
    )
      continue;
    if (found && isUnsure && isRole(found.source)) return undefined;
    // 林美说明，…，周强希望…: what the second wants is in what the first says
    if (found && earlier && isOther(found, earlier)) return undefined;
    // 林美重复了措辞，她说…
    if (found && isSingular(found.source) && earlier && !several) {
      const isAsked = asksFor(earlier, people, start, text);
      const isAnswer = isAsked && /^(?:回|答)/.test(found.word);
      return {
        ...found,
        source: isAnswer ? otherThan(earlier, people, start) : isAsked ? null : earlier.mention,
      };
    }
    // 联盟与他国的代表林美来访，她说…: whether she is meant is unsure; so it is of Anna Berg来访，她说…
    if (found && isSingular(found.source) && (isNamed || namesStranger(text.slice(0, start), people)))
      return { ...found, source: null };
    if (found && found.source !== 'before')
      return upTo(read, clauses.slice(i + 1), text, found as EasternAttribution);
    // …，并强调: the subject of the clauses before
    if (found && earlier && !several)
      return upTo(read, clauses.slice(i + 1), text, { ...found, source: earlier.mention });
    if (found && pronounced && !earlier) return { ...found, source: pronounced };
    if (found && body && !earlier) return upTo(read, clauses.slice(i + 1), text, { ...found, source: body });
    // 谈到大桥，林美说…
    if (found && i === 0 && !next.some((later) => later.found && later.found.source !== 'before'))
      return { ...found, source: 'same' };
    // 佚名表示，外交部…: somebody whom nothing shows to be a person
    if (!found && read.isUnknown) return undefined;
    isUnsure ||= read.isUnknown || (!found && read.mayReport);
    isNamed ||= (own.length > 0 && !isOccasion(clause)) || unnamed.test(clause);
    const led = openingLength(clause);
    if (i === 0) pronounced = pronounOf(clause.slice(led));
    if (i < 3 && own.length === 0 && !body && !pronounced && !earlier) {
      const opener = shortName(groupBefore(clause.slice(led), between, start + led), text);
      // in a later clause only a body, not those whom a list names
      if (opener && (i === 0 || authority.test(text.slice(opener.role.start, opener.role.end))))
        body = opener;
      else body = officeAt(clause.slice(led), start + led);
    }
    for (const [k, one] of own.entries()) {
      const lead = clause.slice(0, one.start - start);
      const isSubject =
        k === 0 || !earlier
          ? isLead(lead) || isOfPhrase(lead, one, own.length === 1)
          : isJoined(clause.slice(own[k - 1]!.end - start, one.start - start), one);
      const rest = clause.slice(one.end - start);
      if (!isSubject || servants.test(rest) || ofTheirs.test(rest)) continue;
      several ||= earlier !== undefined;
      earlier ??= one;
    }
    earlier = readOut(earlier, own, clause, start) ?? earlier;
    latest = own.at(-1) ?? latest;
  }
  return accordingTo(text, people);
}

/** 林美昔日政敌, 林美领导的政党: somebody or something of hers is the subject. */
const ofTheirs =
  /^(?:昔日|旗下|麾下|所[属屬]|[领領率带帶][导導领領]的|身[边邊]|[阵陣][营營]|家族|[政死][敌敵]|[盟战戰]友|[亲親]信|一[派系])/;

/** 至于北方指责南方 */
const isTopic = /^至[于於]/;

/** 林美问周强，大桥是否重要，她回答说…; 林美请周强发言，她说…: who asks need not be the one who speaks then. */
const asksFor = ({ end }: Party, people: readonly Party[], start: number, text: string) =>
  people.some((one) => one.start > end && one.start < start && asking.test(text.slice(end, one.start)));
const asking =
  /^[^，,。]{0,8}(?:[问問]|[质質][询詢]|[请請让讓叫派]|任命|提名|委任|委[托託]|安排|推[荐薦]|介[绍紹])(?:了|[给給])?$/;
/** The only other one who is named before an offset; null where there are more. */
function otherThan({ mention }: Party, people: readonly Party[], start: number) {
  const others = people.filter((one) => one.start < start && one.mention.text !== mention.text);
  return others.length === 1 ? others[0]!.mention : null;
}

/** 林美宣读周强的贺信，强调…: whose words somebody reads out. */
function readOut(reader: Party | undefined, own: readonly Party[], clause: string, start: number) {
  const [, author] = own;
  if (reader !== own[0] || !author) return undefined;
  const isRead = /(?:宣[读讀]|代[读讀])了?$/.test(clause.slice(0, author.start - start));
  return isRead && writing.test(clause.slice(author.end - start)) ? author : undefined;
}
const writing = /^[^，,]{0,6}(?:[信电電]|致[辞辭詞]|[讲講][话話]|[声聲]明|[发發]言)/;

/** 林美和外长周强, not 林美也与外长周强会面: whether what stands between two people makes one subject of them. */
const isJoined = (between: string, one: Party) =>
  /^(?:[和与與及、同]|以及)/.test(between) && isOfPhrase(between.replace(/^(?:以及|.)/, ''), one, false);

/** Anna Berg, whom nothing else shows to be a person. */
const inLatin = /\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)+/gu;
const namesStranger = (lead: string, people: readonly Party[]) =>
  [...lead.matchAll(inLatin)].some(({ index }) =>
    people.every((one) => index < one.start || index >= one.end),
  );

/** Bodies that act for a state. */
const authority =
  /^(?!还有|還有|以及|包括).*(?:政府|[部委署局院][会會]?|[当當]局|[议議][会會]|[国國][会會]|[中美俄日韩韓欧歐英法德]方)$/;
/** How many clauses later another may tell who speaks. */
const ahead = 4;
const concedes = /^(?:[虽雖]然|[尽儘]管)/;
/** 在遭海港痛批后, 提出构想三年多来 */
const onlyWhen = /^[在于於]|[来來]$/;
const tellsWhen = /(?:后|後|之际|之際|时|時|[年月天周週]多?[来來]|以[来來])$/;

/** 首相予以否定，表示…: an office without a name that begins its clause, and what it does. */
const anOffice =
  /^(?:[总總][统統]|[总總]理|首相|国王|國王|[外防财財][长長]|[国國]务卿|國務卿|[发發]言人|特首|行政[长長]官)/;
function officeAt(rest: string, offset: number): { role: Piece } | undefined {
  const length = anOffice.exec(rest)?.[0].length ?? 0;
  return length > 0 && goesOnAt(rest, length) ? { role: { start: offset, end: offset + length } } : undefined;
}

/** A group whose name is no more than one: what is longer may hold a verb. */
const shortName = (body: { role: Piece } | undefined, text: string) =>
  body && /^[^的在于於向从從对對接致我你您他她]{2,20}$/.test(text.slice(body.role.start, body.role.end))
    ? body
    : undefined;

/** 林美认为…；周强则指出…: what one says ends where somebody else begins to speak. */
function upTo(
  own: ReadClause,
  later: readonly ReadClause[],
  text: string,
  found: EasternAttribution,
): EasternAttribution {
  if (typeof found.source === 'string' || !found.source) return found;
  // 林美表示支持，周强表示反对; what 林美说，周强表示支持 says is one
  const isWhole = !nothingMore.test(text.slice(found.cue?.end, own.start + own.text.length));
  const next = later.find((clause, i) => {
    const between = later.slice(0, i);
    const isOpposed = /[；;]/.test(text[clause.start - 1]!);
    const isBut = opposes.test(clause.text) || (between.length > 0 && opposesWhen.test(between.at(-1)!.text));
    // 林美宣布关税，对此，周强表示…
    const isNext = isWhole && between.every((one) => isLead(one.text));
    const isThen = /[则則]|\p{Script=Han}{3}[亦也](?!是|[对對]|在|将|將|会|會)/u.test(clause.text);
    if (latter.test(clause.text)) return true;
    if (clause.people.length === 0 && !isOpposed && !isBut && !isNext && !isThen)
      return isOthers(clause, own, found, text);
    const report = clause.found;
    if (!report) return false;
    const { source, word } = report;
    if (!isPerson(source))
      return (
        (isRole(source) && (isOpposed || ((isBut || isThen) && !isNoun.test(word)))) ||
        isOthers(clause, own, found, text)
      );
    if (source.text === nameOf(found.source as object)) return false;
    const isSaying = !isNoun.test(word) || /^[说說道称稱指]/.test(text.slice(report.cue?.end));
    if (isOpposed || isBut || isNext || isThen) return isOpposed || isSaying;
    return isSaying && speaksInTurn(report, clause, text, found, isWhole || between.some(hasContent));
  });
  return next ? { ...found, end: next.start } : found;
}
const nothingMore =
  /^(?:[了过過]?(?:[^，,]{0,6}(?:记者|記者|媒[体體]))?(?:[说說道称稱]|表示|指出|[强強][调調])?)$/;
const opposes = /^(?:而|但|然而|不[过過])/;
/** 而两周后，林美宣布… */
const opposesWhen = /^(?:而|但|然而|不[过過]).{0,8}(?:[后後前时時中]|[日天年月]|[来來])$/;
const hasContent = ({ text }: Clause) => !isLead(text);

/** 林美说，“…”，话没说完，周强说，“…”; 林美说，大桥重要，周强说，港口重要, not 林美说，大桥重要，周强曾说，港口重要. */
function speaksInTurn(
  report: Found,
  clause: Clause,
  text: string,
  found: EasternAttribution,
  isBehindMore: boolean,
): boolean {
  const end = report.cue?.end ?? clause.start;
  const isQuoted =
    /^[说說道]?[，,：:]?\s*[“「『"]〇/.test(text.slice(end, end + 4)) &&
    /[”」』"]/.test(text.slice(found.cue?.end, clause.start));
  const isPaused = /^[说說道称稱指]?$/.test(text.slice(end, clause.start + clause.text.length));
  return isQuoted || (isPaused && isBehindMore && !told.test(clause.text));
}
/** What somebody has said before is in what another says now. */
const told = /曾|此前|先前|早前|[当當][时時]|[昨前]|[告][诉訴]/;

/**
 * 民众要求林美下台，她说不会: whether a pronoun may mean another one than who asks or accuses somebody; 周强遭林美批评，回应说…:
 * so may who answers without one.
 */
function isOthers(clause: ReadClause, own: ReadClause, found: EasternAttribution, text: string): boolean {
  if (!takesSides(found.word)) return false;
  const isPronoun =
    /[他她]/.test(clause.text) && clause.found !== undefined && isSingular(clause.found.source);
  const isPassive = own.people.some(
    ({ mention, start }) => mention === found.source && suffers.test(own.text.slice(0, start - own.start)),
  );
  if (isPassive) return isPronoun || answers.test(clause.text);
  const hasContent = !nothingMore.test(text.slice(found.cue?.end, own.start + own.text.length));
  return isPronoun && hasContent && own.people.length > (isPerson(found.source) ? 1 : 0);
}
const answers = /^(?:[则則还還也但却卻])?(?:回[应應答击擊]|反[驳駁击擊]|否[认認]|[辩辯]称|[承坦][认認])/;

/** 负责人介绍情况，发言人林美表示…: whether a later clause tells who says it, and this one only what somebody did. */
function isOutspoken({ word, source }: Found, next: readonly ReadClause[], text: string): boolean {
  if (!isRole(source)) return false;
  // 海湾社报道，外交部发表声明强调…; 报道还称，林美指出…: the medium only passes it on
  const reports = /^[报報][道导導]$/.test(word);
  const who = text.slice(source.role.start, source.role.end);
  const isMedium = reports || passesOn.test(who) || (saysOnly.test(word) && medium.test(who));
  if (!isMedium && !isNoun.test(word) && !/^(?:谈|談|提)[及到]$/.test(word)) return false;
  // 北方指责南方，发言人林美回应称…: the first says so as well
  if (!isMedium && takesSides(word)) return false;
  // 海湾社报道，外长林美，稍早表示…
  let named = false;
  for (const { found, people, start, text: clause } of next) {
    const isSource =
      found &&
      (isPerson(found.source) || (reports && isRole(found.source)) || (named && found.source === 'before'));
    const hasObject =
      (isPerson(found?.source) || (named && found?.source === 'before')) &&
      startsObject.test(text.slice(found?.cue?.end));
    if (isSource && (hasObject || !isNoun.test(found.word))) return true;
    const [first] = people;
    named ||=
      first !== undefined &&
      (isLead(clause.slice(0, first.start - start)) ||
        (people.length === 1 && first.end === start + clause.length));
  }
  return false;
}

/** 批评, 要求: what somebody says by it stands behind it. */
const takesSides = (word: string) => /^(?:accuse|propose)$/.test(actFor(word)) || /^[指批斥]$/.test(word);

/** 海湾电视台称, 《海湾时报》说 */
const saysOnly = /^(?:[说說称稱]|指出|表示|透露)$/;
const medium =
  /(?:[^公人联聯][报報]|(?<![公旅合])社|[网網]|(?:[电電]视|[电電]視|广播|廣播)[台臺电電公]?司?|媒[体體]|[杂雜][志誌]|周刊|週刊)[》”」]?$/;
/** What gives somebody else's words: 报道称, 官方通报说. */
const passesOn = /(?:[报報][道导導]|通[报報]|[声聲]明|公[报報]|新[闻聞]稿)$/;
/** 林美警告全球, not 林美的建议，: a verb that is a noun elsewhere. */
const startsObject = /^\p{Script=Han}(?<![的之是有被遭引得已将將和与與及等在])/u;

/** 这名党员承认错误，他说…: not who spoke before. */
const unnamed = /^\s*(?:但|而)?(?:[这這那该該某另有]|[这這那有另]?一)[名位个個](?!月)\p{Script=Han}/u;

const isSingular = (source: Found['source']) => source === 'm' || source === 'f';
const isRole = (source: Found['source'] | undefined): source is { role: Piece } =>
  typeof source === 'object' && source !== null && 'role' in source;
const isPerson = (source: Found['source'] | undefined): source is PersonMention =>
  typeof source === 'object' && source !== null && 'kind' in source;

/** Whether somebody else than who began the sentence wants something. */
const isOther = ({ source, word }: Found, { mention }: Party) =>
  isPlan.test(word) && isPerson(source) && source.text !== mention.text;

const nameOf = (source: object) => ('text' in source ? source.text : undefined);

/** A clause and what it reports, which is looked for where it is first asked for. */
class ReadClause implements Clause {
  readonly start: number;
  readonly text: string;
  readonly mark: string;
  private report: { readonly found: Found | undefined } | undefined;

  constructor(
    { start, text, mark }: Clause,
    readonly people: readonly Party[],
  ) {
    [this.start, this.text, this.mark] = [start, text, mark];
  }

  get found(): Found | undefined {
    this.report ??= { found: reportIn(this, this.people) };
    return this.report.found;
  }

  /** Whether somebody stands right before a verb, though nothing shows that he is its subject. */
  get mayReport(): boolean {
    return (
      this.people.length > 0 &&
      verbs
        .all(this.text)
        .some(({ index }) =>
          this.people.some(
            ({ end }) => end - this.start <= index && direct(this.text.slice(end - this.start, index)),
          ),
        )
    );
  }

  /** Whether it ends in a verb of saying whose subject nothing shows. */
  get isUnknown(): boolean {
    return !this.found && endsInSaying.test(this.text);
  }
}
/** 某人表示, not 也就是说, 对他来说. */
const endsInSaying =
  /^(?!\s*(?:据|據|根据|根據|按|正?[如像])).*[^，,\s我们們您你](?:(?<!上述|的)表示|指出|强调|強調|认为|認為|透露|宣布|宣佈|坦言|直言|(?<![来來话話是以该該须須能用难難好再理照实實白格单單体體演小据據]|或者|再者)[说說]|(?<![简簡统統名职職号號])[称稱])$/;
