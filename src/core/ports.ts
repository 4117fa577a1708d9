/**
 * The few things that the core asks of a host. Each host gives its own: the editor's Node host, its web worker,
 * the command line, and tests in memory.
 */

/** Where random bytes come from, so that the core stays deterministic under test. */
export interface Chance {
  /** Uniform random bytes. */
  bytes(length: number): Uint8Array;
}

/** Lets long work give way: resolves when the host has had a turn; `cancelled` says that nobody waits any more. */
export interface Turn {
  yield(): Promise<void>;
  readonly cancelled: boolean;
}
