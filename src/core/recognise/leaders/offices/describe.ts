import { CharClass } from '../../../text/chars';
import { isCapital, type Passage, keyAt } from '../../passage';
import { perWord } from '../../words';
import type { Written } from '../../written';
import { isJoint, personOf } from '../names/units';

/** A title phrase: its tokens, and what office of which state it names. */
export interface Office {
  readonly from: number;
  readonly to: number;
  /** `president`, `minister:foreign`…; empty for an occupation, which is no office. */
  readonly name: string;
  readonly country?: string;
  /** Whether who bears it is a leader. */
  readonly isPublic: boolean;
  /** «господин»: says nothing of what its bearer is. */
  readonly isHonorific?: true;
}

const portfolios: readonly (readonly [RegExp, string])[] = [
  [/^(?:иностранн|внешн|мид$|foreign|external|дипломат)/, 'foreign'],
  [/^(?:оборон|минобороны|defen[cs]e)/, 'defence'],
  [/^(?:финанс|минфин|finance|treasury)/, 'finance'],
  [/^(?:экономи|минэконом|econom)/, 'economy'],
  [/^(?:торговл|trade|commerce)/, 'trade'],
  [/^(?:внутренн|мвд$|interior|home)/, 'interior'],
  [/^(?:энерг|минэнерго|energy)/, 'energy'],
  [/^(?:юстици|минюст|justice)/, 'justice'],
  [/^(?:здрав|health)/, 'health'],
  [/^(?:образован|education)/, 'education'],
];

const honorificRussian = /^(?:господин|госпож|товарищ|мистер|сэр$|мисс)/;

/** Whoever is somebody's son or ally holds no office by it: «сын президента Иван Петров». */
const kin =
  /^(?:сын|доч|жен|муж|супруг|брат|сестр|от[е]?ц|мат[ье]р|мать$|вдов|друг|соратни|коллег|партнер|преемни|предшественни|адвокат|племянни|внук|внучк|зят|подруг|невест|жених)/;

/** Whose head or spokesperson somebody is, where it isn't the state's: «глава Минтранса», «пресс-секретарь Кремля». */
const bodyOf = perWord((word) => {
  if (/^(?:кремл|kremlin)/.test(word.key)) return 'president';
  if (/^(?:правительств|кабмин|кабинет|government|cabinet)/.test(word.key)) return 'prime-minister';
  const isBody = personOf(word).body && !personOf(word).head && personOf(word).country === undefined;
  return isBody && !/^(?:республик|государств|стран|федерац)/.test(word.key) ? 'body' : '';
});

/** The bodies of the European Union, each with a president of its own. */
const ofUnion: readonly (readonly [RegExp, string])[] = [
  [/^(?:commission$|(?:евро)?комисси)/, 'commission'],
  [/^(?:council$|(?:евро)?совет)/, 'council'],
  [/^(?:parliament$|(?:евро)?парламент)/, 'parliament'],
  [/^(?:bank$|банк|ецб$)/, 'bank'],
];

/** What a word says inside a title phrase by its letters. */
const inTitle = perWord(({ key }) => ({
  portfolio: portfolios.find(([pattern]) => pattern.test(key))?.[1] ?? '',
  isCouncil: /^совет/.test(key),
  isOfCouncil: /^(?:федерац|безопасн|министр)/.test(key),
  isMinisters: /^минис/.test(key),
  isState: /^государств/.test(key),
  isCommittee: /^комитета$/.test(key),
  isArea: /^(?:региона|области|края|округа|района|города|муниципалитета)$/.test(key),
  isCabinet: /^(?:правительств|кабмин|кабинет)/.test(key),
  isBody:
    /^(?:military|army|navy|forces|ministry|department|commission|council|parliament|government|senate|state|cabinet|white|kremlin|party|presidency|assembly|congress|mejlis|majlis|majilis|maslahaty|maslakhaty|kenesh|knesset|duma|rada|sejm|bundestag)$/.test(
      key,
    ),
  isDeputy: /^(?:вице|deputy|vice|under|assistant)$/.test(key),
  isKin: kin.test(key),
  ofUnion: ofUnion.find(([pattern]) => pattern.test(key))?.[1] ?? '',
}));

const isField = (p: Passage, i: number) =>
  isCapital(p, i) && (personOf(p.words[i]).subject === true || inTitle(p.words[i]!).portfolio !== '');

/** "World Trade Organization", "International Energy Agency", "World Bank": of all states. */
function isWorldBody(p: Passage, k: number): boolean {
  if (!/^(?:organi[sz]ation|agency|fund|bank)$/.test(keyAt(p, k)) || !isCapital(p, k)) return false;
  // "North Atlantic Treaty Organization", "Shanghai Cooperation Organisation"
  if (/^(?:treaty|cooperation)$/.test(keyAt(p, k - 1)) && isCapital(p, k - 1)) return true;
  const last = keyAt(p, k - 1) === 'energy' && keyAt(p, k - 2) === 'atomic' ? k - 1 : k;
  const of = /^(?:trade|health|energy|atomic|monetary|labour|migration)$/.test(keyAt(p, last - 1))
    ? last - 2
    : last - 1;
  return /^(?:world|international)$/.test(keyAt(p, of)) && isCapital(p, of);
}

