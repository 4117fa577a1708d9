// Stands in for `node:assert/strict` in the web-worker bundle (esbuild.js), so that a suite is written once. Only what
// suites use; comparison is of plain data.

class AssertionError extends Error {
  constructor(
    message: string | undefined,
    usual: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message ?? usual);
    this.name = 'AssertionError';
  }
}

const print = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

export function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message, `expected something truthy, not ${print(value)}`);
}

export function fail(message = 'failed'): never {
  throw new AssertionError(message, '');
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) return;
  throw new AssertionError(message, `expected ${print(expected)}, not ${print(actual)}`, actual, expected);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (!Object.is(actual, unexpected)) return;
  throw new AssertionError(message, `expected anything but ${print(unexpected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (same(actual, expected)) return;
  throw new AssertionError(message, `expected ${print(expected)}, not ${print(actual)}`, actual, expected);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) throw new AssertionError(message, `${pattern} does not match ${print(text)}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) throw new AssertionError(message, `${pattern} matches ${print(text)}`);
}

export function throws(deed: () => unknown, pattern?: RegExp): void {
  try {
    deed();
  } catch (error) {
    if (pattern) match(String(error), pattern);
    return;
  }
  fail('nothing was thrown');
}

export async function rejects(
  deed: Promise<unknown> | (() => Promise<unknown>),
  pattern?: RegExp,
): Promise<void> {
  try {
    await (typeof deed === 'function' ? deed() : deed);
  } catch (error) {
    if (pattern) match(String(error), pattern);
    return;
  }
  fail('nothing was rejected');
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one = a as Record<string, unknown>;
  const other = b as Record<string, unknown>;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}

export default { ok, fail, equal, notEqual, deepEqual, match, doesNotMatch, throws, rejects };
