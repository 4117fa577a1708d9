import assert from 'node:assert/strict';
import { english, msg } from '../../../src/core/model/message';
import { hrefOf } from '../../../src/core/report/places';
import { csv } from '../../../src/core/report/render/csv';
import { html } from '../../../src/core/report/render/html';
import { json } from '../../../src/core/report/render/json';
import { markdown, mostRows } from '../../../src/core/report/render/markdown';
import type { Report, Row } from '../../../src/core/report/report';

const voice = { translate: english, locale: 'en' };
const options = { ...voice, href: hrefOf };
const to = { path: 'a b/ü(1).txt', line: 3, column: 1, start: 10, end: 12 };
const reportOf = (rows: Row[], label = 'bar'): Report => ({
  name: 'test',
  title: msg('Test'),
  notes: [],
  diagrams: [{ kind: 'bars', title: msg('Bars'), unit: msg('n'), bars: [{ label, value: 2 }] }],
  tables: [
    {
      title: msg('Rows'),
      empty: msg('None.'),
      columns: [
        { key: 'x', title: msg('X') },
        { key: 'n', title: msg('N'), align: 'right' },
      ],
      rows,
    },
  ],
});

describe('reports as Markdown', () => {
  const check = (text: string, expected: string) =>
    it(text, () => assert.ok(markdown(reportOf([{ x: text }]), options).includes(`| ${expected} |`)));

  check('a|b', 'a\\|b');
  check('<img src=x>', '&lt;img src\\=x&gt;');
  check('[x](command:y)', '\\[x\\]\\(command:y\\)');
  check('line\none', 'line one');
  check('3\u00a0000 JPY', '3\u00a0000 JPY');
  check('a\u00a0\u00a0b \u202f c', 'a b c');
  check('$8.5 and $3', '\\$8.5 and \\$3');
  check('https://a.example', 'https:<!-- -->//a.example');
  check('\u202eabc\u200b', 'U\\+202EabcU\\+200B');
  check('`code` *b* _i_ # h', '\\`code\\` \\*b\\* \\_i\\_ \\# h');

  it('links have encoded targets', () =>
    assert.ok(
      markdown(reportOf([{ x: { text: 'here', to } }]), options).includes(
        '[here](a%20b/%C3%BC%281%29.txt#L3)',
      ),
    ));

  it('long tables are cut and say so', () => {
    const page = markdown(reportOf(Array.from({ length: mostRows + 7 }, (_, i) => ({ n: i }))), options);
    assert.equal(page.match(/^\| \d+ \|$/gm)?.length, mostRows);
    assert.match(page, /7 more rows/);
  });

  it('a column that nothing stands in is left out', () => {
    const rows = [{ x: '', n: 1 }, { n: 2 }];
    assert.match(markdown(reportOf(rows), options), /^\| 1 \|$/m);
    assert.match(markdown(reportOf([...rows, { x: 'here' }]), options), /^\| {2}\| 1 \|$/m);
  });

  it('an empty table says why', () => assert.match(markdown(reportOf([]), options), /\*None\.\*/));

  const label = (text: string, expected: string) =>
    it(`diagram label ${text}`, () =>
      assert.ok(markdown(reportOf([], text), options).includes(`x-axis ["${expected}"]`)));
  label('<b>"x"</b>', '‹b›”x”‹/b›');
  label('a\n```\nb', 'a ʼʼʼ b');
  label('#quot; %% {x}', '＃quot； ％％ ｛x｝');
});

describe('reports as CSV', () => {
  const check = (text: string, expected: string) =>
    it(text, () => assert.equal(csv(reportOf([{ x: text }]), voice).split('\r\n')[1], `${expected},,,,,`));

  check('plain', 'plain');
  check('a,b', '"a,b"');
  check('say "x"', '"say ""x"""');
  check('=1+1', "'=1+1");
  check('@cmd', "'@cmd");
  check('-5.2', '-5.2');
  check('-x', "'-x");

  it('ends each row with the place it links to', () =>
    assert.equal(
      csv(reportOf([{ x: { text: 'here', to }, n: 1 }]), voice),
      'x,n,document,line,start,end\r\nhere,1,a b/ü(1).txt,3,10,12\r\n',
    ));
});

describe('reports as HTML and JSON', () => {
  it('HTML escapes what comes from files', () => {
    const page = html(reportOf([{ x: { text: '<script>"&\'', to } }], '<b>'), options);
    assert.ok(page.includes('>&lt;script&gt;&quot;&amp;&#39;</a>') && page.includes('<td>&lt;b&gt;</td>'));
    assert.ok(!/<script|<b>/.test(page));
  });

  it('JSON keeps numbers and places', () => {
    const parsed = JSON.parse(json(reportOf([{ x: { text: 'here', to }, n: 4 }]), voice)) as {
      tables: { rows: unknown[] }[];
    };
    assert.deepEqual(parsed.tables[0]?.rows, [{ x: 'here', n: 4, at: to }]);
  });
});