/** Two words that are no office by themselves. */
const attorneyGeneral = { office: 'prosecutor', strong: true, case: 'any' } as const;

/** "his counterpart", behind a president or a minister. */
function isOfHolder(p: Passage, counterpart: number): boolean {
  if (!/^(?:his|her|their)$/.test(keyAt(p, counterpart - 1))) return false;
  for (let k = counterpart - 2; k >= 0 && counterpart - k < holderReach; k--)
    if (personOf(p.words[k]).head?.strong && personOf(p.words[k]).head?.office !== 'counterpart') return true;
  return false;
}
const holderReach = 30;

/** Houses that may have a state's name before their noun. */
const firm = /^(?:airways|airlines|eximbank|bank|university|company|corporation|corp|inc|ltd)$/;

/** How the names of peoples and lands end that no table has. */
const ofLand = /(?:an|ish|ese|i|ar|land|stan|ia)$/;

/** "the Harbourline president", "University of Oslo President": of what isn't known to be a state. */
function isOfCompany(p: Passage, from: number, to: number): boolean {
  const at = isCapital(p, from) && personOf(p.words[from]).head === undefined ? from : from - 1;
  const head = p.words[at + 1];
  if (p.kind[at] !== CharClass.Latin || !isCapital(p, at) || at + 1 >= to) return false;
  if (personOf(p.words[at]).private) return true;
  if (keyAt(p, at - 1) === 'of' && personOf(p.words[at - 2]).private) return true;
  const isUnknown =
    p.words[at]!.person === undefined && p.words[at]!.caps === 'first' && !ofLand.test(keyAt(p, at));
  return isUnknown && head?.key === 'president' && (head.caps === 'none' || at === from);
}

/** States whose name is that of another one with a word before it. */
const besides: readonly (readonly [country: string, word: RegExp, other: string])[] = [
  ['KR', /^(?:северн|north)/, 'KP'],
  ['SD', /^south$/, 'SS'],
  ['GN', /^equatorial$/, 'GQ'],
];
const besideOf = (country: string, before: string) =>
  besides.find(([of, word]) => of === country && word.test(before))?.[2];

/** "head of state", "Head of Government". */
function isOfEnglish(p: Passage, from: number, to: number, word: string): boolean {
  for (let k = from; k + 2 < to; k++)
    if (keyAt(p, k) === 'head' && keyAt(p, k + 1) === 'of')
      return (
        keyAt(p, keyAt(p, k + 2) === 'the' ? k + 3 : k + 2) === word &&
        !/^(?:property|duma|bank|department)$/.test(keyAt(p, k + 3))
      );
  return false;
}

