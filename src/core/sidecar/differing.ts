import type { Claim } from '../model/claim';
import type { Question } from './conflicts';
import { readSidecar } from './read';
import { claimField, claimKeys, selectorKeys } from './write';

/** A question about a claim: what each side says, and in which fields they differ. */
export interface Differing {
  /** Undefined where the side has deleted the claim. */
  readonly ours?: Claim;
  readonly theirs?: Claim;
  /** In the order of the format; beside a deletion, what the other side has changed. Of a selector one: `quote`, else `at`. */
  readonly fields: readonly string[];
}

/** Undefined for what is no claim, can't be read, or differs only in what no field of ours says. */
export function differing({ path, conflicts, ours, theirs }: Question): Differing | undefined {
  if (path[0] !== 'claims' || path.length !== 2) return undefined;
  const [mine, other, base] = [ours, theirs, conflicts[0]?.base ?? ''].map(claimIn);
  if ((!mine && ours !== '') || (!other && theirs !== '')) return undefined;
  const [one, two] = mine && other ? [mine, other] : [base, mine ?? other];
  const differ = claimKeys.filter(
    (key) => (one && claimField(one, key)?.inline) !== (two && claimField(two, key)?.inline),
  );
  const placed = differ.filter((key) => places.has(key));
  const fields = [
    ...(placed.length === 0 ? [] : placed[0] === 'quote' ? ['quote'] : ['at']),
    ...differ.filter((key) => !places.has(key)),
  ];
  return fields.length === 0
    ? undefined
    : { fields, ...(mine && { ours: mine }), ...(other && { theirs: other }) };
}

const places: ReadonlySet<string> = new Set(selectorKeys);

const claimIn = (lines: string): Claim | undefined => readSidecar(`claims:\n${lines}`).sidecar.claims[0];
