/**
 * The few things that the core asks of a host. Each host gives its own: the editor's Node host, its web worker,
 * the command line, and tests in memory.
 */

/** Random and time, so that the core stays deterministic under test. */
export interface Chance {
  /** Uniform random bytes. */
  bytes(length: number): Uint8Array;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Lets long work give way: resolves when the host has had a turn; `cancelled` says that nobody waits any more. */
export interface Turn {
  yield(): Promise<void>;
  readonly cancelled: boolean;
}

/** Diagnostic output for developers and bug reports; never shown unasked. */
export interface Log {
  info(text: string): void;
  error(text: string, error?: unknown): void;
}
