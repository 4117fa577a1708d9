import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, lstat, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { LocalFiles } from '../vscode/host';

/** Left-over temporary files of ours older than this are removed, in milliseconds. */
const stale = 3_600_000;
/** Windows refuses to rename over a file that a virus scanner or an indexer holds for a moment. */
const busy: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const waits = [10, 20, 40, 80, 160, 320, 640];

/** Thrown where a file may not be written: a link that leads out of the folders given, or something that is no file. */
export class NotOurs extends Error {
  readonly code = 'NOT_OURS';
}

/**
 * Whole files on the local disk, old or new but never half: written to a temporary file in the same folder, synced,
 * renamed. Links are followed as long as they stay inside one of `roots` (none given: anywhere); permissions are kept.
 */
export const localFiles: LocalFiles = {
  /** The bytes, or undefined where there is no such file. */
  async read(path, roots) {
    const target = await targetOf(path, roots);
    try {
      return new Uint8Array(await readFile(target));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },

  async isInside(path, roots) {
    return targetOf(path, roots).then(
      () => true,
      () => false,
    );
  },

  /**
   * Puts `now` in place of `before` (undefined: no file), and says `false` with nothing done where the file holds
   * something else by then.
   */
  async replace(path, before, now, roots) {
    const target = await targetOf(path, roots);
    await mayWrite(target);
    if (!now) {
      if (!(await holds(target, before))) return false;
      await rm(target, { force: true });
      return true;
    }
    await removeStale(target);
    const temporary = join(
      dirname(target),
      `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
    );
    try {
      await writeSynced(temporary, now, await modeOf(target));
      if (!(await holds(target, before))) return false;
      await renameOver(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
    await syncFolder(dirname(target));
    return true;
  },
};

/** Where the file really lies. Of a file that doesn't exist yet, its folder must lie in the roots. */
async function targetOf(path: string, roots: readonly string[]): Promise<string> {
  const absolute = resolve(path);
  let target: string;
  let found: Stats | undefined;
  try {
    target = await realpath(absolute);
    found = await stat(target);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    if (await isLink(absolute)) throw new NotOurs(`${path} is a link to nowhere`);
    target = join(await realpath(dirname(absolute)), basename(absolute));
  }
  if (found && !found.isFile()) throw new NotOurs(`${path} is no regular file`);
  if (roots.length === 0) return target;
  for (const root of roots) {
    const real = await realpath(root).catch(() => undefined);
    if (real !== undefined && target.startsWith(real.endsWith(sep) ? real : real + sep)) return target;
  }
  throw new NotOurs(`${path} leads out of the workspace`);
}

/** Renaming over a file asks only its folder for permission; a file that was made read-only is left alone all the same. */
async function mayWrite(path: string): Promise<void> {
  const mode = await modeOf(path);
  // an administrator may write anything, and has still said that nobody does
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`${path} is read-only`), { code: 'EACCES' });
  await access(path, constants.W_OK).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function holds(path: string, bytes: Uint8Array | undefined): Promise<boolean> {
  try {
    const found = await readFile(path);
    return bytes !== undefined && found.equals(bytes);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return bytes === undefined;
    throw error;
  }
}

async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch {
    return 0o666;
  }
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await file.writeFile(bytes);
    // an existing file's permissions go before the umask
    if (mode !== 0o666) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameOver(from: string, to: string): Promise<void> {
  for (const wait of [...waits, undefined]) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (wait === undefined || !busy.has(codeOf(error) ?? '')) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

/** Makes the rename itself survive a power cut, where the system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // some file systems refuse; the file itself is synced
  }
}

/** Removes what writers of ours that were killed have left behind. */
async function removeStale(target: string): Promise<void> {
  const prefix = `.${basename(target)}.`;
  const folder = dirname(target);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !/^\d+-[0-9a-f]{8}\.tmp$/.test(name.slice(prefix.length))) continue;
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > stale) await rm(path, { force: true });
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
