import { looksAdjectival } from '../../../dossier/names/endings';
import { CharClass } from '../../../text/chars';
import { isCapital, touches, type Passage, keyAt } from '../../passage';
import { describe, type Office } from './describe';
import { isPartisanForm } from './partisans';
import { isArea } from '../names/chains';
import { isJoint, isWord, personOf } from '../names/units';

/** How many tokens a title phrase may have on one side of its head. */
const reach = 16;

/** How words inside a Russian title end: «министр иностранных дел», «командующий войсками связи». */
const genitive = /(?:ой|ого|его|ей|ых|их|ов|ев|ии|ий|[иыаяую]|ам|ям|е|ств|дел|дорог|сил|войск|связ[ьи])$/;

/** How Russian verbs end that stop a title: «прибыл», «прибывает», «встретились». */
const verb =
  /(?:[аеиоуыя]л|[аеиуыя]ла|[аеиыуюя]ли|лся|лась|лись|[аеия]ет|[аия]ют|[аеи]т|ит|ть|ться|ется|(?:назначен|избран|утвержден|выдвинут)[аоы])$/;

/** Parts of bodies, and what somebody is in charge of: «председатель комитета Госдумы», «заведующий отделом министерства». */
const partOfBody = new Set(
  'комитета подкомитета комиссии управления службы агентства центра института академии группы фракции отделом управлением департаментом сектором кафедрой лабораторией'.split(
    ' ',
  ),
);

const demonstratives = new Set(
  'этого этой этего этей этем этом данного данной даннего данней даннем данном нашого нашой нашего нашей нашем нашом'.split(
    ' ',
  ),
);

/** Whether token `i` can stand between a Russian title's head and the name: a genitive, a state, a body. */
function isComplement(p: Passage, i: number): boolean {
  if (!isWord(p, i)) return false;
  const word = p.words[i]!;
  const person = personOf(word);
  if (demonstratives.has(word.key) && word.caps === 'none') return true;
  if (isCapital(p, i) && isArea(p, i - 1)) return true;
  // «Ливия Берг»: no name of a state is in the genitive so
  if (person.country !== undefined && isCapital(p, i) && /ия$/.test(word.key)) return isApposed(p, i);
  if (person.country !== undefined || person.body || person.private || person.head || person.city)
    return true;
  if (word.caps === 'all') return true;
  if (p.kind[i] !== CharClass.Cyrillic) return false;
  if ((word.key === 'дома' && keyAt(p, i - 1) === 'белого') || isWhiteHouse(p, i)) return true;
  if (isPlacePart(p, i)) return true;
  if (person.first || word.key.length < 3) return false;
  // «президент Европейского совета»
  if (word.key === 'совета' && (personOf(p.words[i - 1]).adjective || looksAdjectival(keyAt(p, i - 1))))
    return true;
  if (word.caps === 'none' && partOfBody.has(word.key)) return true;
  const isSmall = person.common && !person.noun && !person.epithet;
  if (word.caps === 'none' && (isSmall || person.particle)) return false;
  return genitive.test(word.key) && (!verb.test(word.key) || /^(?:дел|сил)$/.test(word.key));
}

/** «Республики Индия», «Королевства Саудовская Аравия»: a name of a state that stands beside what it is. */
const isApposed = (p: Passage, i: number) =>
  /^(?:республики|королевства|княжества|султаната)$/.test(
    keyAt(p, keyAt(p, i - 1) === 'саудовская' ? i - 2 : i - 1),
  );

/** «Коста-Рики», «Сан-Марино», «Пуэрто-Рико»: parts of a place's name that are first names elsewhere. */
const opensPlace = /^(?:коста|сан|санта|пуэрто|сент|сен|нью)$/;
const isPlacePart = (p: Passage, i: number) =>
  (isJoint(p, i - 1) && opensPlace.test(keyAt(p, i - 2))) ||
  (isJoint(p, i + 1) && opensPlace.test(keyAt(p, i)));

/** «пресс-секретарь Белого дома» */
const isWhiteHouse = (p: Passage, i: number) => keyAt(p, i) === 'белого' && keyAt(p, i + 1) === 'дома';

/** «директор Фонда Ивана Орлова»: a name in the genitive after a body of this kind is the body's. */
const namedAfter = /^(?:фонд|институт|университет|академи|премии|школ|театр|музе|больниц|библиотек|имени)/;

