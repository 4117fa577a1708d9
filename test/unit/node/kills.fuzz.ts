import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { texts } from './texts';

describe('node/files, killed', () => {
  it('a hundred kills in the middle of writing leave the old file or the new one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kills-'));
    const path = join(folder, 'a.txt.claims.yaml');
    writeFileSync(path, texts[0]!);
    try {
      for (let i = 0; i < 100; i++) {
        const writer = fork(join(__dirname, 'writer.js'), [path]);
        await new Promise((started) => writer.once('message', started));
        await new Promise((done) => setTimeout(done, (i * 37) % 60));
        const gone = new Promise((exited) => writer.once('exit', exited));
        writer.kill('SIGKILL');
        await gone;
        const left = readFileSync(path);
        assert.ok(
          texts.some((text) => text.equals(left)),
          `kill ${i} left ${left.length} bytes`,
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
