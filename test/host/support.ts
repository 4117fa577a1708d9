// What suites share: the workspace they run in, waiting, and asking the runner for what only a person at the screen
// could do. All of it works in the Node host, in a web worker and in the desktop's VS Code.
import * as vscode from 'vscode';
import type { Inspection } from '../../src/vscode/inspect';
import { tell } from './runner-lines';

export { print } from './runner-lines';

/** The extension under test. */
export const extensionId = 'glossator.glossator';

/** What the extension shows of itself to tests. */
export const inspection = (): Inspection => vscode.extensions.getExtension<Inspection>(extensionId)!.exports;

/** Runs a command of ours. */
export const run = <T = unknown>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`glossator.${command}`, ...args);

export const exists = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

const options = () => vscode.workspace.getConfiguration('glossatorTest');

/** Whether the runner drives a browser: without one (on the desktop) nothing can be asked of it. */
export const inBrowser = (): boolean => options().get('browser', false);

/** Address of `path` (with `/`) in the workspace folder, which is a copy of `examples/` for this run alone. */
export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Address of `path` in the second folder, which a lane of two folders has. */
export function inSecond(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![1]!.uri, path);
}

/** Address of `path` in this run's copy of `test/fixtures`, which lies outside the workspace. */
export function inFixtures(path: string): vscode.Uri {
  return vscode.Uri.joinPath(inWorkspace('').with({ path: options().get('fixtures', '') }), path);
}

/** Writes a file (into the workspace, when given as a path), folders included; text as UTF-8. */
export async function write(path: string | vscode.Uri, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = typeof path === 'string' ? inWorkspace(path) : path;
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

/** Reads a file as text, BOM included. */
export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

/** Opens a document (of the workspace, when given as a path) in an editor. */
export async function open(document: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof document === 'string' ? inWorkspace(document) : document;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Opens a document and waits until its editor has the keyboard, so that `type` and `press` go there. */
export async function openToType(document: string | vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await open(document);
  await until('the focus in the editor', async () => {
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return (await shown('.editor-instance .monaco-editor.focused')).length;
  });
  return editor;
}

/** Selects the first place of `text` in the editor and shows it. */
export function select(editor: vscode.TextEditor, text: string): vscode.Selection {
  const at = editor.document.getText().indexOf(text);
  if (at < 0) throw new Error(`“${text}” is not in ${editor.document.uri.path}`);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(at),
    editor.document.positionAt(at + text.length),
  );
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor.selection;
}

/**
 * For a suite (called in its `describe`): the extension runs, claims are tagged by aida into the shared sidecar, and in
 * the end the settings are as they were and the suite's `folder` is gone from the workspace.
 */
export function asAnnotator(folder?: string): void {
  const set = async (values: Readonly<Record<string, string | undefined>>) => {
    for (const [name, value] of Object.entries(values))
      await vscode.workspace
        .getConfiguration('glossator')
        .update(name, value, vscode.ConfigurationTarget.Global);
  };
  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await set({ annotator: 'aida', sidecar: 'shared' });
  });
  after(async () => {
    if (folder !== undefined) await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
    await set({ annotator: undefined, sidecar: undefined });
  });
}

/** Closes every editor without asking; unsaved changes are lost. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until `condition` gives something truthy and returns that; fails after `ms` with what was waited for.
 * A suite that checks that something does not happen should wait for a later thing that does.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  ms = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await sleep(25);
  }
}

let asked = 0;

/** Asks the runner for a deed (`deeds` in runner/browser.mjs) and waits for the answer. */
async function ask(deed: string, details: object): Promise<unknown> {
  if (!inBrowser())
    throw new Error(`${deed}: only where a browser is driven; skip the test without inBrowser()`);
  const name = `${++asked}.json`;
  const channel = inWorkspace('').with({ path: options().get('channel', '') });
  tell({ ...details, ask: deed, id: asked });
  await until(`an answer to ${deed}`, async () =>
    (await vscode.workspace.fs.readDirectory(channel)).some(([file]) => file === name),
  );
  const answer = JSON.parse(await read(vscode.Uri.joinPath(channel, name))) as {
    value?: unknown;
    error?: string;
  };
  if (answer.error) throw new Error(answer.error);
  return answer.value;
}

/** Takes a picture of the whole window: `name.png` in the run's folder of screenshots. */
export async function screenshot(name: string): Promise<void> {
  if (!inBrowser()) return;
  await sleep(300); // what was just shown is drawn in the next frames
  await ask('screenshot', { name });
}

/** Presses keys, in Playwright's notation (`Control+Shift+KeyP`, `Enter`). */
export async function press(keys: string): Promise<void> {
  await ask('press', { keys });
}

/** Types text into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await ask('type', { text });
}

/** The text of every element of the window that a CSS selector finds. */
export async function shown(selector: string): Promise<string[]> {
  return (await ask('read', { selector })) as string[];
}

/** The same inside a question that stands open (quick pick, input box). */
export async function shownInQuestion(selector: string): Promise<string[]> {
  return shown(`.quick-input-widget:not([style*="display: none"]) :is(${selector})`);
}

/** Clicks the first element that a CSS selector finds, in the window or in a webview such as the Markdown preview. */
export async function click(selector: string): Promise<void> {
  await ask('click', { selector });
}

/** The text of every element that a CSS selector finds in the window or in a webview; waits for the first. */
export async function shownInPreview(selector: string): Promise<string[]> {
  return (await ask('readFrames', { selector })) as string[];
}

/** What assistive technology gets of the first visible element that a CSS selector finds: roles, names and text, a line each. */
export async function spoken(selector: string): Promise<string> {
  return (await ask('spoken', { selector })) as string;
}
