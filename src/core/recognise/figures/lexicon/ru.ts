import { addAll, adjectiveEndings, russianForms, type FigureWord, type Lexicon } from './word';

const cardinals: readonly (readonly [number, string])[] = [
  [0, 'ноль нуль ноля нуля нолю нулю нолем нулем нисколько'],
  [1, 'один одна одно одного одной одному одним одном одну'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трем тремя трое троих'],
  [4, 'четыре четырех четырем четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью шестеро'],
  [7, 'семь семи семью семеро'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
];
const teens = 'один две три четыр пят шест сем восем девят'.split(' ');
const tens: readonly (readonly [number, string, string])[] = [
  [50, 'пять', 'пяти'],
  [60, 'шесть', 'шести'],
  [70, 'семь', 'семи'],
  [80, 'восемь', 'восьми'],
];
const hundreds: readonly (readonly [number, string, string])[] = [
  [500, 'пять', 'пяти'],
  [600, 'шесть', 'шести'],
  [700, 'семь', 'семи'],
  [800, 'восемь', 'восьми'],
  [900, 'девять', 'девяти'],
];
/** Ordinals by stem; «третий» has a declension of its own. */
const ordinals: readonly (readonly [number, string])[] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [200, 'двухсот'],
  [1000, 'тысячн'],
];
const third = 'третий третья третье третьи третьего третьей третьему третьим третьем третью третьих третьими';

const months: readonly string[] = [
  'январь января январе январю январем янв',
  'февраль февраля феврале февралю февралем фев февр',
  'март марта марте марту мартом мар',
  'апрель апреля апреле апрелю апрелем апр',
  'май мая мае маю маем',
  'июнь июня июне июню июнем июн',
  'июль июля июле июлю июлем июл',
  'август августа августе августу августом авг',
  'сентябрь сентября сентябре сентябрю сентябрем сен сент',
  'октябрь октября октябре октябрю октябрем окт',
  'ноябрь ноября ноябре ноябрю ноябрем ноя нояб',
  'декабрь декабря декабре декабрю декабрем дек',
];

const units: readonly (readonly [FigureWord['of'] & string, string, string])[] = [
  ['percent', 'percent', 'процент:m проц'],
  ['time', 'year', 'год:m лет:x лет годам:x'],
  ['time', 'month', 'месяц:m месяцев месяцем мес'],
  ['time', 'week', 'недел:w недель'],
  ['time', 'day', 'день дня дню днем дне дни дней дням днями днях сутки суток сутками сутках'],
  ['time', 'hour', 'час:m'],
  ['time', 'minute', 'минут:f мин'],
  ['time', 'second', 'секунд:f сек'],
  ['time', 'decade', 'десятилети:v десятилетий'],
  ['time', 'century', 'столети:v столетий век:m века веки веков'],
  ['time', 'half-year', 'полугоди:v полугодий'],
  ['time', 'quarter', 'квартал:m'],
  ['measure', 'kilogram', 'килограмм:m кг кило'],
  ['measure', 'gram', 'грамм:m гр'],
  ['measure', 'milligram', 'миллиграмм:m мг'],
  ['measure', 'tonne', 'тонн:f'],
  ['measure', 'ounce', 'унци:i'],
  ['measure', 'pound', 'фунт:m'],
  ['measure', 'carat', 'карат:m'],
  ['measure', 'kilometer', 'километр:m км'],
  ['measure', 'cubic-meter', 'кубометр:m кубов кубам кубами'],
  ['measure', 'meter', 'метр:m'],
  ['measure', 'centimeter', 'сантиметр:m см'],
  ['measure', 'millimeter', 'миллиметр:m мм'],
  ['measure', 'mile', 'мил:w миль'],
  ['measure', 'foot', 'фут:m'],
  ['measure', 'hectare', 'гектар:m га'],
  ['measure', 'liter', 'литр:m'],
  ['measure', 'milliliter', 'миллилитр:m мл'],
  ['measure', 'barrel', 'баррел:s барр'],
  ['measure', 'degree', 'градус:m'],
  ['measure', 'megawatt', 'мегаватт:m мвт'],
  ['measure', 'gigawatt', 'гигаватт:m гвт'],
  ['measure', 'kilowatt', 'киловатт:m квт'],
  ['measure', 'watt', 'ватт:m'],
  ['measure', 'terawatt', 'тераватт:m твт'],
  ['measure', 'kilowatt-hour', 'киловатт-час:m квтч'],
  ['measure', 'megawatt-hour', 'мвтч'],
  ['measure', 'gigawatt-hour', 'гвтч'],
  ['measure', 'terawatt-hour', 'твтч'],
  ['measure', 'centner', 'центнер:m'],
  ['measure', 'inch', 'дюйм:m'],
  ['measure', 'yard', 'ярд:m'],
  ['measure', 'acre', 'акр:m'],
];

/** Counted things that political news counts most, with their English lemma; others are counted without a unit. */
const things = `
document документ:m|agreement соглашени:v соглашений договоренность договоренности договоренностей|contract контракт:m
treaty договор:m|memorandum меморандум:m|project проект:m|company компани:i|enterprise предприяти:v предприятий
firm фирм:f|country стран:f|state государств:n|nation наци:i|region регион:m|city город:m города городов городах
person человек человека человеку человеком чел людей людям людьми лица|representative представител:s|resident жител:s
citizen граждан граждане гражданин гражданина гражданам гражданами|leader лидер:m|minister министр:m
president президент:m|member член:m|participant участник:g|delegation делегаци:i|delegate делегат:m|expert эксперт:m
specialist специалист:m|student студент:m|worker работник:g рабочих|employee сотрудник:g|refugee беженец беженца беженцев
soldier солдат:m|serviceman военнослужащих военнослужащий|ship корабл:s судов судна|aircraft самолет:m
missile ракет:f|drone беспилотник:g дрон:m|tank танк:g|meeting встреч:c встреча встречу встречи встречей
summit саммит:m|round раунд:m|session сесси:i|visit визит:m|time раз:m|test испытани:v испытаний|point пункт:m балл:m
percentage-point п.п|area сфер:f област:t направлени:v направлений|place мест:n|job рабочих|household домохозяйств:n
family семья семьи семье семьей семей семьям семьями семьях|child ребенок детей детям дет:x|woman женщин:f|man мужчин:f|school школ:f|university университет:m
hospital больниц:x больниц больницы|plant завод:m электростанци:i|reactor реактор:m|unit единиц:f единицей
vehicle автомобил:s машин:f|bus автобус:m|train поезд:m поездов|airport аэропорт:m|road дорог:k|border границ:x
party сторон:f парти:i|bank банк:g|fund фонд:m|program программ:f|initiative инициатив:f|measure мер:f|step шаг:g
question вопрос:m|law закон:m|resolution резолюци:i|decree указ:m|vote голос:m голосов|seat мандат:m|deputy депутат:m
victim жертв:f|death смерт:t|case случа:j|attack атак:k|house дом:m домов|apartment квартир:f|building здани:v зданий
kilometer километр:m|group групп:f|organisation организаци:i|station станци:i|container контейнер:m|ministry министерств:n|event мероприяти:v мероприятий
center центр:m|facility объект:m|site площадок площадк:x площадки|people народ:m|language язык:g|word слов:n
`;

/** Numeral stems that build «пятилетний», «двухдневный». */
const prefixes: readonly (readonly [number, string])[] = [
  [1, 'одно'],
  [2, 'двух'],
  [3, 'трех'],
  [4, 'четырех'],
  [5, 'пяти'],
  [6, 'шести'],
  [7, 'семи'],
  [8, 'восьми'],
  [9, 'девяти'],
  [10, 'десяти'],
  [12, 'двенадцати'],
  [15, 'пятнадцати'],
  [20, 'двадцати'],
  [25, 'двадцатипяти'],
  [35, 'тридцатипяти'],
  [30, 'тридцати'],
  [40, 'сорока'],
  [50, 'пятидесяти'],
  [60, 'шестидесяти'],
  [70, 'семидесяти'],
  [80, 'восьмидесяти'],
  [90, 'девяносто'],
  [100, 'сто'],
  [200, 'двухсот'],
  [300, 'трехсот'],
  [1.5, 'полутора'],
];
/** What adjectives with a numeral in front are of: «пятилетний», «двадцатипроцентный», «трёхкратный». */
const spans: readonly (readonly [FigureWord['of'] & string, string, string])[] = [
  ['time', 'year', 'летн'],
  ['time', 'year', 'годичн'],
  ['time', 'month', 'месячн'],
  ['time', 'week', 'недельн'],
  ['time', 'day', 'дневн'],
  ['time', 'hour', 'часов'],
  ['time', 'minute', 'минутн'],
  ['percent', 'percent', 'процентн'],
  ['thing', 'time', 'кратн'],
  ['thing', 'floor', 'этажн'],
  ['thing', 'place', 'местн'],
  ['measure', 'kilometer', 'километров'],
  ['measure', 'meter', 'метров'],
  ['measure', 'tonne', 'тонн'],
  ['measure', 'kilogram', 'килограммов'],
  ['measure', 'liter', 'литров'],
  ['measure', 'degree', 'градусн'],
  ['measure', 'megawatt', 'мегаваттн'],
];

/** Adds the Russian words of figures, in all their forms, to the lexicon. */
export function addRussian(add: Lexicon): void {
  const numeral = (forms: string, num: number) => addAll(add, forms, { anchor: true, num });
  for (const [value, forms] of cardinals) numeral(forms, value);
  teens.forEach((stem, i) => numeral(`${stem}надцать ${stem}надцати ${stem}надцатью`, 11 + i));
  numeral('двадцать двадцати двадцатью', 20);
  numeral('тридцать тридцати тридцатью', 30);
  for (const [value, stem, oblique] of tens) numeral(`${stem}десят ${oblique}десяти ${stem}юдесятью`, value);
  for (const [value, stem, oblique] of hundreds)
    numeral(`${stem}сот ${oblique}сот ${oblique}стам ${stem}юстами ${oblique}стах`, value);
  numeral('полтораста', 150);
  addAll(add, 'полтора полторы полутора', { anchor: true, num: 1.5 });
  addAll(add, 'сотня сотню сотней сотне', { anchor: true, num: 100, bare: 'one' });
  addAll(add, 'десяток десятка десятком десятку', { anchor: true, num: 10, bare: 'one' });
  addAll(add, 'дюжина дюжину дюжины дюжин', { anchor: true, num: 12, bare: 'one' });
  addAll(add, 'пара пару парой пары', { anchor: true, num: 2, bare: 'one' });
  addAll(add, 'десятки десятков десяткам десятками десятках', { anchor: true, scale: 1, bare: 'many' });
  addAll(add, 'сотни сотен сотням сотнями сотнях', { anchor: true, scale: 2, bare: 'many' });

  const scale = (power: number, one: string, many: string, short: string) => {
    addAll(add, one, { anchor: true, scale: power, bare: 'one' });
    addAll(add, many, { anchor: true, scale: power, bare: 'many' });
    addAll(add, short, { scale: power });
  };
  scale(3, 'тысяча тысячу тысячей тысяче тыща', 'тысячи тысяч тысячам тысячами тысячах', 'тыс к');
  for (const [power, noun, short] of [
    [6, 'миллион', 'млн м'],
    [9, 'миллиард', 'млрд г млдр млр'],
    [12, 'триллион', 'трлн'],
    [15, 'квадриллион', 'квадрлн'],
  ] as const) {
    scale(power, noun, russianForms(`${noun}:m`).slice(5).join(' '), short);
    addAll(add, russianForms(`${noun}:m`).slice(1, 5).join(' '), { anchor: true, scale: power, bare: 'one' });
    addAll(add, `пол${noun}а полу${noun}а полу${noun}у полу${noun}ом`, {
      anchor: true,
      num: 0.5,
      scale: power,
    });
  }
  // as they are often misspelt
  addAll(add, 'миллирда миллирдов милиарда милиардов', { anchor: true, scale: 9, bare: 'many' });
  addAll(add, 'милиона милионов', { anchor: true, scale: 6, bare: 'many' });
  addAll(add, 'полтысячи', { anchor: true, num: 0.5, scale: 3 });
  addAll(add, 'полгода полугода полугодом', { anchor: true, num: 6, unit: 'month', of: 'time' });
  addAll(add, 'полпроцента', { anchor: true, num: 0.5, unit: 'percent', of: 'percent' });
  addAll(add, 'полвека полувека', { anchor: true, num: 50, unit: 'year', of: 'time' });
  addAll(add, 'полчаса', { anchor: true, num: 30, unit: 'minute', of: 'time' });

  for (const [value, stem] of ordinals) {
    addAll(add, adjectiveEndings.map((e) => stem + e).join(' '), { anchor: true, ordinal: value });
  }
  addAll(add, third, { anchor: true, ordinal: 3 });
  for (let i = 11; i < 20; i++) {
    const stem = (teens[i - 11] ?? '') + 'надцат';
    addAll(add, adjectiveEndings.map((e) => stem + e).join(' '), { anchor: true, ordinal: i });
  }
  addAll(add, 'половина половины половину половиной половине', { anchor: true, part: [1, 2], bare: 'one' });
  addAll(add, 'треть трети третью', { anchor: true, part: [1, 3], bare: 'one' });
  addAll(add, 'четверть четверти четвертью', { anchor: true, part: [1, 4], bare: 'one' });
  for (const [d, stem] of [...ordinals, [3, 'трет'] as const]) {
    if (d > 2) addAll(add, `${stem}ых ${stem}ьих`, { part: [1, d] });
  }

  months.forEach((forms, i) => addAll(add, forms, { anchor: true, month: i + 1 }));
  ['весной весна весны весну', 'летом лето', 'осенью осень осени', 'зимой зима зимы зиму'].forEach(
    (forms, i) => addAll(add, forms, { anchor: true, season: 21 + i }),
  );
  for (const [of, unit, nouns] of units)
    for (const noun of nouns.split(' '))
      for (const form of noun.includes(':') ? russianForms(noun) : [noun]) add(form, { unit, of });
  addAll(add, 'т', { unit: 'tonne', of: 'measure' });
  addAll(add, 'л', { unit: 'liter', of: 'measure' });
  for (const entry of things.trim().split(/[|\n]/)) {
    const [unit = '', ...nouns] = entry.trim().split(' ');
    for (const noun of nouns)
      for (const form of noun.includes(':') ? russianForms(noun) : [noun]) add(form, { unit, of: 'thing' });
  }
  for (const [of, unit, stem] of spans) {
    const forms = adjectiveEndings.map((e) => stem + e);
    for (const form of forms) add(form, { unit, of });
    for (const [num, prefix] of prefixes)
      for (const form of forms) add(prefix + form, { anchor: true, num, unit, of });
  }
  for (const [power, stem] of [
    [3, 'тысячн'],
    [6, 'миллионн'],
    [9, 'миллиардн'],
    [12, 'триллионн'],
  ] as const) {
    const forms = adjectiveEndings.map((e) => stem + e);
    if (power > 3) for (const form of forms) add(form, { scale: power });
    for (const [num, prefix] of prefixes)
      for (const form of forms) add(prefix + form, { anchor: true, num, scale: power });
  }
  addAll(add, 'пятилетка пятилетку пятилетки', { anchor: true, num: 5, unit: 'year', of: 'time' });

  addAll(add, 'год года году годом годе г', { role: 'year' });
  addAll(add, 'годы годов годах годам годами гг', { role: 'years' });
  addAll(add, 'квартал квартала квартале кварталу кварталом кв', { role: 'quarter', anchor: true });
  addAll(add, 'полугодие полугодия полугодии полугодию полугодием', { role: 'half-year', anchor: true });
  addAll(add, 'числа числу число', { role: 'day-of-month' });
  addAll(add, 'век века веке веку веком', { role: 'century', anchor: true });
  addAll(add, 'до', { role: 'to', before: 'at-most' });
  addAll(add, 'по', { role: 'to' });
  addAll(add, 'и', { role: 'and' });
  addAll(add, 'или либо', { role: 'or' });
  addAll(add, 'от', { role: 'from', before: 'at-least' });
  addAll(add, 'с со', { role: 'from' });
  addAll(add, 'в во на', { role: 'in' });
  addAll(add, 'между', { role: 'between' });
  addAll(add, 'из', { role: 'of' });
  addAll(add, 'минус', { role: 'minus', anchor: true });
  addAll(add, 'точка целых целая запятая', { role: 'point' });
  addAll(add, 'половиной', { role: 'with-half' });
  addAll(add, 'за', { role: 'per' });
}
