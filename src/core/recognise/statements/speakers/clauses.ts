import type { Sentence } from '../sentence';

// Verbs that report only with a clause or with words in marks beside them: "answered that", «опасается, что», not
// "answered questions", «опасается за мост».

const english = /^(?:answered|repeated|interjected|swore|bragged|notified|reasoned|confesse[sd])$/;
const russian =
  /^(?:опаса|прогнозировал|подозрева|оповести|оповещает|вери[тл]|верят|воскликну|обмолви|проговори|отреза|изре|аргументир)/;

/** Whether the verb at token `v` is one of them and has no such thing beside it. */
export function lacksClause({ passage: { words }, from, to }: Sentence, v: number): boolean {
  const { key } = words[v]!;
  if (!english.test(key) && !russian.test(key)) return false;
  const next = v + 1 < to ? words[v + 1]! : undefined;
  const after = next?.text === ',' ? words[v + 2] : next;
  if (/^(?:that|что|чтобы)$/.test(after?.key ?? '') || /^[:«“"]$/.test(after?.text ?? '')) return false;
  // «о том, что»
  if (next?.key === 'о' && words[v + 2]?.key === 'том' && words[v + 4]?.key === 'что') return false;
  // "…,” she answered.", «…, — воскликнул он»
  for (let i = v - 1; i >= from && i > v - 8; i--) if (/^[”"»]$/.test(words[i]!.text)) return false;
  return !/^[—–-]$/.test(words[v - 1]?.text ?? '');
}
