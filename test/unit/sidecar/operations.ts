import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/core/model/claim';
import { applyOperation, applyToWhole, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { readSidecar } from '../../../src/core/sidecar/read';
import { stateOf } from '../../../src/core/sidecar/state';
import { newMemory } from '../../../src/core/yaml/outline';
import { layouts, styles } from './samples';

export const claim = (id: string, start?: number): Claim => ({
  id,
  selector: { quote: 'Nobody was told', ...(start !== undefined && { at: { start, end: start + 15 } }) },
  speaker: 'ines-duarte',
});

export const operations: Readonly<Record<string, ClaimOperation>> = {
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

export const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

export function onWhole(text: string, operation: ClaimOperation) {
  assert.ok(operation.kind !== 'replace' && operation.kind !== 'retitle');
  const memory = newMemory();
  return applyToWhole(stateOf(text, memory), operation, memory);
}

/** What is done to one claim among many, with what is remembered, is as on the whole anew. */
export const isAsOnTheWhole = fc.property(
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
      const here = 'id' in operation && operation.kind !== 'undismiss' ? { ...operation, id } : operation;
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
);
