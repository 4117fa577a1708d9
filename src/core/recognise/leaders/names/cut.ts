import type { Discovery } from './chain';
import type { Passage } from '../../passage';
import { casesOf } from './cases';
import { easternWord } from './syllables';
import { isFirst, isSureFirst, isSurname, personOf, type Unit } from './units';

/** Where a name ends inside a run of capitalised words: before a verb, and before somebody else's name. */

/** «аль», «бен», «Абу», «ат-»: whatever is before and after them is of one name. */
const isLink = (unit: Unit) =>
  unit.particle || /^(?:аль|эль|абу|бен|бин|ибн|абд|абдель|ас|аш|ат|ад)$/.test(unit.word.key);

export function withLinks(units: readonly Unit[], found: Discovery): Discovery {
  let { from, to } = found;
  while (from > 0 && (isLink(units[from]!) || isLink(units[from - 1]!))) from--;
  while (to < units.length && (isLink(units[to]!) || isLink(units[to - 1]!))) to++;
  return { ...found, from, to };
}

const verb =
  /^(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|should|may|might|must|got|gets|won|wins|goes|put|puts|tweets|[a-z]+n[’']t)$/;

/** "Anna Lund Is Right", "Anna Lund Joked on Monday": where a headline gives each word a capital, its verb ends a name. */
export function cutAtVerb(p: Passage, units: readonly Unit[], found: Discovery): Discovery {
  for (let k = found.from + 2; k < found.to; k++) {
    const { key } = units[k]!.word;
    const isVerb =
      verb.test(key) ||
      (units[k]!.word.statement?.form === 'finite' && !isFirst(units[k]!) && !units[k]!.particle) ||
      (/[a-z]{3}(?:ed|ing)$/.test(key) && !isFirst(units[k]!) && p.isTitleCase);
    if (isVerb) return { ...found, to: k };
  }
  return found;
}

/** Ends a name where a second first name begins one of another case, or stands before a surname of its own. */
export function cutAtNext(units: readonly Unit[], found: Discovery): Discovery {
  const { from, to } = found;
  if (areTwo(units.slice(from, to))) return { ...found, to: from + 2, cut: true };
  const isFour = to - from === 4 && isFirst(units[from]!) && isSurname(units[from + 1]!);
  if (!isFour && !isSureFirst(units[from]!)) return found;
  for (let k = from + 2; k < to; k++) {
    // «Иван Орлов Путь к успеху»: headings in a row
    const isThing = units[k]!.word.initiative?.trigger !== undefined && /[а-я]/.test(units[k]!.word.key);
    if (isThing && !isFirst(units[k]!) && !isSurname(units[k]!)) return { ...found, to: k, cut: true };
    // «Иван Орлов Чжао Лицзянь»: tags in a row
    const isEasternNext =
      personOf(units[k]!.word).eastern === true && easternWord.test(units[k + 1]?.last.key ?? '');
    if (isEasternNext && !isLink(units[k - 1]!)) return { ...found, to: k, cut: true };
    // «президента Ивана Орлова Малия», «Иваном Орловым Пшихов рассказал»: his daughter, or who is with him
    const isBehindWhole =
      k === from + 2 &&
      !personOf(units[from]!.word).lemma &&
      isSurname(units[k - 1]!) &&
      isDeclined.test(units[k - 1]!.last.key) &&
      !isLink(units[k]!) &&
      !personOf(units[k]!.word).patronymic &&
      (!isSurname(units[k]!) || !shares(units[from]!, units[k]!));
    if (isBehindWhole) return { ...found, to: k, cut: true };
    // «президента Ивана Орлова Берган прибыл»: a surname in the nominative behind a name in the genitive
    const isSubject =
      k === from + 2 &&
      k + 1 === to &&
      !personOf(units[from]!.word).lemma &&
      !casesOf([units[k]!]).has('oblique');
    if (isSubject && /(?:[оеё]в|[иы]н)а$/.test(units[k - 1]!.last.key)) return { ...found, to: k, cut: true };
    if (!isSureFirst(units[k]!) || isFirst(units[k - 1]!) || isLink(units[k - 1]!)) continue;
    // «Реджеп Тайип Эрдоган Ильхам Алиев»: tags in a row
    const isSecond =
      k + 2 === to && isSurnameOf(units[k - 1]!) && isSurname(units[k + 1]!) && !isLink(units[k + 1]!);
    if (isSecond) return { ...found, to: k, cut: true };
    const isPair = k + 1 < to && k === from + 2 && !isLink(units[k + 1]!);
    const isOther = !personOf(units[from]!.word).lemma && personOf(units[k]!.word).lemma;
    if (isPair || isOther || !shares(units[from]!, units[k]!)) return { ...found, to: k, cut: true };
  }
  return found;
}

/** «Орлова», «Орловым», «Орлову»: a surname in -ов or -ин that isn't in the nominative, if it is a man's. */
const isDeclined = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|ей)$/;
const isSurnameOf = (unit: Unit) => isSurname(unit) || personOf(unit.last).famous === true;

/** «министра Амину Орлову Радий Берг похвалил»: two words in another case, and two that are in the nominative for sure. */
function areTwo(units: readonly Unit[]): boolean {
  const [first, second, third, fourth] = units;
  if (!fourth || units.length > 4 || units.some((unit) => unit.initial || isLink(unit))) return false;
  const isObject = /[ую]$/.test(first!.last.key) && /(?:[оеё]ву|[иы]ну|[сц]кую)$/.test(second!.last.key);
  return (
    isObject &&
    /[бвгджзйклмнпрстфхцчшщ]$/.test(third!.last.key) &&
    /[бвгджзйклмнпрстфхцчшщ]$/.test(fourth.last.key)
  );
}

/** Whether two words of names may be in the same case. */
export function shares(one: Unit, other: Unit): boolean {
  const [first, second] = [casesOf([one]), casesOf([other])];
  return [...first].some((of) => second.has(of));
}
