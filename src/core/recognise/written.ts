/**
 * A plain object of the model while it is being written. The passes that make thousands of them set what is optional
 * field by field: spreading half an object into another costs several times as much.
 */
export type Written<T> = { -readonly [K in keyof T]: T[K] };
