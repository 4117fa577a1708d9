import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mergeIndex } from '../core/sidecar/conflicts';
import { mergeDeletion } from '../core/sidecar/deletion';
import { mergeSidecars } from '../core/sidecar/merge';
import { localFiles } from '../node/files';
import { parse, UsageError, type Command } from './command';
import { git } from './git';
import { complain, say } from './output';

const help = `usage: glossator merge BASE OURS THEIRS [-o OUT]
       glossator merge --conflicted

Merges two versions of a claims file against the version that both come from: by claim, then by field. Writes OURS
(a git merge driver, called with %O %A %B) or OUT. A conflict gets git's markers round the field alone.
With --conflicted: every claims file that git lists as unmerged, from the versions in its index; those without
conflicts are added.

Exit code: 0 merged, 1 conflicts, 2 unusable arguments or unreadable files.
`;

export const merge: Command = {
  name: 'merge',
  summary: 'merges claims files: a merge driver for git',
  help,
  async run(args) {
    const { values, positionals } = parse(args, {
      conflicted: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    });
    if (values.conflicted) {
      if (positionals.length > 0 || values.output !== undefined)
        throw new UsageError('merge --conflicted takes no other arguments');
      return mergeConflicted();
    }
    const [base, ours, theirs, more] = positionals;
    if (base === undefined || ours === undefined || theirs === undefined || more !== undefined)
      throw new UsageError('merge takes three files: BASE OURS THEIRS');
    try {
      const versions = await Promise.all([base, ours, theirs].map((file) => readFile(file)));
      const outcome = await mergeBytes(versions as Versions, () => byGit(ours, base, theirs));
      await replaceFile(values.output ?? ours, outcome.bytes);
      return outcome.conflicts ? 1 : 0;
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
      return 2;
    }
  },
};

type Versions = [base: Buffer, ours: Buffer, theirs: Buffer];

interface Outcome {
  readonly bytes: Uint8Array;
  readonly conflicts: boolean;
}

async function mergeBytes(versions: Versions, fallback: () => Promise<Outcome>): Promise<Outcome> {
  const texts = versions.map(decoded);
  const [base, ours, theirs] = texts;
  const merged =
    base === undefined || ours === undefined || theirs === undefined
      ? undefined
      : mergeSidecars(base, ours, theirs);
  if (!merged) return fallback();
  return { bytes: Buffer.from(merged.text), conflicts: merged.conflicts.length > 0 };
}

/** Undefined for bytes that are not UTF-8. A byte order mark stays. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What git does with any text file; its exit code is the number of conflicts. */
async function byGit(ours: string, base: string, theirs: string): Promise<Outcome> {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const files = [ours, base, theirs].map((file) => join(dirname(file), basename(file)));
  try {
    return { bytes: await git(['merge-file', '-p', ...labels, '--', ...files]), conflicts: false };
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: Buffer };
    if (typeof code === 'number' && code > 0 && code < 128 && stdout)
      return { bytes: stdout, conflicts: true };
    throw error;
  }
}

async function mergeConflicted(): Promise<number> {
  let listing: string;
  try {
    // those of the whole repository, as git names them
    process.chdir((await git(['rev-parse', '--show-toplevel'])).toString().replace(/\r?\n$/, ''));
    listing = (await git(['ls-files', '-u', '-z', '--', '*.claims.yaml', '*.claims.*.yaml'])).toString();
  } catch {
    complain('not a git repository, or git is not installed');
    return 2;
  }
  const stages = new Map<string, Map<string, string>>();
  for (const [, hash, stage, file] of listing.matchAll(/\d+ ([0-9a-f]+) ([123])\t([^\0]+)\0/g)) {
    const known = stages.get(file!) ?? new Map<string, string>();
    stages.set(file!, known.set(stage!, hash!));
  }
  let code = 0;
  for (const [file, blobs] of stages) code = Math.max(code, await mergeStages(file, blobs));
  if (stages.size === 0) await say('no claims file is in conflict\n');
  return code;
}

/** One unmerged file of the index: 0 merged and added, 1 in conflict still, 2 unreadable. */
async function mergeStages(file: string, blobs: ReadonlyMap<string, string>): Promise<number> {
  try {
    const [base, ours, theirs] = await Promise.all(
      ['1', '2', '3'].map(async (stage) => {
        const hash = blobs.get(stage);
        return hash === undefined ? undefined : decoded(await git(['cat-file', 'blob', hash]));
      }),
    );
    if (!blobs.has('2') || !blobs.has('3')) return await keepChanged(file, base, ours, theirs);
    const present = decoded(await readFile(file));
    const unreadable = blobs.has('1') && base === undefined;
    if (present === undefined || unreadable || ours === undefined || theirs === undefined) {
      await say(`${file}: not valid UTF-8, left as it is\n`);
      return 1;
    }
    const merged = mergeIndex(present, { base: base ?? '', ours, theirs });
    if (merged === 'edited') {
      await say(`${file}: edited by hand since the merge, left as it is; git add it when it is done\n`);
      return 1;
    }
    if (!merged) {
      await say(`${file}: a version can’t be read by claim, git’s markers are left in it\n`);
      return 1;
    }
    const mark = present.startsWith('\ufeff') && !merged.text.startsWith('\ufeff') ? '\ufeff' : '';
    await replaceFile(file, Buffer.from(mark + merged.text), [process.cwd()]);
    const outcome = { conflicts: merged.conflicts.length > 0 };
    if (!outcome.conflicts) await git(['add', '--', file]);
    await say(`${file}: ${outcome.conflicts ? 'conflicts are marked in it' : 'merged'}\n`);
    return outcome.conflicts ? 1 : 0;
  } catch (error) {
    complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

/** A file that one side has deleted: what the other has changed or added is kept, and the deletion stays a conflict. */
async function keepChanged(
  file: string,
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): Promise<number> {
  const decide = 'keep it with git add, or delete it with git rm';
  const bytes = await localFiles.read(file, [process.cwd()]);
  const present = bytes && decoded(bytes);
  if (base === undefined || present === undefined || (ours === undefined && theirs === undefined)) {
    await say(`${file}: only one side has it here; ${decide}\n`);
    return 1;
  }
  const sides = { base, ...(ours !== undefined && { ours }), ...(theirs !== undefined && { theirs }) };
  const deletion = mergeDeletion(present, sides);
  if (deletion === 'edited')
    await say(`${file}: deleted on one side, and edited by hand since the merge; ${decide}\n`);
  else if (!deletion) await say(`${file}: deleted on one side, can’t be read by claim; ${decide}\n`);
  else if (deletion.ids.length === 0)
    await say(`${file}: deleted on one side, no claim was changed on the other; ${decide}\n`);
  else {
    const mark = present.startsWith('\ufeff') ? '\ufeff' : '';
    await replaceFile(file, Buffer.from(mark + deletion.marked), [process.cwd()]);
    const ids = deletion.ids.join(', ');
    await say(
      `${file}: deleted on one side, changed on the other: ${ids} kept, the rest deleted; ${decide}\n`,
    );
  }
  return 1;
}

/** Writes a file whole: old or new, never a half, and not where somebody else wrote meanwhile. */
async function replaceFile(file: string, bytes: Uint8Array, roots: readonly string[] = []): Promise<void> {
  const before = await localFiles.read(file, roots);
  if (!(await localFiles.replace(file, before, bytes, roots)))
    throw new Error(`${file} was changed meanwhile`);
}
