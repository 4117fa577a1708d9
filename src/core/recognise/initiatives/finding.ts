import type { InitiativeMention } from '../../model/mention';
import { spanOf, type Passage } from '../passage';

/** Tokens `from` up to but not including `to` are an initiative of a type. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly confidence: number;
}

/** The mention of a finding; offsets are into the passage. */
export function toMention(p: Passage, { from, to, type, confidence }: Finding): InitiativeMention {
  const span = spanOf(p, from, to);
  return {
    kind: 'initiative',
    ...span,
    text: p.text.slice(span.start, span.end),
    found: 'text',
    confidence,
    type,
  };
}
