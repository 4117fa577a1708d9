import { foldText } from '../text/fold';

/*
 * Words that turn a claim into another one: negations and numbers, in the languages most read. Written in lower case;
 * compared folded. A word left out here costs a warning, a word too many costs an orphan: both lists are short and
 * hold no word that is common in another meaning in any of the languages («once», «no one», «one», «sin» in English).
 */

const NEGATIONS =
  'not no never neither cannot without ' +
  'не нет нельзя без ні немає жоқ емес ' +
  'não non ne pas sans nicht kein keine keinen keinem keiner keines ohne senza';

/** Negations that another negation in the sentence calls for in many languages, and that negate alone in others. */
const AGREEING =
  'nor none nobody nothing ни никогда никто ничто ничего никаких ніколи ' +
  'nunca jamás tampoco ningún ninguna ninguno jamais aucun aucune nie niemals weder nessun nessuno mai';

/** Ideographic negations, less the compounds in which they negate nothing. */
const CJK_NEGATIONS = /[不没沒未勿莫]|ない|なかった|ません|ぬ(?=[。、])|않|못하|못했|아니|없/gu;
const CJK_HARMLESS =
  /不(?:仅|僅|但|过|過|同|断|斷|少|久|管|论|論|如|禁|妨|光|只|足|良|安|可|动产|動産|明)|未(?:来|來|婚|曾)|少なくない|かもしれない|なければならない|なければなりません/gu;

/** «Despite», as it is often written apart: its «не» negates nothing. */
const DESPITE = 'не смотря на ';

/** «Only» in Japanese and Korean, which a negated verb follows. */
const ONLY = /(しか[^。、]{1,12}?)(?:なかった|ない|ません)|밖에 ?(?:없|안|못)/gu;

/** Before an adjective they make its opposite. */
const OPPOSITES = 'un in im ir il dis non non- не ни без бес des';

/** Number word or stem → value. A row's forms all mean the same. */
const NUMBERS: readonly (readonly [value: string, forms: string])[] = [
  ['0', 'zero ноль нуль нуля cero zéro null'],
  ['2', 'two два две двух двум двумя dos deux zwei dois due двоє двох двом двома'],
  ['3', 'three три трех трем тремя tres trois drei três tre троє трьох трьом трьома'],
  [
    '4',
    'four четыре четырех четырем четырьмя cuatro quatre vier quatro quattro чотири чотирьох чотирьом чотирма',
  ],
  ['5', "five пять пяти пятью cinco cinq fünf cinque п'ять п'яти п'ятьох п'ятьма"],
  ['6', 'six шесть шести шестью seis sechs sei шість шістьох шістьма'],
  ['7', 'seven семь семи семью siete sept sieben sete sette сім сімох сьома'],
  ['8', 'eight восемь восьми восемью ocho huit oito otto вісім вісьмох вісьма'],
  ['9', "nine девять девяти девятью nueve neuf neun nove дев'ять дев'яти дев'ятьох"],
  ['10', 'ten десять десяти десятью diez dix zehn dez dieci десятьох'],
  ['11', 'eleven одиннадцать одиннадцати onze elf одинадцять одинадцяти'],
  ['12', 'twelve двенадцать двенадцати doce douze zwölf doze dodici дванадцять дванадцяти'],
  ['13', 'thirteen тринадцать тринадцати trece treize dreizehn тринадцять тринадцяти'],
  ['14', 'fourteen четырнадцать четырнадцати catorce quatorze vierzehn чотирнадцять чотирнадцяти'],
  ['15', "fifteen пятнадцать пятнадцати quince quinze fünfzehn п'ятнадцять п'ятнадцяти"],
  ['16', 'sixteen шестнадцать шестнадцати dieciséis seize sechzehn шістнадцять шістнадцяти'],
  ['17', 'seventeen семнадцать семнадцати diecisiete siebzehn сімнадцять сімнадцяти'],
  ['18', 'eighteen восемнадцать восемнадцати dieciocho achtzehn вісімнадцять вісімнадцяти'],
  ['19', "nineteen девятнадцать девятнадцати diecinueve neunzehn дев'ятнадцять дев'ятнадцяти"],
  ['20', 'twenty двадцать двадцати veinte vingt zwanzig vinte venti двадцять двадцяти'],
  ['30', 'thirty тридцать тридцати treinta trente dreißig trinta trenta тридцять тридцяти'],
  ['40', 'forty сорок сорока cuarenta quarante vierzig quarenta quaranta'],
  ['50', "fifty пятьдесят пятидесяти cincuenta cinquante fünfzig cinquenta cinquanta п'ятдесят п'ятдесяти"],
  ['60', 'sixty шестьдесят шестидесяти sesenta soixante sechzig sessenta sessanta шістдесят шістдесяти'],
  ['70', 'seventy семьдесят семидесяти setenta siebzig settanta сімдесят сімдесяти'],
  ['80', 'eighty восемьдесят восьмидесяти ochenta achtzig oitenta ottanta вісімдесят вісімдесяти'],
  ['90', "ninety девяносто девяноста noventa neunzig novanta дев'яносто дев'яноста"],
  ['100', 'hundred hundreds сто ста сотни сотен cien ciento cent hundert cem cento сотні сотень'],
  ['200', 'двести двухсот doscientos двісті двохсот'],
  ['300', 'триста трехсот trescientos трьохсот'],
  ['400', 'четыреста четырехсот cuatrocientos чотириста чотирьохсот'],
  ['500', "пятьсот пятисот quinientos п'ятсот п'ятисот"],
  ['600', 'шестьсот шестисот seiscientos шістсот'],
  ['700', 'семьсот семисот setecientos сімсот'],
  ['800', 'восемьсот восьмисот ochocientos вісімсот'],
  ['900', "девятьсот девятисот novecientos дев'ятсот дев'ятисот"],
  ['1.5', 'полтора полторы полутора півтора півтори'],
  [
    '1e3',
    'thousand thousands тысяча тысячи тысяч тысячу тысячам тысячами тысячах тыс mil mille tausend mila тисяча тисячі тисяч тисячу тисячам тисячами тисячах',
  ],
  [
    '1e6',
    'million millions mn mln миллион миллиона миллионов миллионы миллионам миллионами миллионах млн millón millones millionen milhão milhões milione milioni мільйон мільйона мільйони мільйонів мільйонам мільйонами мільйонах',
  ],
  [
    '1e9',
    'billion billions bn bln миллиард миллиарда миллиардов миллиарды миллиардам миллиардами миллиардах млрд milliard milliards milliarde milliarden bilhão bilhões miliardo miliardi мільярд мільярда мільярди мільярдів мільярдам мільярдами мільярдах',
  ],
  [
    '1e12',
    'trillion trillions tn trn trln триллион триллиона триллионов триллионы триллионам триллионами триллионах трлн billón billones trilhão trilhões трильйон трильйона трильйони трильйонів трильйонам трильйонами трильйонах',
  ],
];

