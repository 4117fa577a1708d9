/**
 * An index of the short runs of units (grams) in a folded text: a quote's places are then looked up, not searched for,
 * and a thousand claims on a megabyte cost one pass over it. A gram is six units, three where it starts with a Han,
 * kana or Hangul character, which says about twice as much as a letter.
 */
export interface GramIndex {
  /** `positions` from `heads[b]` to `heads[b + 1]` are the places of bucket b, rising. A bucket may mix several grams. */
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
  readonly mask: number;
}

const LETTERS = 6;
const IDEOGRAPHS = 3;
/** From CJK radicals up, without the compatibility forms of letters: writing in which one unit is a syllable or a word. */
const FIRST_IDEOGRAPH = 0x2e80;

export function isIdeograph(unit: number): boolean {
  return unit >= FIRST_IDEOGRAPH && (unit < 0xd800 || (unit >= 0xf900 && unit < 0xfb00));
}

/** How much a folded text says, in letters: an ideograph counts as two and a half. */
export function weight(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += isIdeograph(text.charCodeAt(i)) ? 2.5 : 1;
  return sum;
}

/** How many units the gram that starts at `i` has. */
export function gramLength(text: string, i: number): number {
  return isIdeograph(text.charCodeAt(i)) ? IDEOGRAPHS : LETTERS;
}

/** The bucket of the gram at `i` before masking, or -1 where the text ends within it. FNV-1a over the units. */
export function gramHash(text: string, i: number): number {
  const end = i + gramLength(text, i);
  if (end > text.length) return -1;
  let hash = 0x811c9dc5;
  for (let k = i; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Positions indexed in one step: they are strewn over megabytes, so it takes a millisecond or two. */
const STEP = 1 << 14;

/** Memory comes when it is first written to: here in steps, rather than all at once with the first scattered writes. */
function* claim(table: Uint32Array): Generator<void, void> {
  for (let i = 0; i < table.length; i += 1024) {
    table[i] = 0;
    if (i % (4 * STEP) === 0) yield;
  }
}

/** Indexes every position of a folded text. Linear; in short steps. */
export function* indexGrams(text: string): Generator<void, GramIndex> {
  const count = Math.max(0, text.length - IDEOGRAPHS + 1);
  let size = 1 << 8;
  while (size < count) size <<= 1;
  const mask = size - 1;
  const buckets = new Int32Array(count);
  const heads = new Uint32Array(size + 2);
  yield* claim(heads);
  for (let i = 0; i < count; i++) {
    const hash = gramHash(text, i);
    const bucket = hash < 0 ? -1 : hash & mask;
    buckets[i] = bucket;
    if (bucket >= 0) heads[bucket + 2]!++;
    if (i % STEP === 0) yield;
  }
  for (let b = 2; b < heads.length; b++) {
    heads[b]! += heads[b - 1]!;
    if (b % (8 * STEP) === 0) yield;
  }
  const positions = new Uint32Array(heads[heads.length - 1]!);
  yield* claim(positions);
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i]!;
    if (bucket >= 0) positions[heads[bucket + 1]!++] = i;
    if (i % STEP === 0) yield;
  }
  return { heads, positions, mask };
}

/** The bucket of the gram at `i` of `text`, or -1 where the text ends within it. */
export function bucketAt(index: GramIndex, text: string, i: number): number {
  const hash = gramHash(text, i);
  return hash < 0 ? -1 : hash & index.mask;
}

export function countIn({ heads }: GramIndex, bucket: number): number {
  return heads[bucket + 1]! - heads[bucket]!;
}

/** The places that may hold a gram of the bucket (other grams among them). */
export function placesIn({ heads, positions }: GramIndex, bucket: number): Uint32Array {
  return positions.subarray(heads[bucket]!, heads[bucket + 1]!);
}
