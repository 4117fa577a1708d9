import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MergeDriver } from '../vscode/host';

/** The launcher's file name. */
export const launcherName = 'claims-merge';

const run = promisify(execFile);

/** Git as the editor found it, without a shell, for at most 10 s. */
async function call(git: string, root: string, ...args: string[]): Promise<string> {
  const options = { cwd: root, timeout: 10_000, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } };
  return (await run(git, args, options)).stdout;
}

/** git's shell on Windows reads forward slashes as well. */
const quoted = (path: string) => `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;

/**
 * Runs the command line with the runtime that the editor itself runs on: most analysts have no Node. Where that is gone,
 * or fails, git's own merge by lines takes over, so that no side is ever lost without markers.
 */
const launcher = (runtime: string, program: string) => `#!/bin/sh
# Merges claims files for git, by claim: BASE OURS THEIRS. Written anew whenever the extension starts.
runtime=${quoted(runtime)}
program=${quoted(program)}
if [ -x "$runtime" ] && [ -f "$program" ]; then
  ELECTRON_RUN_AS_NODE=1 "$runtime" "$program" merge "$1" "$2" "$3"
  code=$?
  [ "$code" -le 1 ] && exit "$code"
fi
echo 'glossator: merging this claims file by lines' >&2
exec git merge-file -L ours -L base -L theirs "$2" "$1" "$3"
`;

/** What git is told to run. It doubles percent signs, and does git's own merge where the launcher is gone. */
function command(path: string): string {
  const file = quoted(path).replaceAll('%', '%%');
  const byLines = 'git merge-file -L ours -L base -L theirs %A %O %B';
  return `if [ -f ${file} ]; then sh ${file} %O %A %B; else ${byLines}; fi`;
}

const section = 'merge.glossator';

export const mergeDriver: MergeDriver = {
  async renewLauncher(storage, program) {
    const path = join(storage, launcherName);
    const text = launcher(process.execPath, program);
    if ((await readFile(path, 'utf8').catch(() => '')) === text) return path;
    await mkdir(storage, { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, text, { mode: 0o755 });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    return path;
  },

  async isSetUp(git, root) {
    try {
      return (await call(git, root, 'config', '--local', '--get', `${section}.driver`)).trim() !== '';
    } catch (error) {
      // git's way to say that a key isn't set
      if ((error as { code?: unknown }).code === 1) return false;
      throw error;
    }
  },

  async setUp(git, root, path) {
    await call(git, root, 'config', '--local', `${section}.name`, 'Glossator claims');
    await call(git, root, 'config', '--local', `${section}.driver`, command(path));
  },

  async takeAway(git, root) {
    await call(git, root, 'config', '--local', '--remove-section', section);
  },
};
