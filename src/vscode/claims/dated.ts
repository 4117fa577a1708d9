import * as vscode from 'vscode';
import { formatDate } from '../../core/cards/format';
import { isDate } from '../../core/yaml/fields';
import type { Command } from '../services';
import { announce, complain } from './announce';
import { isShort } from './arguments';
import { askDate } from './pickers';
import { baseName } from './sidecars';
import { targetOf } from './target';
import { canHaveClaims } from './tracked';

/**
 * Says of which date a document is, where its text doesn't or is misread: that decides which offices are shown. Kept in
 * the claims file, and undone like a claim. The document's address and the date may be given; an empty one takes it away.
 */
export const setDate: Command = (services) => async (uri, given) => {
  const document = isShort(uri)
    ? vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri)
    : vscode.window.activeTextEditor?.document;
  if (!document || !canHaveClaims(document) || !vscode.workspace.getWorkspaceFolder(document.uri))
    return complain(vscode.l10n.t('Open the document whose date is meant.'));
  const known = await services.sidecars.factsOf(document.uri);
  const read = await services.recognitions.of(document);
  const found = read?.status === 'read' ? read.recognition.date?.value : undefined;
  const name = baseName(document.uri);
  const asked =
    typeof given === 'string'
      ? given
      : await askDate(
          vscode.l10n.t('Set Date of Document: {0}', name),
          vscode.l10n.t('It decides which offices are shown. Empty: as the text or the file name has it'),
          known?.date ?? found ?? '',
        );
  const date = asked?.trim();
  if (date === undefined || (date !== '' && !isDate(date)) || date === (known?.date ?? '')) return undefined;
  const target = await targetOf(document.uri, services.sidecars);
  if (!target) return undefined;
  // of several files the first that gives a date counts
  const first = (await services.sidecars.of(document.uri)).find(({ sidecar }) => sidecar.document.date);
  if (first && first.uri.toString() !== target.sidecar.toString()) {
    void vscode.window.showTextDocument(first.uri);
    return complain(
      vscode.l10n.t(
        'The date stands in {0}, which is not yours to write. Change it there.',
        baseName(first.uri),
      ),
    );
  }
  const said = date
    ? vscode.l10n.t('Date of {0}: {1}', name, formatDate(date, vscode.env.language))
    : vscode.l10n.t('Date of {0}: as its text has it', name);
  const outcome = await services.history.apply(target.sidecar, said, {
    kind: 'facts',
    facts: { date: date || null },
    document: name,
  });
  await services.sidecars.renew(document.uri);
  announce(said, outcome, target.sidecar);
  return undefined;
};
