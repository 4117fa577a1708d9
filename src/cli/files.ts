import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { msg, render } from '../core/model/message';
import type { Problem } from '../core/model/problem';
import { readSidecarName } from '../core/sidecar/names';
import { invalidUtf8, maxLength, notPlain, tooLarge } from '../core/yaml/safety';

/** A file's text, or why there is none: in a line, and as a problem of the file. */
export type FileText =
  | { readonly text: string }
  | {
      readonly error: string;
      readonly problem: Problem;
      /** What the problem's place counts in. */
      readonly lossy: string;
    };

/** The text of a document, BOM off. */
export async function readText(path: string): Promise<FileText> {
  try {
    const read = decoded(path, await readFile(path));
    if ('error' in read || !read.text.includes('\0')) return read;
    const problem: Problem = {
      code: 'not-text',
      severity: 'error',
      message: msg('This is no text file: it has NUL bytes'),
      mend: msg('Save it as text in UTF-8'),
      file: path,
    };
    return { error: `${path}: not a text file (it has NUL bytes)`, problem, lossy: '' };
  } catch (error) {
    return unreadable(path, error as Error);
  }
}

/** The text of a document that nobody has named, but a sidecar beside it: a link is followed as far as a sidecar's. */
export async function readTextBeside(path: string): Promise<FileText> {
  try {
    return (await plainFile(path)) ? await readText(path) : refused(path, notPlain());
  } catch (error) {
    return unreadable(path, error as Error);
  }
}

/** The text of a sidecar or dossier: a plain file, or a link that stays in the folder or in this one, of bounded size. */
export async function readYaml(path: string): Promise<FileText> {
  try {
    const file = await plainFile(path);
    if (!file) return refused(path, notPlain());
    // no text that fits what the core reads has so many bytes
    if (file.size > 3 * maxLength) return refused(path, tooLarge());
    return decoded(path, await readFile(file.target));
  } catch (error) {
    return unreadable(path, error as Error);
  }
}

/** Where a file really lies, and its size; undefined for what is no file or leads out of its folder and this one. */
async function plainFile(path: string): Promise<{ target: string; size: number } | undefined> {
  const target = await realpath(path);
  const roots = await Promise.all([dirname(path), process.cwd()].map((root) => realpath(root)));
  const info = await stat(target);
  const isOurs = roots.some((root) => target.startsWith(root.endsWith(sep) ? root : root + sep));
  return info.isFile() && isOurs ? { target, size: info.size } : undefined;
}

const refused = (path: string, problem: Problem): FileText => ({
  error: `${path}: ${render(problem.message)}`,
  problem: { ...problem, file: path },
  lossy: '',
});

function decoded(path: string, bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder().decode(bytes);
    const problem = { ...invalidUtf8(lossy), file: path };
    return { error: `${path}: not UTF-8; save it as UTF-8 first`, problem, lossy };
  }
}

function unreadable(path: string, { message }: Error): FileText {
  const problem: Problem = {
    code: 'unreadable',
    severity: 'error',
    message: msg('The file can’t be read: {0}', message),
    mend: msg('Look at its permissions, or put it back'),
    file: path,
  };
  return { error: `${path}: ${message}`, problem, lossy: '' };
}

/** The documents below the paths: files as they are named, folders searched for `.txt`, hidden ones left out. */
export async function* documentsIn(
  paths: readonly string[],
): AsyncGenerator<{ path: string } | { error: string }> {
  for (const path of paths) {
    const info = await stat(path).catch((error: Error) => error);
    if (info instanceof Error) yield { error: `${path}: ${info.message}` };
    else if (info.isDirectory()) yield* walk(path, (name) => name.endsWith('.txt'), true);
    else yield { path };
  }
}

async function* walk(
  folder: string,
  wanted: (name: string) => boolean,
  onlyFiles = false,
): AsyncGenerator<{ path: string } | { error: string }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
  if (entries instanceof Error) {
    yield { error: `${folder}: ${entries.message}` };
    return;
  }
  // `withFileTypes` doesn't follow links: what a link points to is reached only by its own name
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, wanted, onlyFiles);
    else if (wanted(entry.name) && (entry.isFile() || !onlyFiles)) yield { path };
  }
}

/** The sidecars below the folders among the paths, by the same rules. */
export async function* sidecarsBelow(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    for await (const found of walk(path, (name) => readSidecarName(name) !== undefined))
      if ('path' in found) yield found.path;
}

/** The dossier files at a path: the file itself, or a folder's `dossier.yaml` and `dossier/*.yaml`. */
export async function dossierFiles(path: string): Promise<string[]> {
  const info = await stat(path);
  if (!info.isDirectory()) return [path];
  const inFolder = await readdir(join(path, 'dossier')).catch(() => []);
  const candidates = [
    join(path, 'dossier.yaml'),
    ...inFolder.sort().map((name) => join(path, 'dossier', name)),
  ];
  const found: string[] = [];
  for (const file of candidates) {
    const info = file.endsWith('.yaml') ? await lstat(file).catch(() => undefined) : undefined;
    // what is no plain file is refused where it is read, and not passed over
    if (info && !info.isDirectory()) found.push(file);
  }
  return found;
}

/** The dossier files of the nearest folder at or above `path` that has any; the search ends at a repository's root. */
export async function nearestDossier(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => undefined);
  let folder = info?.isDirectory() ? resolve(path) : dirname(resolve(path));
  for (;;) {
    const files = await dossierFiles(folder).catch(() => []);
    if (files.length > 0) return files;
    const isRoot = dirname(folder) === folder || (await lstat(join(folder, '.git')).catch(() => undefined));
    if (isRoot) return [];
    folder = dirname(folder);
  }
}

/** The document's name without folders. */
export const nameOf = (path: string) => basename(path);
