import { equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import {
  click,
  closeAll,
  inBrowser,
  inWorkspace,
  open,
  press,
  read,
  screenshot,
  select,
  shown,
  until,
  write,
} from '../support';
import { extensionId } from '../support';

const quotes = ['The ferry will sail in June', 'Fares stay as they are', 'A third pier is planned'];
const document = `Ferries\n\n${quotes.map((quote) => `${quote}.`).join(' Some said so.\n\n')}\n`;
const claim = (id: string, i: number, status = 'draft') =>
  `  ${id}:\n    quote: ${quotes[i]!}\n    at: {start: ${document.indexOf(quotes[i]!)}, end: ${document.indexOf(quotes[i]!) + quotes[i]!.length}}\n    status: ${status}\n`;
const sidecar = (...claims: string[]) => `glossator: 1\nclaims:\n${claims.join('')}`;
const base = sidecar(claim('c1aaaa', 0), claim('c3cccc', 2));

interface GitApi {
  openRepository(root: vscode.Uri): Promise<{
    status(): Promise<void>;
    readonly state: { readonly mergeChanges: readonly unknown[] };
  } | null>;
}

let count = 0;

/** A repository of this test alone in the workspace, with two branches merged into a conflict or not. */
class Place {
  readonly name = `merging/r${++count}`;
  readonly root = inWorkspace(this.name);
  readonly sidecar = inWorkspace(`${this.name}/a.txt.claims.yaml`);
  private repository: Awaited<ReturnType<GitApi['openRepository']>> = null;

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root.fsPath, encoding: 'utf8' });
  }

  tryGit(...args: string[]): boolean {
    try {
      execFileSync('git', args, { cwd: this.root.fsPath, stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  }

  put = (file: string, text: string) => write(`${this.name}/${file}`, text);

  async start(was: string): Promise<void> {
    await this.put('a.txt', document);
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'Aida');
    this.git('config', 'user.email', 'aida@example.org');
    await this.commit(was);
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git')!;
    this.repository = await (await git.activate()).getAPI(1).openRepository(this.root);
    ok(this.repository, 'the git extension knows the repository');
  }

  async commit(text: string | undefined): Promise<void> {
    if (text === undefined) this.git('rm', '-q', 'a.txt.claims.yaml');
    else await this.put('a.txt.claims.yaml', text);
    this.git('add', '-A');
    this.git('commit', '-q', '-m', 'tagging');
  }

  /** Whether git merged the two without a conflict. */
  async merge(ours: string, theirs: string | undefined): Promise<boolean> {
    this.git('checkout', '-q', '-b', 'marat');
    await this.commit(theirs);
    this.git('checkout', '-q', 'main');
    await this.commit(ours);
    const clean = this.tryGit('merge', '-q', 'marat');
    await this.repository!.status();
    return clean;
  }

  unmerged = () => this.git('ls-files', '-u');
}

const resolve = (place: Place) => vscode.commands.executeCommand('glossator.resolveConflict', place.sidecar);

const question = (words: RegExp) =>
  until(`a question about ${String(words)}`, async () => {
    const picker = '.quick-input-widget:not([style*="display: none"])';
    // a key that comes before the focus goes to the editor, and rows of a picker that has gone stay for a while
    if ((await shown(`${picker} input:focus`)).length === 0) return undefined;
    const rows = await shown(`${picker} .quick-input-title, ${picker} .quick-input-list-row`);
    return rows.join('\n').match(words);
  });

/** Waits for a notification with these words. */
async function told(words: string): Promise<void> {
  await vscode.commands.executeCommand('notifications.showList');
  await until(`a notification: ${words}`, async () =>
    (await shown('.notification-list-item')).join().includes(words),
  );
}

const conflictAt = (place: Place) =>
  until('a problem', () =>
    vscode.languages.getDiagnostics(place.sidecar).find(({ code }) => code === 'conflict-markers'),
  );

describe('merging in the editor', () => {
  before(() => vscode.extensions.getExtension(extensionId)!.activate());
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(() => vscode.workspace.fs.delete(inWorkspace('merging'), { recursive: true }));

  const two = (first: string, second: string) =>
    sidecar(claim('c1aaaa', 0, first), claim('c3cccc', 2, second));
  /** A merge that leaves the status of one claim in conflict. */
  async function oneConflict(): Promise<{ place: Place; before: string }> {
    const place = new Place();
    await place.start(base);
    await place.merge(two('reviewed', 'draft'), two('rejected', 'draft'));
    return { place, before: await read(place.sidecar) };
  }

  it('a conflict is noticed, and resolved claim by claim with one key each, with a step back', async function () {
    if (!inBrowser()) return this.skip();
    const place = new Place();
    await place.start(base);
    equal(await place.merge(two('reviewed', 'disputed'), two('rejected', 'reviewed')), false);
    const before = await read(place.sidecar);
    match(before, /<{7} HEAD/);
    await open(place.sidecar);
    await conflictAt(place);
    await told('in conflict');
    const running = resolve(place);
    await question(/1\/2|1 of 2/);
    await question(/Status: reviewed[^]*Status: rejected/);
    await screenshot('merging-question');
    await press('1');
    await question(/2\/2|2 of 2/);
    equal(await read(place.sidecar), before);
    await vscode.commands.executeCommand('workbench.action.quickInputBack');
    await question(/1\/2|1 of 2/);
    await press('2');
    await question(/2\/2|2 of 2/);
    await press('1');
    await running;
    equal(await read(place.sidecar), two('rejected', 'disputed'));
    await screenshot('merging-resolved');
    ok(place.unmerged().length > 0, 'staged only when asked');
    await vscode.commands.executeCommand('glossator.undoClaim');
    equal(await read(place.sidecar), before);
    await vscode.commands.executeCommand('glossator.redoClaim');
    equal(await read(place.sidecar), two('rejected', 'disputed'));
  });

  it('Escape leaves the file as it is; both stay as two claims', async function () {
    if (!inBrowser()) return this.skip();
    const { place, before } = await oneConflict();
    const left = resolve(place);
    await question(/Status: reviewed/);
    const editor = vscode.window.visibleTextEditors.find(({ document: { uri } }) =>
      uri.path.endsWith('a.txt'),
    );
    equal(editor?.document.getText(editor.selection), quotes[0]);
    await press('Escape');
    await left;
    equal(await read(place.sidecar), before);
    const running = resolve(place);
    await question(/Status: reviewed/);
    await press('3');
    await running;
    const text = await read(place.sidecar);
    match(text, /c1aaaa:[^]*status: reviewed\n {2}c[0-9a-z]{8}:\n[^]*status: rejected\n {2}c3cccc:/);
  });

  it('a resolution that was taken back is not staged', async function () {
    if (!inBrowser()) return this.skip();
    const place = new Place();
    await place.start(base);
    const add = (id: string) => sidecar(claim('c1aaaa', 0), claim(id, 1), claim('c3cccc', 2));
    equal(await place.merge(add('c2bbbb'), add('c2dddd')), false);
    const before = await read(place.sidecar);
    await resolve(place);
    await told('Conflict resolved');
    await vscode.commands.executeCommand('glossator.undoClaim');
    equal(await read(place.sidecar), before);
    await click('.notification-list-item:has-text("Conflict resolved") .monaco-button:has-text("Stage")');
    await told('is not staged');
    ok(place.unmerged().length > 0);
  });

  it('who wants to write to a file in conflict is told before any question, and led to its resolution', async function () {
    if (!inBrowser()) return this.skip();
    const { place, before } = await oneConflict();
    const config = () => vscode.workspace.getConfiguration('glossator');
    await config().update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    await config().update('sidecar', 'shared', vscode.ConfigurationTarget.Global);
    const editor = await open(inWorkspace(`${place.name}/a.txt`));
    await conflictAt(place);
    await vscode.commands.executeCommand('notifications.clearAll');
    select(editor, quotes[1]!);
    equal(await vscode.commands.executeCommand('glossator.tagClaim'), undefined);
    await told('Git left the claims file in conflict');
    await click(
      '.notification-list-item:has-text("left the claims file") .monaco-button:has-text("Resolve")',
    );
    await question(/Status: reviewed[^]*Status: rejected/);
    await press('Escape');
    equal(await read(place.sidecar), before);
    for (const name of ['annotator', 'sidecar'])
      await config().update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  it('what is no true conflict is merged without a question', async () => {
    const place = new Place();
    await place.start(base);
    const add = (id: string) => sidecar(claim('c1aaaa', 0), claim(id, 1), claim('c3cccc', 2));
    equal(await place.merge(add('c2bbbb'), add('c2dddd')), false);
    await resolve(place);
    equal(
      await read(place.sidecar),
      sidecar(claim('c1aaaa', 0), claim('c2bbbb', 1), claim('c2dddd', 1), claim('c3cccc', 2)),
    );
  });

  it('markers alone are enough, and have a quick fix', async function () {
    if (!inBrowser()) return this.skip();
    const uri = await write(
      'merging/b.txt.claims.yaml',
      two('reviewed', 'draft').replace(
        '    status: reviewed\n',
        '<<<<<<< HEAD\n    status: reviewed\n=======\n    status: rejected\n>>>>>>> marat\n',
      ),
    );
    await write('merging/b.txt', document);
    const { document: file } = await open(uri);
    const { range } = await until('a problem', () =>
      vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'conflict-markers'),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const fix = actions.find(({ command }) => command?.command === 'glossator.resolveConflict')!;
    const running = vscode.commands.executeCommand(
      fix.command!.command,
      ...(fix.command!.arguments as unknown[]),
    );
    await question(/no common version/);
    await press('2');
    await running;
    equal(file.getText(), two('rejected', 'draft'));
    equal(file.isDirty, false);
  });

  it('what is resolved already is said to be, and staged when asked', async function () {
    if (!inBrowser()) return this.skip();
    const place = new Place();
    await place.start(base);
    const add = (id: string) => sidecar(claim('c1aaaa', 0), claim(id, 1), claim('c3cccc', 2));
    equal(await place.merge(add('c2bbbb'), add('c2dddd')), false);
    await resolve(place);
    await vscode.commands.executeCommand('notifications.clearAll');
    const text = await read(place.sidecar);
    const running = resolve(place);
    await told('it is resolved already');
    await screenshot('merging-again');
    equal(await read(place.sidecar), text);
    ok(place.unmerged().length > 0);
    await click('.notification-list-item:has-text("it is resolved already") .monaco-button');
    await running;
    await until('staged', () => place.unmerged() === '');
  });

  it('a file that one side has deleted keeps what the other has changed, by one key', async function () {
    if (!inBrowser()) return this.skip();
    const keys: [string, string | undefined][] = [
      ['1', sidecar(claim('c1aaaa', 0, 'reviewed'))],
      ['2', undefined],
      ['3', two('reviewed', 'draft')],
    ];
    for (const [key, expected] of keys) {
      const place = new Place();
      await place.start(base);
      equal(await place.merge(two('reviewed', 'draft'), undefined), false);
      equal(await read(place.sidecar), two('reviewed', 'draft'));
      const running = resolve(place);
      await question(/Theirs has deleted a\.txt\.claims\.yaml, ours has changed it/);
      await question(/Keep what was changed[^]*The ferry will sail in June/);
      if (key === '1') await screenshot('merging-deleted');
      await press(key);
      await running;
      equal(await read(place.sidecar).catch(() => undefined), expected);
      await vscode.commands.executeCommand('glossator.undoClaim');
      equal(await read(place.sidecar), two('reviewed', 'draft'));
    }
  });

  it('git merges by claim once it is set up, and by lines again after', async function () {
    if (!inBrowser()) return this.skip();
    const place = new Place();
    await place.start(base);
    await open(inWorkspace(`${place.name}/a.txt`));
    await vscode.commands.executeCommand('glossator.mergeWithGit');
    await told('Each clone has to be set up by its owner');
    await screenshot('merging-driver');
    match(await read(inWorkspace(`${place.name}/.gitattributes`)), /^\*\.claims\.yaml merge=glossator\n/);
    match(place.git('config', 'merge.glossator.driver'), /claims-merge' %O %A %B/);
    place.git('add', '-A');
    place.git('commit', '-q', '-m', 'attributes');
    const add = (id: string) => sidecar(claim('c1aaaa', 0), claim(id, 1), claim('c3cccc', 2));
    equal(await place.merge(add('c2bbbb'), add('c2dddd')), true);
    match(await read(place.sidecar), /c2bbbb:[^]*c2dddd:/);
    await vscode.commands.executeCommand('glossator.mergeWithoutGit');
    equal(place.tryGit('config', 'merge.glossator.driver'), false);
  });
});
