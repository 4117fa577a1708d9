import * as vscode from 'vscode';
import { MAX_DOCUMENT } from '../../core/anchor/document';
import { textHashSteps } from '../../core/text/hash';
import { inTurns } from '../../core/text/steps';
import { turns } from '../timing';
import { onNewRepository, versionsOf } from './git';

/** What is known of a document's versions. */
interface Known {
  /** Version → hash of the document's text in it. */
  readonly hashes: Map<string, string>;
  /** Hash → text, of those asked for. */
  readonly texts: Map<string, string>;
  /** Hashes that no version had, and when they were looked for: a commit may bring them. */
  readonly missing: Map<string, number>;
}

/** Of so many documents the versions are remembered, and of each so many texts. */
const mostDocuments = 20;
const mostTexts = 4;
/** How long anchoring waits for git, in milliseconds. */
const patience = 1_500;
/** How long a search in vain isn't repeated, in milliseconds. */
const stale = 30_000;

/** The older versions of documents that git knows, found by the hash that claims were measured in. */
export class OldTexts implements vscode.Disposable {
  private readonly known = new Map<string, Known>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when git may know more than before. */
  readonly onDidChange = this.changed.event;
  private readonly listener: vscode.Disposable;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.listener = onNewRepository(() => {
      this.known.clear();
      this.changed.fire();
    });
  }

  /**
   * Hash → text, of the versions wanted that git has. What git doesn't have, or is too slow for, is absent; at most
   * four are looked for.
   */
  async of(
    document: vscode.Uri,
    wanted: readonly string[],
    token: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, string>> {
    const known = this.entryOf(document);
    const missing = new Set(
      wanted
        .slice(0, mostTexts)
        .filter(
          (hash) => !known.texts.has(hash) && Date.now() - (known.missing.get(hash) ?? -stale) >= stale,
        ),
    );
    if (missing.size > 0) {
      const end = Date.now() + patience;
      const late = new Promise<void>((done) => setTimeout(done, patience));
      const isOver = () => token.isCancellationRequested || Date.now() > end;
      const search = this.search(document, known, missing, isOver).catch((error: unknown) =>
        this.log.info(`versions of ${document.toString()}: ${String(error)}`),
      );
      await Promise.race([search, late]);
    }
    return new Map(
      wanted.flatMap((hash) => (known.texts.has(hash) ? [[hash, known.texts.get(hash)!] as const] : [])),
    );
  }

  private async search(
    document: vscode.Uri,
    known: Known,
    missing: Set<string>,
    isOver: () => boolean,
  ): Promise<void> {
    for await (const { name, text } of versionsOf(document)) {
      if (isOver()) return;
      const hash = known.hashes.get(name);
      if (hash !== undefined && !missing.has(hash)) continue;
      const found = await text().catch(() => undefined);
      if (found === undefined || found.length > MAX_DOCUMENT) continue;
      const is = hash ?? (await inTurns(textHashSteps(found), turns()))!;
      known.hashes.set(name, is);
      if (!missing.delete(is)) continue;
      known.texts.set(is, found.replace(/^\ufeff/, ''));
      if (known.texts.size > mostTexts) known.texts.delete(known.texts.keys().next().value!);
      if (missing.size === 0) return;
    }
    for (const hash of missing) known.missing.set(hash, Date.now());
  }

  private entryOf(document: vscode.Uri): Known {
    const key = document.toString();
    const known = this.known.get(key) ?? { hashes: new Map(), texts: new Map(), missing: new Map() };
    this.known.delete(key);
    this.known.set(key, known);
    if (this.known.size > mostDocuments) this.known.delete(this.known.keys().next().value!);
    return known;
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
