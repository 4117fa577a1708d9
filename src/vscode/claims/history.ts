import type * as vscode from 'vscode';
import { readSidecarName } from '../../core/sidecar/names';
import { retitled, retitledText } from '../../core/sidecar/retitle';
import type { Retitle } from '../../core/sidecar/operation';
import { baseName } from './sidecars';
import type { Operation, Outcome, Store } from './store';

/** One file's part of a change: a sidecar's, or a dossier file's. */
export interface Deed {
  readonly file: vscode.Uri;
  readonly operation: Operation;
}

interface Undoable extends Deed {
  /** The file's text, where the change made the file: undoing it removes the file. */
  readonly created?: string;
  /** Where the undoing removes the file: what makes it again. */
  readonly again?: Operation;
}

/** A change that can be taken back, or made again, as one. */
interface Step {
  /** By which a message that announced the change means it, also when others came after. */
  readonly change: number;
  /** What the user did, as it is named in messages. */
  readonly title: string;
  /** What undoes it (or does it again), in the order in which it is carried out. */
  readonly deeds: readonly Undoable[];
}

export interface Turned {
  readonly title: string;
  /** All that it wrote to, or would have. */
  readonly files: readonly vscode.Uri[];
  readonly change: number;
  readonly outcome: Outcome;
}

/** So many changes can be taken back. */
const longest = 100;

/** Every claim change of this session, each with its inverse: the editor's own undo doesn't reach a closed file. */
export class ClaimHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private changes = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: Store) {}

  /** Carries out an operation and remembers how to take it back. */
  apply(file: vscode.Uri, title: string, operation: Operation): Promise<Outcome> {
    return this.applyAll(title, [{ file, operation }]);
  }

  /** Several operations that are one change to the user: all of them, or none. What comes back is the last one's outcome. */
  applyAll(title: string, deeds: readonly Deed[]): Promise<Outcome> {
    return this.inTurn(() => this.make(title, deeds));
  }

  private async make(title: string, deeds: readonly Deed[]): Promise<Outcome> {
    const { outcome, inverses } = await this.carryOut(deeds);
    if (!outcome.done) return outcome;
    const change = ++this.changes;
    this.done.push({ change, title, deeds: inverses });
    if (this.done.length > longest) this.done.shift();
    this.undone.length = 0;
    return { ...outcome, change };
  }

  /**
   * Takes the last change back, or the one that is meant: each is undone by itself, and refused where its claim was
   * changed since. Undefined where there is none.
   */
  undo(change?: number): Promise<Turned | undefined> {
    return this.inTurn(() => this.turn(this.done, this.undone, change));
  }

  /** Makes the change again that was taken back last, or the one that is meant. */
  redo(change?: number): Promise<Turned | undefined> {
    return this.inTurn(() => this.turn(this.undone, this.done, change));
  }

  /** A sidecar has got another address, since its document has: its first line names the document, and so it does now. */
  async moved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [from, to].map((uri) => readSidecarName(baseName(uri))?.document);
    const change = { kind: 'retitle', from: old ?? '', to: now ?? '' } as const;
    const follow = ({ operation, created, again, ...deed }: Undoable): Undoable => ({
      ...deed,
      file: to,
      operation: renamed(operation, change),
      ...(created !== undefined && { created: retitledText(created, change) }),
      ...(again && { again: renamed(again, change) }),
    });
    this.follow((deed) => (deed.file.toString() === from.toString() ? follow(deed) : deed));
    if (old !== undefined && now !== undefined && old !== now) await this.store.apply(to, change);
  }

  /** A folder has got another address, with all that is in it. */
  movedFolder(from: vscode.Uri, to: vscode.Uri): void {
    const inside = `${from.toString()}/`;
    this.follow((deed) =>
      deed.file.toString().startsWith(inside)
        ? { ...deed, file: to.with({ path: to.path + deed.file.path.slice(from.path.length) }) }
        : deed,
    );
  }

  private follow(moved: (deed: Undoable) => Undoable): void {
    for (const list of [this.done, this.undone])
      list.forEach((step, i) => (list[i] = { ...step, deeds: step.deeds.map(moved) }));
  }

  /** One change after the other: keys pressed while one is written mean what is there after it. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async turn(from: Step[], to: Step[], change = from.at(-1)?.change): Promise<Turned | undefined> {
    const at = from.findIndex((step) => step.change === change);
    const [step] = at < 0 ? [] : from.splice(at, 1);
    if (!step) return undefined;
    const { title, deeds } = step;
    const { outcome, inverses } = await this.carryOut(deeds);
    if (outcome.done) to.push({ ...step, deeds: inverses });
    // where the claim was changed since there is nothing to wait for, and what lies below can still be undone
    else if (!outcome.final) from.splice(at, 0, step);
    return { title, files: deeds.map(({ file }) => file), change: step.change, outcome };
  }

  /** All or none; the inverses in the order that undoes them. */
  private async carryOut(deeds: readonly Undoable[]): Promise<{ outcome: Outcome; inverses: Undoable[] }> {
    const inverses: Undoable[] = [];
    let outcome: Outcome | undefined;
    for (const deed of deeds) {
      outcome = await this.one(deed);
      if (!outcome.done) {
        for (const inverse of inverses) await this.one(inverse);
        return { outcome, inverses: [] };
      }
      const { inverse, created } = outcome;
      inverses.unshift({
        file: deed.file,
        operation: inverse,
        ...(created !== undefined && { created, again: deed.operation }),
      });
    }
    if (!outcome) throw new Error('a change of nothing');
    return { outcome, inverses };
  }

  private async one({ file, operation, created, again }: Undoable): Promise<Outcome> {
    if (created !== undefined && again && (await this.store.remove(file, created)))
      return { done: true, unsaved: false, inverse: again };
    return this.store.apply(file, operation);
  }
}

const renamed = (operation: Operation, change: Retitle): Operation =>
  operation.kind === 'add-entry' || operation.kind === 'remove-entry'
    ? operation
    : retitled(operation, change);
