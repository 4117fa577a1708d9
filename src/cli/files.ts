import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The text of a file, BOM off; an error in words where it can't be read or is no UTF-8 text. */
export async function readText(path: string): Promise<{ text: string } | { error: string }> {
  try {
    const bytes = await readFile(path);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { error: `${path}: not a text file (it has NUL bytes)` } : { text };
  } catch (error) {
    if (
      error instanceof TypeError ||
      (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ) {
      return { error: `${path}: not UTF-8; save it as UTF-8 first` };
    }
    return { error: `${path}: ${(error as Error).message}` };
  }
}

/** The documents below the paths: files as they are named, folders searched for `.txt`, hidden ones left out. */
export async function* documentsIn(
  paths: readonly string[],
): AsyncGenerator<{ path: string } | { error: string }> {
  for (const path of paths) {
    const info = await stat(path).catch((error: Error) => error);
    if (info instanceof Error) yield { error: `${path}: ${info.message}` };
    else if (info.isDirectory()) yield* walk(path);
    else yield { path };
  }
}

async function* walk(folder: string): AsyncGenerator<{ path: string } | { error: string }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
  if (entries instanceof Error) {
    yield { error: `${folder}: ${entries.message}` };
    return;
  }
  // `withFileTypes` doesn't follow links: what a link points to is reached only by its own name
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && entry.name.endsWith('.txt')) yield { path };
  }
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
    if (file.endsWith('.yaml') && (await lstat(file).catch(() => undefined))?.isFile()) found.push(file);
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