export function russianBefore(p: Passage, at: number, cases: ReadonlySet<string>): Office | undefined {
  const given = personOf(p.words[at]);
  const isOblique = !cases.has('nominative') || (given.first === 'sure' && !given.lemma);
  const before = keyAt(p, at - 1);
  if ((namedAfter.test(before) && isOblique) || /^(?:семь|клан|династи)/.test(before)) return undefined;
  const end = acronymBefore(p, at);
  if (end === at && keyAt(p, at - 1) === ')') return undefined;
  // «министр финансов господин Иван Орлов»
  const title = honorificStart(p, at);
  // «министр финансов, г-н Иван Орлов»
  const above = keyAt(p, title - 1) === ',' ? title - 1 : title;
  const over = title > 0 && title < at ? russianBefore(p, above, honoured(p, at) ?? cases) : undefined;
  if (over?.isPublic) return over;
  const tail = fieldStart(p, end);
  const office = titleOver(p, end, at, cases) ?? (tail < end ? titleOver(p, tail, at, cases) : undefined);
  return office && (isOwners(p, at, office, cases) || isFounders(p, at, cases)) ? undefined : office;
}

/** «представитель администрации Берга», «представитель партии Штейна»: a surname alone that may be of whose body it is. */
const isOwners = (p: Passage, at: number, { name }: Office, cases: ReadonlySet<string>) =>
  (/^(?:администраци|правительств|кабинет|команд|штаб|офис|канцеляри)/.test(keyAt(p, at - 1)) ||
    (/^(?:парти|движени|фракци|блок)/.test(keyAt(p, at - 1)) && !/^leader/.test(name))) &&
  cases.has('oblique') &&
  !isCapital(p, at + 1) &&
  !/^(?:head|chairman|director|deputy|prime-minister)/.test(name);

/** «представитель Организации Ивана Орлова по развитию»: whom a body is called after, and no bearer of an office. */
function isFounders(p: Passage, at: number, cases: ReadonlySet<string>): boolean {
  if (!/^(?:организаци|фонд|сет|центр|агентств)[а-я]{0,2}$/.test(keyAt(p, at - 1)) || !cases.has('oblique'))
    return false;
  let to = at + 1;
  while (isCapital(p, to)) to++;
  return keyAt(p, to) === 'по';
}

/** «г-ном Маэда Сигэки»: the honorific shows the case of a name that isn't declined. */
function honoured(p: Passage, at: number): ReadonlySet<string> | undefined {
  const key = keyAt(p, at - 1);
  if (/^(?:ном|жой|господином|госпожой)$/.test(key)) return new Set(['instrumental']);
  if (/^(?:на|ну|жи|же|жу|господина|господину|госпож[иеу])$/.test(key)) return new Set(['oblique']);
  return /^(?:н|жа|господин|госпожа)$/.test(key) ? new Set(['nominative']) : undefined;
}

const shortEndings = new Set('н на ну ном жа жи же жу жой'.split(' '));

/** «господин», «г-жа»: where it begins before token `at`; `at` where there is none. */
function honorificStart(p: Passage, at: number): number {
  const before = keyAt(p, at - 1);
  if (/^госпо(?:дин|ж)[а-я]{0,2}$|^уважаем[а-я]{2,3}$/.test(before) || isPartisanForm(before)) return at - 1;
  const isShort = shortEndings.has(keyAt(p, at - 1)) && isJoint(p, at - 2);
  return isShort && keyAt(p, at - 3) === 'г' ? at - 3 : at;
}

/** «генеральный директор агентства (МАГАТЭ) Иван Петров»: where the bracket opens; `at` where there is none. */
function acronymBefore(p: Passage, at: number): number {
  const isBracket = keyAt(p, at - 1) === ')' && keyAt(p, at - 3) === '(' && p.words[at - 2]!.caps === 'all';
  return isBracket ? at - 3 : at;
}

/** After «по» these say when or why, and not what an office is for. */
const noField =
  /^(?:случаю|поводу|итогам|результатам|приглашению|поручению|словам|мнению|данным|информации|инициативе|просьбе|завершении)$/;

/**
 * Where the field of an office begins before token `at`: «советник по экономическому сотрудничеству с соседними
 * странами Иван Петров»; `at` where there is none.
 */
function fieldStart(p: Passage, at: number): number {
  for (let k = at - 1; k > 0 && at - k <= reach; k--) {
    const word = p.words[k]!;
    if (word.key === 'по' && word.caps === 'none')
      return at - k > 1 && !noField.test(keyAt(p, k + 1)) ? k : at;
    const isPart =
      p.kind[k] === CharClass.Cyrillic ? word.caps !== 'first' || isJoint(p, k - 1) : isJoint(p, k);
    if (!isPart || word.statement || personOf(word).speech) break;
  }
  return at;
}

const smallWords = new Set('в при по и на'.split(' '));

