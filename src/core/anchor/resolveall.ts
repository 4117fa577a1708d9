import type { Anchor, Selector } from '../model/claim';
import type { Turn } from '../ports';
import { prepared, type Prepared } from './document';
import type { History } from './history';
import { resolveSteps } from './resolve';

/**
 * `resolve` for many selectors of one document, giving way about every 10 ms. The answers are in the order of the
 * selectors; where the turn is cancelled, only those done so far.
 */
export async function resolveAll(
  selectors: readonly Selector[],
  document: string | Prepared,
  turn: Turn,
  history?: History,
): Promise<Anchor[]> {
  const doc = prepared(document);
  const anchors: Anchor[] = [];
  for (const selector of selectors) {
    if (turn.cancelled) break;
    const work = resolveSteps(selector, doc, history);
    let step = work.next();
    while (!step.done) {
      await turn.yield();
      step = work.next();
    }
    anchors.push(step.value);
    await turn.yield();
  }
  return anchors;
}
