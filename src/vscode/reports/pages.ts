import * as vscode from 'vscode';

const scheme = 'glossator-report';

/** Report pages as documents that are no files, so that the built-in preview shows them and nothing is written. */
export class ReportPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  /** Keeps a page under a name of its root; a page shown already is renewed. */
  put(root: vscode.WorkspaceFolder, name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, authority: `root-${root.index}`, path: `/${name}` });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return (
      this.texts.get(uri.toString()) ??
      vscode.l10n.t('This report is gone. Make it again from the command palette.')
    );
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