/** The title phrase of the name at token `name`, whose head and complements end before token `at`. */
function titleOver(p: Passage, at: number, name: number, cases: ReadonlySet<string>): Office | undefined {
  const heads: number[] = [];
  let isAbroad = false;
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    const word = p.words[k]!;
    if (personOf(word).head) {
      if (!isAbroad || /ambassador|head|envoy|spokesperson|consul/.test(personOf(word).head!.office))
        heads.push(k);
      continue;
    }
    if (word.key === '-') {
      const isLink = isJoint(p, k) || (personOf(p.words[k + 1]).head !== undefined && k > 0);
      const isCompound = isJoint(p, k) && /[ое]$/.test(keyAt(p, k - 1)) && isCapital(p, k + 1);
      if (isCompound) k--;
      if (isLink) continue;
      break;
    }
    if (word.key === '"') {
      const open = quoteBefore(p, k);
      // what begins with a small letter is said, and no body's name
      if (open === undefined || p.words[open + 1]!.caps === 'none') break;
      k = open;
      continue;
    }
    // «представителя агентства сотрудничества (ЯАМС) в Узбекистане»
    if (k < at - 1 && word.key === ')' && acronymBefore(p, k + 1) <= k) {
      k = acronymBefore(p, k + 1);
      continue;
    }
    if (k === at - 1 && word.key === '.' && keyAt(p, k - 1) === 'о') {
      return undefined;
    }
    if (smallWords.has(word.text) && k < at - 1) {
      if (word.text === 'по' && noField.test(keyAt(p, k + 1))) break;
      if (word.text === 'и' && heads.length > 0 && isSomebodyElse(p, k - 1)) break;
      if (word.text === 'в' || word.text === 'на') isAbroad = true;
      continue;
    }
    // «депутат от фракции „Маяк“»
    if (word.text === 'от' && /^(?:фракции|партии)$/.test(keyAt(p, k + 1))) continue;
    // «министр экономики, торговли и промышленности»
    if (word.key === ',' && k < at - 3 && isListed(p, k)) continue;
    if (!isComplement(p, k)) break;
  }
  heads.reverse();
  const fitting = heads.filter((k) => {
    const { case: one } = personOf(p.words[k]).head!;
    return one === 'any' || cases.has(one) || actsInCase(p, k, cases);
  });
  // «от имени императора X»
  const head = fitting.find(
    (k, i) => isCleanRun(p, k + 1, at) && !(keyAt(p, k) === 'имени' && i + 1 < fitting.length),
  );
  if (head === undefined) return undefined;
  // «спецпредставителем президента по торговле Ивана Орлова»: the field is the envoy's, in whatever case he stands
  const isEnvoys = heads.includes(head - 1) && p.words.slice(head, name).some((word) => word.key === 'по');
  return describe(p, extendRussian(p, isEnvoys ? head - 1 : head), name);
}

/** A name before «и»: what stands before it is that person's office, «премьер-министр Орлов и нынешний глава …». */
function isSomebodyElse(p: Passage, i: number): boolean {
  const { country, body, city, private: isFirm, head, noun, subject } = personOf(p.words[i]);
  const isNamed = country === undefined && !body && !city && !isFirm && !head && !noun && !subject;
  return isNamed && isWord(p, i) && p.words[i]!.caps === 'first';
}

/** Whether a comma divides the fields of one office: nouns in the genitive round it, and an «и» after them. */
function isListed(p: Passage, comma: number): boolean {
  const isField = (i: number) =>
    p.words[i]?.caps === 'none' && isComplement(p, i) && personOf(p.words[i]).head === undefined;
  if (!isField(comma - 1) || !isField(comma + 1)) return false;
  for (let k = comma + 2; k < comma + 6; k++) {
    if (keyAt(p, k) === 'и') return isField(k + 1);
    if (keyAt(p, k) !== ',' && !isField(k)) return false;
  }
  return false;
}

/** «и.о.», «врио», «исполняющий обязанности» before a head, which is then a genitive; the head where there is none. */
export function actingStart(p: Passage, head: number): number {
  const before = keyAt(p, head - 1);
  if (/^(?:врио|врид|ио)$/.test(before)) return head - 1;
  if (
    before === '.' &&
    keyAt(p, head - 2) === 'о' &&
    keyAt(p, head - 3) === '.' &&
    keyAt(p, head - 4) === 'и'
  )
    return keyAt(p, head - 5) === '.' && keyAt(p, head - 6) === 'вр' ? head - 6 : head - 4;
  if (before === 'обязанности' && /^исполня/.test(keyAt(p, head - 2)))
    return /^временно$/.test(keyAt(p, head - 3)) ? head - 3 : head - 2;
  return head;
}

