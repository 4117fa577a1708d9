import type { EasternAttribution, Outer } from '../outer';
import { groupIn } from './groups';
import { behindWords, closingIn, lateIn, namedOnly, thatIn } from './late';
import { bySource } from './source';
import {
  against,
  byGroup,
  byNobody,
  byPerson,
  isAbout,
  isBeside,
  isOfOthers,
  personOf,
  subjectsIn,
} from './speakers';
import { firstOfTwo } from './two';
import { reportIn } from './verbs';

const pronoun =
  /(?:^|[、，。])(?:(彼は)|(彼女は)|(同(?:氏|首相|相|大統領|長官|大臣|外相|総裁|議員|報道官|補佐官)は))/;

/** A group that acts, and a comma. */
const otherActor = /[党府省庁局会団院側国者員]が、/;

/** Who says what a Japanese sentence says outside its quotations; undefined where no reporting word has a subject. */
export function readJapanese(outer: Outer): EasternAttribution | undefined {
  const { text, people } = outer;
  const apart =
    firstOfTwo(outer, readJapanese) ??
    namedOnly(text, people) ??
    closingIn(text, people) ??
    thatIn(text, people);
  if (apart) return apart;
  const match = reportIn(text, people);
  if (!match) return lateIn(text, people) ?? bySource(text, people);
  const behind = behindWords(text, match, people);
  if (behind) return behind;
  const word = match[1]!;
  const at = match.index + match[0].lastIndexOf(word);
  const cue = { start: at, end: at + word.length };
  const report = { text, people, match, word, at, cue, quote: text.indexOf('「') };
  const unsure = { cue, word, source: null };
  const all = subjectsIn(report);
  // one says so, the other something else
  if (all.length > 1 && against.test(text.slice(0, at))) return unsure;
  const before = all.filter((one) => !(isBeside(report, one) && isAbout(text.slice(report.quote))));
  if (before.length > 0 && isOfOthers(report, before)) return unsure;
  const role = groupIn(text, at, people);
  // 委員会は、市民会が、…として反発し: whoever acts last need not be who the sentence is about
  if (role?.isTopic && otherActor.test(text.slice(role.role.end, at))) return unsure;
  const source = personOf(report, before);
  if (source) return byPerson(report, source, role);
  const meant = pronoun.exec(text);
  if (meant && meant.index < at) return { cue, word, source: meant[1] ? 'm' : meant[2] ? 'f' : 'same' };
  return role ? byGroup(report, role) : byNobody(report);
}
