import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Calls git without a shell, for at most 30 s. The output comes as bytes. */
export async function git(args: readonly string[]): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024, timeout: 30_000 } as const;
  const { stdout } = await run('git', [...args], {
    ...options,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  return stdout;
}
