import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newMemory, outline } from '../../../src/core/yaml/outline';
import { layouts, styles } from '../sidecar/samples';
import { agree, divided } from './agree';

/** Lines that make and break the usual shape. */
const line = fc.constantFrom(
  ...[
    'claims:',
    'reviews:',
    'document:',
    'glossator: 1',
    'x-team: [a',
    '  b]',
    '# top',
    '',
    '  ',
    '---',
    '...',
    '\t',
    '%YAML 1.2',
  ],
  ...[
    '  c1aaaa:',
    '  c2bbbb:',
    '  c1aaaa: {quote: x}',
    '  # two',
    '    # four',
    '      # six',
    ' # one',
    '  "c3": y',
    '  - a',
  ],
  ...[
    '    quote: "one"',
    '    quote: "open',
    '    closed"',
    '    note: |',
    '    note: |+',
    '    note: >-',
    '      text',
    '  c4dddd: text',
  ],
  ...[
    '        deep',
    '    at: {start: 1,',
    '      end: 2}',
    '    about: [a, b]',
    '    speaker: &a x',
    '    via: *a',
    "    by: 'it''s",
    "      it'",
  ],
  ...[
    '    type: !!str x',
    '    tags:',
    '    - one',
    '    - two',
    '    plain',
    '    ? odd',
    '    : odd',
    '  c1aaaa:   # why',
    'claims: {}',
    'claims: ~',
  ],
);

describe('the outline of a YAML file', () => {
  it('is the same by pieces and by the whole, and what is no YAML is found by both', () => {
    let pieces = 0;
    const check = (text: string) => {
      if (agree(text)) pieces++;
    };
    for (const style of Object.values(styles)) for (const lay of Object.values(layouts)) check(lay(style));
    // a last field, with and without a value, and a comment after it
    const lasts = ['topics: # none yet', 'topics:\n    - {a: b}', 'quote: "a\n      b"', 'note: |\n      a'];
    for (const last of lasts)
      for (const rest of ['', '\n', '      # in it\n  # two\n', '  # two\n', '    # four\n', '# none\n'])
        check(
          `claims:\n  c1aaaa:\n    ${last}\n${rest}  c2bbbb:\n    tags:\n    - # none\n${rest}reviews:\n  c9zzzz:\n    status: # open\n`,
        );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom(...Object.values(layouts)),
        (lines, lay) => check(lay('claims:\n' + lines.join('\n') + '\n')),
      ),
      { numRuns: 200, seed: 7 },
    );
    assert.ok(pieces > 30, `${pieces} of the texts were read by pieces`);
  });

  it('has the entries beside a broken one', () => {
    const check = (broken: string, ...codes: string[]) => {
      const { sections, problems } = outline(
        `claims:\n  c1aaaa: x\n${broken}  c3cccc: {quote: z}\nreviews:\n  c4dddd: y\n`,
        divided,
      );
      assert.deepEqual([...new Set(problems.map(({ code }) => code))], codes, JSON.stringify(broken));
      const ids = sections.flatMap(({ entries }) => entries!.map(({ id }) => id));
      assert.deepEqual(ids, ['c1aaaa', 'c3cccc', 'c4dddd']);
    };
    check('  c2bbbb:\n    quote: "open\n    at: {start: 1}\n', 'yaml-missing-char');
    check('  c2bbbb:\n    tags: [a, b\n', 'yaml-bad-indent');
    check('  c2bbbb:\n    quote: one: two\n', 'yaml-block-as-implicit-key');
    check('  c2bbbb: *a\n', 'yaml-alias');
    check('  c2bbbb:\n   ?  quote: x\n', 'yaml-key');
    check('  c2bbbb:\n   ? \n     at: x\n', 'yaml-key');
    check(`  c2bbbb: [${'a,'.repeat(60_000)}]\n`, 'yaml-too-long');
  });

  it('remembers pieces without changing what is read', () => {
    const memory = newMemory();
    for (const text of [
      styles['canonical']!,
      styles['canonical']!.replace('c1aaaa', 'c8aaaa'),
      styles['canonical']!,
    ])
      assert.deepEqual(outline(text, divided, memory), outline(text, divided));
  });

  it('is followed through changes as if it were read anew', () => {
    let follows = 0;
    const small = fc
      .nat(99)
      .map((n) => [`  f${n}: y`, `  e${n % 6}: y`, '    # in', `    q: ${n}`, '', '# left'][n % 6]!);
    const put = fc.array(fc.oneof(small, small, line), { maxLength: 2 });
    const change = fc.tuple(fc.nat(99), fc.nat(1), put);
    fc.assert(
      fc.property(
        fc.constantFrom('canonical', 'commented', 'lone'),
        fc.constantFrom(...Object.values(layouts)),
        fc.array(change, { minLength: 4, maxLength: 8 }),
        (style, lay, changes) => {
          const memory = newMemory();
          const more = Array.from(
            { length: 6 },
            (_, i) => `${styles[style]!.match(/^ +(?=c1)/m)![0]}e${i}: x\n`,
          );
          let text = lay(styles[style]!.replace(/(?=^ +c1)/m, more.join('')));
          outline(text, divided, memory);
          for (const [at, gone, put] of changes) {
            const lines = text.split('\n');
            lines.splice(at % lines.length, gone, ...put);
            const now = lines.join('\n');
            const { last, pieces } = memory;
            assert.deepEqual(
              outline(now, divided, memory),
              outline(now, divided),
              JSON.stringify([text, now]),
            );
            if (last && memory.last && now !== text && memory.pieces === pieces) follows++;
            // what can't be followed further is taken back
            if (memory.last) text = now;
            else outline(text, divided, memory);
          }
        },
      ),
      { numRuns: 20, seed: 3 },
    );
    assert.ok(follows > 15, `${follows} of the changes were followed`);
  });

  it('comments directly above go with what is below, blank lines with what is above', () => {
    const text = 'claims:\n  c1: a\n\n  # up\n# left\n  c2: b\n    # deep\n# next\nreviews:\n';
    const { sections } = outline(text, divided);
    assert.deepEqual(
      sections[0]!.entries!.map(({ block }) => text.slice(block.start, block.end)),
      ['  c1: a\n\n', '  # up\n# left\n  c2: b\n    # deep\n'],
    );
  });
});

