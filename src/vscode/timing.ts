import type * as vscode from 'vscode';
import type { Turn } from '../core/ports';

/** Work, in milliseconds, after which the editor gets a turn: with the step then under way it stays below 10. */
const slice = 6;

/** A core port: lets the editor have a turn before 10 ms are over; `yield` costs next to nothing in between. */
export function turns(token?: vscode.CancellationToken): Turn {
  let began = performance.now();
  return {
    async yield() {
      if (performance.now() - began < slice) return;
      await new Promise((done) => setTimeout(done, 0));
      began = performance.now();
    },
    get cancelled() {
      return token?.isCancellationRequested ?? false;
    },
  };
}

/** Runs `work` once things have been quiet for `quiet` milliseconds. */
export class Debounced implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly quiet: number,
    private readonly work: () => unknown,
  ) {}

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.work(), this.quiet);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
