import * as vscode from 'vscode';
import type { Mention, MentionKind } from '../core/model/mention';
import type { LiveRecognition } from '../core/recognise/document/liverecognition';

/** The kinds of mentions, in the order in which people are shown them. */
export const mentionKinds = ['leader', 'role', 'person', 'figure', 'initiative', 'other'] as const;

/** A kind's name in the plural, for lists and counts. */
export function kindName(kind: HighlightKind): string {
  switch (kind) {
    case 'leader':
      return vscode.l10n.t('Leaders');
    case 'role':
      return vscode.l10n.t('Roles');
    case 'person':
      return vscode.l10n.t('Persons');
    case 'figure':
      return vscode.l10n.t('Figures');
    case 'initiative':
      return vscode.l10n.t('Initiatives');
    case 'other':
      return vscode.l10n.t('Others');
    case 'statement':
      return vscode.l10n.t('Suggested claims');
  }
}

/** What can be highlighted: the kinds of mentions, and statements as suggestions. */
export const highlightKinds = [...mentionKinds, 'statement'] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/**
 * Whether a mention is shown at all. A bare number says too little to be marked; so does an ordinal: most are "first of
 * all", "the first lady", and those that are claims of a "first" are read in their sentence, not for their value.
 */
export function isShown(mention: Mention): boolean {
  return mention.kind !== 'figure' || (mention.sub !== 'number' && mention.sub !== 'ordinal');
}

/** How many of a kind a document shows, or would show: statements before anything was decided on them. */
export function countOf(recognition: LiveRecognition, kind: HighlightKind): number {
  if (kind === 'statement') return recognition.statements.length;
  return recognition.byChapter.reduce((sum, chapter) => sum + (countsOf(chapter).get(kind) ?? 0), 0);
}

/** Counted once a chapter. */
const counted = new WeakMap<readonly Mention[], ReadonlyMap<MentionKind, number>>();

function countsOf(mentions: readonly Mention[]): ReadonlyMap<MentionKind, number> {
  const known = counted.get(mentions);
  if (known) return known;
  const counts = new Map<MentionKind, number>();
  for (const mention of mentions)
    if (isShown(mention)) counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
  counted.set(mentions, counts);
  return counts;
}
