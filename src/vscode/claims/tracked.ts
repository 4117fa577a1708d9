import * as vscode from 'vscode';
import { prepareInTurns, type Prepared } from '../../core/anchor/document';
import { compareInTurns, type History } from '../../core/anchor/history';
import { resolveAll } from '../../core/anchor/resolveall';
import { shiftSpanThrough } from '../../core/anchor/shift';
import type { Anchor, Claim, Selector, SidecarClaim } from '../../core/model/claim';
import type { Span } from '../../core/model/span';
import { turns } from '../timing';
import { isRawText } from '../workspace';
import type { OldTexts } from './oldtexts';
import { changesShown, shownOf, whoseShown } from './shown';
import { moved, placedAt, spansOf, type Placed } from './placed';
import { reviewsIn, type Said } from './reviews';
import type { SidecarFile, Sidecars } from './sidecars';

/** A claim on an open document, with the place of its words. */
export interface TrackedClaim extends Placed {
  readonly claim: SidecarClaim;
  readonly file: SidecarFile;
  /** The other parts of a broken quotation. */
  readonly parts: readonly Placed[];
  /** Where they may be, best first, moved along with edits. Of a lost claim the place it was last seen at comes first. */
  readonly candidates: readonly Span[];
  /** That place, where something is left of it. */
  readonly seen?: Span;
  /** What own sidecars say of it in their reviews, by annotator. */
  readonly reviews: readonly Said[];
}

/**
 * A claim as links, threads and the lightbulb name it: an id alone may stand in two documents (a copy with its claims, two
 * folders of one repository) and in two files of one.
 */
export interface ClaimRef {
  readonly claim: string;
  /** Addresses, both. */
  readonly document: string;
  readonly file: string;
}

export const refOf = (document: vscode.TextDocument, { claim, file }: TrackedClaim): ClaimRef => ({
  claim: claim.id,
  document: document.uri.toString(),
  file: file.uri.toString(),
});

interface Entry {
  claims: readonly TrackedClaim[];
  /** Stops the anchoring under way. */
  stop?: vscode.CancellationTokenSource;
  running?: Promise<void>;
  timer?: ReturnType<typeof setTimeout>;
}

/** How long typing must rest before lost claims are looked for, in milliseconds. */
const rest = 300;

