import type { Act } from './words/act';

/** What the words say of themselves, by language; looked for in the sentence without its attribution. */
const signs: readonly (readonly [type: string, pattern: RegExp])[] = [
  [
    'accusation',
    /undermin|infiltrat|interfer(?:e|ing|ence) in|provocat|aggressi(?:on|ve)|violat(?:es|ed|ing) |hostile|coerc|neo-?colonial|anti-[A-Z]|подрыва|подрыв |вмешательств|провокац|агресси|нарушил[аи]? |враждебн|шантаж|дестабилиз/,
  ],
  [
    'commitment',
    /готов(?:а|ы|о|ност[а-я]+)?(?![а-я])|намерен|намерев|обяз(?:ал|ует|уюсь|ательств)|обеща|планиру|поставил[аи]? перед собой|окажем|продолжит|\b(?:will (?:provide|establish|build|invest|continue|support|launch|issue|introduce|help|ensure)|plans? to|pledg|commit(?:s|ted|ment)? to|intends?|ready to|willing to)\b/i,
  ],
  [
    'proposal',
    /предлага|следует (?:созда|прове|разраб)|необходимо (?:созда|прове|разраб)|нужно (?:созда|прове)|\b(?:should|let us|need to|calls? for)\b/i,
  ],
  [
    'forecast',
    /\b(?:will|expected to|is likely|by 20\d\d)\b|(?:будет|будут|составит|вырастет|вырастут|достигнет|ожидается|прогноз)/i,
  ],
  [
    'appraisal',
    /значени|значимост|важн|ключев|стратегическ|поворотн|историческ|признательн|благодарн|уникальн|\b(?:important|historic|significan|crucial|key|vital|strategic|grateful|success)/i,
  ],
];

const actTypes: Readonly<Partial<Record<Act, string>>> = {
  propose: 'proposal',
  commit: 'commitment',
  accuse: 'accusation',
  foresee: 'forecast',
};

/**
 * The type of a statement, by rules in this order: the verb that names the act («предложил» → proposal); words of blame,
 * obligation, suggestion or future; a money or percent figure → statistic; words of worth, or a verb of judging →
 * appraisal; else statement.
 */
export function typeOf(text: string, act: Act, hasFigure: boolean): string {
  const byAct = actTypes[act];
  if (byAct) return byAct;
  const [accusation, commitment, proposal, forecast, appraisal] = signs;
  if (accusation![1].test(text)) return 'accusation';
  if (commitment![1].test(text)) return 'commitment';
  if (hasFigure) return 'statistic';
  if (proposal![1].test(text)) return 'proposal';
  if (forecast![1].test(text)) return 'forecast';
  if (appraisal![1].test(text) || act === 'judge') return 'appraisal';
  return 'statement';
}

/** The words of a text that speak for a type, whole words; undefined where none do. */
export function signOf(text: string, type: string): string | undefined {
  const found = signs.find(([name]) => name === type)?.[1].exec(text);
  if (!found) return undefined;
  const isLetter = (at: number) => /[\p{L}\p{N}-]/u.test(text.charAt(at));
  let start = found.index;
  let end = start + found[0].trimEnd().length;
  while (start > 0 && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end++;
  return text.slice(start, end);
}
