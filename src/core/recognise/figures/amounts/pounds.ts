import type { Reader } from '../reader';

// Pounds that weigh: "8 pounds 6 ounces", "a 500-pound bomb", «бомба весом 500 фунтов».

const pound = /^(?:pounds?|фунт(?:а|ов|ы|у|ом|ам|ами|ах)?)$/;
const weighs = /^(?:weigh(?:s|ed|ing|t)?|вес(?:ит|ил[аои]?|ом|ить|ящ[а-я]+)?|массой)$/;
/** How far before the unit that may be said, in atoms. */
const reach = 8;

/** What a sum in pounds is of: "pounds of debt". */
const ofMoney =
  /^(?:debts?|money|cash|aid|funding|funds|savings|investments?|spending|damages?|compensation|tax|taxes|revenue|profits?|losses|cuts|public|taxpayers?|government|assets|sales|income|support|fines|state|foreign|private|extra|additional)$/;
/** What costs or is worth so much: "a 500-pound fine". */
const costs =
  /^(?:fine|fines|note|notes|fee|fees|deposit|ticket|tickets|bonus|grant|grants|prize|loan|loans|bill|bills|payment|payments|cost|costs|salary|reward|donation|deal|contract|price|tax|penalty|coin|coins|sterling|voucher|charge|rent|bet|budget|fund|investment|package|increase|rise|cut|a|per)$/;
/** Russian materials in the genitive. */
const material =
  /^(?:взрывчатк|тротил|золот|серебр|мяс|рыб|хлеб|порох|зерн|муки$|кокаин|героин|марихуан|уран|мет[аи]мф|наркотик|хлопк|сыр[ау]|масл)/;

const easternPound = /^(?:ポンド|파운드)$/;
/** 500ポンド爆弾, 체중 130파운드 */
const isEasternWeight = (r: Reader, i: number) =>
  /^(?:の?(?:爆弾|重り|おもり|肉|バーベル)|級|以下級| ?(?:폭탄|급|짜리 폭탄))/.test(r.after(i, 6)) ||
  /(?:体重|重さ|重量|무게|체중|몸무게)[^。.、,，]{0,12}$/.test(r.before(i, 20));

/** Whether the pounds at atom `i`, after a number, are a weight and no money. */
export function areWeight(r: Reader, i: number): boolean {
  if (r.isEast(i)) return easternPound.test(r.key(i)) && isEasternWeight(r, i);
  if (!pound.test(r.key(i))) return false;
  const next = r.key(i + 1);
  const ounces = next === 'and' || next === 'и' ? i + 2 : i + 1;
  if (r.isDigits(ounces) && /^(?:oz|ounces?|унци)/.test(r.key(ounces + 1))) return true;
  if (next === 'sterling' || next === 'стерлингов') return false;
  for (let k = i - 1; k > i - reach; k--) if (weighs.test(r.key(k))) return true;
  const number = r.key(i - 1) === '-' ? i - 2 : i - 1;
  if (r.word(number).scale !== undefined) return false;
  if (next === 'of') return r.isWord(i + 2) && !ofMoney.test(r.key(i + 2));
  if (r.key(i) === 'pound') return r.isWord(i + 1) && r.caps(i + 1) === 'none' && !costs.test(next);
  return material.test(next);
}
