import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, touches } from '../../passage';
import { isAdverb, isBody, isPreposition, pronounGender } from '../words/actors';
import type { Sentence, Scene } from '../sentence';
import type { StatementWord } from '../words/lexicon';
import { appealAct } from './appeals';
import { isLearning, readCiting } from './citing';
import { isOfFeeling, isOfWorth } from './objects';
import { cueEnd, isOtherUse } from './otheruses';
import { isMaking, readMaking, readPassive } from './passive';
import { readReference } from './reference';
import { readRelay } from './relay';
import { isConjunction, isInsideWord } from '../subjects/phrases';
import { subjectOf } from '../subjects/subjects';
import type { Attribution, Source } from './source';
import { cueStart, refersBack } from './refersback';
import { isOfSides, isQuestion } from './requests';
import { isShown } from './things';

/** What a finite verb of saying at token `v` says of who speaks. */
export function readFinite(s: Scene, v: number): Attribution | undefined {
  const { key, statement } = s.passage.words[v]!;
  const phrase = wentOn(s, v);
  if (phrase >= 0) {
    const source = subjectOf(s, phrase, statement);
    return source && reported(s, v, source, { from: phrase, to: v + 1 });
  }
  const passive = readPassive(s, v);
  if (passive || (isMaking(key) && !isMakingClear(s.passage, v))) return passive ?? readMaking(s, v);
  const unnamed = readIt(s, v);
  if (unnamed) return unnamed;
  if (isOtherUse(s, v)) return undefined;
  const referred = readReference(s, v) ?? readCiting(s, v);
  if (referred || isLearning(key)) return referred;
  return statement!.act === 'relay' ? readRelay(s, v) : readSubject(s, v);
}

const reported = (s: Sentence, v: number, source: Source | null, cue: Attribution['cue']): Attribution => ({
  source,
  cue,
  word: s.passage.words[v]!.statement!,
  refersBack: false,
});

/** "it said", "It added that", "it is reported that" */
function readIt(s: Scene, v: number): Attribution | undefined {
  const { words } = s.passage;
  if (isReportedPassive(s, v)) return reported(s, v, null, { from: v - 2, to: v + 2 });
  if (words[v - 1]?.key !== 'it') return undefined;
  const cue = { from: v, to: v + 1 };
  // "…,” it said.": a body or its paper, whichever was meant
  if (closesSentence(s, v))
    return reported(s, v, opensWithBody(s) ? null : { kind: 'pronoun', gender: 'n', at: v - 1 }, cue);
  const { key } = words[v]!;
  const isOpening =
    v === s.from + 1 &&
    saying.test(key) &&
    (words[v + 1]?.key === 'that' || (s.to - v > 4 && !/^a(?:dd|nnounc)/.test(key)));
  return isOpening ? reported(s, v, { kind: 'pronoun', gender: 'n', at: s.from }, cue) : undefined;
}

