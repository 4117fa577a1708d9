import { perWord } from '../../words';
import { personOf } from '../names/units';

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

/** Whoever is somebody's son or ally holds no office by it: «сын президента Иван Петров». */
const kin =
  /^(?:сын|доч|жен|муж|супруг|брат|сестр|от[е]?ц|мат[ье]р|мать$|вдов|друг|соратни|коллег|партнер|преемни|предшественни|адвокат|племянни|внук|внучк|зят|подруг|невест|жених)/;

/** Whose head or spokesperson somebody is, where it isn't the state's: «глава Минтранса», «пресс-секретарь Кремля». */
export const bodyOf = perWord((word) => {
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

const areas = new Set('региона области края округа района города муниципалитета'.split(' '));

const deputies = new Set('вице deputy vice under assistant'.split(' '));

/** What a word says inside a title phrase by its letters. */
export const inTitle = perWord(({ key }) => ({
  portfolio: portfolios.find(([pattern]) => pattern.test(key))?.[1] ?? '',
  isCouncil: /^совет/.test(key),
  isOfCouncil: /^(?:федерац|безопасн|министр)/.test(key),
  isMinisters: /^минис/.test(key),
  isState: /^государств/.test(key),
  isCommittee: /^комитета$/.test(key),
  isArea: areas.has(key),
  isCabinet: /^(?:правительств|кабмин|кабинет)/.test(key),
  isBody:
    /^(?:military|army|navy|forces|ministry|department|commission|council|parliament|government|senate|state|cabinet|white|kremlin|party|presidency|assembly|congress|mejlis|majlis|majilis|maslahaty|maslakhaty|kenesh|knesset|duma|rada|sejm|bundestag)$/.test(
      key,
    ),
  isDeputy: deputies.has(key) || /^зам(?!еч|е?щ|ужн)[а-я]{4,}$/.test(key),
  isKin: kin.test(key),
  ofUnion: ofUnion.find(([pattern]) => pattern.test(key))?.[1] ?? '',
}));
