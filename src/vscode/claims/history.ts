import type * as vscode from 'vscode';
import type { ClaimOperation } from '../../core/sidecar/edit';
import type { Outcome, Store } from './store';

/** A change that can be taken back, or made again. */
interface Step {
  readonly sidecar: vscode.Uri;
  /** What the user did, as it is named in messages. */
  readonly title: string;
  /** The operation that undoes it (or does it again). */
  readonly operation: ClaimOperation;
  /** The file's text, where the change made the file: undoing it removes the file. */
  readonly created?: string;
  /** Where the undoing removed the file: what makes it again. */
  readonly again?: ClaimOperation;
}

/** So many changes can be taken back. */
const longest = 100;

/** Every claim change of this session, each with its inverse: the editor's own undo doesn't reach a closed file. */
export class ClaimHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(private readonly store: Store) {}

  /** Carries out an operation and remembers how to take it back. */
  async apply(sidecar: vscode.Uri, title: string, operation: ClaimOperation): Promise<Outcome> {
    const outcome = await this.store.apply(sidecar, operation);
    if (!outcome.done) return outcome;
    const { inverse, created } = outcome;
    this.done.push({
      sidecar,
      title,
      operation: inverse,
      ...(created !== undefined && { created, again: operation }),
    });
    if (this.done.length > longest) this.done.shift();
    this.undone.length = 0;
    return outcome;
  }

  /** Takes the last change back. Undefined where there is none. */
  undo(): Promise<Turned | undefined> {
    return this.turn(this.done, this.undone);
  }

  /** Makes the change again that was taken back last. */
  redo(): Promise<Turned | undefined> {
    return this.turn(this.undone, this.done);
  }

  private async turn(from: Step[], to: Step[]): Promise<Turned | undefined> {
    const step = from.pop();
    if (!step) return undefined;
    const { sidecar, title, created, again } = step;
    if (created !== undefined && again && (await this.store.remove(sidecar, created))) {
      to.push({ sidecar, title, operation: again });
      return { title, sidecar, outcome: { done: true, unsaved: false, inverse: again } };
    }
    const outcome = await this.store.apply(sidecar, step.operation);
    if (outcome.done)
      to.push({
        sidecar,
        title,
        operation: outcome.inverse,
        ...(outcome.created !== undefined && { created: outcome.created, again: step.operation }),
      });
    // a refusal is for good where the claim was changed since; what lies below it can still be undone
    return { title, sidecar, outcome };
  }
}

export interface Turned {
  readonly title: string;
  readonly sidecar: vscode.Uri;
  readonly outcome: Outcome;
}