/** Ideographic numerals: runs of two and more, or one beside a digit or a unit of count; single ones stand in too many words. */
const CJK_NUMERALS =
  /[〇零一二三四五六七八九十百千万萬亿億兆两兩]{2,}|(?<=\d)[十百千万萬亿億兆천만억조]+|[一二三四五六七八九十两兩](?=[年月日名人倍割%％円元国國家])/gu;

let despite: string | undefined;
let plain: ReadonlySet<string> | undefined;
let agreeing: ReadonlySet<string> | undefined;
let numbers: ReadonlyMap<string, string> | undefined;
let prefixes: readonly string[] | undefined;

/** What makes an adjective's opposite before it, folded. */
export const opposites = (): readonly string[] => (prefixes ??= OPPOSITES.split(' ').map(foldText));

/** A lower-case folded text without the negations that negate nothing. */
export function withoutHarmless(text: string): string {
  despite ??= foldText(DESPITE);
  return text.replaceAll(despite, '').replace(ONLY, '$1');
}

/** Whether a lower-case folded word negates. English contractions count («n't»). */
export function negates(word: string): boolean {
  agreeing ??= new Set(AGREEING.split(' ').map(foldText));
  return negatesPlainly(word) || agreeing.has(word);
}

/** Whether it negates by itself in every language, and isn't called for by another negation. */
export function negatesPlainly(word: string): boolean {
  plain ??= new Set(NEGATIONS.split(' ').map(foldText));
  return plain.has(word) || word.endsWith("n't");
}

/** How many ideographic negations a text has. */
export function cjkNegations(text: string): number {
  return (text.replace(CJK_HARMLESS, '').match(CJK_NEGATIONS) ?? []).length;
}

/** The value of a lower-case folded number word. */
export function numberOf(word: string): string | undefined {
  numbers ??= new Map(
    NUMBERS.flatMap(([value, forms]) => forms.split(' ').map((form) => [foldText(form), value] as const)),
  );
  return numbers.get(word);
}

export function cjkNumerals(text: string): string[] {
  return text.match(CJK_NUMERALS) ?? [];
}
