import fc from 'fast-check';
import { checkHistory, histories } from './histories';

describe('merging sidecars, at length', () => {
  it('10,000 histories', () => {
    const seen = new Map<string, number>();
    const saw = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(histories, (history) => {
        saw(
          checkHistory(history) > 0 ? '  with true conflicts' : '  clean, the same bytes in either direction',
        );
        if (history.style === 'empty' && history.before.length === 0) saw('created by both sides');
        const kinds = [history.ours, history.theirs].map((steps) => new Set(steps.map(({ what }) => what)));
        for (const kind of kinds[0]!) if (kinds[1]!.has(kind)) saw(`${kind} on both sides`);
      }),
      { numRuns: 10_000 },
    );
    for (const [what, count] of [...seen].sort()) console.log(`        ${String(count).padStart(5)} ${what}`);
  });
});
