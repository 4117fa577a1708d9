// The end of every suite bundle: the `run()` that VS Code calls, in whichever host.
import * as vscode from 'vscode';
import { mocha } from './mocha';

/** Runs the suites imported before it; rejects when a test failed, which makes VS Code end with code 1. */
export async function run(): Promise<void> {
  const options = vscode.workspace.getConfiguration('glossatorTest');
  const grep = options.get('grep', '');
  const only = options.get('only', '');
  const skip = options.get<string[]>('skip', []);
  keep(mocha.suite, (title) => {
    return title.includes(grep) && title.includes(only) && !skip.some((tag) => title.includes(tag));
  });
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Drops the tests whose full title `wanted` refuses. */
function keep(suite: Mocha.Suite, wanted: (title: string) => boolean): void {
  suite.tests = suite.tests.filter((test) => wanted(test.fullTitle()));
  for (const child of suite.suites) keep(child, wanted);
}
