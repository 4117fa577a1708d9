import * as vscode from 'vscode';
import type { Dossier } from '../../core/model/dossier';
import type { Question } from '../../core/sidecar/conflicts';
import type { Feature } from '../services';

/** What a question says besides the two sides themselves. */
export interface Sides {
  /** What git calls the two: a branch, a commit. */
  readonly ours: string;
  readonly theirs: string;
  readonly quote: string | undefined;
  readonly file: string;
  readonly baseKnown: boolean;
  readonly dossier: Dossier | undefined;
}

const scheme = 'glossator-side';
/** The two texts being compared; an address names its side. */
const texts = new Map<string, string>();
const changed = new vscode.EventEmitter<vscode.Uri>();

/** Read-only texts of the two sides of a conflict. */
export const sideTexts: Feature = () =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.authority) ?? '',
  });

/** Shows both sides of a conflict next to each other, and leaves the keyboard where it is. */
export async function compareSides(question: Question, { file }: Sides): Promise<void> {
  const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => {
    const uri = vscode.Uri.from({ scheme, authority: side, path: `/${file}` });
    texts.set(side, question[side]);
    changed.fire(uri);
    return uri;
  });
  await vscode.commands.executeCommand(
    'vscode.diff',
    ours,
    theirs,
    vscode.l10n.t('{0}: ours and theirs', file),
    { preserveFocus: true, preview: true },
  );
}