/** "The bank lends again, it said.", "MOPA flies, it said.": a subject that may say so itself. */
function opensWithBody({ passage: p, from, to }: Sentence): boolean {
  let first = from;
  while (first < to && /^(?:["'‘]|the|its)$/.test(p.words[first]!.key)) first++;
  for (let at = first; at < to && !p.words[at]!.statement; at++) {
    const { key, caps, person } = p.words[at]!;
    if (isBody(key) || person?.body || person?.private || person?.country !== undefined) return true;
    if (caps === 'all' || (at > first && caps !== 'none')) return key !== 'i';
    if (isPreposition(key) || pronounGender(key)) return false;
  }
  return false;
}

/** What a body says. */
const saying =
  /^(?:said|says|stated|added|adds|noted|stressed|emphasi[sz]ed|announced|warned|explained|underlined|reported)$/;

/** Who the verb's subject is. */
function readSubject(s: Scene, v: number): Attribution | undefined {
  const { key, statement } = s.passage.words[v]!;
  const site = siteBefore(s, v);
  const source = site ?? subjectOf(s, v, verbAt(s, v)) ?? goesOn(s, v);
  if (!source || (!site && nounish.has(key) && !isVerbOf(s, v, source))) return undefined;
  const isPromise = /^agree[ds]$/.test(key) && s.passage.words[v + 1]?.key === 'to';
  if ((isPromise && !isOfSides(s, source, v)) || isShown(s, source, v)) return undefined;
  const back = refersBack(s, v);
  const act = isQuestion(s, v) ? 'say' : appealAct(s.passage, v);
  return {
    source,
    cue: { from: cueStart(s, v, back), to: cueEnd(s, v) },
    word: act ? { ...statement!, act } : statement!,
    refersBack: back,
  };
}

/** Third persons that are plural nouns as often: only directly after the person they are verbs. */
const nounish = new Set(
  'states claims notes reports stresses demands promises pledges calls forecasts highlights remarks cites quotes hopes attributes estimates'.split(
    ' ',
  ),
);

/** Whether such a form is the verb of its subject. */
function isVerbOf(s: Scene, v: number, source: Source): boolean {
  const { words } = s.passage;
  if (closesAsPaper(s, v)) return true;
  if (source.kind === 'actor') {
    const { tail } = source.actor;
    return tail === v || (tail === v - 1 && isAdverb(words[tail]!.key));
  }
  if (source.kind !== 'group') return false;
  return words[v + 1]?.key === 'that'
    ? isBodyBefore(s, v, source.from, source.to)
    : source.to === v && (isPaperOn(s, v) || isOfWorth(words, v));
}

/** "The Declaration highlights the threat": one paper with its article, and what it is about behind the verb. */
function isPaperOn({ passage: { words, kind }, from }: Sentence, v: number): boolean {
  if (!/^(?:highlights|stresses|notes|calls)$/.test(words[v]!.key) || !paper.test(words[v - 1]!.key))
    return false;
  const hasArticle = words.slice(Math.max(from, v - 4), v - 1).some(({ key }) => /^(?:the|this)$/.test(key));
  const next = words[v + 1];
  return hasArticle && next !== undefined && kind[v + 1] === CharClass.Latin && !noObject.test(next.key);
}
const paper =
  /^(?:statement|communique|declaration|document|report|resolution|paper|letter|strategy|study|note|treaty|agreement)$/;
const noObject =
  /^(?:of|from|in|at|by|to|with|and|or|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|includ[a-z]+|show[a-z]*)$/;

/** "the agency reports that", "HPN reports that": a body right before the verb. */
function isBodyBefore(
  { passage: { words }, from: first }: Sentence,
  v: number,
  from: number,
  to: number,
): boolean {
  let at = v - 1;
  while (at > first && isAdverb(words[at]!.key)) at--;
  const previous = words[at];
  // "the Agency of Norway (AN) reports that"
  const isBracketed = previous?.text === ')' && words[to]?.text === '(';
  if (isBracketed) return words.slice(from, to).some(({ key }) => isBody(key));
  return (
    (to === v || to === at + 1) &&
    (isBody(previous?.key ?? '') || (v === first + 1 && previous?.caps === 'all'))
  );
}

/** «И добавил: „…“», «Затем сообщил, что …»: a sentence without a subject goes on with that of the one before. */
function goesOn({ passage: { words, kind }, from, to, actors }: Scene, v: number): Source | undefined {
  const { gender, weak } = words[v]!.statement!;
  const isOpener =
    v === from || (v === from + 1 && /^(?:и|а|также|затем|потом|далее)$/.test(words[from]!.key));
  const hasClause = words[v + 1]?.text === ':' || (words[v + 1]?.text === ',' && words[v + 2]?.key === 'что');
  // «Заявил, что мост открыт, министр Иван Орлов.»
  const isClosed = actors.some(({ tail }) => tail >= to - 1);
  return kind[v] === CharClass.Cyrillic &&
    isOpener &&
    !(v === from && isClosed) &&
    hasClause &&
    !weak &&
    (gender === 'm' || gender === 'f')
    ? { kind: 'pronoun', gender }
    : undefined;
}

/** "agreed that": with a clause after it, an English verb that has other uses reports, whoever its subject is. */
function verbAt(s: Sentence, v: number): StatementWord {
  const p = s.passage;
  const { key, statement } = p.words[v]!;
  const hasClause = p.words[v + 1]?.key === 'that' && p.kind[v] === CharClass.Latin && withClause.test(key);
  const next = p.words[v + 1]?.key ?? '';
  const isFeeling = /^(?:express|extend)/.test(key) && isOfFeeling(p, v + 1);
  const isPointed = /^point(?:s|ed)$/.test(key) && next === 'out';
  const reports =
    appealAct(p, v) !== undefined ||
    hasClause ||
    isFeeling ||
    isPointed ||
    closesAsPaper(s, v) ||
    isSaidAt(s, v) ||
    isBehindSpeech(s, v);
  return reports && statement!.weak ? { ...statement!, weak: false } : statement!;
}

/** "made it clear", "made clear" */
const isMakingClear = ({ words }: Passage, v: number) =>
  words[v]!.key === 'made' && words[words[v + 1]?.key === 'it' ? v + 2 : v + 1]?.key === 'clear';

/** «В министерстве ответили, что …», «В мэрии уверены, что …»: people at a place say so, whatever else the verb can mean. */
function isSaidAt({ passage: { words, kind }, from }: Sentence, v: number): boolean {
  if (kind[v] !== CharClass.Cyrillic || words[v]!.statement!.gender !== 'p') return false;
  const at = words[v + 1]?.key === 'внимание' && words[v + 3]?.key === 'то' ? v + 4 : v + 1;
  if (words[at]?.text !== ',' || words[at + 1]?.key !== 'что') return false;
  let i = v - 1;
  while (i > from && !/^[,:;—–]$/.test(words[i]!.text)) i--;
  return /^во?$/.test(words[i === from ? i : i + 1]!.key);
}

/** «„Мост открыт“, — заключили в мэрии»: behind a quotation and a dash a verb reports, whatever else it can mean. */
function isBehindSpeech({ passage: { words, kind }, from }: Sentence, v: number): boolean {
  if (kind[v] !== CharClass.Cyrillic || v < from + 5 || !/^[—–-]$/.test(words[v - 1]!.text)) return false;
  const at = words[v - 2]!.text === ',' ? v - 3 : v - 2;
  return /^[»”"]$/.test(words[at]!.text);
}

const withClause =
  /^(?:held|ruled|found|concurred|state|(?:agree|stresse|recognise|recognize|acknowledge|assesse|believe|consider|note|remind|observe|conclude|maintain|estimate|concede|hope|expect|convey|recount|continue|specifie|report|repeate|answere|reasone)[sd]|swore)$/;

/** "…, Trend reports.", "…, the press service of the port reports": a name or a body between a comma and the verb. */
function closesAsPaper({ passage: p, from, to }: Sentence, v: number): boolean {
  if (
    v === from ||
    p.words[v]!.key !== 'reports' ||
    (v + 1 < to && !/^(?:[.,;]|with|referring)$/.test(p.words[v + 1]!.key)) ||
    p.words[v + 2]?.key === 'citing'
  )
    return false;
  let i = v - 1;
  while (i > from && i > v - 5 && (isCapital(p, i) || (p.words[i]!.text === '-' && touches(p, i)))) i--;
  if (i < v - 1 && p.words[i]!.text === ',') return true;
  if (/^(?:those|these|such|some|any|following)$/.test(p.words[v - 1]!.key)) return false;
  while (i > from && i > v - longestBody && (p.kind[i] === CharClass.Latin || isInsideWord(p, i))) {
    if (isConjunction(p.words[i]!.key) && p.words[i]!.key !== 'and') return false;
    i--;
  }
  // "The ministry reports." and nothing else
  const isAlone = i === from && p.words[i]!.key === 'the' && p.words[v + 1]?.text === '.';
  if (p.words[i]!.text !== ',' && !isAlone) return false;
  let head = isAlone || p.words[i + 1]!.key !== 'the' ? i + 1 : i + 2;
  while (head < v - 1 && head < i + 6 && !isBody(p.words[head]!.key) && !isPreposition(p.words[head]!.key))
    head++;
  return isBody(p.words[head]!.key);
}

/** The longest name of a body that closes a sentence, in tokens. */
const longestBody = 18;

/** "…, Kuryer.kz reports": the address of a site that closes the sentence. */
function siteBefore({ passage: p, from, to }: Sentence, v: number): Source | undefined {
  if (!/^report(?:s|ed)$/.test(p.words[v]!.key) || v - 3 < from || !/^[a-z]{2,4}$/.test(p.words[v - 1]!.text))
    return undefined;
  const isSite = p.words[v - 2]!.text === '.' && touches(p, v - 2) && touches(p, v - 1);
  const opens = v - 3 === from || p.words[v - 4]!.text === ',';
  const closes = v + 1 >= to || /^(?:[.,;]|that)$/.test(p.words[v + 1]!.text);
  return isSite && opens && closes ? { kind: 'group', from: v - 3, to: v } : undefined;
}

/** Where "went on to" or "continued to" stands before an infinitive; -1 where it doesn't. */
function wentOn(s: Sentence, v: number): number {
  const keyAt = (i: number) => (i >= s.from ? s.passage.words[i]!.key : '');
  const goes = keyAt(v - 1) === 'to' && keyAt(v - 2) === 'on' && /^(?:went|goes)$/.test(keyAt(v - 3));
  const continues =
    keyAt(v - 1) === 'to' &&
    /^(?:continued|continues)$/.test(keyAt(v - 2)) &&
    /^(?:say|argue|claim|stress|warn|urge)$/.test(keyAt(v));
  return goes ? v - 3 : continues ? v - 2 : -1;
}

/** A comma or a quotation before "it said", and nothing but where and when after it. */
function closesSentence({ passage: p, from, to }: Sentence, v: number): boolean {
  if (v - 2 <= from || !/^(?:said|says|added|adds|noted|stated|reported)$/.test(p.words[v]!.key))
    return false;
  if (!/^[,”"]$/.test(p.words[v - 2]!.text)) return false;
  return v + 1 >= to || /^(?:[.;]|in|on|at)$/.test(p.words[v + 1]!.text);
}

/** "It is reported that …" */
function isReportedPassive(s: Sentence, v: number): boolean {
  const keyAt = (i: number) => (i >= s.from && i < s.to ? s.passage.words[i]!.key : '');
  return keyAt(v + 1) === 'that' && /^(?:is|was|being)$/.test(keyAt(v - 1)) && keyAt(v - 2) === 'it';
}