/** «исполняющим обязанности министра Иваном Орловым»: the participle is in the name's case; «врио» has none. */
function actsInCase(p: Passage, head: number, cases: ReadonlySet<string>): boolean {
  if (actingStart(p, head) === head) return false;
  const participle = keyAt(p, head - 1) === 'обязанности' ? keyAt(p, head - 2) : '';
  if (participle.endsWith('им')) return cases.has('instrumental');
  return !/(?:его|ему)$/.test(participle) || cases.has('oblique');
}

/** No conjunction stands first or last, and after «и» comes a complement, not another bearer of office. */
function isCleanRun(p: Passage, from: number, to: number): boolean {
  if (from >= to) return true;
  return !/^(?:и|в|по|при|на)$/.test(keyAt(p, to - 1)) && keyAt(p, from) !== 'и';
}

function quoteBefore(p: Passage, close: number): number | undefined {
  for (let k = close - 1; k >= 0 && close - k <= 8; k--) if (keyAt(p, k) === '"') return k;
  return undefined;
}

/** Takes in what belongs to the title before its head: «бывший», «экс-», «японский», «премьер-». */
function extendRussian(p: Passage, head: number): number {
  let from = actingStart(p, head);
  while (from > 0) {
    const before = personOf(p.words[from - 1]);
    if (isJoint(p, from - 1) && from > 1 && isWord(p, from - 2)) from -= 2;
    else if (isWord(p, from - 1) && (before.modifier || before.adjective) && !isOfElse(p, from - 1, head))
      from--;
    else if (isPaired(p, from)) from -= 2;
    else break;
  }
  return from;
}

/** «сказал на русском президент»: an adjective in another case than the head is none of its own. */
const isOfElse = (p: Passage, i: number, head: number) =>
  personOf(p.words[head]).head?.case === 'nominative' &&
  actingStart(p, head) === head &&
  /(?:[оеыи]м|[оеё]го|[оеё]му)$/.test(keyAt(p, i));

/** «Чрезвычайный и Полномочный»: whether «и» joins the attribute that begins at token `at` to another one. */
export const isPaired = (p: Passage, at: number) =>
  keyAt(p, at - 1) === 'и' && /^чрезвычайн/.test(keyAt(p, at - 2)) && /^полномочн/.test(keyAt(p, at));

export function russianAfter(p: Passage, from: number, cases: ReadonlySet<string>): number | undefined {
  let k = from;
  const isPre = (i: number) => personOf(p.words[i]).modifier || personOf(p.words[i]).adjective;
  while (
    k - from < 5 &&
    ((isWord(p, k) && isPre(k) && !personOf(p.words[k]).head) || isJoint(p, k) || isPaired(p, k + 1))
  )
    k++;
  const head = personOf(p.words[k]).head;
  if (!head?.office || !cases.has(head.case)) return undefined;
  let to = k + 1;
  for (; to < p.count && to - from <= reach; to++) {
    if (isJoint(p, to)) continue;
    if (keyAt(p, to) === '-' && personOf(p.words[to + 1]).head) continue;
    if (keyAt(p, to) === 'и' && isComplement(p, to + 1) && !personOf(p.words[to + 1]).head) continue;
    if (/^(?:по|при)$/.test(keyAt(p, to))) continue;
    if (!isComplement(p, to)) break;
  }
  // «глава правящего в Нигере совета»: the adjective's noun isn't part of it
  while (to > k + 1 && isOpenAdjective(p, to - 1)) to--;
  return to;
}

const isOpenAdjective = (p: Passage, i: number) => {
  const { key, caps, person } = p.words[i]!;
  return caps === 'none' && !person?.noun && !person?.head && /(?:[нщк](?:ого|его)|[нщ]их|[нк]ых)$/.test(key);
};

/** «…, председатель делового совета И. И. Берг, …»: whether the office belongs to a name that comes after it. */
export function isNextBearers(p: Passage, to: number): boolean {
  for (let k = to; k < p.count && k < to + reach; k++) {
    const isInitial = p.words[k]!.text.length === 1 && isCapital(p, k) && keyAt(p, k + 1) === '.';
    if (isInitial && isCapital(p, k + 2) && touches(p, k + 1)) return true;
    const { first, lemma } = personOf(p.words[k]);
    if (first === 'sure' && lemma && isCapital(p, k) && isCapital(p, k + 1)) return true;
    if (/^[,.;:()!?]$/.test(keyAt(p, k)) || p.words[k]!.statement) return false;
  }
  return false;
}
