import { personWord } from '../leaders/lexicon';
import { foldWord } from '../../text/words';

/**
 * What English says of the future: a deed that somebody takes on (“we will send”, "said the ministry would open"), or what
 * comes by itself ("prices will fall"). Who does it decides, and what is done; "will" and the "would" of reported speech
 * are one.
 */
export interface Future {
  readonly type: 'commitment' | 'forecast';
  readonly start: number;
  readonly end: number;
}

const modal =
  /\b(?:will|would|shall|won['’]t|(?:is|are|was|were|am) going to|(?:plan|intend|aim)(?:s|ned|ed)? to)\b|['’](?:ll|m going to|re going to)\b/g;

/** "the will of the people", "would have liked", "would like to", "would say". */
const noDeed =
  /^(?:\s+(?:not|also))?\s+(?:have\b|like\b|rather\b|prefer\b|say\b|call\b|love\b|of\b|to\b|is\b|was\b|has\b|had\b)|^\s*(?:[.,;:!?)]|$)/;
const nounBefore = /\b(?:political|good|free|strong|their|his|her|our|people['’]s|at|of|a)\s*$/i;

/** "if Kenya were asked, he would send", "how they would begin", "wish that they would stop": nobody takes it on. */
const unreal =
  /\b(?:wish(?:es|ed)?|how|whether|why|what|where|who|which|if\b[^.;!?”"]*\b(?:were|had|did|could)\b)\b[^.;!?”"]*$/i;
const condition = /^[^.;!?”"]*\bif\b[^.;!?”"]*\b(?:were|had|did|could)\b/i;

/** "unsure whether we will come" */
const unsure = /\bwhether (?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+$/iu;

/** “They will buy it”: a quotation says of others what they will do. */
const isOfOthers = (before: string, whole: string) =>
  /\b(?:he|she|they|people)(?:\s(?:also|now|soon|then|never|always|[a-z]+ly))*\s*$/i.test(before) &&
  isQuoted(whole);

/** Whether the words before end inside a quotation. */
const isQuoted = (before: string) =>
  before.lastIndexOf('“') > before.lastIndexOf('”') ||
  before.lastIndexOf('«') > before.lastIndexOf('»') ||
  before.split(/"|''/).length % 2 === 0;

/** What does or promises something: states by other words, and who acts for them. */
const agents = new Set(
  (
    'we i they he she government governments administration ministry ministries country countries nation nations side sides ' +
    'state states army military forces troops navy police authorities officials parliament cabinet council commission committee ' +
    'union bloc alliance bank banks company companies firm firms group airline agency department office delegation team ' +
    'kingdom republic federation party parties coalition partners leaders ministers president minister premier chancellor ' +
    'king governor mayor secretary organisation organization corporation fund court prosecutors regulator regulators ' +
    'operator carrier university lawmakers deputies senate house congress opposition movement both'
  ).split(' '),
);

/** What happens to somebody or something, whoever it is. */
const happenings =
  /^(?:be(?! [a-z]+ing\b)|become|grow|rise|fall|reach|increase|decrease|decline|drop|shrink|slow|narrow|widen|double|triple|exceed|total|amount|cost|remain|stay|happen|occur|take place|last|mean|result|depend|need|have|face|see|come|lose|suffer|die|affect|hit|hurt|spread|recover|collapse|fail|survive|win|benefit|feel|know|find|get|receive|struggle|experience|pass|arrive|live|expand|peak|stabili[sz]e|improve|worsen|deteriorate|contract|account|bring|lead|create|regret|understand|enter|miss|go (?:up|down|on))\b/;
/** Deeds that nobody needs to be named for: "said it would provide shelter". */
const deeds =
  /^(?:provide|establish|build|invest|launch|issue|introduce|send|open|close|spend|cut|impose|lift|sign|join|withdraw|deploy|supply|deliver|support|help|continue|ensure|publish|investigate|recogni[sz]e|accept|reject|raise|offer|grant|allocate|hold|host|stop|end|begin|start|resume|suspend|ban|allow|consider|seek|pursue|defend|protect|respond|retaliate)\b/;
/** The same of whatever stands before them: a fund, a plan, a summit that "will provide". */
const always = /^(?:provide|establish|build|invest|launch|issue|introduce)\b/;

/** The first deed that a text promises, else the first thing that it foresees; undefined where it says nothing of the future. */
export function futureOf(text: string): Future | undefined {
  let first: Future | undefined;
  for (const match of text.matchAll(modal)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 60);
    const before = text.slice(Math.max(0, start - 80), start);
    const isPlan = /^(?:plan|intend|aim)/.test(match[0]);
    if (!isPlan && (noDeed.test(after) || (match[0] === 'will' && nounBefore.test(before)))) continue;
    const whole = text.slice(0, start);
    // “I was going to vote for her”
    if (/^w(?:as|ere)/.test(match[0]) && isQuoted(whole)) continue;
    const isDeed = !isOfOthers(before, whole) && isTakenOn(before, match[0], after, isPlan);
    if (isDeed) return { type: 'commitment', start, end };
    if (!isPlan) first ??= { type: 'forecast', start, end };
  }
  return first;
}

/** Whether the words round a modal say a deed, and somebody who does it. */
function isTakenOn(before: string, word: string, after: string, isPlan: boolean): boolean {
  const words = before.replace(/(?:\s(?:also|now|soon|then|never|has|had|[a-z]+ly))*\s*$/, '');
  if (isPlan) return isAgent(words) || /\bit$/i.test(words);
  const verb = after.replace(/^\s+(?:(?:not|also|now|soon|then|never|always|only|still|[a-z]+ly)\s+)*/, '');
  if (happenings.test(verb)) return false;
  if (always.test(verb)) return true;
  if (unsure.test(words)) return false;
  if (word === 'would' && (unreal.test(words) || condition.test(after))) return false;
  return /\bit$/i.test(words) ? deeds.test(verb) : isAgent(words);
}

const links = 'in|to|from|at|near|with|on|by|between|for|over|under|of';
const behindLink = new RegExp(
  `([\\p{L}'’-]+) (?:${links}) (?:the |its |his |her |their )?(?:\\p{Lu}[\\p{L}'’.-]* ?)+$`,
  'u',
);

/** Whether the words end in who can do something: "the ministry", "Kenya", "the government of Kenya", but not "the road to Kenya". */
function isAgent(words: string): boolean {
  const head = behindLink.exec(words)?.[1];
  if (head !== undefined && !/^(?:said|says|that|and|told)$/.test(head))
    return agents.has(head.toLowerCase());
  const last = /[\p{L}'’-]+$/u.exec(words)?.[0] ?? '';
  if (agents.has(last.toLowerCase())) return true;
  if (!/^\p{Lu}/u.test(last)) return false;
  const isOpener = /^$|[.!?…:"“”«»]\s*$/.test(words.slice(0, -last.length));
  return !isOpener || personWord(foldWord(last))?.country !== undefined;
}
