import * as vscode from 'vscode';
import type { Feature } from '../services';
import { isIn } from '../comings';
import { onRepositoryChange } from '../git';
import { Debounced } from '../timing';
import { documentOf, sidecarsIn } from './sidecars';

/** How long a folder has been open before that, in milliseconds: what the user looks at goes first. */
const patience = 1_500;

/** Shows the problems of all sidecars in our folders in Problems, also of those that were never opened. */
export const sidecarSurvey: Feature = ({ roots, sidecars }) => {
  const look = new Debounced(patience, async () => {
    const documents = new Map<string, vscode.Uri>();
    for (const root of roots.all) {
      for (const uri of await sidecarsIn(root.uri)) {
        const document = documentOf(uri);
        if (document) documents.set(document.toString(), document);
      }
    }
    await sidecars.survey([...documents.values()]);
  });
  void roots.ready.then(() => look.schedule());
  // of a change of branch the editor doesn't tell what happens in folders that it made
  const heads = new Map<string, string>();
  const checkedOut = onRepositoryChange(({ rootUri, state }) => {
    const head = `${state.HEAD?.name} ${state.HEAD?.commit}`;
    const before = heads.get(rootUri.toString());
    heads.set(rootUri.toString(), head);
    if (before === undefined || before === head) return;
    sidecars.lookAgain((document) => isIn(document, rootUri));
    look.schedule();
  });
  return vscode.Disposable.from(
    look,
    checkedOut,
    roots.onDidChange(() => look.schedule()),
  );
};
