import { foldWord } from '../../../text/words';
import { addAll, russianForms, type Lexicon } from '../lexicon/word';
import { addPlace, russianStem } from './places';
import { rows } from './rows';

/**
 * Words for money, from the frozen CLDR table and from what the press writes besides. A name is a head («динар») and
 * what stands with it («кувейтский»): the head alone can mean several currencies, the place next to it decides.
 */

/** Russian heads by declension, or form by form; the codes come from the table's rows that have one of them. */
const russianHeads =
  'доллар:m евро:x рубл:s иен:f йен:f юан:s вон:f фунт:m франк:g крон:f гривн:f гривен:x тенге:x сом:m сум:m сомони:x манат:m лари:x драм:m лир:f песо:x рупи:i динар:m дирхам:m риал:m риял:m шекел:s злотый/злотых/злотого/злотому/злотым/злотыми/злотые золотой/золотых/золотого/золотые форинт:m лей/лея/лею/леем/леи/леев/леями/леях лев/лева/леву/левы/левов/левам/левами/левах реал:m рэнд:m ранд:m бат:m донг:m ринггит:m тугрик:g така/таки/таку шиллинг:g марк:k лек:g денар:m кьят:m найр:f седи:x боливар:m сол:s кун:f афгани:x гульден:m лит:m лат:m кип:m быр:m куруш:m кванз:f флорин:m пул:f колон:m нгултрум:m накф:f кетсал:s лемпир:f гурд:m риел:s уги:i руфи:i квач:c метикал:m кордоб:f кин:f добр:f паанг:k тал:f патак:k';
/** Likeliest first, where the head alone says too little. */
const likeliest: Readonly<Record<string, string>> = {
  доллар: 'USD',
  рубл: 'RUB',
  иен: 'JPY',
  йен: 'JPY',
  юан: 'CNY',
  вон: 'KRW',
  фунт: 'GBP',
  франк: 'CHF',
  крон: 'SEK',
  гривен: 'UAH',
  сом: 'KGS',
  манат: 'AZN',
  лир: 'TRY',
  песо: 'MXN',
  рупи: 'INR',
  динар: 'KWD',
  дирхам: 'AED',
  риал: 'IRR',
  риял: 'SAR',
  лей: 'RON',
  шиллинг: 'KES',
  марк: 'DEM',
  ранд: 'ZAR',
  dollar: 'USD',
  ruble: 'RUB',
  yen: 'JPY',
  yuan: 'CNY',
  won: 'KRW',
  pound: 'GBP',
  franc: 'CHF',
  krona: 'SEK',
  krone: 'NOK',
  koruna: 'CZK',
  som: 'KGS',
  manat: 'AZN',
  lira: 'TRY',
  peso: 'MXN',
  rupee: 'INR',
  dinar: 'KWD',
  dirham: 'AED',
  rial: 'IRR',
  riyal: 'SAR',
  leu: 'RON',
  lei: 'RON',
  shilling: 'KES',
  mark: 'DEM',
};
/** Heads that mean another currency only where its country is named. */
const abroad: Readonly<Record<string, readonly string[]>> = { RUB: ['BYN'], KRW: ['KPW'], EGP: ['SLE'] };
const sureHeads = new Set('рубл вон юан иен йен ruble rouble won yuan yen euro евро'.split(' '));
const shyHeads = new Set(
  'золотой золотых won real mark sol lev lats gold tala lari real top вон сол лев лева марк кун лат лит лей реал кип така пула пул кина кин добра добр тала тал'.split(
    ' ',
  ),
);

/** Spellings that CLDR lacks: word, then codes. */
const more =
  'buck bucks USD|greenback greenbacks USD|sterling GBP|quid GBP|rouble roubles RUB|renminbi rmb CNY|dinar dinars KWD,IQD,RSD,JOD,BHD,DZD,LYD,TND|rials IRR,OMR,YER|riyals SAR,QAR|sum sums soum soums UZS|tugrik tugriks tögrög MNT|shekel shekels ILS|ringgit ringgits MYR|rupiah IDR|tl TRY|sr SAR|rp IDR|rs INR,PKR,LKR,NPR|kr SEK,NOK,DKK|rm MYR|le EGP|geneh genihat EGP|hryvnia hryvnias hryvnya UAH|zloty zlotys zlotych PLN|forint HUF|euro euros eur EUR|€ur EUR|sdr sdrs спз сдр XDR|r ZAR|n NGN|p PHP,BWP|k ZMW,PGK,MWK,MMK|ghc GHS|sh KES,TZS,UGX|ksh kshs KES|shs UGX,KES,TZS|dkr DKK|nkr NOK|skr SEK|dh dhs AED,MAD|qr QAR|kd KWD|bd BHD|jd JOD|ll LBP|cfa XOF,XAF|ush ushs UGX|tsh tshs TZS|tk BDT|kč CZK|zł PLN|reais BRL|somoni somonis TJS|kronur ISK|fcfa XOF,XAF|kroner NOK,DKK|kronor SEK|tenge tenges KZT|' +
  'руб р рублях RUB|долл дол USD|бакс бакса баксы баксов баксах баксами USD|грн UAH|тг KZT|тнг KZT|юаней CNY|стерлингов GBP|евро EUR|сомони TJS';
const minors =
  'cent cents c ¢ цент центы цента центов центами центам центах ц USD,EUR,AUD,CAD|penny pence p пенс пенса пенсов пени GBP|копейка копейки копеек копейками коп RUB,UAH|kopek kopeks kopeck kopecks RUB|kopiyka kopiykas kopiyok UAH|sen sens MYR|тийын тиын KGS,KZT|paisa paise INR|fils KWD';

