import { futureOf } from './futures';
import type { Act } from './words/act';

/** What the words say of themselves, by language; looked for in the sentence without its attribution. */
const signs: Readonly<Record<string, RegExp>> = {
  accusation:
    /undermin|infiltrat|interfer(?:e|ing|ence) in|provocat|aggressi(?:on|ve)|violat(?:es|ed|ing) |hostile|coerc|neo-?colonial|anti-[A-Z]|\b(?:is|are|was|were) (?:to blame|lying|illegal|unlawful|a war crime|responsible for (?:the |this |that )?(?:attack|death|killing|war|crisis|violence|shelling|strike|explosion|murder|massacre|failure|escalation|deaths|attacks))\b|подрыва|подрыв |вмешательств|провокац|агресси|нарушил[аи]? |враждебн|шантаж|дестабилиз/,
  commitment:
    /готов(?:а|ы|о|ност[а-я]+)?(?![а-я])|намерен|намерев|обяз(?:ал|ует|уюсь|ательств)|обеща|планиру|поставил[аи]? перед собой|окажем|продолжит|\b(?:plans? to|pledg|commit(?:s|ted|ment)? to|intends?|ready to|willing to|agreed to)\b/i,
  proposal:
    /предлага|следует (?:созда|прове|разраб)|необходимо (?:созда|прове|разраб)|нужно (?:созда|прове)|\b(?:(?:should|must|ought to)(?! (?:not )?have (?:been|[a-z]+ed)\b)|(?:let us|let['’]s)(?! (?:be|face|see|say|not forget)\b)|needs? to|(?:we|they|he|she|it|you|country|countries|nation|world|sides|parties|government|region) needed to|(?<!(?:not|n['’]t|never) )ha(?:ve|s) to|call(?:s|ed|ing)? (?:for|on|upon)|it (?:is|was) (?:necessary|time) to)\b/i,
  forecast:
    /\b(?:(?:is|are|was|were|be) (?:expected|likely|projected|set|forecast|due) to|expected to|(?:could|might|may) (?:also |soon |still |even |well |eventually )?(?:lead|last|cause|become|rise|fall|reach|take place|happen|bring|result|trigger|spread|collapse|lose|suffer|grow|increase|drop|come|cost|face|burst|worsen|break|begin|end|start|hurt|help|affect|change|hit|destabili[sz]e))\b|составит|вырастет|вырастут|достигнет|ожидается|прогноз/i,
  coming: /\bby 20\d\d\b|будет|будут/i,
  appraisal:
    /значени|значимост|важн|ключев|стратегическ|поворотн|историческ|признательн|благодарн|уникальн|\b(?:important|historic|significan|crucial|key (?!(?:is|was|has|had)\b)|vital|strategic|grateful|success|(?:is|are|was|were|been|be|as) (?:an? |very |not |clearly )*(?:useful|constructive|fruitful|productive|excellent|disaster|mistake)\b)/i,
};

const actTypes: Readonly<Partial<Record<Act, string>>> = {
  propose: 'proposal',
  commit: 'commitment',
  accuse: 'accusation',
  foresee: 'forecast',
};

/**
 * The type of a statement, by rules in this order: the verb that names the act («предложил» → proposal); words of blame, of
 * obligation, of suggestion, of what is to come; a money or percent figure → statistic; words of worth, or a verb of judging →
 * appraisal; else statement. A sum that is promised or foreseen is no statistic.
 */
export function typeOf(text: string, act: Act, hasFigure: boolean): string {
  const byAct = actTypes[act];
  if (byAct) return byAct;
  const has = (type: keyof typeof signs) => signs[type]!.test(text);
  if (has('accusation')) return 'accusation';
  if (has('commitment')) return 'commitment';
  const future = futureOf(text);
  if (future?.type === 'commitment') return 'commitment';
  if (has('proposal')) return 'proposal';
  if (future || has('forecast')) return 'forecast';
  if (hasFigure) return 'statistic';
  if (has('coming')) return 'forecast';
  if (has('appraisal') || act === 'judge') return 'appraisal';
  return 'statement';
}

/** The words of a text that speak for a type, whole words; undefined where none do. */
export function signOf(text: string, type: string): string | undefined {
  const sign = signs[type]?.exec(text) ?? (type === 'forecast' ? signs.coming!.exec(text) : null);
  const future = sign ? undefined : futureOf(text);
  if (!sign && future?.type !== type) return undefined;
  let start = sign ? sign.index : future!.start;
  let end = sign ? start + sign[0].trimEnd().length : future!.end;
  const isLetter = (at: number) => /[\p{L}\p{N}-]/u.test(text.charAt(at));
  while (start > 0 && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++;
  return text.slice(start, end);
}
