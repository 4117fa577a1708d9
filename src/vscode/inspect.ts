import * as vscode from 'vscode';
import type { MentionKind } from '../core/model/mention';
import { openClaimLink } from './claims/copy';
import { threadsOf } from './claims/discussion';
import { drawnClaims } from './claims/draw';
import { drawnIn } from './features/highlights';
import type { Recognised } from './recognitions';
import type { Services } from './services';
import { drawnSuggestions } from './suggestions/draw';

/** What the extension shows of itself to tests in a real editor. Not for other extensions: it changes as we need it. */
export interface Inspection {
  readonly host: 'node' | 'web';
  /** Milliseconds of our own code at activation. */
  readonly startedIn: number;
  /** What recognition says of a document, once it is read. */
  recognised(uri: vscode.Uri): Promise<Recognised | undefined>;
  /** What is drawn in an editor, by kind; in the order of the text. */
  drawn(editor: vscode.TextEditor): ReadonlyMap<MentionKind, readonly vscode.Range[]>;
  /** What is drawn of claims in an editor: those in their place, and those whose words have changed. */
  drawnClaims(editor: vscode.TextEditor): ReturnType<typeof drawnClaims>;
  /** The threads of what is said of a document's claims. */
  threads(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** The suggestions marked in an editor, and the one at its cursor. */
  drawnSuggestions(editor: vscode.TextEditor): ReturnType<typeof drawnSuggestions>;
  /** What following a link to a claim does. */
  openLink(uri: vscode.Uri): Promise<void>;
  /** The folders that are ours, by name. */
  roots(): Promise<readonly string[]>;
}

export function inspection(services: Services, startedIn: number): Inspection {
  return {
    startedIn,
    host: services.host.name,
    async recognised(uri) {
      return services.recognitions.of(await vscode.workspace.openTextDocument(uri));
    },
    drawn: drawnIn,
    drawnClaims,
    threads: threadsOf,
    drawnSuggestions,
    openLink: (uri) => openClaimLink(services, uri),
    async roots() {
      await services.roots.ready;
      return services.roots.all.map((root) => root.name);
    },
  };
}
