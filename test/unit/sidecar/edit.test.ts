import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyOperation, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { readSidecar } from '../../../src/core/sidecar/read';
import { newMemory } from '../../../src/core/yaml/outline';
import { claim, isAsOnTheWhole, onWhole, operations, plain } from './operations';
import { claims, layouts, styles } from './samples';

describe('editing a sidecar', () => {
  for (const [style, base] of Object.entries(styles))
    for (const [layout, lay] of Object.entries(layouts))
      it(`every operation and its inverse, ${style}, ${layout}`, () => {
        const text = lay(base);
        const memory = newMemory();
        for (const [name, operation] of Object.entries(operations)) {
          const applied = applyOperation(text, operation, memory);
          assert.deepEqual(plain(applied), plain(onWhole(text, operation)), name);
          if ('problem' in applied) {
            assert.match(applied.problem.code, /^(gone|unusual-layout|read-only)$/, name);
            continue;
          }
          const undone = applyOperation(applied.text, applied.inverse, memory);
          assert.ok('text' in undone, `${name}: ${JSON.stringify(undone)}`);
          assert.equal(undone.text, text, name);
          const redone = applyOperation(undone.text, undone.inverse, memory);
          assert.ok('text' in redone, `${name}: ${JSON.stringify(redone)}`);
          assert.equal(redone.text, applied.text, `${name}, again`);
        }
      });

  it('a claim reads back as it was given, and nothing else changes', () => {
    fc.assert(
      fc.property(
        claims,
        fc.constantFrom(...Object.values(styles)),
        fc.constantFrom(...Object.values(layouts)),
        (claim, base, lay) => {
          const text = lay(base);
          const applied = applyOperation(text, { kind: 'add', claim });
          assert.ok('text' in applied, JSON.stringify(applied));
          const found = readSidecar(applied.text).sidecar.claims.find(({ id }) => id === claim.id);
          const { block, key, ...rest } = found!;
          assert.ok(block.start <= key.start);
          assert.deepEqual(rest, claim);
          const [edit, more] = applied.edits;
          assert.equal(more, undefined);
          assert.equal(edit!.start, edit!.end);
          const undone = applyOperation(applied.text, applied.inverse);
          assert.ok('text' in undone && undone.text === text);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it('what is done to one claim among many, with what is remembered, is as on the whole anew', () =>
    fc.assert(isAsOnTheWhole, { numRuns: 8, seed: 11 }));

  const shows = (name: string, text: string, operation: ClaimOperation, expected: string) =>
    it(name, () => {
      const applied = applyOperation(text, operation);
      assert.equal('text' in applied ? applied.text : JSON.stringify(applied.problem), expected);
    });

  shows(
    'a new file',
    '',
    { kind: 'add', claim: claim('c0new0', 3), document: 'a.txt' },
    '# Claims on a.txt\nglossator: 1\nclaims:\n  c0new0:\n    quote: "Nobody was told"\n    at: {start: 3, end: 18}\n    speaker: ines-duarte\n',
  );
  shows(
    'a trailing comment stays where the value changes',
    'claims:\n  c1aaaa:\n    quote: x\n    speaker:   a   # sure?\n',
    { kind: 'change', id: 'c1aaaa', fields: { speaker: 'b' } },
    'claims:\n  c1aaaa:\n    quote: x\n    speaker:   b   # sure?\n',
  );
  shows(
    'a new key has its place among the others',
    'claims:\n  c1aaaa:\n    quote: x # q\n    # below\n    by: a\n',
    { kind: 'change', id: 'c1aaaa', fields: { type: 'forecast' } },
    'claims:\n  c1aaaa:\n    quote: x # q\n    type: forecast\n    # below\n    by: a\n',
  );

  const refuses = (name: string, text: string, operation: ClaimOperation, code: string) =>
    it(name, () => {
      const applied = applyOperation(text, operation);
      assert.equal('problem' in applied && applied.problem.code, code);
    });
  refuses(
    'conflict markers',
    '<<<<<<< a\nclaims:\n=======\n>>>>>>> b\n',
    { kind: 'add', claim: claim('c0new0') },
    'in-conflict',
  );
  refuses(
    'a file cut in the middle of a key',
    'glossator: 1\nclaims:\n  c1aaaa:\n    quo',
    { kind: 'add', claim: claim('c0new0') },
    'read-only',
  );
  refuses(
    'an id that is there',
    styles['canonical']!,
    { kind: 'add', claim: claim('c1aaaa') },
    'duplicate-id',
  );
  refuses(
    'an id that YAML could take for something else',
    '',
    { kind: 'add', claim: claim('__proto__') },
    'bad-id',
  );
  refuses('a claim that is gone', '', { kind: 'delete', id: 'c1aaaa' }, 'gone');

  it('an undo leaves alone what was changed since', () => {
    const added = applyOperation(styles['canonical']!, { kind: 'add', claim: claim('c0new0', 30) });
    assert.ok('text' in added);
    const changed = applyOperation(added.text, {
      kind: 'change',
      id: 'c0new0',
      fields: { status: 'reviewed' },
    });
    assert.ok('text' in changed);
    const undone = applyOperation(changed.text, added.inverse);
    assert.equal('problem' in undone && undone.problem.code, 'changed-since');
  });

  it('a deleted claim comes back among others’ changes, or not at all', () => {
    const both = '{glossator: 1, claims: {c1aaaa: {quote: "one"}, c2bbbb: {quote: "two"}}}\n';
    for (const [first, other] of [
      ['c1aaaa', 'c2bbbb'],
      ['c2bbbb', 'c1aaaa'],
    ] as const) {
      const gone = applyOperation(both, { kind: 'delete', id: first });
      assert.ok('text' in gone);
      const empty = applyOperation(gone.text, { kind: 'delete', id: other });
      assert.ok('text' in empty);
      const back = applyOperation(empty.text, gone.inverse);
      assert.ok('text' in back);
      const { sidecar, problems } = readSidecar(back.text);
      assert.deepEqual([sidecar.claims.map(({ id }) => id), problems], [[first], []], back.text);
      assert.match(back.text, /^\{glossator: 1, claims: \{c\w+: \{quote: "\w+"\}\}\}\n$/);
    }
  });

  it('an undo after other people’s changes touches its own claim only', () => {
    const added = applyOperation('', { kind: 'add', claim: claim('c0new0', 30) });
    assert.ok('text' in added);
    const more = applyOperation(added.text, { kind: 'add', claim: claim('c0new1', 40) });
    assert.ok('text' in more);
    const undone = applyOperation(more.text, added.inverse);
    assert.ok('text' in undone);
    assert.deepEqual(
      readSidecar(undone.text).sidecar.claims.map(({ id }) => id),
      ['c0new1'],
    );
  });
});
