import { describe as pointAt } from '../../../src/core/anchor/describe';
import { compareVersions } from '../../../src/core/anchor/history';
import { resolve } from '../../../src/core/anchor/resolve';
import { article, dice, languages } from './histories';

/** Sentences of a document in which `own` stands at `mine` and elsewhere, and what is cut out with it. */
interface Cut {
  readonly sentences: readonly string[];
  readonly separator: string;
  readonly mine: number;
  readonly from: number;
  readonly to: number;
}

const SHORT = ['Ana said yes.', 'The end of one.', 'The end of two.', 'No comment was made.', 'It rained.'];

function* cuts(seed: number): Generator<Cut> {
  for (const code of languages) {
    const roll = dice(seed * 31 + code.charCodeAt(0));
    const pick = <T>(items: readonly T[]) => items[Math.floor(roll() * items.length)]!;
    const pool = roll() < 0.5 ? SHORT : article(code, 700, roll).flat();
    const own = pick([pool[0]!, article(code, 100, roll)[0]![0]!]);
    const sentences = Array.from({ length: 3 + Math.floor(roll() * 10) }, () => pick(pool)).filter(
      (other) => other !== own,
    );
    for (let copies = 2 + Math.floor(roll() * 2); copies > 0; copies--)
      sentences.splice(Math.floor(roll() * (sentences.length + 1)), 0, own);
    const separator = pick(['\n', ' ', '\n\n']);
    const mine = pick(sentences.flatMap((sentence, i) => (sentence === own ? [i] : [])));
    for (const before of [0, 1])
      for (const after of [0, 1])
        if (mine >= before && mine + after < sentences.length)
          yield { sentences, separator, mine, from: mine - before, to: mine + after + 1 };
  }
}

const without = (sentences: readonly string[], from: number, to: number) => [
  ...sentences.slice(0, from),
  ...sentences.slice(to),
];

/** Whether the same text is left when another copy is cut out in place of this one: then nothing tells which it was. */
function isUndecidable({ sentences, mine, from, to }: Cut): boolean {
  const left = without(sentences, from, to).join('\n');
  return sentences.some((_, start) => {
    const end = start + to - from;
    const spared = mine < start || mine >= end;
    return spared && end <= sentences.length && without(sentences, start, end).join('\n') === left;
  });
}

/** Copies that were cut out and then found in another place, with their old text or without; and how many were tried. */
export function misplaced(seeds: number): { readonly tried: number; readonly found: readonly string[] } {
  let tried = 0;
  const found: string[] = [];
  for (let seed = 1; seed <= seeds; seed++)
    for (const cut of cuts(seed)) {
      const { sentences, separator, mine, from, to } = cut;
      const own = sentences[mine]!;
      const copies = sentences.slice(from, to).filter((other) => other === own).length;
      if (copies > 1 || isUndecidable(cut)) continue;
      const start = sentences.slice(0, mine).reduce((sum, { length }) => sum + length + separator.length, 0);
      const before = sentences.join(separator) + '\n';
      const after = without(sentences, from, to).join(separator) + '\n';
      const selector = pointAt(before, { start, end: start + own.length });
      for (const history of [undefined, compareVersions(before, after)]) {
        tried++;
        if (resolve(selector, after, history).start !== undefined)
          found.push(JSON.stringify({ seed, start, before, after, old: !!history }));
      }
    }
  return { tried, found };
}
