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
  check(
    'topics are a set',
    ['[trade, water]', '[trade, water, ports]'],
    ['[trade, water]', '[trade]'],
    ['[trade, water, ports]', '[trade, ports]'],
  );
  check('one field two ways', ['ines-duarte', 'rui-sa'], ['ines-duarte', 'x'], 1);
  check('two fields of one claim', ['ines-duarte', 'rui-sa'], ['harbour"', 'port"'], ['harbour"', 'port"']);
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
