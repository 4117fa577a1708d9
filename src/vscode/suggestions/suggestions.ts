import * as vscode from 'vscode';
import type { Statement } from '../../core/model/mention';
import type { Span } from '../../core/model/span';
import { emptyDossier, type Dossier } from '../../core/model/dossier';
import { LiveRecognition } from '../../core/recognise/document/liverecognition';
import { isOpenBeside } from '../../core/recognise/suggestions';
import type { Sidecars } from '../claims/sidecars';
import { changesShown, shownOf, whoseShown } from '../claims/shown';
import { spansOf } from '../claims/placed';
import { canHaveClaims, type Claims } from '../claims/tracked';
import type { Recognitions } from '../recognitions';
import { changesHighlighting, highlighting } from '../settings';
import { Debounced } from '../timing';

/** The suggestions of a document as it stands in one version. */
export interface Suggested {
  readonly version: number;
  /** All of them, in the order of the text; costs by the document. */
  readonly statements: readonly Statement[];
  /** Those that touch a span; costs by the span. */
  at(span: Span): Statement[];
  readonly recognition: LiveRecognition;
  readonly dossier: Dossier;
}

/** Statements that recognition found and nobody has decided on, as far as they are to be shown. */
export class Suggestions implements vscode.Disposable {
  private readonly known = new WeakMap<vscode.TextDocument, Suggested>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when `now` has something new to say of a document. */
  readonly onDidChange = this.changed.event;
  private readonly stale = new Set<vscode.TextDocument>();
  private readonly disposables: vscode.Disposable[] = [this.changed];

  constructor(
    private readonly recognitions: Recognitions,
    private readonly claims: Claims,
    private readonly sidecars: Sidecars,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const soon = new Debounced(30, () => {
      for (const document of this.stale) this.renew(document);
      this.stale.clear();
    });
    const touch = (document: vscode.TextDocument) => {
      this.stale.add(document);
      soon.schedule();
    };
    const touchVisible = () => vscode.window.visibleTextEditors.forEach(({ document }) => touch(document));
    this.disposables.push(
      soon,
      recognitions.onDidChange(touch),
      claims.onDidChange(touch),
      sidecars.onDidChange((uri) => {
        for (const { document } of vscode.window.visibleTextEditors)
          if (document.uri.toString() === uri.toString()) touch(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors(touchVisible),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changesHighlighting(event) || changesShown(event)) touchVisible();
      }),
    );
  }

  /** What is shown of the document as it stands; undefined while somebody types, until it is read again. */
  now(document: vscode.TextDocument): Suggested | undefined {
    const known = this.known.get(document);
    return known?.version === document.version ? known : undefined;
  }

  /** The same, once the document has been read and its claims found; undefined where it was changed meanwhile. */
  async of(document: vscode.TextDocument): Promise<Suggested | undefined> {
    const { version } = document;
    const { enabled, kinds } = highlighting();
    if (!enabled || !kinds.has('statement') || !canHaveClaims(document)) return none(version);
    const read = await this.recognitions.of(document);
    const { dismissed, undecided } = await this.decidedIn(document.uri);
    const claimed = (await this.claims.of(document)).flatMap(spansOf);
    // the places of claims are those of now
    if (document.version !== version) return undefined;
    if (read?.status !== 'read') return none(version);
    const { recognition } = read;
    const isOpen = isOpenBeside(claimed, dismissed, undecided);
    let all: readonly Statement[] | undefined;
    return {
      version,
      get statements() {
        return (all ??= recognition.statements.filter(isOpen));
      },
      at: (span) => recognition.statementsAt(span).filter(isOpen),
      recognition,
      dossier: read.dossier.dossier,
    };
  }

  /** The quotes decided on without a place: turned down, or in a conflict. For blind coding only the annotator's. */
  private async decidedIn(document: vscode.Uri): Promise<{ dismissed: string[]; undecided: string[] }> {
    const files = await this.sidecars.of(document);
    const shown = files.length > 0 ? shownOf(files, await whoseShown(document)) : [];
    return {
      dismissed: shown.flatMap(({ sidecar }) => sidecar.dismissed.map(({ quote }) => quote)),
      undecided: shown.flatMap(({ sidecar }) => sidecar.undecided ?? []),
    };
  }

  private renew(document: vscode.TextDocument): void {
    this.of(document).then(
      (suggested) => {
        if (!suggested) return;
        this.known.set(document, suggested);
        this.changed.fire(document);
      },
      (error: unknown) => this.log.error(`suggestions of ${document.uri.toString()}`, error),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}

const none = (version: number): Suggested => ({
  version,
  statements: [],
  at: () => [],
  recognition: new LiveRecognition([], 'und', undefined),
  dossier: emptyDossier,
});

/**
 * The suggestion at a selection: the one selected, else the innermost that the cursor is in. This is what the keys act on,
 * and what is drawn as current.
 */
export function suggestionAt(
  suggested: Suggested,
  document: vscode.TextDocument,
  selection: vscode.Selection,
): Statement | undefined {
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  return suggested
    .at({ start, end })
    .filter((statement) => statement.start <= start && end <= statement.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
