import assert from 'node:assert/strict';
import { mergeConflicted, resolved, type Choice } from '../../../src/core/sidecar/conflicts';
import { applyOperation } from '../../../src/core/sidecar/edit';
import { decided, regionsOf, untouched, versionsOf } from '../../../src/core/sidecar/markers';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { readSidecar } from '../../../src/core/sidecar/read';
import { styles } from './samples';

const base = styles['canonical']!;
const ours = base.replace('ines-duarte', 'rui-sa');
const theirs = base.replace('ines-duarte', 'x');
const marked = (mine: string, was: string | undefined, other: string) =>
  `<<<<<<< HEAD\n${mine}${was === undefined ? '' : `||||||| 1a2b3c4\n${was}`}=======\n${other}>>>>>>> marat\n`;

describe('a sidecar in conflict', () => {
  const check = (name: string, text: string, expected: [string, string | undefined, string][] | undefined) =>
    it(`regions: ${name}`, () =>
      assert.deepEqual(
        regionsOf(text)?.map((region) => [region.ours, region.base, region.theirs]),
        expected,
      ));
  check('none', 'a: 1\n', []);
  check('two versions', `a\n${marked('b\n', undefined, 'c\n')}d\n`, [['b\n', undefined, 'c\n']]);
  check('three versions', marked('b\n', 'was\n', ''), [['b\n', 'was\n', '']]);
  check('CRLF', marked('b\n', undefined, 'c\n').replace(/\n/g, '\r\n'), [['b\r\n', undefined, 'c\r\n']]);
  check('no end', '<<<<<<< a\nb\n=======\nc\n', undefined);
  check('nested', marked(marked('b\n', undefined, 'c\n'), undefined, 'd\n'), undefined);
  check('no beginning', 'a\n>>>>>>> b\n', undefined);
  check('a heading underlined', 'a\n=======\nb\n', []);

  const conflict = base.replace(
    '    speaker: ines-duarte\n',
    marked('    speaker: rui-sa\n', '    speaker: ines-duarte\n', '    speaker: x\n'),
  );
  it('the versions come back from markers with a base', () =>
    assert.deepEqual(versionsOf(conflict), { base, ours, theirs }));

  it('what was edited by hand is known', () => {
    const versions = { base, ours, theirs };
    assert.ok(untouched(conflict, versions));
    assert.ok(untouched(conflict.replace(/\n/g, '\r\n'), versions));
    assert.ok(untouched(ours, versions));
    assert.ok(!untouched(base, versions));
    assert.ok(!untouched(conflict.replace('speaker: x', 'speaker: y'), versions));
  });

  const answer = (text: string, choices: Choice[], index?: Parameters<typeof mergeConflicted>[1]) => {
    const found = mergeConflicted(text, index)!;
    assert.equal(found.questions.length, choices.length, JSON.stringify(found.questions));
    return resolved(found, choices, () => 'c0new0')!;
  };

  it('one claim, ours or theirs', () => {
    assert.equal(answer(conflict, ['ours']), ours);
    assert.equal(answer(conflict, ['theirs']), theirs);
  });

  it('both: the other side’s claim goes below under an id of its own', () => {
    const text = answer(conflict, ['both']);
    const { claims, readOnly } = readSidecar(text).sidecar;
    assert.equal(readOnly, undefined);
    assert.deepEqual(claims.map(({ id, speaker }) => [id, speaker]).slice(0, 2), [
      ['c1aaaa', 'rui-sa'],
      ['c0new0', 'x'],
    ]);
    assert.equal(claims.length, readSidecar(base).sidecar.claims.length + 1);
  });

  it('two fields of one claim are one question', () => {
    const [mine, other] = [ours.replace('harbour"', 'port"'), theirs.replace('harbour"', 'dock"')];
    const { text } = mergeSidecars(base, mine, other)!;
    assert.equal(mergeConflicted(text, { base, ours: mine, theirs: other })!.questions.length, 1);
    assert.equal(answer(text, ['theirs'], { base, ours: mine, theirs: other }), other);
  });

  it('questions come in the order of the file, each with its own answer', () => {
    const change = (speaker: string, quote: string) =>
      base.replace('ines-duarte', speaker).replace(/(c2bbbb:\n {4}quote: ).*/, `$1${quote}`);
    const index = { base, ours: change('a', 'one'), theirs: change('b', 'two') };
    const { text, questions } = mergeConflicted(index.ours, index)!;
    assert.deepEqual(
      questions.map(({ path }) => path[1]),
      ['c1aaaa', 'c2bbbb'],
    );
    assert.equal(answer(text, ['ours', 'theirs'], index), change('a', 'two'));
    assert.equal(answer(text, ['theirs', 'ours'], index), change('b', 'one'));
  });

  it('deleted here, changed there', () => {
    const gone = base.replace(/ {2}c1aaaa:\n( {4}.*\n)+/, '');
    const { questions } = mergeConflicted(gone, { base, ours: gone, theirs })!;
    assert.deepEqual(
      questions.map(({ ours: mine, both }) => [mine, both]),
      [['', false]],
    );
    assert.equal(answer(gone, ['ours'], { base, ours: gone, theirs }), gone);
    assert.equal(answer(gone, ['theirs'], { base, ours: gone, theirs }), theirs);
  });

  it('without a base what stands on one side is kept, and it is said that the base is not known', () => {
    const bare = conflict.replace(/\|{7} .*\n.*\n/, '');
    const found = mergeConflicted(bare)!;
    assert.equal(found.baseKnown, false);
    assert.deepEqual(
      found.questions.map(({ path }) => path),
      [['claims', 'c1aaaa']],
    );
    assert.equal(answer(bare, ['theirs']), theirs);
  });

  it('what can’t be read is not merged', () => {
    assert.equal(mergeConflicted('<<<<<<< a\nclaims: [\n=======\n>>>>>>> b\n'), undefined);
    assert.equal(mergeConflicted(base), undefined);
  });

  it('is replaced by its resolution, and that is taken back to the byte', () => {
    const done = applyOperation(conflict, { kind: 'replace', before: conflict, now: theirs });
    assert.ok('text' in done);
    assert.equal(done.text, theirs);
    const back = applyOperation(done.text, done.inverse);
    assert.equal('text' in back && back.text, conflict);
    const late = applyOperation(`${done.text}# more\n`, done.inverse);
    assert.equal('problem' in late && late.problem.code, 'changed-since');
    assert.equal(decided(conflict, 'ours'), ours);
  });
});
