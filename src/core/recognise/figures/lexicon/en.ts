import { addAll, type FigureWord, type Lexicon } from './word';

const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tenths = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const parts =
  'half|halves third|thirds quarter|quarters fifth|fifths sixth|sixths seventh|sevenths eighth|eighths ninth|ninths tenth|tenths';
const partOf = [2, 3, 4, 5, 6, 7, 8, 9, 10];

const months: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
];

const units: readonly (readonly [FigureWord['of'] & string, string, string])[] = [
  ['percent', 'percent', 'percent pct percents'],
  ['time', 'year', 'year years yr yrs'],
  ['time', 'month', 'month months'],
  ['time', 'week', 'week weeks'],
  ['time', 'day', 'day days'],
  ['time', 'hour', 'hour hours hr hrs'],
  ['time', 'minute', 'minute minutes min mins'],
  ['time', 'second', 'seconds sec secs'],
  ['time', 'decade', 'decade decades'],
  ['time', 'century', 'century centuries'],
  ['time', 'quarter', 'quarters'],
  ['measure', 'kilogram', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['measure', 'gram', 'gram grams gramme grammes g gs gm'],
  ['measure', 'milligram', 'milligram milligrams mg mgs'],
  ['measure', 'tonne', 'tonne tonnes ton tons'],
  ['measure', 'ounce', 'ounce ounces oz'],
  ['measure', 'pound', 'lb lbs pound pounds'],
  ['measure', 'carat', 'carat carats'],
  ['measure', 'kilometer', 'kilometer kilometers kilometre kilometres km kms'],
  ['measure', 'meter', 'meter meters metre metres'],
  ['measure', 'centimeter', 'centimeter centimeters centimetre centimetres cm'],
  ['measure', 'millimeter', 'millimeter millimeters mm'],
  ['measure', 'mile', 'mile miles mi'],
  ['measure', 'foot', 'feet foot ft'],
  ['measure', 'inch', 'inches inch'],
  ['measure', 'acre', 'acre acres'],
  ['measure', 'yard', 'yard yards'],
  ['measure', 'watt', 'watt watts'],
  ['measure', 'terawatt', 'terawatt terawatts tw'],
  ['measure', 'hectare', 'hectare hectares ha'],
  ['measure', 'liter', 'liter liters litre litres'],
  ['measure', 'milliliter', 'milliliter milliliters millilitre millilitres ml'],
  ['measure', 'gallon', 'gallon gallons'],
  ['measure', 'barrel', 'barrel barrels bbl'],
  ['measure', 'degree', 'degree degrees'],
  ['measure', 'kilowatt', 'kilowatt kilowatts kw'],
  ['measure', 'megawatt', 'megawatt megawatts mw'],
  ['measure', 'gigawatt', 'gigawatt gigawatts gw'],
  ['measure', 'terawatt-hour', 'twh'],
  ['measure', 'gigawatt-hour', 'gwh'],
  ['measure', 'megawatt-hour', 'mwh'],
  ['measure', 'kilowatt-hour', 'kwh'],
  ['measure', 'basis-point', 'bps bp'],
  ['measure', 'part-per-million', 'ppm'],
  ['measure', 'teu', 'teu teus дфэ'],
  ['measure', 'part-per-billion', 'ppb'],
];

/** Plurals that dropping an -s does not undo. */
const irregular =
  'people|person persons|person men|man women|woman children|child countries|country companies|company cities|city parties|party families|family ministries|ministry bodies|body treaties|treaty territories|territory economies|economy industries|industry factories|factory universities|university deputies|deputy representatives|representative aircraft|aircraft troops|soldier memoranda|memorandum criteria|criterion lives|life wives|wife leaves|leaf crises|crisis analyses|analysis theses|thesis oases|oasis gases|gas biases|bias lenses|lens canvases|canvas atlases|atlas buses|bus sanctions|sanction tranches|tranche personnel|person staff|employee';

/** How regular English plurals end. */
export const plural = /(?:[^suiy]|[eo]y|ay)s$/;

/** Plural → singular, of the nouns counted that don't add an s. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  irregular.split(' ').map((pair) => pair.split('|') as [string, string]),
);

/** Adds the English words of figures to the lexicon. */
export function addEnglish(add: Lexicon): void {
  const numeral = (form: string, num: number) => addAll(add, form, { anchor: true, num });
  cardinals.split(' ').forEach((word, i) => numeral(word, i + 1));
  tens.split(' ').forEach((word, i) => numeral(word, 20 + 10 * i));
  numeral('zero naught nought nil', 0);
  numeral('single', 1);
  const scale = (power: number, word: string, short: string) => {
    addAll(add, word, { anchor: true, scale: power, bare: 'one' });
    addAll(add, `${word}s`, { anchor: true, scale: power, bare: 'many' });
    addAll(add, short, { scale: power });
  };
  scale(2, 'hundred', '');
  scale(3, 'thousand', 'k thou');
  scale(6, 'million', 'm mn mln mil mm');
  scale(9, 'billion', 'b bn bln bil g');
  scale(12, 'trillion', 'trn tn tln');
  scale(15, 'quadrillion', '');
  // South Asian scales
  scale(5, 'lakh', 'lac lacs lkh lkhs');
  scale(7, 'crore', 'cr krore krores koti');
  addAll(add, 'dozen', { anchor: true, num: 12, bare: 'one' });
  addAll(add, 'dozens', { anchor: true, num: 12, bare: 'many' });
  addAll(add, 'tens', { anchor: true, scale: 1, bare: 'many' });
  addAll(add, 'couple pair', { anchor: true, num: 2, bare: 'one' });
  addAll(add, 'few', { anchor: true, num: 3, bare: 'one', several: true });
  addAll(add, 'several many multi', { anchor: true, several: true });
  addAll(add, 'multimillion', { anchor: true, scale: 6, bare: 'many' });
  addAll(add, 'multibillion', { anchor: true, scale: 9, bare: 'many' });
  cardinals
    .split(' ')
    .forEach((word, i) => add(`${word}fold`, { anchor: true, num: i + 1, unit: 'time', of: 'thing' }));
  tens
    .split(' ')
    .forEach((word, i) => add(`${word}fold`, { anchor: true, num: 20 + 10 * i, unit: 'time', of: 'thing' }));
  add('hundredfold', { anchor: true, num: 100, unit: 'time', of: 'thing' });

  const ones = ordinals.split(' ');
  ones.forEach((word, i) => add(word, { anchor: true, ordinal: i + 1 }));
  tenths.split(' ').forEach((word, i) => add(word, { anchor: true, ordinal: 20 + 10 * i }));
  tens.split(' ').forEach((ten, i) => {
    for (let j = 0; j < 9; j++) add(ten + ones[j]!, { anchor: true, ordinal: 21 + 10 * i + j });
  });
  add('hundredth', { anchor: true, ordinal: 100 });
  add('second', { unit: 'second', of: 'time' });
  parts.split(' ').forEach((forms, i) => {
    for (const form of forms.split('|')) add(form, { part: [1, partOf[i]!] });
  });
  add('half', { anchor: true, role: 'half' });
  add('quarter', { anchor: true, role: 'quarter', unit: 'quarter', of: 'time' });

  months.forEach((forms, i) => addAll(add, forms, { anchor: true, month: i + 1 }));
  ['spring', 'summer', 'autumn fall', 'winter'].forEach((forms, i) =>
    addAll(add, forms, { anchor: true, season: 21 + i }),
  );
  for (const [of, unit, words] of units) addAll(add, words, { unit, of });
  add('bcm', { unit: 'cubic-meter', of: 'measure', times: 1e9 });
  add('mcm', { unit: 'cubic-meter', of: 'measure', times: 1e6 });
  add('bpd', { unit: 'barrel', of: 'measure', perUnit: 'day' });
  addAll(add, 'kmh kph', { unit: 'kilometer', of: 'measure', perUnit: 'hour' });
  add('mph', { unit: 'mile', of: 'measure', perUnit: 'hour' });
  addAll(add, 'decades centuries', { anchor: true, bare: 'many' });
  for (const [plural, unit] of irregularPlurals) add(plural, { unit, of: 'thing' });

  addAll(add, 'to till until through', { role: 'to' });
  addAll(add, 'and', { role: 'and' });
  addAll(add, 'or', { role: 'or' });
  addAll(add, 'from', { role: 'from' });
  addAll(add, 'between', { role: 'between' });
  addAll(add, 'of', { role: 'of' });
  addAll(add, 'a an', { role: 'article' });
  addAll(add, 'minus negative', { role: 'minus', anchor: true });
  addAll(add, 'point', { role: 'point', anchor: true, unit: 'point', of: 'thing' });
  addAll(add, 'in since by during', { role: 'in' });
  addAll(add, 'per', { role: 'per' });
  addAll(add, 'fiscal fy', { role: 'fiscal' });
  add('century', { role: 'century', anchor: true });
}
