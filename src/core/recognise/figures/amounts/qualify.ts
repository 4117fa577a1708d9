import type { Qualifier } from '../../../model/mention';
import type { Amount } from './amount';
import type { Found } from '../found';
import { qualifierAfter, qualifierBefore } from '../lexicon/qualifiers';
import type { Reader } from '../reader';

/** Words that may stand between a qualifier and its figure: «более чем на 5 %», «превысил отметку в $8 млрд». */
const between = new Set(
  'в на с к по о через еще отметку отметке отметки уровень уровню уровня сумму сумме порог порогу порога рубеж рубежу рубежа планку планке планки объем чем a an the of by to at in another a total сразу целых'.split(
    ' ',
  ),
);
const mostBetween = 2;

/** Adds what the words around a figure say of its exactness. */
export function qualify(r: Reader, f: Found, floor: number, isRange: boolean, amount: Amount): Found {
  const after = followingQualifier(r, f, amount);
  if (after) return { ...f, qualifier: after };
  if (f.qualifier) return f;
  const said = withPreceding(r, f, floor);
  return isRange && said.qualifier !== 'about' ? f : said;
}

/** What the words before say alone: "approximately one in four". */
export function withPreceding(r: Reader, f: Found, floor: number): Found {
  const qualifier = preceding(r, f, floor);
  return qualifier ? { ...f, qualifier } : f;
}

const strongOrWeak = new Set('强強弱');

function followingQualifier(r: Reader, f: Found, amount: Amount): Qualifier | undefined {
  const at = f.next;
  if (r.key(at) === '+' && r.touches(at)) return 'at-least';
  if (r.isHyphen(at) && /^(?:plus|плюс)$/.test(r.key(at + 1))) return 'at-least';
  const phrase = qualifierAfter((d) => r.key(at + d));
  // «10 стран и более 200 фирм», "300 trains or over 4,000 tonnes": it belongs to the next figure
  const isNext =
    phrase !== undefined &&
    /^(?:or|and|и|или)$/.test(r.key(at)) &&
    (r.isAnchor(at + phrase.length) || r.word(at + phrase.length).money !== undefined);
  const open = isNext ? undefined : phrase;
  // 超长期, 五国强化 are words; in Japanese 超 and 強 end the sum
  const isWord =
    !r.hasHangulOrKana &&
    (strongOrWeak.has(r.key(at)) || (r.key(at) === '超' && r.isEast(at + 1) && r.touches(at + 1)));
  if (open && !isWord) return open.qualifier;
  return amount.number.next < f.next && r.key(amount.number.next) === '+' ? 'at-least' : undefined;
}

/** 上千名, 上百万: a scale without a number. */
const isUpwards = (r: Reader, f: Found) =>
  /^[百千万萬亿億]/.test(r.key(f.from)) && /(?:^|[^会會身桌路线線网網海世以])上$/.test(r.before(f.from, 2));

/** «с десяток», «с сотню»: about so many. */
const isAboutTens = (r: Reader, f: Found) =>
  r.key(f.from - 1) === 'с' && /^(?:десяток|дюжину|сотню|тысячу|полсотни)$/.test(r.key(f.from));

function preceding(r: Reader, f: Found, floor: number): Qualifier | undefined {
  if (isUpwards(r, f)) return 'over';
  if (isAboutTens(r, f)) return 'about';
  let at = f.from - 1;
  if (r.key(at) === '-' && r.touches(at)) at--;
  for (let skipped = 0; skipped <= mostBetween && at >= floor; skipped++, at--) {
    const phrase = qualifierBefore((d) => (at - d >= floor ? r.key(at - d) : ''));
    if (phrase) return accept(r, f, phrase.qualifier, at);
    const own = r.word(at).before;
    if (own) return isBound(r, f, at) ? own : undefined;
    if (!between.has(r.key(at))) return undefined;
  }
  return undefined;
}

function accept(r: Reader, f: Found, qualifier: Qualifier, at: number): Qualifier | undefined {
  const key = r.key(at);
  if (f.sub === 'duration' && (key === 'over' || key === 'under'))
    return /^(?:for|of|than|and|after|,|)$/.test(r.key(at - 1)) || /^(?:ago|old)$/.test(r.key(f.next))
      ? qualifier
      : undefined;
  // 近三年来 are the last three years
  if (
    key === '近' &&
    f.sub === 'duration' &&
    (!r.isEast(at - 1) || /^[来來内內里裡间間]/.test(r.after(f.next, 1)))
  )
    return undefined;
  // "twice as many as the 300,000 of last year"
  if (key === 'as' && /^(?:as|so)$/.test(r.key(at - 2)) && isTimes(r, at - 3)) return undefined;
  if (key === 'within') return f.sub === 'duration' ? qualifier : undefined;
  return qualifier;
}

const isTimes = (r: Reader, i: number) => /^(?:twice|thrice|times|half|not|nearly|almost)$/.test(r.key(i));

const reach =
  /^(?:вырос|возрос|раст|увелич|повы[сш]|сниз|сниж|сокра|умень|упа[лв]|подн|под[ео]р|подеш|дове[лсд]|доход|дойд|дош|рост|вырас|возраст|нараст|нарост|подрос|подраст|подскоч|скакн|отскоч|сполз|скат|дотя|верн[уе]|восстан|замедл|ускор|суж|сузи|сжал|разгон|разгна|вздорож|удешев|обесцен|обвал|опус|взлет|укреп|ослаб|просе|расшир|ухудш|улучш|пад[ае]|округл|продл|урез|удлин|прибав|обогат|удво|утро|достиг|пересм|скоррект)/;

/** How far before «до» the «с» may stand that it answers: «с 50 км/ч до 80 км/ч». */
const startDistance = 9;
const isStart = (r: Reader, i: number) => /^(?:с|со)$/.test(r.key(i)) && r.isDigits(i + 1);

/** How far before «до» such a verb may stand. */
const reachDistance = 10;

/** «Цены выросли, квота — до 5 млн»: a comma, and no sum in between that says where something came to, end the verb's reach. */
function isElsewhere(r: Reader, verb: number, dash: number): boolean {
  let comma = false;
  for (let i = verb + 1; i < dash; i++) {
    if (r.key(i) === ':') return false;
    if (/^(?:до|на|с|со)$/.test(r.key(i)) && r.isAnchor(i + 1)) return false;
    comma ||= r.key(i) === ',' && !r.isDigits(i + 1);
  }
  return comma;
}

/** «до 5 млрд» is a bound unless something grows to there; «от 5 млрд» is one. */
function isBound(r: Reader, f: Found, at: number): boolean {
  if (f.sub === 'number' || (f.sub === 'duration' && r.key(at) === 'от')) return false;
  // «на 5 %, до 16 %» says where it came to
  if (r.key(at - 1) === ',') return false;
  const isAfterDash = r.key(at - 1) === '-';
  if (isAfterDash && (r.isDigits(at - 2) || r.key(at - 2) === '%' || r.isDigits(at - 3))) return false;
  const distance = isAfterDash ? 6 * reachDistance : reachDistance;
  for (let i = at - 1; i >= 0 && i > at - distance; i--) {
    // «руб. — до 5 млрд»: after an abbreviation no sentence begins with a small letter or a dash
    const isEnd = r.key(i) !== '.' || r.caps(i + 1) !== 'none' || r.isDigits(i + 1);
    if (/^[.;!?]$/.test(r.key(i)) && !r.touches(i + 1) && isEnd) return true;
    if (isStart(r, i) && i > at - startDistance) return false;
    if (reach.test(r.key(i))) return isAfterDash && isElsewhere(r, i, at - 1);
  }
  return true;
}
