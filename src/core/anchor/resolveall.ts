import type { Anchor, Selector } from '../model/claim';
import type { Turn } from '../ports';
import { prepareInTurns, type Prepared } from './document';
import { readyGuards } from './guards';
import type { History } from './history';
import { resolveSteps } from './resolve';
import { inTurns } from '../text/steps';

/** Work done in one go, in cells of alignment: under a millisecond. Counted, not timed, so that the core needs no clock. */
const GO = 100_000;
/** What a claim costs besides alignment, in the same measure. */
const CLAIM = 30_000;

/**
 * `resolve` for many selectors of one document, giving way to the host before 10 ms are over. The answers are in
 * the order of the selectors; where the turn is cancelled, only those done so far.
 */
export async function resolveAll(
  selectors: readonly Selector[],
  document: string | Prepared,
  turn: Turn,
  history?: History,
): Promise<Anchor[]> {
  const doc = typeof document === 'string' ? await prepareInTurns(document, turn) : document;
  if (!doc) return [];
  await inTurns(doc.complete(), turn);
  await inTurns(readyGuards(), turn);
  const anchors: Anchor[] = [];
  let done = 0;
  for (const selector of selectors) {
    if (turn.cancelled) break;
    const work = resolveSteps(selector, doc, history);
    let step = work.next();
    while (!step.done) {
      done += step.value;
      if (done >= GO) {
        await turn.yield();
        done = 0;
      }
      step = work.next();
    }
    anchors.push(step.value);
    done += CLAIM;
    if (done >= GO) {
      await turn.yield();
      done = 0;
    }
  }
  return anchors;
}
