import * as vscode from 'vscode';
import { mergeDeletion, type Deletion, type HalfDeleted } from '../../core/sidecar/deletion';
import { readSidecar } from '../../core/sidecar/read';
import { complain } from '../claims/announce';
import { baseName } from '../claims/sidecars';
import { wordsOf } from '../claims/text';
import { byDigit } from './question';

/**
 * Asks what becomes of a sidecar that one side has deleted and the other has changed: its text then, '' for none.
 * Undefined where the user leaves, or nothing can be asked.
 */
export async function askDeleted(
  sidecar: vscode.Uri,
  present: string,
  versions: HalfDeleted,
): Promise<string | undefined> {
  const { l10n } = vscode;
  const name = baseName(sidecar);
  const deletion = mergeDeletion(present, versions);
  if (!deletion || deletion === 'edited')
    return complain(l10n.t('One side has deleted {0}. Keep it or delete it in Source Control.', name));
  const { kept, ids } = deletion;
  const whole = versions.ours ?? versions.theirs ?? '';
  const picker = vscode.window.createQuickPick<vscode.QuickPickItem & { choice: string }>();
  picker.title =
    versions.ours === undefined
      ? l10n.t('Ours has deleted {0}, theirs has changed it', name)
      : l10n.t('Theirs has deleted {0}, ours has changed it', name);
  picker.placeholder = ids.length > 0 ? l10n.t('Press 1, 2 or 3') : l10n.t('Press 1 or 2');
  const items = [
    { choice: '', label: l10n.t('Delete the file') },
    {
      choice: whole,
      label: l10n.t('Keep the whole file'),
      detail: l10n.t('also the claims that only one side has deleted'),
    },
  ];
  if (ids.length > 0)
    items.unshift({
      choice: kept,
      label: l10n.t('Keep what was changed, and nothing else'),
      detail: listed(deletion),
    });
  return byDigit(picker, items);
}

/** The first of the claims that were changed, by their words; what else was changed, by its id. */
function listed({ kept, ids }: Deletion): string {
  const most = 3;
  const quotes = new Map(readSidecar(kept).sidecar.claims.map(({ id, selector }) => [id, selector.quote]));
  const some = ids.slice(0, most).map((id) => wordsOf(id, quotes.get(id)));
  const more = ids.length - most;
  return more > 0 ? vscode.l10n.t('{0} and {1} more', some.join(', '), more) : some.join(', ');
}
