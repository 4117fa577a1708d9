// The end of every suite bundle: the `run()` that VS Code calls, in whichever host.
import * as vscode from 'vscode';
import { mocha } from './mocha';
import { tell } from './runner-lines';
import { until } from './support';

/** Runs the suites imported before it; rejects when a test failed, which makes VS Code end with code 1. */
export async function run(): Promise<void> {
  const options = vscode.workspace.getConfiguration('glossatorTest');
  const grep = options.get('grep', '');
  const only = options.get('only', '');
  const skip = options.get<string[]>('skip', []);
  await opened(options.get('folders', 1));
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

/**
 * A window of several folders starts its extensions before it has read which they are, and now and then never reads
 * them. That is the editor's, not ours: the runner is told, and opens the window anew.
 */
async function opened(folders: number): Promise<void> {
  const open = () => vscode.workspace.workspaceFolders?.length ?? 0;
  try {
    await until(`the editor has opened its folders (${folders})`, () => open() === folders);
  } catch (error) {
    tell({ unopened: `${(error as Error).message}; open: ${open()}` });
    throw error;
  }
}