/** What a title phrase says: which office, of which state. Any words are allowed; without a head it names none. */
export function describe(p: Passage, from: number, to: number): Office {
  let office = '';
  let strong = false;
  let country: string | undefined;
  let portfolio = '';
  let isBody = false;
  let isOfState = false;
  let isOfCabinet = false;
  let isPrivate = false;
  let isKin = false;
  let isOfFirm = false;
  let of = '';
  let union = '';
  let prefix = '';
  for (let k = from; k < to; k++) {
    const word = p.words[k]!;
    const person = personOf(word);
    // "president of Kenya Airways"
    if (firm.test(word.key) && personOf(p.words[k - 1]).country !== undefined) isOfFirm = true;
    if (person.country !== undefined) country ??= besideOf(person.country, keyAt(p, k - 1)) ?? person.country;
    const initials = word.text === 'U' && keyAt(p, k + 1) === '.' ? keyAt(p, k + 2) : '';
    if (initials === 's') country ??= 'US';
    if (initials === 'k') country ??= 'GB';
    if (initials === 'n') country ??= 'UN';
    const title = inTitle(word);
    union ||= title.ofUnion;
    const next = p.words[k + 1];
    const council = next && person.common && title.isCouncil ? inTitle(next) : undefined;
    const isCouncil = council?.isOfCouncil === true;
    // «помощник Путина»
    // the title's own head is no body, though «советник президента» has one
    const isOwnHead = person.head !== undefined && office === '';
    if (
      (person.body && !isOwnHead) ||
      title.isBody ||
      isCouncil ||
      (person.statesman && person.famous && k > from)
    )
      isBody = true;
    // «депутат от фракции „Маяк“»
    if (isWorldBody(p, k) || word.key === 'фракции') isBody = true;
    if (word.text === 'Leader' && /^(?:Opposition|Majority|Minority)$/.test(p.words[k - 1]?.text ?? ''))
      strong = true;
    if (word.text === 'Speaker' && !/^(?:guest|keynote)$/.test(keyAt(p, k - 1))) strong = true;
    if (word.key === 'prince' && keyAt(p, k - 1) === 'crown') strong = true;
    if (word.key === 'bank' && /^(?:central|national|reserve)$/.test(keyAt(p, k - 1))) isBody = true;
    // "deputy director of the National Security Office"
    if (word.text === 'Security' && p.words[k - 1]?.text === 'National') isBody = true;
    // "chairman of the Budget Committee"
    if (word.text === 'Committee' && isField(p, k - 1) && keyAt(p, k - 1) !== 'national') isBody = true;
    // «глава региона»
    if (title.isArea && office === 'head' && !isPrivate) strong = true;
    // «председатель Государственного комитета»
    if (
      title.isCommittee &&
      (inTitle(p.words[k - 1]!).isState || (isCapital(p, k) && p.words[k - 1]!.person?.head))
    )
      isBody = true;
    if (title.isState) isOfState = true;
    if (title.isCabinet || (isCouncil && council?.isMinisters)) isOfCabinet = true;
    if (person.private || (word.key === '"' && k > from)) isPrivate = true;
    if (of === '') of = bodyOf(word) || (isCouncil ? 'body' : '');
    if (title.isDeputy && office === '') prefix = 'deputy-';
    portfolio ||= title.portfolio;
    const isAttorney = word.text === 'General' && /^(?:attorney|prosecutor)$/.test(keyAt(p, k - 1));
    const head = isAttorney ? attorneyGeneral : person.head;
    if (!head || (head.office === '' && office !== '')) continue;
    if (head.office === '' && title.isKin) isKin = true;
    else if (isKin) continue;
    if (office !== '' && of === '' && head.case === 'oblique') of = head.office;
    const isPrime =
      head.office === 'minister' && /^(?:prime|премьер)$/.test(keyAt(p, isJoint(p, k - 1) ? k - 2 : k - 1));
    if (office === '' || (isPrime && office === 'prime-minister'))
      office = isPrime ? 'prime-minister' : head.office;
    else if (/^(?:head|leader|chairman|deputy|secretary)$/.test(office) && p.kind[k] !== CharClass.Cyrillic)
      office = head.office;
    strong ||= head.strong;
    // "his finance counterpart"; "The president met her counterpart X"
    if (head.office === 'counterpart' && (portfolio !== '' || isOfHolder(p, k))) strong = true;
    // «вице-спикер» is always a parliament's
    if (head.office === 'speaker' && prefix !== '') strong = true;
    // "Energy Secretary": an office by its field alone
    if (head.office === 'secretary' && isField(p, k - 1) && isCapital(p, k)) strong = true;
    const isNational = keyAt(p, k - 1) === 'security' && keyAt(p, k - 2) === 'national';
    if (head.office === 'adviser' && (isNational || keyAt(p, k - 1) === 'presidential')) strong = true;
    // "Secretary X", "Deputy Secretary X"
    const isOwned = /^['’]s$/.test(p.words[k - 1]?.text ?? '') && country === undefined;
    if (/^(?:Secretary|SECRETARY|CS|PS)$/.test(word.text) && !isOwned) strong = true;
    // "Trade Commissioner X"; those of leagues, "NBA Commissioner X", hold no public office
    if (
      /^(?:Representative|Envoy)$/.test(word.text) &&
      /^(?:trade|high|special|permanent|presidential)$/.test(keyAt(p, k - 1)) &&
      isCapital(p, k - 1)
    )
      strong = true;
    if (word.text === 'Commissioner' && !isOwned && p.words[k - 1]?.caps !== 'all') strong = true;
  }
  if (isOfFirm && office !== 'governor') country = undefined;
  const isHead = /^(?:head|chairman)$/.test(office);
  // the president of the European Council isn't that of the Commission
  if (country === 'EU' && union !== '' && (isHead || office === 'president')) office = `president:${union}`;
  if (office === 'head' && !portfolio && (isOfState || isOfEnglish(p, from, to, 'state')))
    office = 'president';
  else if (office === 'head' && isOfEnglish(p, from, to, 'government')) office = 'prime-minister';
  else if (isHead && !portfolio && isOfCabinet) office = 'prime-minister';
  if (office === 'head' && portfolio) office = 'minister';
  if (office === 'minister' && portfolio) office += `:${portfolio}`;
  else if (office === 'spokesperson' && (portfolio || of)) office += `:${portfolio || of}`;
  else if (/^(?:head|leader|chairman)$/.test(office) && (of || isPrivate)) office += ':body';
  const isState = country !== undefined || isBody;
  // the governor of a bank is a central bank's
  if (office === 'governor') isPrivate = false;
  if (office === 'president' && !isState && isOfCompany(p, from, to)) isPrivate = true;
  const isPublic = office !== '' && !(isPrivate && !isState) && (strong || isState);
  const isShort = to - from === 3 && keyAt(p, from) === 'г' && isJoint(p, from + 1);
  const isHonorific =
    office === '' && ((to - from === 1 && honorificRussian.test(keyAt(p, from))) || isShort);
  const described: Written<Office> = { from, to, name: prefix + office, isPublic };
  if (country !== undefined) described.country = country;
  if (isHonorific) described.isHonorific = true;
  return described;
}
