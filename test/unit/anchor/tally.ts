import { describe as pointAt } from '../../../src/core/anchor/describe';
import { prepare } from '../../../src/core/anchor/document';
import { compareVersions } from '../../../src/core/anchor/history';
import { resolve } from '../../../src/core/anchor/resolve';
import { histories } from './histories';

/** Each history with and without its old text: right, openly lost, or wrong. */
export function tally(seeds: readonly number[]) {
  const wrong: string[] = [];
  const lost: string[] = [];
  let count = 0;
  for (const seed of seeds) {
    for (const { kind, language, before, passage, after, expected } of histories(seed)) {
      const [old, now] = [prepare(before), prepare(after)];
      const selector = pointAt(old, passage);
      for (const history of [undefined, compareVersions(old, now)]) {
        count++;
        const { start, end } = resolve(selector, now, history);
        const told = `${seed} ${language} ${kind}${history ? ', old text' : ''}`;
        if (start === undefined) {
          if (expected) lost.push(told);
        } else if (start !== expected?.start || end !== expected.end) wrong.push(told);
      }
    }
  }
  return { count, wrong, lost };
}
