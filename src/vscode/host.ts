/** What the extension asks of the host it runs in; `src/node` and `src/web` each give one. */
export interface Host {
  readonly name: 'node' | 'web';
  /** Safe writing on the local disk; a web worker has none, there everything goes through the editor. */
  readonly localFiles?: LocalFiles;
  /** Merging of claims by git itself; only where programs can be run. */
  readonly mergeDriver?: MergeDriver;
}

/**
 * Whole files by absolute path. Both throw where the disk refuses, and where the path leads out of `roots` or is no
 * regular file (`code` is then `NOT_OURS`).
 */
export interface LocalFiles {
  /** The bytes, or undefined where there is no such file. */
  read(path: string, roots: readonly string[]): Promise<Uint8Array | undefined>;
  /** Whether a path leads to a regular file inside of `roots`, or to nothing there; never throws. */
  isInside(path: string, roots: readonly string[]): Promise<boolean>;
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

/**
 * Lets git merge claims files by claim, in one clone. `git` is the program, `root` the repository's folder; all reject
 * with git's own words where it refuses.
 */
export interface MergeDriver {
  /** Writes what git calls into `storage`, or renews it: the extension's own place changes with its version. */
  renewLauncher(storage: string, program: string): Promise<string>;
  /** Whether this clone is set up. */
  isSetUp(git: string, root: string): Promise<boolean>;
  setUp(git: string, root: string, launcher: string): Promise<void>;
  takeAway(git: string, root: string): Promise<void>;
}
