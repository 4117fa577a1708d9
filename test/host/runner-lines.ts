// What suites print for the runner. The editor prints much of its own beside it, which the runner keeps apart.

/** Sends the runner a message (`runner/browser.mjs` says which there are). */
export function tell(message: object): void {
  console.log(`@@glossator ${JSON.stringify(message)}`);
}

/** Prints a line in the run's output. */
export const print = (line: string): void => tell({ line });
