import { easternFamilies } from '../../../dossier/names/parts';
import type { Gazetteer } from '../../../dossier/compile';
import type { Leader } from '../../../model/dossier';
import type { PersonMention } from '../../../model/mention';
import { CharClass } from '../../../text/chars';
import { foldWord } from '../../../text/words';
import { personWord } from '../../leaders/lexicon';
import { isOfStatesman, isStatesmanHimself } from '../../leaders/names/cases';
import { endsExcellency, isSpacedStyle } from '../../leaders/names/styles';
import { isCapital, type Passage } from '../../passage';
import { isHonorific, isPreposition } from '../words/actors';
import type { StatementWord } from '../words/lexicon';
import type { Actor } from '../sentence';

/** Whether a mention can be the subject: in the nominative as far as its form tells, and after no preposition. */
export function canBeSubject(
  p: Passage,
  actor: Actor,
  verb: Pick<StatementWord, 'gender'>,
  gazetteer: Gazetteer,
): boolean {
  if (actor.isOblique || isOfParty(p, actor)) return false;
  // "a spokesman for the president"
  const hasArticle = actor.mention.kind === 'role' && p.words[actor.whole - 1]?.key === 'the';
  const article = hasArticle ? actor.whole - 2 : actor.whole - 1;
  const before = beforeHonorific(p, article);
  if (isPreposition(p.words[before]?.key ?? '')) return false;
  if (isObject(p, before) || isOfObject(p, before)) return false;
  const { mention } = actor;
  const last = p.words[actor.to - 1]!;
  if (p.kind[actor.to - 1] !== CharClass.Cyrillic || mention.kind === 'role') {
    return mention.kind !== 'role' || !isRoleOblique(p, actor);
  }
  const names = nominatives(mention, gazetteer);
  if (names.size > 0) {
    if (names.has(last.key)) return true;
    if ([...names].some((name) => name.length > 3 && last.key.startsWith(name.slice(0, -1)))) return false;
  }
  const isLong = actor.to - actor.from > 1;
  if (isLong && isStatesmanHimself(p.words[actor.from]!, last)) return true;
  // «премьер-министр Джорджа Мелони заявила»: no form of «Джордж» before a woman's verb
  if (verb.gender === 'f' && isLong && (isHerName(p, actor) || nominativeTitle(p, actor))) return true;
  if (isLong && isOblique(p.words[actor.from]!.key)) return false;
  if (isLong && /(?:[ую]|[иы]м)$/.test(last.key) && nominativeTitle(p, actor)) return true;
  // «Уильям Эванина заявил»
  if (isLong && verb.gender === 'm' && isNominative(p.words[actor.from]!.key)) return true;
  if (/(?:ов|ев|ин)а$/.test(last.key)) return verb.gender !== 'm';
  if (!isLong && isOfStatesman(last)) return false;
  // «внук Манделы»
  if (!isLong && /ы$/.test(last.key) && verb.gender !== 'p') return false;
  if (verb.gender === 'm' && isOfHim(p.words[actor.from]!.key, last.key)) return false;
  // «сказал Чжу»: a Chinese family name in -у has no cases
  if (!isLong && /[ую]$/.test(last.key) && easternFamilies.has(last.key)) return true;
  if (actor.isFixed || (isLong && isNominative(p.words[actor.from]!.key))) return true;
  return (
    !/(?:ому|ого|ым|[ое]й|[ую]ю|у|ю|ом|ем|[оеи]м|ами)$/.test(last.key) ||
    /(?:ский|цкий|ой|ий|ей|ай)$/.test(last.key)
  );
}

/** «представитель партии Мванги»: a surname alone that may be in the genitive, of whose party it is. */
const isOfParty = ({ words }: Passage, { from, to, whole }: Actor) =>
  to - from === 1 &&
  /[аеиоуыэюяь]$/.test(words[from]!.key) &&
  /^(?:партии|движения|фракции|блока)$/.test(words[whole - 1]?.key ?? '');

/** The token before "Mr." or "H.E. Mr." where that ends at token `i`; `i` itself where it doesn't. */
export function beforeHonorific(p: Passage, i: number): number {
  const { words } = p;
  const at = words[i]?.text === '.' ? i - 1 : i;
  if (isHonorific(words[at]?.key ?? '')) return beforeHonorific(p, at - 1);
  if (isSpacedStyle(p, i - 1)) return i - 2;
  return at < i && endsExcellency(p, at) ? at - 3 : i;
}

/** The token after "Mr.", "the Rev." or "H.E. Mr." where that begins at token `i`; `i` itself where it doesn't. */
export function pastHonorific(p: Passage, i: number): number {
  const { words } = p;
  const at = words[i]?.key === 'the' ? i + 1 : i;
  if (isSpacedStyle(p, at)) return pastHonorific(p, at + 2);
  if (words[at]?.text === 'H' && words[at + 1]?.text === '.' && words[at + 2]?.text === 'E')
    return pastHonorific(p, words[at + 3]?.text === '.' ? at + 4 : at + 3);
  if (!isHonorific(words[at]?.key ?? '')) return i;
  const next = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  return isCapital(p, next) ? pastHonorific(p, next) : i;
}

