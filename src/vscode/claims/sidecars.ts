import * as vscode from 'vscode';
import type { DocumentFacts } from '../../core/model/claim';

/** The sidecars of open documents. */
export class Sidecars implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the document's address when what its sidecars say has changed. */
  readonly onDidChange = this.changed.event;

  /** What the sidecars say of the document itself: date, language, source, title. */
  factsOf(_document: vscode.Uri): Promise<DocumentFacts | undefined> {
    return Promise.resolve(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
