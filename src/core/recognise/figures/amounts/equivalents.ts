import type { Found } from '../found';
import type { Reader } from '../reader';

/** How many atoms may stand between a sum and the bracket with its equivalent. */
const farthest = 14;

/**
 * Links a sum in brackets, or after "or", to the one that it restates in another unit: «3 трлн иен (свыше $19 млрд)»,
 * "3 trillion yen, or about $19 billion,".
 */
export function linkEquivalents(r: Reader, found: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const before = out.at(-1);
    const isPair =
      before &&
      before.sub === f.sub &&
      isConvertible(f) &&
      before.unit !== f.unit &&
      before.unit !== undefined;
    if (!isPair || !restates(r, before, f)) {
      out.push(f);
      continue;
    }
    // "$90 a barrel (€80)" and "$90 (€80) a barrel" are two rates
    const per = before.per ?? f.per;
    const isOne = per !== undefined && before.equivalentOf === undefined;
    const original = isOne && before.per === undefined ? { ...before, per } : before;
    out[out.length - 1] = original;
    out.push({ ...f, ...(per !== undefined && { per }), equivalentOf: original.equivalentOf ?? original });
  }
  return out;
}

const isConvertible = (f: Found) => f.unit !== undefined && (f.sub === 'money' || f.sub === 'quantity');

function restates(r: Reader, a: Found, b: Found): boolean {
  if (b.from - a.next > farthest) return false;
  let open = -1;
  for (let i = b.from - 1; i >= a.next; i--) {
    const key = r.key(i);
    if (key === '(' || key === '[') {
      open = i;
      break;
    }
    if (key === ')' || key === ']') return false;
    if (i < b.from - 6) break;
  }
  if (open >= 0) {
    const close = r.key(b.next);
    const isClosed =
      close === ')' ||
      close === ']' ||
      close === ';' ||
      r.key(b.next + 1) === ')' ||
      close === '' ||
      isAtRate(r, b.next);
    return isClosed && (open === a.next || (b.sub === 'money' && noStop(r, a.next, open)));
  }
  // "(€19 billion; £16 billion)"
  if (a.equivalentOf && b.sub === 'money' && /^[;,/]$/.test(r.key(a.next)) && b.from - a.next <= 2)
    return /^[)\];,/]$/.test(r.key(b.next));
  // ", or about $19 billion"
  const at = r.key(a.next) === ',' ? a.next + 1 : a.next;
  const role =
    r.word(at).role === 'or' ||
    (r.key(at) === 'то' && r.key(at + 1) === 'есть') ||
    r.key(at) === 'equivalent';
  return role && b.sub === 'money' && b.from - at <= 4 && r.key(a.next) === ',';
}

/** "(about $3 billion at that time)", «(около 3 млрд долларов по текущему курсу)»: words alone up to the bracket's end. */
function isAtRate(r: Reader, from: number): boolean {
  if (!/^(?:at|in|по|на)$/.test(r.key(from))) return false;
  let i = from;
  while (i < from + 7 && r.isWord(i) && r.word(i).anchor !== true) i++;
  return r.key(i) === ')';
}

function noStop(r: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[.;!?]$/.test(r.key(i))) return false;
  return true;
}
