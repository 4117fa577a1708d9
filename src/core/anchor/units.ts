import { find, lookup, type Lookup } from './lookup';

/** Units of a claim: what it stands for → its forms, and stems with *. Another unit makes another claim. */
const UNITS: readonly (readonly [unit: string, forms: string])[] = [
  ['USD', '$ usd dollar* доллар* dólar*'],
  ['EUR', '€ eur euro euros евро'],
  ['JPY', 'jpy yen yens иен* йен*'],
  ['GBP', '£ gbp pound pounds фунт*'],
  ['CNY', 'cny yuan юан*'],
  ['RUB', '₽ rub rouble* ruble* рубл* руб'],
  ['KZT', '₸ kzt tenge тенге'],
  ['KRW', '₩ krw вон'],
  ['CHF', 'chf франк*'],
  ['%', '% percent prozent процент процента процентов процентам porcentaje'],
  ['January', 'january janvier enero januar январ*'],
  ['February', 'february février febrero februar феврал*'],
  ['March', 'marzo märz март марта марте мартом'],
  ['April', 'april avril abril апрел*'],
  ['May', 'mayo мая май мае маем'],
  ['June', 'june juin junio juni июн*'],
  ['July', 'july juillet julio juli июл*'],
  ['August', 'august août agosto август*'],
  ['September', 'september septembre septiembre сентябр*'],
  ['October', 'october octobre octubre oktober октябр*'],
  ['November', 'november novembre noviembre ноябр*'],
  ['December', 'december décembre diciembre dezember декабр*'],
  ['Monday', 'monday понедельник* lunes lundi montag'],
  ['Tuesday', 'tuesday вторник* martes mardi dienstag'],
  ['Wednesday', 'wednesday среда среду среды miércoles mercredi mittwoch'],
  ['Thursday', 'thursday четверг* jueves jeudi donnerstag'],
  ['Friday', 'friday пятниц* viernes vendredi freitag'],
  ['Saturday', 'saturday суббот* sábado samedi samstag'],
  ['Sunday', 'sunday воскресень* domingo dimanche sonntag'],
];
/** Ideographic and Hangul units: short ones right after a number only, as they stand in many words. */
const CJK_UNITS =
  /美元|美金|ドル|달러|ユーロ|欧元|歐元|유로|日元|日圓|人民[币幣元]|人民元|위안|英镑|英鎊|ポンド|파운드|卢布|ルーブル|루블|坚戈|テンゲ|텡게|韩元|ウォン|(?<=[\d万萬億亿兆千百만억조천] ?)(?:元|円|圓|엔|원)|百分点|ポイント|퍼센트포인트|[一二三四五六日月火水木金土](?=曜日)|(?<=星期|周|週)[一二三四五六日天]|[월화수목금토일](?=요일)/gu;
const POINTS =
  /\b(?:percentage points?|pp|п\.? ?п)\b|(?<!\p{L})процентн\p{L}* пункт\p{L}*|puntos porcentuales|prozentpunkte?n?/gu;
/** «may» and «march» are months beside a day or a year only. */
const MAY_OR_MARCH = /\b(?:may|march)(?= \d)|(?<=\d )(?:may|march)\b/g;

let words: Lookup<string> | undefined;

/** The units that a lower-case folded text names. A word left out costs a warning, one too many an orphan. */
export function unitsOf(text: string): Set<string> {
  words ??= lookup(UNITS);
  const points = text.replace(POINTS, '');
  const found = new Set<string>(points.match(CJK_UNITS) ?? []);
  if (points !== text) found.add('percentage point');
  for (const [word] of points.matchAll(/\p{L}+|[%$€£₽₸₩]/gu)) {
    const unit = find(words, word);
    if (unit) found.add(unit);
  }
  for (const [month] of text.matchAll(MAY_OR_MARCH)) found.add(month === 'may' ? 'May' : 'March');
  return found;
}