/** The claims of open documents: anchored afresh on open, save and outside changes, moved along with edits at once. */
export class Claims implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when `now` has something new to say of a document. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: vscode.Disposable[] = [this.changed];

  constructor(
    private readonly sidecars: Sidecars,
    private readonly oldTexts: OldTexts,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const each = (wanted: (document: vscode.TextDocument) => boolean) => {
      for (const document of vscode.workspace.textDocuments) if (wanted(document)) void this.renew(document);
    };
    this.disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => void this.renew(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.renew(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      oldTexts.onDidChange(() => each((document) => this.now(document).length > 0)),
      sidecars.onDidChange((uri) => each((document) => document.uri.toString() === uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changesShown(event)) each(() => true);
      }),
    );
    each(() => true);
  }

  /** What is known right now, in the sidecars' order. */
  now(document: vscode.TextDocument): readonly TrackedClaim[] {
    return this.entries.get(document.uri.toString())?.claims ?? [];
  }

  /** The claims once the anchoring under way is done. */
  async of(document: vscode.TextDocument): Promise<readonly TrackedClaim[]> {
    const key = document.uri.toString();
    if (!this.entries.has(key)) await this.renew(document);
    for (let entry = this.entries.get(key); entry?.running; entry = this.entries.get(key))
      await entry.running;
    return this.now(document);
  }

  /** The claims whose words are at an offset, the innermost first. */
  at(document: vscode.TextDocument, offset: number): TrackedClaim[] {
    return this.now(document)
      .filter((tracked) => spansOf(tracked).some(({ start, end }) => start <= offset && offset <= end))
      .sort((a, b) => a.span!.end - a.span!.start - (b.span!.end - b.span!.start));
  }

  /** An open document's claim as it is named; by a bare id the document in front goes first. */
  find(named: string | ClaimRef): { document: vscode.TextDocument; tracked: TrackedClaim } | undefined {
    const [id, ref] = typeof named === 'string' ? [named] : [named.claim, named];
    const front = vscode.window.activeTextEditor?.document;
    const others = vscode.workspace.textDocuments.filter((document) => document !== front);
    for (const document of front ? [front, ...others] : others) {
      if (ref && ref.document !== document.uri.toString()) continue;
      const tracked = this.now(document).find(
        ({ claim, file }) => claim.id === id && (!ref || ref.file === file.uri.toString()),
      );
      if (tracked) return { document, tracked };
    }
    return undefined;
  }

  /** The words of an open document's claim. */
  quoteOf(id: string): string | undefined {
    return this.find(id)?.tracked.claim.selector.quote;
  }

  /** Reads the document's claims and anchors them in its text as it stands. */
  renew(document: vscode.TextDocument): Promise<void> {
    if (!canHaveClaims(document)) return Promise.resolve();
    const key = document.uri.toString();
    const entry = this.entries.get(key) ?? { claims: [] };
    this.entries.set(key, entry);
    entry.stop?.cancel();
    clearTimeout(entry.timer);
    const stop = new vscode.CancellationTokenSource();
    entry.stop = stop;
    const running = this.anchor(document, entry, stop.token)
      .catch((error: unknown) => this.log.error(`claims of ${key}`, error))
      .finally(() => {
        if (entry.running === running) delete entry.running;
      });
    entry.running = running;
    return running;
  }

  private async anchor(
    document: vscode.TextDocument,
    entry: Entry,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const files = await this.sidecars.of(document.uri);
    const shown = files.length > 0 ? shownOf(files, await whoseShown(document.uri)) : [];
    if (token.isCancellationRequested) return;
    const { version } = document;
    const prepared = shown.length > 0 ? await prepareInTurns(document.getText(), turns(token)) : undefined;
    if (token.isCancellationRequested) return;
    const histories = prepared ? await this.histories(document.uri, prepared, shown, token) : undefined;
    const found: TrackedClaim[] = [];
    const reviews = reviewsIn(shown);
    const known = byKey(entry.claims);
    for (const file of shown) {
      const { claims } = file.sidecar;
      const kept = claims.map((claim) => (document.isDirty ? placed(known, file, claim) : undefined));
      const selectors = claims
        .filter((_, i) => !kept[i])
        .flatMap(({ selector, parts }) => [selector, ...(parts ?? [])]);
      const anchors = new Map<Selector, Anchor>();
      for (const [text, group] of byText(selectors)) {
        if (!prepared) break;
        const answers = await resolveAll(group, prepared, turns(token), histories?.get(text));
        if (token.isCancellationRequested) return;
        answers.forEach((anchor, i) => anchors.set(group[i]!, anchor));
      }
      claims.forEach((claim, i) => {
        found.push({
          ...tracked(claim, file, kept[i]?.anchor ?? anchors.get(claim.selector)!),
          reviews: reviews.get(claim.id) ?? [],
          parts: kept[i]?.parts ?? (claim.parts ?? []).map((part) => placedAt(anchors.get(part)!)),
          ...place(kept[i]),
        });
      });
    }
    // an edit made meanwhile has already asked for a new run
    if (document.version !== version) return;
    if (found.length === 0 && entry.claims.length === 0) return;
    const before = byKey(entry.claims);
    entry.claims = found.map((now) => keepPlace(now, before.get(keyOf(now))));
    this.changed.fire(document);
  }

  /** Hash → what became of each line since, for the old versions that claims were measured in and git still has. */
  private async histories(
    document: vscode.Uri,
    now: Prepared,
    files: readonly SidecarFile[],
    token: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, History>> {
    const selectors = files.flatMap(({ sidecar }) =>
      sidecar.claims.flatMap(({ selector, parts }) => [selector, ...(parts ?? [])]),
    );
    const wanted = [...byText(selectors).keys()].filter((text) => text !== '' && text !== now.hash);
    if (wanted.length === 0 || now.tooLarge) return new Map();
    const texts = await this.oldTexts.of(document, wanted, token);
    const histories = new Map<string, History>();
    const turn = turns(token);
    for (const [hash, text] of texts) {
      const history = await compareInTurns(text, now, turn);
      if (history) histories.set(hash, history);
    }
    return histories;
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.entries.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
    }));
    const shift = (span: Span) => shiftSpanThrough(span, changes);
    entry.claims = entry.claims.map(({ seen, ...claim }) => {
      const left = seen && shift(seen);
      return {
        ...moved(claim, shift),
        parts: claim.parts.map((part) => moved(part, shift)),
        candidates: claim.candidates.flatMap((span) => shift(span) ?? []),
        ...(left && { seen: left }),
      };
    });
    if (entry.claims.length > 0) this.changed.fire(document);
    // a document without unsaved changes was reloaded from disk, or saved
    const lost = entry.claims.some(({ span }) => !span);
    if (!document.isDirty || lost || entry.running) {
      entry.stop?.cancel();
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => void this.renew(document), rest);
    }
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(document.uri.toString());
    entry?.stop?.cancel();
    clearTimeout(entry?.timer);
    this.entries.delete(document.uri.toString());
  }

  dispose(): void {
    for (const entry of this.entries.values()) {
      entry.stop?.cancel();
      clearTimeout(entry.timer);
    }
    for (const disposable of this.disposables) disposable.dispose();
  }
}

