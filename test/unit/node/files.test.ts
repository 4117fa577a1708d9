import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFiles } from '../../../src/node/files';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('node/files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(realpathSync(tmpdir()), 'files-'));
    mkdirSync(join(root, 'in'));
    mkdirSync(join(root, 'in-next'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const inside = () => [join(root, 'in')];
  const check = async (name: string, before: string | undefined, now: string | undefined, done: boolean) => {
    const path = join(root, 'in', name);
    const old = before === undefined ? undefined : bytes(before);
    assert.equal(await localFiles.replace(path, old, now === undefined ? now : bytes(now), inside()), done);
    const read = await localFiles.read(path, inside());
    return read && Buffer.from(read).toString();
  };

  it('makes, replaces and removes a file, and leaves nothing else behind', async () => {
    assert.equal(await check('a', undefined, 'one', true), 'one');
    assert.equal(await check('a', 'one', 'two', true), 'two');
    assert.deepEqual(readdirSync(join(root, 'in')), ['a']);
    assert.equal(await check('a', 'two', undefined, true), undefined);
    assert.deepEqual(readdirSync(join(root, 'in')), []);
  });

  it('does nothing where the file holds something else by then', async () => {
    assert.equal(await check('a', undefined, 'one', true), 'one');
    assert.equal(await check('a', undefined, 'two', false), 'one');
    assert.equal(await check('a', 'other', 'two', false), 'one');
    assert.equal(await check('a', 'other', undefined, false), 'one');
    assert.deepEqual(readdirSync(join(root, 'in')), ['a']);
  });

  it('keeps permissions, and links that stay inside', async function () {
    if (process.platform === 'win32') return this.skip();
    const real = join(root, 'in', 'real');
    writeFileSync(real, 'one');
    chmodSync(real, 0o600);
    symlinkSync('real', join(root, 'in', 'link'));
    assert.equal(await check('link', 'one', 'two', true), 'two');
    assert.equal(readFileSync(real, 'utf8'), 'two');
    assert.equal(statSync(real).mode & 0o777, 0o600);
  });

  it('leaves a file alone that was made read-only', async function () {
    if (process.platform === 'win32') return this.skip();
    const path = join(root, 'in', 'a');
    writeFileSync(path, 'one', { mode: 0o444 });
    for (const now of ['two', undefined])
      await assert.rejects(check('a', 'one', now, true), { code: 'EACCES' });
    assert.equal(readFileSync(path, 'utf8'), 'one');
    assert.deepEqual(readdirSync(join(root, 'in')), ['a']);
  });

  it('refuses links that leave the workspace, folders, and links to nowhere', async function () {
    if (process.platform === 'win32') return this.skip();
    const out = join(root, 'in-next', 'out');
    writeFileSync(out, 'one');
    symlinkSync(out, join(root, 'in', 'link'));
    symlinkSync(join(root, 'in-next'), join(root, 'in', 'folder-link'));
    symlinkSync(join(root, 'in-next', 'absent'), join(root, 'in', 'dangling'));
    mkdirSync(join(root, 'in', 'folder'));
    for (const name of [
      'link',
      'folder-link/out',
      'folder-link/new',
      'dangling',
      'folder',
      '../in-next/out',
    ]) {
      const path = join(root, 'in') + '/' + name;
      await assert.rejects(localFiles.read(path, inside()), { code: 'NOT_OURS' }, name);
      await assert.rejects(localFiles.replace(path, bytes('one'), bytes('two'), inside()), {
        code: 'NOT_OURS',
      });
    }
    assert.equal(readFileSync(out, 'utf8'), 'one');
  });

  it('removes its own old temporary files, and no others', async () => {
    const leave = ['.a.tmp', '.a.12-0123abcd.tmp', '.b.12-0123abcd.tmp'];
    for (const name of [...leave, '.a.77-0123abcd.tmp']) writeFileSync(join(root, 'in', name), '');
    for (const name of ['.a.tmp', '.b.12-0123abcd.tmp', '.a.77-0123abcd.tmp'])
      utimesSync(join(root, 'in', name), 1, 1);
    await check('a', undefined, 'one', true);
    assert.deepEqual(readdirSync(join(root, 'in')).sort(), [...leave, 'a'].sort());
  });
});
