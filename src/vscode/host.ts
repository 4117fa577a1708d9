/** What the extension asks of the host it runs in; `src/node` and `src/web` each give one. */
export interface Host {
  readonly name: 'node' | 'web';
  /** Safe writing on the local disk; a web worker has none, there everything goes through the editor. */
  readonly localFiles?: LocalFiles;
}

/**
 * Whole files by absolute path. Both throw where the disk refuses, and where the path leads out of `roots` or is no
 * regular file (`code` is then `NOT_OURS`).
 */
export interface LocalFiles {
  /** The bytes, or undefined where there is no such file. */
  read(path: string, roots: readonly string[]): Promise<Uint8Array | undefined>;
  /**
   * Puts `now` (undefined: no file) in place of `before`, all or nothing. False, and nothing done, where the file holds
   * something else by then.
   */
  replace(
    path: string,
    before: Uint8Array | undefined,
    now: Uint8Array | undefined,
    roots: readonly string[],
  ): Promise<boolean>;
}
