import * as vscode from 'vscode';
import type { Mention, MentionKind } from '../core/model/mention';

/** The kinds of mentions, in the order in which people are shown them. */
export const mentionKinds = ['leader', 'role', 'person', 'figure', 'initiative', 'other'] as const;

/** A kind's name in the plural, for lists and counts. */
export function kindName(kind: MentionKind): string {
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
  }
}

/** Whether a mention is shown at all: a bare number says too little to be marked. */
export function isShown(mention: Mention): boolean {
  return mention.kind !== 'figure' || mention.sub !== 'number';
}
