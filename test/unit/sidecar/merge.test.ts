import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { checkHistory, histories } from './histories';
import { styles } from './samples';

describe('merging sidecars', () => {
  it('no claim lost, none twice, true conflicts and no others, in either direction', () => {
    fc.assert(
      fc.property(histories, (history) => void checkHistory(history)),
      { numRuns: 25, seed: 7 },
    );
  });

  const base = styles['canonical']!;
  const check = (
    name: string,
    ours: [string, string],
    theirs: [string, string],
    expected: [string, string] | number,
    of = base,
  ) =>
    it(name, () => {
      const merged = mergeSidecars(of, of.replace(...ours), of.replace(...theirs))!;
      if (typeof expected === 'number') assert.equal(merged.conflicts.length, expected, merged.text);
      else assert.equal(merged.text, of.replace(...ours).replace(...expected));
    });

  check(
    'a comment above a claim and a change inside it',
    ['  c2bbbb', '  # careful\n  c2bbbb'],
    ['closed"', 'open"'],
    ['closed"', 'open"'],
  );
  const figured = 'claims:\n  c1aaaa:\n    quote: x\n    figures: [{value: "5"}, {value: "7"}]\n';
  const five = '{value: "5"}';
  const figures = (name: string, ours: string, theirs: string, expected: [string, string] | number) =>
    check(`figures: ${name}`, [five, ours], [five, theirs], expected, figured);
  figures('one corrected, one added', '{value: "6"}', `${five}, {value: "8"}`, [
    '{value: "6"}',
    '{value: "6"}, {value: "8"}',
  ]);
  figures('both add one', `${five}, {value: "6"}`, `${five}, {value: "8"}`, [
    '{value: "6"}, {value: "7"}',
    '{value: "6"}, {value: "8"}, {value: "7"}',
  ]);
  figures('one corrected in two ways is a conflict', '{value: "6"}', '{value: "8"}', 1);
  figures('both corrected alike', '{value: "6"}', '{value: "6"}', ['x', 'x']);
  check(
    'topics are a set',
    ['[trade, water]', '[trade, water, ports]'],
    ['[trade, water]', '[trade]'],
    ['[trade, water, ports]', '[trade, ports]'],
  );
  check('one field two ways', ['ines-duarte', 'rui-sa'], ['ines-duarte', 'x'], 1);
  check('two fields of one claim', ['ines-duarte', 'rui-sa'], ['harbour"', 'port"'], ['harbour"', 'port"']);
  it('words of one side are not mixed with the place of the other', () => {
    const place = (quote: string, prefix: string, start: number) =>
      `    quote: "${quote}"\n    prefix: "${prefix} "\n    at: {start: ${start}, end: ${start + quote.length}}\n`;
    const claim = (at: string, speaker: string) =>
      `glossator: 1\nclaims:\n  c1aaaa:\n${at}    speaker: ${speaker}\n    by: aida\n`;
    const [was, moved, reworded] = [
      place('It is.', 'one', 4),
      place('It is.', 'two', 40),
      place('It was.', 'one', 4),
    ];
    const base = claim(was, 'rui-sa');
    const merged = mergeSidecars(base, claim(moved, 'rui-sa'), claim(reworded, 'ines-duarte'))!;
    assert.deepEqual(
      merged.conflicts.map(({ path }) => path),
      [['claims', 'c1aaaa', 'quote']],
    );
    assert.equal(
      merged.text,
      claim(`<<<<<<< ours\n${moved}=======\n${reworded}>>>>>>> theirs\n`, 'ines-duarte'),
    );
    // of fields that say the same nothing is asked, and one side's change is taken
    assert.equal(mergeSidecars(base, claim(moved, 'rui-sa'), base + '# x\n')!.conflicts.length, 0);
    const flow = (quote: string, prefix: string) =>
      `glossator: 1\nclaims:\n  c1aaaa: {quote: ${quote}, prefix: ${prefix}, by: aida}\n`;
    assert.equal(mergeSidecars(flow('a', 'p'), flow('b', 'p'), flow('a', 'q'))!.conflicts.length, 1);
    assert.equal(
      mergeSidecars(flow('a', 'p'), flow('b', 'q'), flow('b', 'q').replace('aida', 'rui'))!.conflicts.length,
      0,
    );
  });
  it('a status of one side is not mixed with the review of the other', () => {
    const claim = (fields: string) =>
      `glossator: 1\nclaims:\n  c1aaaa:\n    quote: a\n${fields}    by: aida\n`;
    const [ours, theirs] = ['    status: reviewed\n    reviewed: {by: rui}\n', '    status: disputed\n'];
    const merged = mergeSidecars(claim('    status: draft\n'), claim(ours), claim(theirs))!;
    assert.equal(merged.text, claim(`<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`));
  });
  check('the same comment two ways', ['why?', 'how?'], ['why?', 'who?'], 1);

  it('markers stand round the field only', () => {
    const merged = mergeSidecars(
      base,
      base.replace('ines-duarte', 'rui-sa'),
      base.replace('ines-duarte', 'x'),
    )!;
    const [start] = [base.indexOf('    speaker')];
    const markers = '<<<<<<< ours\n    speaker: rui-sa\n=======\n    speaker: x\n>>>>>>> theirs\n';
    assert.equal(
      merged.text,
      base.slice(0, start) + markers + base.slice(start + '    speaker: ines-duarte\n'.length),
    );
    assert.deepEqual(merged.conflicts[0]!.path, ['claims', 'c1aaaa', 'speaker']);
  });

  it('a claim deleted here and changed there is kept, in markers', () => {
    const gone = base.replace(/ {2}c1aaaa:\n( {4}.*\n)+/, '');
    const merged = mergeSidecars(base, gone, base.replace('ines-duarte', 'x'))!;
    assert.match(
      merged.text,
      /<<<<<<< ours\n=======\n {2}c1aaaa:\n[^]*speaker: x\n[^]*>>>>>>> theirs\n {2}c2bbbb/,
    );
  });

  it('a claim deleted here goes with the comments it had; one that came above it there stays', () => {
    const claims = (...lines: string[]) => `glossator: 1\nclaims:\n${lines.join('')}`;
    const [first, last] = ['  c1aaaa:\n    quote: "a"\n', '  c2bbbb:\n    quote: "b"\n'];
    const both = claims('  # of all\n\n', first, '  # of b\n', last);
    const merged = (ours: string, theirs: string) => {
      const { conflicts, text } = mergeSidecars(both, ours, theirs)!;
      return conflicts.length > 0 ? conflicts.length : text;
    };
    // with the first claim gone, its comment stands above the second
    const without = claims('  # of all\n', '  # of b\n', last);
    const lastGone = claims('  # of all\n\n', first);
    assert.equal(merged(without, lastGone), claims('  # of all\n'));
    assert.equal(merged(lastGone, without), claims('  # of all\n'));
    assert.equal(merged(without.replace('"b"', '"c"'), lastGone), 1);
  });

  it('what can’t be read is left to git', () => {
    assert.equal(mergeSidecars(base, 'claims: [', base + '# x\n'), undefined);
    assert.equal(mergeSidecars(base, base + '<<<<<<< a\n', base + '# x\n'), undefined);
  });

  it('line ends changed by one side', () => {
    const ours = base.replace(/\n/g, '\r\n');
    const theirs = base.replace('ines-duarte', 'x');
    assert.equal(mergeSidecars(base, ours, theirs)!.text, ours.replace('ines-duarte', 'x'));
  });
});
