import { looksFinite } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { isCapital, keyAt, type Passage } from '../../passage';
import type { DossierName } from './known';
import { isAlsoWord } from '../data/wordsurnames';
import { inTitle } from '../offices/titlewords';
import { personOf, startsSentence } from './units';

// A name of the dossier that is a street's, a ship's or a foundation's.

const things =
  /^(?:улиц|проспект|площад|бульвар|переул|набережн|шоссе|аэропорт|университет|институт|академи|фонд|преми|куб(?:ок|к)|приз|медал|орден|стипенди|музе|театр|библиотек|гимнази|лице|больниц|госпитал|стадион|парк|бассейн|мемориал|мечет|турнир|центр|пос[её]л|сел[оаеу]$|деревн|станиц|рек[аеиу]$|гор[аеыу]$|озер|остров|мост|тоннел|вокзал|префектур)/;
const ships =
  /^(?:танкер|теплоход|пароход|ледокол|фрегат|крейсер|корвет|эсмин|авианос|подлод|сухогруз|балкер|паром|судн|кораб|яхт|катер|корабл)|^(?:tanker|vessel|ship|ferry|yacht|carrier|frigate|destroyer|cruiser|corvette|submarine|icebreaker|uss|hms)$/;
/** What a name in quotation marks may be of, beside ships: a firm, a house. */
const firms =
  /^(?:компани|фирм|ресторан|кафе|бар[аеу]?$|отел|гостиниц|клуб|магазин|команд|бренд|марк[аеиу]|скакун|жереб|лошад|клиник|салон|сет[иь]|банк|концерн|холдинг|завод|групп|агентств|поезд|самол[её]т|электричк|ракет|спутник)|^(?:газет|журнал|роман|фильм|книг|спектакл|опер[аеуы]|пьес|сериал|альбом|песн)/;
/** Places whose names stand in the nominative: «посёлок Орлов». */
const places =
  /^(?:пос[её]лок|поселке?|село|деревня|река|гора|озеро|остров|станция|улица|площадь|префектур[аеуы])$/;
const houses = /^(?:университет|центр|фонд|арен|плаз|холл)/;
const placesEn =
  /^(?:county|boulevard|highway|plaza|medal|scholarship|fellowship|cathedral|trail|dam|canal)$/;

/** «улица Орлова», «танкер „Иван Орлов“», "Orlov International Airport": whether a name is a thing's and nobody is meant. */
export function isThings(p: Passage, name: DossierName): boolean {
  const { from, to } = name;
  if (p.kind[from] === CharClass.Latin) return isEnglishThing(p, name);
  if (p.kind[from] !== CharClass.Cyrillic) return false;
  const quote = quoteBefore(p, from);
  if (quote >= 0) {
    const noun = keyAt(p, quote - 1);
    const isThing = ships.test(noun) || firms.test(noun) || things.test(noun);
    if (isThing && (quote === from - 1 || keyAt(p, to) === '"')) return true;
    if (quote === from - 1) return false;
  }
  if (isAdjectiveOf(p, name)) return true;
  // «Назарбаев Университет»
  if (houses.test(keyAt(p, to)) && /[бвгджзклмнпрстфхцчшщ]$/.test(keyAt(p, to - 1))) return true;
  const noun = keyAt(p, from - 1);
  const isNamed =
    noun === 'имени' ? !/^(?:от|по)$/.test(keyAt(p, from - 2)) : noun === '.' && keyAt(p, from - 2) === 'им';
  if (!isNamed && !things.test(noun) && !ships.test(noun)) return false;
  return isNamed || places.test(noun) || !mayAct(p, name);
}

/** «компания „Орлов и сын“», «роман „Доктор Орлов“»: where quotation marks open at most two words before a name; or -1. */
function quoteBefore(p: Passage, from: number): number {
  for (let k = from - 1; k > 0 && k >= from - 3; k--) if (keyAt(p, k) === '"') return k;
  return -1;
}

/** «Полевой госпиталь открыт»: an adjective that opens a sentence, before a noun and no verb. */
function isAdjectiveOf(p: Passage, { from, to, form }: DossierName): boolean {
  if (form !== 'family' || to > from + 1 || !startsSentence(p, from)) return false;
  const { key, caps, statement, person } = p.words[to] ?? p.words[from]!;
  if (!/(?<![сц]к)(?:[ыо]й|ий|ая|ое)$/.test(keyAt(p, from)) || caps !== 'none' || to >= p.count) return false;
  return (
    key.length > 3 &&
    !statement &&
    !person?.common &&
    !person?.speech &&
    !looksFinite(key) &&
    !adverb.test(key)
  );
}
const adverb = /(?:[нктв]о|чера|одня|автра|же|тем|том|ами|ски)$/;

/** «её дочь Челси Орлова», «певец Шакил Орлов»: a capital behind what somebody is makes the surname another person's. */
export function isAnothers(p: Passage, { form, from }: DossierName): boolean {
  const calling = p.words[from - 2];
  if (form !== 'family' || p.kind[from] !== CharClass.Cyrillic) return false;
  if (!calling || !isCapital(p, from - 1) || p.words[from - 1]!.caps !== 'first') return false;
  return inTitle(calling).isKin || personOf(calling).head?.office === '';
}

/** «На улице Орлов сказал»: whether the name may be the subject of what follows. */
function mayAct(p: Passage, { to, leaders }: DossierName): boolean {
  const { key } = p.words[to - 1]!;
  const isNominative = leaders.some(({ name, names }) =>
    [name, ...(names.get('ru') ?? [])].some((one) => one.toLowerCase().replaceAll('ё', 'е').endsWith(key)),
  );
  if (!isNominative) return false;
  const isMans = leaders.some(({ gender }) => gender !== 'female');
  return (isMans && /[бвгджзйклмнпрстфхцчшщь]$/.test(key)) || looksFinite(keyAt(p, to));
}

/** "Stone Mountain", "Green energy grew": a common word before what it goes with, and no verb. */
function goesWith(p: Passage, from: number, to: number): boolean {
  const next = p.words[to];
  if (!next || p.kind[to] !== CharClass.Latin) return false;
  if (next.caps === 'first') return true;
  if (next.caps !== 'none' || !startsSentence(p, from)) return false;
  return !next.statement && !personOf(next).speech && !verbEn.test(next.key);
}
const verbEn =
  /(?:ed|ly)$|^(?:and|or|who|whose|is|was|has|had|will|would|can|could|should|may|might|must|did|does|do|then|also|never|now|still|in|on|at|from|of|with|for|as|to|by|s|spoke|left|met|came|went|said|told|took|gave|made|flew|won|lost|held|sat|stood|began|got|ran|rose|fell|led|wrote|read|saw|heard|knew|thought|brought|bought|sought|fought|taught|caught|felt|kept|sent|spent|built|drove|chose|swore|drew|threw|grew|paid|put|set|cut|hit|let|quit|hosts|visits|wants|meets)$/;

function isEnglishThing(p: Passage, name: DossierName): boolean {
  const { from, to } = name;
  const before = keyAt(p, keyAt(p, from - 1) === '"' ? from - 2 : from - 1);
  if (ships.test(before)) return true;
  if (/^(?:port|fort|mount|lake|cape)$/.test(before) && isCapital(p, from - 1)) return true;
  if (name.form === 'family' && isAlsoWord(keyAt(p, from)) && goesWith(p, from, to)) return true;
  const last = /^(?:international|memorial|presidential|state|national)$/.test(keyAt(p, to)) ? to + 1 : to;
  return isCapital(p, last) && (personOf(p.words[last]).place === true || placesEn.test(keyAt(p, last)));
}
