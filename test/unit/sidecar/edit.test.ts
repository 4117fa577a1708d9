import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/core/model/claim';
import { applyOperation, applyToWhole, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { readSidecar } from '../../../src/core/sidecar/read';
import { stateOf } from '../../../src/core/sidecar/state';
import { newMemory } from '../../../src/core/yaml/outline';
import { claims, layouts, styles } from './samples';

const claim = (id: string, start?: number): Claim => ({
  id,
  selector: { quote: 'Nobody was told', ...(start !== undefined && { at: { start, end: start + 15 } }) },
  speaker: 'ines-duarte',
});

const operations: Readonly<Record<string, ClaimOperation>> = {
  'add at the front': { kind: 'add', claim: claim('c0new0', 0), document: 'a.txt' },
  'add between': { kind: 'add', claim: claim('c0new0', 30), document: 'a.txt' },
  'add at the end': { kind: 'add', claim: claim('c0new0', 900), document: 'a.txt' },
  'add without a place': { kind: 'add', claim: claim('c0new0'), document: 'a.txt' },
  'change a field': { kind: 'change', id: 'c1aaaa', fields: { speaker: 'Rui Sá' } },
  'change to prose': { kind: 'change', id: 'c1aaaa', fields: { speaker: null, note: 'two\nlines\n' } },
  'change the words': { kind: 'change', id: 'c1aaaa', fields: { selector: { quote: 'new', suffix: 'x' } } },
  'change several': {
    kind: 'change',
    id: 'c2bbbb',
    fields: { note: null, topics: ['water'], status: 'reviewed', figures: [{ value: '3', unit: 'day' }] },
  },
  'change an odd one': { kind: 'change', id: 'c3cccc', fields: { status: 'reviewed', tags: ['a'] } },
  'delete the first': { kind: 'delete', id: 'c1aaaa' },
  'delete the second': { kind: 'delete', id: 'c2bbbb' },
  dismiss: { kind: 'dismiss', dismissal: { id: 'd0new0', quote: 'It hailed', by: 'aida' } },
  undismiss: { kind: 'undismiss', id: 'd1aaaa' },
  facts: { kind: 'facts', facts: { date: '2026-01-02', title: 'Harbour: news' }, document: 'a.txt' },
  'one fact away': { kind: 'facts', facts: { date: null, source: 'x' } },
  review: { kind: 'review', claim: 'c9zzzz', status: 'reviewed' },
  'review away': { kind: 'review', claim: 'c9zzzz', status: null },
  comment: { kind: 'comment', claim: 'c2bbbb', comment: { id: 'k0new0', by: 'rui', text: 'so: it is' } },
  'comment on the first': { kind: 'comment', claim: 'c1aaaa', comment: { id: 'k0new0', text: 'x' } },
  'comment in my own': { kind: 'comment', claim: 'c8yyyy', comment: { id: 'k0new0', text: 'x' }, own: true },
  uncomment: { kind: 'uncomment', claim: 'c2bbbb', comment: 'k1aaaa' },
};

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function onWhole(text: string, operation: ClaimOperation) {
  assert.ok(operation.kind !== 'replace' && operation.kind !== 'retitle');
  const memory = newMemory();
  return applyToWhole(stateOf(text, memory), operation, memory);
}

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

  it('what is done to one claim among many, with what is remembered, is as on the whole anew', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(styles)),
        fc.constantFrom(...Object.values(layouts)),
        fc.array(fc.tuple(fc.constantFrom(...Object.values(operations)), fc.nat(30)), { maxLength: 12 }),
        (base, lay, taken) => {
          let text = lay(base);
          for (let i = 0; i < 8; i++) {
            const more = applyOperation(text, { kind: 'add', claim: claim(`c0more${i}`, i * 15) });
            if ('text' in more) text = more.text;
          }
          const memory = newMemory();
          for (const [operation, which] of taken) {
            const ids = readSidecar(text, memory).sidecar.claims.map(({ id }) => id);
            const id = ids[which % ids.length] ?? 'c1aaaa';
            const here =
              'id' in operation && operation.kind !== 'undismiss' ? { ...operation, id } : operation;
            const applied = applyOperation(text, here, memory);
            assert.deepEqual(plain(applied), plain(onWhole(text, here)));
            if ('problem' in applied) continue;
            assert.deepEqual(
              plain(applyOperation(applied.text, applied.inverse, memory)),
              plain(onWhole(applied.text, applied.inverse)),
            );
            text = applied.text;
            assert.deepEqual(plain(readSidecar(text, memory)), plain(readSidecar(text)));
          }
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });

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
    'read-only',
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
