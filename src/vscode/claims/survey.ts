import * as vscode from 'vscode';
import type { Feature } from '../services';
import { Debounced } from '../timing';
import { documentOf, sidecarFiles } from './sidecars';

/** So many sidecars of the workspace are looked at for problems; more are read when they are needed. */
const mostSidecars = 5_000;
/** How long a folder has been open before that, in milliseconds: what the user looks at goes first. */
const patience = 1_500;

/** Shows the problems of all sidecars in our folders in Problems, also of those that were never opened. */
export const sidecarSurvey: Feature = ({ roots, sidecars }) => {
  const look = new Debounced(patience, async () => {
    const documents = new Map<string, vscode.Uri>();
    for (const root of roots.all) {
      const pattern = new vscode.RelativePattern(root, sidecarFiles);
      for (const uri of await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostSidecars)) {
        const document = documentOf(uri);
        if (document) documents.set(document.toString(), document);
      }
    }
    await sidecars.survey([...documents.values()]);
  });
  void roots.ready.then(() => look.schedule());
  return vscode.Disposable.from(
    look,
    roots.onDidChange(() => look.schedule()),
  );
};
