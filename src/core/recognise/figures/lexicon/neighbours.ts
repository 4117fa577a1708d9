import type { FigureWord, Lexicon } from './word';

// Numbers in languages that aren't read otherwise, but stand in mixed texts: "300 millones", «10 мың», "2 mlrd so‘m".
// Without their words for thousands and millions a sum would be taken for a small number.

/** Endings that Kazakh, Kyrgyz and Uzbek put on a word, in Cyrillic and in Latin letters. */
const turkicEndings =
  'қа ке ға ге на не ка га нан нен дан ден тан тен ның нің дың дің тың тің нын нин дын дин тын тин нинг ды ді ты ті ни ди ти ' +
  'да де та те мен бен пен лық лік дық дік тық тік лик лук лар лер дар дер тар тер дай дей тай тей';
const latinEndings = 'ga ka qa dan ni ning da lik dagi';

const withEndings = (stems: string, endings: string) =>
  stems
    .split(' ')
    .flatMap((stem) => [stem, ...endings.split(' ').map((ending) => stem + ending)])
    .join(' ');
const cyrillic = (stems: string) => withEndings(stems, turkicEndings);
const latin = (stems: string) => withEndings(stems, latinEndings);

/** Powers of ten by their names: after a number, since some are other words in English. */
const scales: readonly (readonly [number, string])[] = [
  [3, `${cyrillic('мың миң минг')} ${latin('ming')} тис тисяч мянга`],
  [6, `${cyrillic('миллион')} ${latin('million')} мільйон мільйона мільйонів мільйони сая`],
  [9, `${cyrillic('миллиард')} ${latin('milliard mlrd')} мільярд мільярда мільярдів мільярди тэрбум`],
  [12, `${cyrillic('триллион')} ${latin('trillion trln')} трильйон трильйона трильйонів`],
];
/** The same of languages that group thousands by a dot: "2.500 millones" is not two and a half. */
const dotted: readonly (readonly [number, string])[] = [
  [3, 'tausend duizend tusen tysięcy tysiące tisíc ribu nghìn'],
  [
    6,
    'millones millón millionen mio milioni milione milhões milhão milyon milion miliony milionów milionu milioane milijuna miliona miljoen miljoner juta triệu',
  ],
  [
    9,
    'milliards milliarde milliarden mrd miliardi miliardo milyar milyard miliard miliardy miliardów miliardů mld bilhões bilhão miliarde milijarda milijardi miljard miljarder miliar tỷ tỉ',
  ],
  [12, 'billones billón billionen trilyon trilhões biljoen triliun'],
];

/** Currencies by code; the names that English and Russian share are read without this. */
const currencies: readonly (readonly [string, string])[] = [
  ['KZT', cyrillic('теңге')],
  ['UZS', `${cyrillic('сўм')} ${latin("so'm")}`],
  [
    'USD',
    `${cyrillic('доллар')} ${latin('dollar')} dólares dólar dolar dollari doları dolarów долар долара доларів`,
  ],
  ['EUR', `${cyrillic('еуро')} ${latin('yevro')} d'euros d'euro євро`],
  ['RUB', cyrillic('рубль рубл')],
  ['CNY', cyrillic('юань')],
  ['UAH', 'гривень гривні'],
  ['TJS', 'сомонӣ'],
  ['MNT', 'төгрөг төгрөгийн'],
];
const percent = `${cyrillic('пайыз фоиз')} ${latin('foiz')} prozent відсотків відсотка відсотки`;

/** Kazakh and Uzbek (Latin letters), then the genitive in Ukrainian and Belarusian; Uzbek in Cyrillic has the Russian ones. */
const months: readonly (readonly [string, string])[] = [
  ['қаңтар yanvar', 'січня студзеня'],
  ['ақпан fevral', 'лютого лютага'],
  ['наурыз mart', 'березня сакавіка'],
  ['сәуір aprel', 'квітня красавіка'],
  ['мамыр', 'травня'],
  ['маусым iyun', 'червня чэрвеня'],
  ['шілде iyul', 'липня ліпеня'],
  ['тамыз avgust', 'серпня жніўня'],
  ['қыркүйек sentyabr', 'вересня верасня'],
  ['қазан oktyabr', 'жовтня кастрычніка'],
  ['қараша noyabr', 'листопада лістапада'],
  ['желтоқсан dekabr', 'грудня снежня'],
];

/** Adds these words to the lexicon, where they have no meaning yet. */
export function addNeighbours(add: Lexicon, isKnown: (key: string) => boolean): void {
  const addNew = (forms: string, word: FigureWord) => {
    for (const form of forms.split(' ')) if (!isKnown(form)) add(form, word);
  };
  for (const [scale, forms] of scales) addNew(forms, { scale });
  for (const [scale, forms] of dotted) addNew(forms, { scale, dotted: true });
  for (const [code, forms] of currencies) addNew(forms, { money: [code] });
  months.forEach(([turkic, slavic], i) => addNew(`${cyrillic(turkic)} ${slavic}`, { month: i + 1 }));
  addNew(percent, { unit: 'percent', of: 'percent' });
}
