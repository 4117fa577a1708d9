import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { asAnnotator, closeAll, extensionId, inFixtures, inWorkspace, open, until } from '../support';

const put = (uri: vscode.Uri, text: string) => {
  mkdirSync(dirname(uri.fsPath), { recursive: true });
  writeFileSync(uri.fsPath, text);
};
const twice = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: It rained.\n  c1aaaa:\n    quote: It rained.\n';
const codes = (path: string) =>
  vscode.languages.getDiagnostics(inWorkspace(path)).map(({ code }) => String(code));
/** Waits until the problems of a sidecar that nobody opens are these. */
const problems = (path: string, ...wanted: string[]) =>
  until(`${path}: ${wanted.join() || 'nothing'}`, () => codes(path).join() === wanted.join());

/** Folders that come with all that is in them, as a copy, a move or a change of branch brings them. */
describe('folders that come and go whole', () => {
  asAnnotator('whole');
  before(() => mkdirSync(inWorkspace('whole').fsPath));
  afterEach(closeAll);

  it('moved in and away', async () => {
    const outside = inFixtures('moved');
    for (const path of ['a.txt', 'deep/er/b.txt']) {
      put(vscode.Uri.joinPath(outside, path), 'It rained.\n');
      put(vscode.Uri.joinPath(outside, `${path}.claims.yaml`), twice);
    }
    put(vscode.Uri.joinPath(outside, 'deep/c.txt.claims.yaml'), 'glossator: 1\n');
    renameSync(outside.fsPath, inWorkspace('whole/moved').fsPath);
    await problems('whole/moved/a.txt.claims.yaml', 'duplicate-key');
    await problems('whole/moved/deep/er/b.txt.claims.yaml', 'duplicate-key');
    await problems('whole/moved/deep/c.txt.claims.yaml', 'no-document');
    renameSync(inWorkspace('whole/moved').fsPath, outside.fsPath);
    await problems('whole/moved/a.txt.claims.yaml');
    await problems('whole/moved/deep/er/b.txt.claims.yaml');
    await problems('whole/moved/deep/c.txt.claims.yaml');
  });

  it('copied in and deleted', async () => {
    const outside = inFixtures('copied');
    for (let i = 0; i < 50; i++) put(vscode.Uri.joinPath(outside, `${i}/a.txt.claims.yaml`), twice);
    cpSync(outside.fsPath, inWorkspace('whole/copied').fsPath, { recursive: true });
    for (let i = 0; i < 50; i++)
      await until(
        `${i}`,
        () => codes(`whole/copied/${i}/a.txt.claims.yaml`).includes('duplicate-key'),
        20_000,
      );
    rmSync(inWorkspace('whole/copied').fsPath, { recursive: true });
    for (let i = 0; i < 50; i++) await problems(`whole/copied/${i}/a.txt.claims.yaml`);
  });

  it('a dossier', async () => {
    const { recognised } = vscode.extensions.getExtension<Inspection>(extensionId)!.exports;
    const document = inWorkspace('whole/d.txt');
    put(document, 'Nothing new from Quorvenna Testilly.\n');
    await open(document);
    const ids = async () => {
      const read = await recognised(document);
      return read?.status === 'read' ? read.recognition.mentions.flatMap(({ id }) => id ?? []) : [];
    };
    deepEqual(await ids(), []);
    const outside = inFixtures('dossier');
    const entry =
      '  quorvenna-testilly:\n    name: Quorvenna Testilly\n    names: {en: [Quorvenna Testilly]}\n';
    put(vscode.Uri.joinPath(outside, 'more.yaml'), `leaders:\n${entry}`);
    renameSync(outside.fsPath, inWorkspace('dossier').fsPath);
    await until('the leader', async () => (await ids()).includes('quorvenna-testilly'));
    rmSync(inWorkspace('dossier').fsPath, { recursive: true });
    await until('nobody', async () => (await ids()).length === 0);
  });

  it('of a branch', async () => {
    const root = inWorkspace('whole/repository');
    mkdirSync(root.fsPath);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root.fsPath, stdio: 'pipe' });
    git('init', '--initial-branch', 'main');
    put(vscode.Uri.joinPath(root, 'a.txt'), 'It rained.\n');
    git('add', '.');
    git('commit', '--message', 'one');
    git('checkout', '-b', 'other');
    put(vscode.Uri.joinPath(root, 'far/away/b.txt'), 'It rained.\n');
    put(vscode.Uri.joinPath(root, 'far/away/b.txt.claims.yaml'), twice);
    git('add', '.');
    git('commit', '--message', 'two');
    await problems('whole/repository/far/away/b.txt.claims.yaml', 'duplicate-key');
    for (let i = 0; i < 3; i++) {
      git('checkout', 'main');
      await problems('whole/repository/far/away/b.txt.claims.yaml');
      git('checkout', 'other');
      await problems('whole/repository/far/away/b.txt.claims.yaml', 'duplicate-key');
    }
  });
});
