import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkGitHistory, gitHistories, type Seen } from './histories';
import { Repository } from './repository';

const file = 'a.txt.claims.yaml';
const claim = (id: string, start: number, status = 'draft') =>
  `  ${id}:\n    quote: "${id}"\n    at: {start: ${start}, end: ${start + 5}}\n    status: ${status}\n`;
const sidecar = (...claims: string[]) => `glossator: 1\nclaims:\n${claims.join('')}`;
const base = sidecar(claim('c1aaaa', 10), claim('c2bbbb', 20));

describe('merging in a real repository', () => {
  let repository: Repository;
  afterEach(() => repository.remove());

  /** Two branches that change one sidecar (undefined: take it away), merged on ours. */
  const merged = (driver: boolean, was: string, ours: string | undefined, theirs: string | undefined) => {
    repository = new Repository(driver);
    repository.put('a.txt', 'The article.\n');
    const set = (text: string | undefined, message: string) => {
      if (text === undefined) repository.git('rm', '-q', file);
      else if (text !== '') repository.put(file, text);
      repository.commit(message);
    };
    set(was, 'base');
    repository.git('checkout', '-q', '-b', 'theirs');
    set(theirs, 'theirs');
    repository.git('checkout', '-q', 'main');
    set(ours, 'ours');
    return repository.tryGit('merge', '-q', 'theirs').code;
  };

  it('additions of both sides in one place are kept', () => {
    const add = (id: string) => sidecar(claim('c1aaaa', 10), claim(id, 15), claim('c2bbbb', 20));
    assert.equal(merged(true, base, add('c4dddd'), add('c3cccc')), 0);
    const all = [claim('c1aaaa', 10), claim('c3cccc', 15), claim('c4dddd', 15), claim('c2bbbb', 20)];
    assert.equal(repository.read(file), sidecar(...all));
  });

  it('both sides may have created the file', () => {
    assert.equal(merged(true, '', sidecar(claim('c2bbbb', 20)), sidecar(claim('c1aaaa', 10))), 0);
    assert.equal(repository.read(file), base);
  });

  const [mine, other] = ['reviewed', 'disputed'].map((status) => base.replace('draft', status));

  it('one field two ways is a conflict, with markers round the field alone', () => {
    assert.equal(merged(true, base, mine, other), 1);
    const conflict = '<<<<<<< ours\n    status: reviewed\n=======\n    status: disputed\n>>>>>>> theirs\n';
    assert.equal(repository.read(file), base.replace('    status: draft\n', conflict));
  });

  it('what can’t be read by claim is merged by git as any text', () => {
    const broken = base.replace('glossator: 1', 'glossator: [1');
    assert.equal(merged(true, base, broken, base.replace('c2bbbb', 'c5eeee')), 0);
    assert.match(repository.read(file), /glossator: \[1\n[^]*c5eeee/);
  });

  it('a repository in conflict without the driver is resolved from the index', () => {
    const add = (id: string) => sidecar(claim('c1aaaa', 10), claim(id, 15), claim('c2bbbb', 20));
    assert.equal(merged(false, base, add('c4dddd'), add('c3cccc')), 1);
    assert.match(repository.read(file), /<{7}/);
    const { code, out } = repository.glossator('merge', '--conflicted');
    assert.equal(code, 0, out);
    assert.equal(repository.unmerged().size, 0);
    const all = [claim('c1aaaa', 10), claim('c3cccc', 15), claim('c4dddd', 15), claim('c2bbbb', 20)];
    assert.equal(repository.read(file), sidecar(...all));
  });

  it('a conflict is merged from any folder of the repository', () => {
    merged(false, base, base + claim('c3cccc', 30), base + claim('c4dddd', 40));
    repository.put('elsewhere/b.txt', 'Another article.\n');
    const { code, out } = repository.glossatorIn('elsewhere', 'merge', '--conflicted');
    assert.deepEqual([code, out], [0, `${file}: merged\n`]);
    assert.equal(repository.unmerged().size, 0);
  });

  it('what was edited by hand since the merge is left alone', () => {
    merged(false, base, mine, other);
    const edited = repository.read(file).replace('disputed', 'rejected');
    repository.put(file, edited);
    const { code, out } = repository.glossator('merge', '--conflicted');
    assert.equal(code, 1);
    assert.match(out, /edited by hand/);
    assert.equal(repository.read(file), edited);
  });

  it('a true conflict stays open, with markers round the field', () => {
    merged(false, base, mine, other);
    assert.equal(repository.glossator('merge', '--conflicted').code, 1);
    assert.equal(repository.unmerged().size, 1);
    assert.match(repository.read(file), /<{7} ours\n {4}status: reviewed\n={7}\n/);
  });

  const kept = `glossator: 1\nclaims:\n<<<<<<< ours\n=======\n${claim('c1aaaa', 10, 'disputed')}>>>>>>> theirs\n`;
  const cases: [string, string | undefined, string | undefined, string, RegExp][] = [
    ['they changed', undefined, other, kept, /changed on the other: c1aaaa kept, the rest deleted/],
    ['we changed', mine, undefined, '<<<<<<< ours\n' + claim('c1aaaa', 10, 'reviewed'), /c1aaaa kept/],
    ['they added to', undefined, base + claim('c3cccc', 30), sidecar(claim('c3cccc', 30)), /c3cccc kept/],
    ['they only commented', undefined, `# so\n${base}`, `# so\n${base}`, /no claim was changed/],
  ];
  for (const [who, ours, theirs, expected, says] of cases)
    for (const driver of [true, false])
      it(`a file that one side deleted and ${who} keeps what was changed, ${driver ? 'with' : 'without'} a driver`, () => {
        assert.equal(merged(driver, base, ours, theirs), 1);
        for (const run of ['once', 'again']) {
          const { code, out } = repository.glossator('merge', '--conflicted');
          assert.equal(code, 1, run);
          assert.match(out, says, run);
          assert.ok(repository.read(file).includes(expected), repository.read(file));
        }
        assert.equal(repository.unmerged().size, 1);
      });

  it('check says where a driver is set up no longer, or was never', () => {
    merged(true, base, base, base);
    assert.doesNotMatch(repository.glossator('check').out, /driver|by claim/);
    repository.git('config', '--unset', 'merge.glossator.driver');
    const never = repository.glossator('check');
    assert.match(never.out, /this clone doesn’t merge/i);
    repository.git('config', 'merge.glossator.driver', `sh '/nowhere/glossator' %O %A %B`);
    const dead = repository.glossator('check');
    assert.match(dead.out, /\/nowhere\/glossator/);
    assert.equal(dead.code, 1);
  });
});

describe('merging in real repositories', () => {
  it('histories with branches, renames, rebase and stash', function () {
    this.timeout(300_000);
    const seen: Seen = new Map();
    fc.assert(
      fc.property(gitHistories, (history) => checkGitHistory(history, seen)),
      { numRuns: 6, seed: 3, endOnFailure: true },
    );
    assert.ok(seen.get('files merged clean') && seen.get('files in true conflict'));
  });
});
