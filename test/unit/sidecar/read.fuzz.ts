import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDossier } from '../../../src/core/dossier/read';
import { applyOperation, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { readSidecar } from '../../../src/core/sidecar/read';
import { agree } from '../yaml/agree';
import { claims, styles } from './samples';

const dossier = `leaders:
  a-b:
    name: A
    names: {en: [A], ru: Б}
    offices:
      - {title: T, from: 2020, to: 2021-02-03}
rates:
  - {base: USD, quote: JPY, rate: 1.5}
codebook:
  types: {x: y}
`;

/** A good file, cut and spliced with pieces of itself and of trouble. */
const trouble = fc.oneof(
  fc.constantFrom(
    '\n',
    '  ',
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    '- ',
    '#',
    '&a ',
    '*a',
    '!!x ',
    '|\n',
    '>-\n',
    '---\n',
    '\0',
    '\r',
    '\ud800',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    '? ',
    '%A\n',
    '\u2028',
    '~',
    '__proto__: ',
    '\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const damaged = (sources: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(600), fc.nat(30), trouble), { maxLength: 5 }),
    )
    .map(([text, edits]) =>
      edits.reduce(
        (all, [at, length, put]) =>
          all.slice(0, at % (all.length + 1)) + put + all.slice((at % (all.length + 1)) + length),
        text,
      ),
    );

const numRuns = 10_000;
describe('reading damaged files', () => {
  it('sidecars: problems inside the text, no throw', () => {
    fc.assert(
      fc.property(damaged(Object.values(styles)), (text) => {
        const { sidecar, problems } = readSidecar(text);
        for (const { span } of [...problems, ...sidecar.claims.map(({ block }) => ({ span: block }))])
          if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns },
    );
  });

  it('the same by pieces and by the whole', () => {
    fc.assert(
      fc.property(damaged(Object.values(styles)), (text) => {
        agree(text.replace(/\r(?!\n)/g, '\n'));
      }),
      { numRuns },
    );
  });

  it('dossiers', () => {
    fc.assert(
      fc.property(damaged([dossier]), damaged([dossier]), (a, b) => {
        const files = [
          { file: 'a', text: a },
          { file: 'b', text: b },
        ];
        for (const { file, span } of readDossier(files).problems)
          if (span)
            assert.ok(span.start <= span.end && span.end <= files.find((f) => f.file === file)!.text.length);
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('operations either refuse, or leave a readable file and can be undone', () => {
    const operations: fc.Arbitrary<ClaimOperation> = fc.oneof(
      claims.map((claim) => ({ kind: 'add', claim }) as const),
      claims.map(
        ({ id, ...fields }) => ({ kind: 'change', id: id < 'ci' ? 'c1aaaa' : 'c2bbbb', fields }) as const,
      ),
      fc.constantFrom('c1aaaa', 'c2bbbb').map((id) => ({ kind: 'delete', id }) as const),
      claims.map(
        ({ id }) => ({ kind: 'comment', claim: 'c1aaaa', comment: { id: `k${id}`, text: id } }) as const,
      ),
      fc.constant({ kind: 'facts', facts: { date: '2025' } } as const),
    );
    fc.assert(
      fc.property(damaged(Object.values(styles)), operations, (text, operation) => {
        const applied = applyOperation(text, operation);
        if ('problem' in applied) return;
        assert.equal(readSidecar(applied.text).sidecar.readOnly, undefined);
        const undone = applyOperation(applied.text, applied.inverse);
        assert.ok('text' in undone, JSON.stringify(undone));
        assert.equal(undone.text, text);
      }),
      { numRuns },
    );
  });

  it('merges of damaged files', () => {
    const file = damaged(Object.values(styles));
    fc.assert(
      fc.property(file, file, file, (base, ours, theirs) => {
        const merged = mergeSidecars(base, ours, theirs);
        const swapped = mergeSidecars(base, theirs, ours);
        assert.equal(merged?.conflicts.length, swapped?.conflicts.length);
        if (merged?.conflicts.length === 0) assert.equal(merged.text, swapped!.text);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
