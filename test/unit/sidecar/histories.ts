import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/core/model/claim';
import { applyOperation, type ClaimOperation } from '../../../src/core/sidecar/edit';
import { decided } from '../../../src/core/sidecar/markers';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { readSidecar } from '../../../src/core/sidecar/read';
import { newMemory, type Memory } from '../../../src/core/yaml/outline';
import { styles } from './samples';

/** What one person may do, with small choices so that two people often meet. */
const step = fc.record({
  what: fc.constantFrom(
    'add',
    'add',
    'add',
    'status',
    'note',
    'tags',
    'comment',
    'figures',
    'delete',
    'at',
    'dismiss',
    'review',
    'facts',
  ),
  which: fc.nat(5),
  value: fc.nat(2),
  start: fc.nat(100),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export interface History {
  readonly style: string;
  readonly before: readonly Step[];
  readonly ours: readonly Step[];
  readonly theirs: readonly Step[];
}

export const steps = (maxLength: number) => fc.array(step, { maxLength });

export const histories: fc.Arbitrary<History> = fc.record({
  style: fc.constantFrom('empty', 'canonical', 'commented', 'head', 'lone'),
  before: steps(6),
  ours: steps(7),
  theirs: steps(7),
});

/** What becomes of a sidecar when somebody takes these steps; ids are made of `who`. */
export function play(
  text: string,
  steps: readonly Step[],
  who: string,
  memory: Memory = newMemory(),
): string {
  let count = 0;
  for (const { what, which, value, start } of steps) {
    const ids = readSidecar(text, memory).sidecar.claims.map(({ id }) => id);
    const id = ids[which % Math.max(1, ids.length)] ?? 'c1none';
    const name = `${who}${count++}`;
    const operation = operationOf(what, id, name, value, start);
    const applied = applyOperation(text, operation, memory);
    if ('text' in applied) text = applied.text;
  }
  return text;
}

function operationOf(what: string, id: string, name: string, value: number, start: number): ClaimOperation {
  const fields = {
    status: { status: ['draft', 'reviewed', 'disputed'][value]! },
    note: { note: ['one\ntwo\n', 'three', null][value]! },
    tags: { tags: [['a'], ['a', 'b'], ['b', 'c']][value]! },
    figures: { figures: [{ value: String(value), unit: 'JPY' }] },
    at: {
      selector: {
        quote: ['x', 'y', 'z'][value]!,
        ...(start % 3 > 0 && { prefix: ['p ', 'q '][start % 2]! }),
        at: { start: start % 10, end: (start % 10) + 1 },
      },
    },
  }[what];
  if (fields) return { kind: 'change', id, fields };
  const document = 'a.txt';
  switch (what) {
    case 'comment':
      return { kind: 'comment', claim: id, comment: { id: `k${name}xx`, by: name, text: 'so' } };
    case 'delete':
      return { kind: 'delete', id };
    case 'dismiss':
      return { kind: 'dismiss', dismissal: { id: `d${name}xx`, quote: name }, document };
    case 'review':
      return {
        kind: 'comment',
        own: true,
        claim: 'c9zzzz',
        comment: { id: `k${name}yy`, text: name },
        document,
      };
    case 'facts':
      return { kind: 'facts', facts: { language: ['ru', 'en', 'ja'][value]! }, document };
    default:
      return {
        kind: 'add',
        claim: { id: `c${name}xxx`, selector: { quote: name, at: { start, end: start + 3 } }, by: name },
        document,
      };
  }
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner)) ?? '';

const fields = (claim: Claim): Map<string, unknown> => {
  const { selector, parts, id, comments, tags, figures, ...rest } = claim;
  void [id, comments, tags, figures];
  const { block, key, ...plainFields } = rest as typeof rest & { block?: unknown; key?: unknown };
  void [block, key];
  // where a claim stands is one thing, in however many fields
  return new Map(Object.entries({ place: { selector, parts }, ...plainFields }));
};

const three = (b: string, o: string, t: string): string | undefined =>
  o === t || b === t ? o : b === o ? t : undefined;

/** Whether both have put something else in place of one figure. */
function replacedTwice(...versions: (readonly unknown[] | undefined)[]): boolean {
  const [was, mine, other] = versions.map((items = []) => new Set(items.map(plain)));
  const news = (side: Set<string>, against: Set<string>) =>
    [...side].some((item) => !was!.has(item) && !against.has(item));
  return (
    [...was!].some((item) => !mine!.has(item) && !other!.has(item)) &&
    news(mine!, other!) &&
    news(other!, mine!)
  );
}

/** Merges a history and checks what the format promises; gives back how many conflicts there were. */
export function checkHistory({ style, before, ours: mine, theirs: other }: History): number {
  const memory = newMemory();
  const base = play(styles[style]!, before, 'b', memory);
  return checkMerge(base, play(base, mine, 'o', memory), play(base, other, 't', memory));
}

/** The same for three versions of a sidecar. */
export function checkMerge(base: string, ours: string, theirs: string): number {
  const memory = newMemory();
  const merged = mergeSidecars(base, ours, theirs);
  const swapped = mergeSidecars(base, theirs, ours);
  const context = `base:\n${base}\nours:\n${ours}\ntheirs:\n${theirs}\nmerged:\n${merged?.text}`;
  assert.ok(merged && swapped, context);
  const read = (text: string) => {
    const { sidecar } = readSidecar(text, memory);
    assert.equal(sidecar.readOnly, undefined, `${context}\n${plain(sidecar.readOnly)}\n${text}`);
    assert.equal(new Set(sidecar.claims.map(({ id }) => id)).size, sidecar.claims.length, context);
    return { sidecar, claims: new Map(sidecar.claims.map((claim) => [claim.id, claim])) };
  };
  const [b, o, t] = [read(base), read(ours), read(theirs)];
  let expected = 0;
  const wanted = new Map<string, Map<string, string | undefined>>();
  const comments = new Set<string>();
  for (const id of new Set([...b.claims.keys(), ...o.claims.keys(), ...t.claims.keys()])) {
    const [was, my, their] = [b, o, t].map(({ claims }) => claims.get(id));
    const same = (x?: Claim, y?: Claim) =>
      x && y
        ? plain([...fields(x)]) === plain([...fields(y)]) &&
          plain([x.comments, x.tags, x.figures]) === plain([y.comments, y.tags, y.figures])
        : x === y;
    if (!my || !their) {
      const left = my ?? their;
      if (left && was && !same(left, was)) expected++;
      if (left && !was) wanted.set(id, new Map());
      continue;
    }
    const want = new Map<string, string | undefined>();
    const before = expected;
    for (const name of new Set([
      ...fields(my).keys(),
      ...fields(their).keys(),
      ...(was ? fields(was).keys() : []),
    ])) {
      const value = three(
        plain(was && fields(was).get(name)),
        plain(fields(my).get(name)),
        plain(fields(their).get(name)),
      );
      if (value === undefined) expected++;
      want.set(name, value);
    }
    if (replacedTwice(was?.figures, my.figures, their.figures)) expected++;
    // a claim in braces stands on one line, and conflicts as one
    if (id === 'c3cccc') expected = Math.min(expected, before + 1);
    wanted.set(id, want);
    for (const { id: comment } of [...(my.comments ?? []), ...(their.comments ?? [])])
      comments.add(`${id} ${comment}`);
  }
  const reviews = [b, o, t].map(
    ({ sidecar }) =>
      new Map(sidecar.reviews.map(({ claim, status, comments }) => [claim, plain([status, comments])])),
  );
  for (const [claim, was] of reviews[0]!) {
    const [mine, other] = [reviews[1]!.get(claim), reviews[2]!.get(claim)];
    // deleted here, changed there
    if ((mine === undefined) !== (other === undefined) && (mine ?? other) !== was) expected++;
  }
  if (three(plain(b.sidecar.document), plain(o.sidecar.document), plain(t.sidecar.document)) === undefined)
    expected++;
  assert.equal(merged.conflicts.length, expected, `${plain(merged.conflicts)}\n${context}`);
  assert.equal(swapped.conflicts.length, expected, context);
  if (expected > 0) {
    for (const side of ['ours', 'theirs'] as const) {
      const { claims } = read(decided(merged.text, side));
      for (const id of wanted.keys()) assert.ok(claims.has(id), `${id} lost\n${context}`);
    }
    assert.equal(decided(merged.text, 'ours'), decided(swapped.text, 'theirs'), context);
    return expected;
  }
  assert.equal(merged.text, swapped.text, context);
  const result = read(merged.text);
  assert.deepEqual([...result.claims.keys()].sort(), [...wanted.keys()].sort(), context);
  for (const [id, want] of wanted)
    for (const [name, value] of want)
      assert.equal(plain(fields(result.claims.get(id)!).get(name)), value, `${id}.${name}\n${context}`);
  for (const pair of comments) {
    const [id, comment] = pair.split(' ');
    assert.ok(
      result.claims.get(id!)!.comments?.some((found) => found.id === comment),
      `${pair}\n${context}`,
    );
  }
  const dismissed = [b, o, t, result].map(({ sidecar }) => new Set(sidecar.dismissed.map(({ id }) => id)));
  for (const id of new Set([...dismissed[1]!, ...dismissed[2]!])) {
    const stays = dismissed[1]!.has(id) && dismissed[2]!.has(id);
    assert.equal(dismissed[3]!.has(id), stays || !dismissed[0]!.has(id), context);
  }
  return 0;
}