describe('hostile YAML', () => {
  const check = (name: string, text: string, ...expected: string[]) =>
    it(name, () => {
      const { problems } = outline(text, divided);
      assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), expected.sort());
      for (const { span } of problems) assert.ok(span && span.start >= 0 && span.end <= text.length);
    });
  const bomb = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`).join('\n');

  check('an alias bomb', bomb, 'yaml-alias', 'yaml-anchor');
  check('lists nested 100,000 deep', '- '.repeat(100_000), 'yaml-depth');
  check('brackets nested 100,000 deep', 'a: ' + '['.repeat(100_000), 'yaml-depth');
  check('braces nested 100,000 deep', 'a: {'.repeat(100_000), 'yaml-depth');
  check('questions nested 100,000 deep', '? '.repeat(100_000), 'yaml-depth');
  check('20 levels', Array.from({ length: 20 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'), 'yaml-depth');
  check('a tab', 'a:\n\tb: c\n', 'yaml-tab-as-indent');
  check('two documents', 'a: b\n---\nc: d\n', 'yaml-multiple-docs');
  check('a tag that builds things', 'a: !!js/function "x"\n', 'yaml-tag');
  check('a list as key', '? [a]\n: b\n', 'yaml-key');
  check('a map as text', 'just words\n', 'not-sections');
  check('prototypes are keys like others', 'claims:\n  __proto__: {quote: a}\n  constructor: {quote: b}\n');
  check('the same key at any depth', 'a: {b: 1, c: [{d: 1, d: 2}]}\n', 'duplicate-key');
  check('an unclosed quote', 'claims:\n  c1: "a\n  c2: b\n', 'yaml-missing-char');
  check('nothing', '');
  check('NUL', 'a: "x\0y"\n');
  check('a million brackets', `claims: ${'[]'.repeat(500_000)}`, 'yaml-too-long');
  check('a lone surrogate', 'a: "\ud800"\n');
  check('a merge key', 'a: {<<: *b}\n', 'yaml-alias');

  it('a file too long to be read whole names the line that is written in another way', () => {
    const entry = (i: number) => `  c${i}: [a, b, c, d, e]\n`;
    const lines = Array.from({ length: 7_000 }, (_, i) => entry(i));
    assert.deepEqual(outline(`claims:\n${lines.join('')}`, divided).problems, []);
    lines[5_000] = '  "c5000": a\n';
    const text = `claims:\n${lines.join('')}`;
    const [problem] = outline(text, divided).problems;
    assert.equal(problem!.code, 'yaml-too-long');
    assert.equal(problem!.span!.start, text.indexOf(lines[5_000]!));
  });

  it('a duplicate names both places', () => {
    const [problem] = outline('claims:\n  c1: a\n  c1: b\n', divided).problems;
    assert.deepEqual([problem!.span!.start, problem!.related![0]!.span.start], [18, 10]);
  });
});