/** Codes that are words or names in capitals ("COP29", "TOP 10"): never money before a number. */
export const everydayCodes: ReadonlySet<string> = new Set(
  'all top try cup pen mop bam cop mad sos lak'.split(' '),
);

/** Signs, and letters written as signs. */
const signs =
  '$ USD,CAD,AUD,NZD,HKD,SGD,TWD,MXN|€ EUR|£ GBP|¥ JPY,CNY|￥ CNY,JPY|￡ GBP|＄ USD,TWD,HKD|₽ RUB|₸ KZT|₩ KRW|￦ KRW|₴ UAH|₹ INR|₺ TRY|₼ AZN|֏ AMD|؋ AFN|৳ BDT|៛ KHR|₾ GEL|₫ VND|₪ ILS|₱ PHP|₦ NGN|฿ THB|₮ MNT|₵ GHS|₲ PYG|₡ CRC|₭ LAK|₨ PKR,INR|¢ USD';
/** What a sign means after these letters: US$, HK$… */
export const signedBy: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  nt: 'TWD',
  s: 'SGD',
  sg: 'SGD',
  r: 'BRL',
  mx: 'MXN',
  mex: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  rd: 'DOP',
  u: 'USD',
  cn: 'CNY',
  rmb: 'CNY',
  jp: 'JPY',
  e: 'EGP',
  ec: 'XCD',
  j: 'JMD',
  tt: 'TTD',
  n: 'NAD',
  col: 'COP',
  bz: 'BZD',
  fj: 'FJD',
  gy: 'GYD',
  bds: 'BBD',
  gh: 'GHS',
  сша: 'USD',
};

/** Upper-case ISO 4217 codes. */
export const isoCodes: ReadonlySet<string> = new Set(rows().map(([code]) => code!));

/** Adds the names of currencies, in all their forms, to the lexicon. */
export function addCurrencies(add: Lexicon): void {
  const heads = new Map<string, string[]>();
  const meet = (word: string, code: string) => heads.set(word, [...(heads.get(word) ?? []), code]);
  for (const [code = '', ruOne = '', ruFive = '', enOne = '', enFive = ''] of rows()) {
    // the old money of a country, called like the new; and what has no head (special drawing rights)
    if (ruOne.includes('(')) continue;
    for (const name of [ruOne, ruFive]) readRussian(name, code, meet);
    const one = words(enOne);
    const head = one.at(-1)!;
    meet(head, code);
    meet(words(enFive).at(-1)!, code);
    meet(`${head}s`, code);
    for (const word of one.slice(0, -1)) addPlace(word, [code]);
  }
  for (const [word, codes] of heads) {
    const singular = likeliest[word] ? word : word.replace(/s$/, '');
    addMoney(add, word, ranked(codes, likeliest[singular], sureHeads.has(singular)), shyHeads.has(singular));
  }
  for (const entry of russianHeads.split(' ')) {
    const stem = entry.replace(/[:/].*/, '');
    const forms = entry.includes(':') ? russianForms(entry) : entry.split('/');
    const codes = forms.flatMap((form) => heads.get(form) ?? []);
    for (const form of forms)
      addMoney(add, form, ranked(codes, likeliest[stem], sureHeads.has(stem)), shyHeads.has(stem));
  }
  for (const entry of more.split('|')) {
    const parts = entry.split(' ');
    const codes = parts.pop()!.split(',');
    for (const word of parts) addMoney(add, word, codes, false);
  }
  for (const word of ['crown', 'crowns']) addMoney(add, word, ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'], true);
  for (const entry of minors.split('|')) {
    const parts = entry.split(' ');
    const minor = parts.pop()!.split(',');
    addAll(add, parts.join(' '), { minor });
  }
  for (const entry of signs.split('|')) {
    const [sign = '', codes = ''] = entry.split(' ');
    if (sign !== '¢') add(sign, { money: codes.split(','), anchor: true });
  }
  for (const code of isoCodes) {
    const key = code.toLowerCase();
    if (!heads.has(key)) add(key, { money: [code] });
  }
}

function addMoney(add: Lexicon, word: string, codes: readonly string[], shy: boolean): void {
  const rivals = codes.length === 1 ? abroad[codes[0]!] : undefined;
  if (codes.length > 0 && word) add(word, { money: codes, ...(shy && { shy }), ...(rivals && { rivals }) });
}

const isAdjective = /(?:ий|ый|ой|ая|их|ых)$/;

/** Adds the head of a Russian name, the adjectives before it and the places behind it: «франк КФА», «доллар США». */
function readRussian(name: string, code: string, meet: (word: string, code: string) => void): void {
  const all = name.split(/[\s–]+/);
  const noun = all.findIndex((word) => !isAdjective.test(word) || /^(?:злот|золот)/.test(word));
  const head = noun < 0 ? all.length - 1 : noun;
  meet(foldWord(all[head]!), code);
  for (const word of all.slice(0, head).flatMap(words))
    if (!/^нов(?:ый|ых)$/.test(word)) for (const place of [word, russianStem(word)]) addPlace(place, [code]);
  for (const word of all.slice(head + 1).flatMap(words)) if (word.length > 2) addPlace(word, [code]);
}

function ranked(codes: readonly string[], first: string | undefined, isSure: boolean): string[] {
  if (first && isSure) return [first];
  const present = [...new Set(codes)];
  return first ? [first, ...present.filter((code) => code !== first)] : present;
}

function words(name: string): string[] {
  return name.split(/[\s–&-]+/).map((word) => foldWord(word));
}
