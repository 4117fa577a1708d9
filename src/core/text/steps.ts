import type { Turn } from '../ports';

/** Runs work that is cut into steps to its end in one go. */
export function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Runs it giving way to the host after each step; undefined where the turn is cancelled. */
export async function inTurns<T>(work: Generator<unknown, T>, turn: Turn): Promise<T | undefined> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turn.cancelled) return undefined;
    await turn.yield();
  }
}
