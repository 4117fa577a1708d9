import assert from 'node:assert/strict';
import type { Claim, ClaimFigure } from '../../../src/core/model/claim';
import { reworded } from '../../../src/core/sidecar/reworded';

const yen = (value: string, qualifier: ClaimFigure['qualifier'] = 'about') => ({
  value,
  unit: 'JPY',
  qualifier,
});

const old = { quote: 'About 3 yen' };

describe('a claim put on other words', () => {
  const check = (
    name: string,
    claim: Partial<Claim>,
    quote: string,
    stated: readonly ClaimFigure[] | undefined,
    expected: object,
  ) =>
    it(name, () =>
      assert.deepEqual(reworded({ id: 'c1aaaa', selector: old, ...claim }, old, { quote }, stated), expected),
    );

  check('other figures take the place of the old ones', { figures: [yen('3')] }, 'About 4 yen', [yen('4')], {
    figures: [yen('4')],
  });
  check('so does another qualifier', { figures: [yen('3')] }, 'Over 3 yen', [yen('3', 'over')], {
    figures: [yen('3', 'over')],
  });
  check('no figure in the new words', { figures: [yen('3')] }, 'Some yen', [], { figures: null });
  check(
    'figures that are still stated stay as they are',
    { figures: [yen('3')] },
    'Now about 3 yen',
    [yen('5'), yen('3')],
    {},
  );
  check('a claim without figures gets none', {}, 'About 4 yen', [yen('4')], {});
  check(
    'of words that nobody has read nothing is taken',
    { figures: [yen('3')] },
    'About 4 yen',
    undefined,
    {},
  );
  check(
    'the same words in another writing',
    { figures: [yen('3')], status: 'reviewed' },
    'About\u00a03  yen',
    [yen('4')],
    {},
  );
  check('a review was of the old words', { status: 'reviewed' }, 'About four yen', [], {
    status: 'draft',
    reviewed: null,
  });
  check('a dispute stays', { status: 'disputed' }, 'About four yen', [], {});
});
