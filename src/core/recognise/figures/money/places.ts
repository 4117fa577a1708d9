import { adjectiveEndings } from '../lexicon/word';

// Whose money a word beside its name makes it: «кувейтских», "Hong Kong", 호주.

/** Characters of Taiwan and Hong Kong. */
const traditional = /[億萬國發會們這對經產業為實點資總貿協議額]/;

/** Whether a text is written as Taiwan and Hong Kong write. */
export const isTraditional = (text: string): boolean => traditional.test(text);

/** Places that the table's names don't have: adjectives and names, then codes. */
const more =
  'american us usa сша америк USD|английск британск GBP|american USD|американск USD|корейск korean KRW,KPW|turkish TRY|казахстанск казахск kazakh KZT|кыргызск киргизск kyrgyzstani KGS|узбекистанск uzbek UZS|туркменистанск turkmen TMT|азербайджанск AZN|оаэ emirati uae AED|саудовск saudi SAR|китайск chinese CNY|тайск THB|malaysia MYR|russian RUB|гонконга HKD|японск JPY|южноафриканск ZAR|sterling стерлингов GBP|tajik TJS|icelandic ISK|намибии NAD|сингапура SGD|канады CAD|австралии AUD|fiji FJD|kenya KES|uganda UGX|tanzania TZS|nigeria NGN|ghana GHS|zambia ZMW|malawi MWK|namibia NAD|jamaica JMD|guinea GNF,PGK|rwanda RWF|burundi BIF|canada CAD|australia AUD|mexico MXN|ethiopia ETB|samoa WST|сальвадорск SVC|대만 타이완 台湾 TWD|米国 アメリカ USD|イギリス 英国 GBP|한국 韓国 KRW|북한 北朝鮮 KPW|터키 TRY|남아공 ZAR|키르기스 KGS|사우디 SAR';

let places: Map<string, string[]> | undefined;

function table(): Map<string, string[]> {
  if (places) return places;
  places = new Map();
  for (const entry of more.split('|')) {
    const parts = entry.split(' ');
    const codes = parts.pop()!.split(',');
    for (const word of parts) addPlace(word, codes);
  }
  return places;
}

/** A place or a people, folded, whose currencies have these codes. */
export function addPlace(word: string, codes: readonly string[]): void {
  table().set(word, [...new Set([...(table().get(word) ?? []), ...codes])]);
}

/** The codes of the currencies of the place that a word names («кувейтских», "Hong"). */
export function placeOf(key: string): readonly string[] | undefined {
  return table().get(key) ?? (key.length > 5 ? table().get(russianStem(key)) : undefined);
}

const endingsByLength = [...adjectiveEndings].sort((a, b) => b.length - a.length);

export function russianStem(word: string): string {
  const ending = endingsByLength.find((e) => word.endsWith(e));
  return ending ? word.slice(0, -ending.length) : word;
}
