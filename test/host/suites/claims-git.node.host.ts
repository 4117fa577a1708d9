import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { closeAll, extensionId, inWorkspace, open, read, select, until, write } from '../support';

const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: inWorkspace('team').fsPath,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const drawn = (editor: vscode.TextEditor) =>
  vscode.extensions.getExtension<Inspection>(extensionId)!.exports.drawnClaims(editor);
const tag = () => vscode.commands.executeCommand('glossator.tagClaim', { claim: { type: 'forecast' } });

interface GitExtension {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}

async function names(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(inWorkspace('team'));
  return entries.map(([name]) => name).filter((name) => name !== '.git');
}

describe('claims in a git repository', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await write('team/a.txt', 'First.\n');
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'Айгерим Ким');
    git('config', 'user.email', 'a@example.org');
    git('remote', 'add', 'origin', 'https://git.invalid/team.git');
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git')!;
    const api = (await extension.activate()).getAPI(1);
    await until('the repository', () => api.openRepository(inWorkspace('team')));
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('team'), { recursive: true });
  });
  afterEach(closeAll);

  it('go to one’s own file under git’s name where the repository has a remote', async () => {
    const editor = await open(
      await write('team/own.txt', 'The mayor said the bridge will open soon. It rained.\n'),
    );
    select(editor, 'the bridge will open soon');
    ok(await tag());
    match(await read(inWorkspace('team/own.txt.claims.aigerim-kim.yaml')), /by: aigerim-kim/);
    deepEqual(
      (await names()).filter((name) => name.startsWith('own')),
      ['own.txt', 'own.txt.claims.aigerim-kim.yaml'],
    );
    // what I say of another's claim goes to my file
    const theirs = await write(
      'team/own.txt.claims.marat.yaml',
      'glossator: 1\nclaims:\n  c5555aaaa:\n    quote: It rained\n    by: marat\n',
    );
    const before = await read(theirs);
    await until('both', () => drawn(editor).certain.length === 2);
    await vscode.commands.executeCommand('glossator.commentClaim', 'c5555aaaa', 'It snowed');
    await vscode.commands.executeCommand('glossator.editClaim', 'c5555aaaa', { status: 'disputed' });
    const mine = await read(inWorkspace('team/own.txt.claims.aigerim-kim.yaml'));
    match(mine, /reviews:\n {2}c5555aaaa:\n/);
    match(mine, /status: disputed/);
    match(mine, /It snowed/);
    equal(await read(theirs), before);
    await vscode.commands.executeCommand('glossator.undoClaim');
    await vscode.commands.executeCommand('glossator.undoClaim');
    ok(!(await read(inWorkspace('team/own.txt.claims.aigerim-kim.yaml'))).includes('reviews'));

    // joined into one, and back
    await vscode.commands.executeCommand('glossator.joinClaims');
    deepEqual(
      (await names()).filter((name) => name.startsWith('own')),
      ['own.txt', 'own.txt.claims.yaml'],
    );
    match(await read(inWorkspace('team/own.txt.claims.yaml')), /c5555aaaa/);
    await vscode.commands.executeCommand('glossator.splitClaims');
    ok((await names()).includes('own.txt.claims.marat.yaml'));
    await vscode.commands.executeCommand('glossator.undoClaim');
    await vscode.commands.executeCommand('glossator.undoClaim');
    equal(await read(theirs), before);
    ok(!(await names()).includes('own.txt.claims.yaml'));
  });

  it('are found again by what git knows of the old text', async () => {
    const old = 'Alpha one.\nHe agreed.\nOmega two.\n';
    const uri = await write('team/old.txt', old);
    git('add', 'old.txt');
    git('commit', '-qm', 'old');
    const editor = await open(uri);
    select(editor, 'He agreed.');
    ok(await tag());
    await until('a mark', () => drawn(editor).certain.length === 1);
    // by itself such a short quote says too little once its neighbours are others
    const now =
      'Alpha one.\nNobody spoke here at all today.\nHe agreed.\nEveryone went home again after that.\nOmega two.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(now));
    await until('the text', () => editor.document.getText() === now);
    await until('the place', () => drawn(editor).certain[0]?.start.line === 2);
    deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  const renames: Record<string, (from: string, to: string) => void> = {
    'a commit': (from, to) => {
      git('mv', from, to);
      git('mv', `${from}.claims.aigerim-kim.yaml`, `${to}.claims.aigerim-kim.yaml`);
      git('commit', '-qm', 'renamed');
    },
    'the index': (from, to) => {
      git('mv', from, to);
      git('mv', `${from}.claims.aigerim-kim.yaml`, `${to}.claims.aigerim-kim.yaml`);
    },
    'the folder': (from, to) => {
      for (const end of ['', '.claims.aigerim-kim.yaml'])
        renameSync(inWorkspace(`team/${from}${end}`).fsPath, inWorkspace(`team/${to}${end}`).fsPath);
    },
  };
  Object.entries(renames).forEach(([where, rename], i) =>
    it(`also where ${where} renamed the document since`, async () => {
      const old = `Alpha ${i}.\nShe agreed.\nOmega ${i}.\n`;
      const [from, to] = [`from${i}.txt`, `to${i}.txt`];
      const editor = await open(await write(`team/${from}`, old));
      git('add', from);
      git('commit', '-qm', 'old');
      select(editor, 'She agreed.');
      ok(await tag());
      git('add', '.');
      git('commit', '-qm', 'tagged');
      await closeAll();
      rename(from, to);
      const extension = vscode.extensions.getExtension<GitExtension>('vscode.git')!;
      const repository = await extension.exports.getAPI(1).openRepository(inWorkspace('team'));
      await (repository as { status(): Promise<void> }).status();
      const now = `Alpha ${i}.\nNobody spoke here at all today.\nShe agreed.\nEveryone went home after that.\nOmega ${i}.\n`;
      const moved = await open(await write(`team/${to}`, now));
      await until('the place', () => drawn(moved).certain[0]?.start.line === 2);
    }),
  );
});
