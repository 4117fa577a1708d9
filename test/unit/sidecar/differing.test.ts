import assert from 'node:assert/strict';
import { mergeConflicted } from '../../../src/core/sidecar/conflicts';
import { differing } from '../../../src/core/sidecar/differing';

const base =
  'glossator: 1\nclaims:\n  c1aaaa:\n    quote: The pier opens\n    prefix: Today\n    speaker: rui-sa\n    status: draft\n    tags: [a]\n';
const gone = 'glossator: 1\nclaims:\n';

function check(name: string, ours: string, theirs: string, expected: unknown) {
  it(name, () => {
    const [question] = mergeConflicted(ours, { base, ours, theirs })!.questions;
    const found = differing(question!);
    assert.deepEqual(
      found && [found.fields, found.ours?.selector.quote, found.theirs?.selector.quote],
      expected,
    );
  });
}
const change = (...pairs: [string, string][]) => pairs.reduce((text, [a, b]) => text.replace(a, b), base);

describe('what the sides of a conflict differ in', () => {
  const quote = 'The pier opens';
  check('a field', change(['draft', 'reviewed']), change(['draft', 'rejected']), [['status'], quote, quote]);
  check(
    'what merges by itself is not asked about',
    change(['rui-sa', 'a'], ['[a]', '[a, b]']),
    change(['rui-sa', 'b'], ['[a]', '[a, c]']),
    [['speaker'], quote, quote],
  );
  check('its words, which are told before their place', change(['pier', 'dock']), change(['pier', 'quay']), [
    ['quote'],
    'The dock opens',
    'The quay opens',
  ]);
  check('its place alone', change(['Today', 'Now']), change(['Today', 'Then']), [['at'], quote, quote]);
  check('a deletion, and what the other side has changed', gone, change(['draft', 'reviewed']), [
    ['status'],
    undefined,
    quote,
  ]);
  check(
    'a field that only one side has',
    change(['    status: draft\n', '']),
    change(['draft', 'rejected']),
    [['status'], quote, quote],
  );

  it('what is no claim is left to its own words', () => {
    const facts = (date: string) => base.replace('claims:', `document:\n  date: ${date}\nclaims:`);
    const [question] = mergeConflicted(facts('2025'), {
      base: facts('2023'),
      ours: facts('2025'),
      theirs: facts('2024'),
    })!.questions;
    assert.deepEqual([question!.path, differing(question!)], [['document', 'date'], undefined]);
  });
});
