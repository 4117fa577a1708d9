import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mergeDriver } from '../../../src/node/driver';
import { cli, Repository } from './repository';

const file = 'a.txt.claims.yaml';
const claim = (id: string) => `  ${id}:\n    quote: "${id}"\n`;
const base = `glossator: 1\nclaims:\n${claim('c1aaaa')}${claim('c9zzzz')}`;
const add = (id: string) => base.replace(claim('c9zzzz'), claim(id) + claim('c9zzzz'));

describe('the driver that the editor sets up', () => {
  let repository: Repository;
  let program: string;
  let launcher: string;

  beforeEach(async () => {
    repository = new Repository(false);
    // names that a shell, or git, would take apart
    const storage = join(repository.folder, '.git', "it's 100%O $HOME");
    mkdirSync(storage);
    program = join(storage, 'cli.js');
    copyFileSync(cli, program);
    launcher = await mergeDriver.renewLauncher(storage, program);
    await mergeDriver.setUp('git', repository.folder, launcher);
  });
  afterEach(() => repository.remove());

  const merge = () => {
    repository.put(file, base);
    repository.commit('base');
    repository.git('checkout', '-q', '-b', 'theirs');
    repository.put(file, add('c3cccc'));
    repository.commit('theirs');
    repository.git('checkout', '-q', 'main');
    repository.put(file, add('c2bbbb'));
    repository.commit('ours');
    return repository.tryGit('merge', '-q', 'theirs').code;
  };

  it('merges by claim', () => {
    assert.equal(merge(), 0);
    assert.equal(
      repository.read(file),
      base.replace(claim('c9zzzz'), claim('c2bbbb') + claim('c3cccc') + claim('c9zzzz')),
    );
    repository.put('a.txt', 'c1aaaa c2bbbb c3cccc c9zzzz');
    assert.doesNotMatch(repository.glossator('check').out, /is gone/);
  });

  const byLines = () => {
    assert.equal(merge(), 1);
    assert.match(repository.read(file), /<{7} ours\n {2}c2bbbb[^]*={7}\n {2}c3cccc[^]*>{7} theirs\n/);
  };

  it('leaves git’s markers, and both sides, where the extension is gone', () => {
    rmSync(program);
    byLines();
    const { code, out } = repository.glossator('check');
    assert.equal(code, 1);
    assert.match(out, /is gone: .*cli\.js/);
  });

  it('the same where the program fails', () => {
    repository.put(program.slice(repository.folder.length + 1), 'process.exit(2)');
    byLines();
  });

  it('the same where the launcher is gone', () => {
    rmSync(launcher);
    byLines();
  });

  it('is taken away again', async () => {
    assert.equal(await mergeDriver.isSetUp('git', repository.folder), true);
    await mergeDriver.takeAway('git', repository.folder);
    assert.equal(await mergeDriver.isSetUp('git', repository.folder), false);
  });
});