/** "a pastor supporting X", "veterans, including X": what stands after an English participle is its object. */
function isObject({ words }: Passage, i: number): boolean {
  // "those who have heard X, …, said"
  if (i > 1 && /^(?:have|has|had)$/.test(words[i - 1]!.key) && participle.test(words[i]!.text)) return true;
  if (i < 1 || !/^[a-z]{3,}ing$/.test(words[i]!.text) || /^(?:the|a|an|['’]s)$/.test(words[i - 1]!.key))
    return false;
  return !adjectives.test(words[i]!.key);
}

const participle = /^(?:(?!said|added|noted)[a-z]{2,}ed|heard|met|seen|known|read|told|left|fought|backed)$/;

/** "with intern X": what somebody is, after a preposition; not "with satisfaction X noted". */
const isOfObject = ({ words, kind }: Passage, i: number) =>
  i > 0 &&
  words[i - 1]!.key === 'with' &&
  kind[i] === CharClass.Latin &&
  words[i]!.caps === 'none' &&
  !/(?:tion|ment|ness|ty|ret|ght|me|ck|se|de|oy|it|us|im|er|em|is|at|ch|ly|re)$/.test(words[i]!.key);

/** Participles that say more of an office: "while visiting President X said". */
const adjectives = /^(?:visiting|incoming|outgoing|acting|leading|ruling|reigning|sitting|presiding|during)$/;

/** The last words of a person's names in the dossier, folded. */
function nominatives(mention: PersonMention, gazetteer: Gazetteer): ReadonlySet<string> {
  const leader = mention.id === undefined ? undefined : gazetteer.dossier.leaders.get(mention.id);
  if (!leader) return nameless;
  let words = nominativesOf.get(leader);
  if (!words) {
    const names = leader.names.get('ru') ?? [];
    words = new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(foldWord));
    nominativesOf.set(leader, words);
  }
  return words;
}

const nameless: ReadonlySet<string> = new Set();
/** Folded once a leader. */
const nominativesOf = new WeakMap<Leader, ReadonlySet<string>>();

/** The head of a role's phrase, in an oblique case: «президента», «узбекским лидером». */
function isRoleOblique(p: Passage, actor: Actor): boolean {
  for (let i = actor.from; i < actor.to; i++) {
    if (
      /^(?:президент|премьер|министр|лидер|секретар|канцлер|спикер|представител|посол|посл|директор|председател|руководител|губернатор|мэр|глав|политик|дипломат|чиновник)/.test(
        p.words[i]!.key,
      )
    ) {
      if (p.words[i + 1]?.key === '-') continue;
      return /(?:а|у|ом|ем|е|ы|ю|ой|я)$/.test(p.words[i]!.key) && p.words[i]!.key !== 'глава';
    }
  }
  return false;
}

/** A first name that its ending shows to be in another case: «Дэвида». */
function isOblique(first: string): boolean {
  if (!/[ауеюы]$|ом$|ем$/.test(first)) return false;
  const known = personWord(first);
  return known?.first === 'sure' && !known.lemma && !known.abroad;
}

/** «Петра Берга», «Александра Штейна»: beside a man's verb a genitive, though «Петра» is a woman's name too. */
const isOfHim = (first: string, last: string) =>
  first !== last &&
  /а$/.test(first) &&
  /[бвгджзклмнпрстфхцчшщ]а$/.test(last) &&
  isNominative(first.slice(0, -1));

/** A first name that its consonant shows to be in the nominative. */
export function isNominative(first: string): boolean {
  if (!/[бвгджзйклмнпрстфхцчшщ]$/.test(first)) return false;
  const known = personWord(first);
  return known?.first === 'sure' && known.lemma === true;
}

/** «официальный представитель Анна Берг»: whether the first head of the title before a name is a nominative. */
export function nominativeTitle({ words }: Passage, { whole, from }: Actor): boolean {
  for (let i = whole; i < from; i++) {
    const head = words[i]!.person?.head;
    if (head) return head.case === 'nominative';
  }
  return false;
}

/** «Анна Берг»: a woman's first name in the nominative, which is no genitive of a man's. */
export function isHerName({ words }: Passage, { from, to }: Actor): boolean {
  const { key, person } = words[from]!;
  return to - from > 1 && person?.lemma === true && /[ая]$/.test(key) && !alsoHis.test(key);
}
/** Whether a name in any case is a woman's, as far as its form tells. */
export function isHers(p: Passage, actor: Actor): boolean {
  const { key, person } = p.words[actor.from]!;
  const isGiven = actor.to - actor.from > 1 && person?.first === 'sure';
  if (isGiven && person.lemma) return isHerName(p, actor);
  if (isGiven) return /(?:[ыи]|[ое]й)$/.test(key);
  return /(?:[оеё]в|[иы]н)(?:ой|у)$|[сц]к(?:ой|ую|ая)$/.test(p.words[actor.to - 1]!.key);
}

const alsoHis =
  /^(?:александра|ивана|богдана|романа|стефана|валентина|августа|(?:миро|стани|влади|яро|вяче|свято)слава|рената|юлиана|павла|виктора|антона)$/;