/** Selectors by the hash of the text that they were measured in; the empty string for none. */
function byText(selectors: readonly Selector[]): Map<string, Selector[]> {
  const groups = new Map<string, Selector[]>();
  for (const selector of selectors) {
    const text = selector.at?.text ?? '';
    const group = groups.get(text);
    if (group) group.push(selector);
    else groups.set(text, [selector]);
  }
  return groups;
}

/** Claims stand on raw text files; a side of a diff is shown them too. */
export function canHaveClaims(document: vscode.TextDocument): boolean {
  return isRawText(document) && document.uri.path.startsWith('/') && !document.isUntitled;
}

function tracked(
  claim: SidecarClaim,
  file: SidecarFile,
  anchor: Anchor,
): Omit<TrackedClaim, 'parts' | 'reviews'> {
  return { claim, file, ...placedAt(anchor), candidates: anchor.candidates };
}

/** The claim as it stands among those known, if its words have a place. With unsaved changes that place is the truth. */
function placed(
  known: ReadonlyMap<string, TrackedClaim>,
  file: SidecarFile,
  claim: SidecarClaim,
): TrackedClaim | undefined {
  const found = known.get(keyOf({ claim, file }));
  return found?.span && sameSelector(found.claim, claim) ? found : undefined;
}

const place = (kept: TrackedClaim | undefined) => (kept?.span ? { span: kept.span } : {});

/** A claim that anchoring has lost keeps the place it was last seen at as its first candidate. */
function keepPlace(now: TrackedClaim, old: TrackedClaim | undefined): TrackedClaim {
  if (now.span) return now;
  const same = old && sameSelector(old.claim, now.claim) ? old : undefined;
  const first = old?.span ?? same?.candidates[0];
  if (!first) return now;
  const seen = same?.span ?? same?.seen;
  const others = now.candidates.filter((span) => !sameSpan(span, first));
  return { ...now, candidates: [first, ...others], ...(seen && { seen }) };
}

/** Claims by `keyOf`; of several with one id the first. */
function byKey(claims: readonly TrackedClaim[]): Map<string, TrackedClaim> {
  const known = new Map<string, TrackedClaim>();
  for (const one of claims) if (!known.has(keyOf(one))) known.set(keyOf(one), one);
  return known;
}

const keyOf = ({ claim, file }: Pick<TrackedClaim, 'claim' | 'file'>) => `${file.uri.toString()}#${claim.id}`;

/** Whether two claims were tagged on the same words, all parts of them. */
function sameSelector(a: Claim, b: Claim): boolean {
  const tagged = ({ selector, parts = [] }: Claim) =>
    JSON.stringify([selector, ...parts].map(({ quote, at }) => [quote, at?.start]));
  return tagged(a) === tagged(b);
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
