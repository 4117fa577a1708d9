import assert from 'node:assert/strict';
import { citation } from '../../../src/core/sidecar/cite';

describe('sidecar/cite', () => {
  it('a citation has the words, who said them, when, and where they stand', () => {
    const selector = { quote: 'The canal will\n  open in May' };
    assert.equal(
      citation(
        { id: 'c0000', selector, said: '2024-03-02', via: ['the ministry'] },
        {
          speaker: 'Ada Oyelaran',
          document: 'canal.txt',
          line: 7,
          facts: { title: 'Canal', source: 'https://x.example' },
        },
      ),
      '“The canal will open in May” — Ada Oyelaran, 2024-03-02, via the ministry. Canal (https://x.example), line 7',
    );
    assert.equal(
      citation({ id: 'c0000', selector: { quote: '«Канал откроют»' } }, { document: 'canal.txt', facts: {} }),
      '«Канал откроют». canal.txt',
    );
  });
});
