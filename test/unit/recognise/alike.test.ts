import assert from 'node:assert/strict';
import { alike } from '../../../src/core/recognise/alike';
import { figureWord } from '../../../src/core/recognise/figures/lexicon/lexicon';
import { personWord } from '../../../src/core/recognise/leaders/lexicon';

describe('entries of one shape', () => {
  interface Entry {
    readonly num?: number;
    readonly unit?: string;
  }
  const entry = alike<Entry>({ num: true, unit: true });

  it('have all fields in one order and say the same', () => {
    for (const one of [{}, { unit: 'meter' }, { unit: 'meter', num: 3 }] as Entry[]) {
      const found = entry(one);
      assert.deepEqual(Object.keys(found), ['num', 'unit']);
      assert.deepEqual([found.num, found.unit], [one.num, one.unit]);
    }
  });

  const check = (read: (key: string) => object | undefined, ...keys: string[]) =>
    it(keys.join(', '), () => {
      const fields = keys.map((key) => Object.keys(read(key) ?? {}).join(' '));
      assert.notEqual(fields[0], '');
      assert.deepEqual(
        fields,
        fields.map(() => fields[0]),
      );
    });
  check(figureWord, 'двадцать', 'billion', '亿', '三万', 'километров');
  check(personWord, 'президент', 'минфин', 'former', 'иванович', 'орловский');
});
