import assert from 'node:assert/strict';
import { citation, citationMarkdown } from '../../../src/core/sidecar/cite';

describe('sidecar/cite', () => {
  it('a citation has the words, who said them, when, and where they stand', () => {
    const selector = { quote: 'The canal will\n  open in May' };
    assert.equal(
      citation(
        { id: 'c0000', selector, said: '2024-03-02' },
        {
          speaker: 'Ada Oyelaran',
          document: 'canal.txt',
          place: 'line 7',
          via: 'via the ministry',
          facts: { title: 'Canal', source: 'https://x.example' },
        },
      ),
      '“The canal will open in May” — Ada Oyelaran, 2024-03-02, via the ministry. Canal (https://x.example), line 7',
    );
    assert.equal(
      citation({ id: 'c0000', selector: { quote: '«Канал откроют»' } }, { document: 'canal.txt', facts: {} }),
      '«Канал откроют». canal.txt',
    );
    assert.equal(
      citation({ id: 'c0000', selector: { quote: 'Канал откроют' } }, { document: 'a.txt', facts: {} }),
      '«Канал откроют». a.txt',
    );
    assert.equal(
      citation({ id: 'c0000', selector: { quote: 'Канал «Север»' } }, { document: 'a.txt', facts: {} }),
      '“Канал «Север»”. a.txt',
    );
  });

  it('all parts of a quotation that its attribution breaks are cited', () => {
    const claim = {
      id: 'c0000',
      selector: { quote: 'We dig the canal' },
      parts: [{ quote: 'and open\nit in May' }],
    };
    assert.equal(
      citation(claim, { document: 'a.txt', facts: {} }),
      '“We dig the canal … and open it in May”. a.txt',
    );
    assert.match(citationMarkdown(claim, { document: 'a.txt', facts: {} }), /^> We dig the canal … and open/);
  });

  it('in Markdown nothing of the claim is markup', () => {
    const selector = { quote: '# A <img src=x> [b](command:c) *d*\n1. www.x.example' };
    assert.equal(
      citationMarkdown(
        { id: 'c0000', selector },
        { document: 'a_b.txt', place: 'line 3', facts: { source: 'javascript:alert(1)' } },
        'vscode://x/claim?id=c0000',
      ),
      '> \\# A \\<img src=x\\> \\[b\\]\\(command:c\\) \\*d\\* 1. www\u200b.x.example\n>\n> — a\\_b.txt, [line 3](vscode://x/claim?id=c0000)\n',
    );
    assert.match(
      citationMarkdown(
        { id: 'c0000', selector: { quote: 'a' } },
        { document: 'a', facts: { source: 'https://x.example/1' } },
      ),
      /\[a\]\(https:\/\/x\.example\/1\)/,
    );
  });
});
