import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, unlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Inspection } from '../../../src/vscode/inspect';
import { document, hostile, poison } from '../../hostile/files';
import {
  closeAll,
  extensionId,
  inBrowser,
  inFixtures,
  inWorkspace,
  open,
  press,
  read,
  run,
  screenshot,
  select,
  shown,
  shownInQuestion,
  until,
  write,
} from '../support';

const bytesOf = async (uri: vscode.Uri) => Buffer.from(await vscode.workspace.fs.readFile(uri));
const drawn = (editor: vscode.TextEditor) =>
  vscode.extensions.getExtension<Inspection>(extensionId)!.exports.drawnClaims(editor);
/** The id of the new claim; undefined where nothing was written. */
const tag = () =>
  vscode.commands.executeCommand<string | undefined>('glossator.tagClaim', { claim: { type: 'forecast' } });
const diagnostics = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Glossator');

const settings = () => vscode.workspace.getConfiguration('glossator');

describe('a hostile repository in the editor', function () {
  this.timeout(90_000);
  before(async () => {
    await vscode.extensions.getExtension(extensionId)!.activate();
    await settings().update('annotator', 'aida', vscode.ConfigurationTarget.Global);
    for (const { name, sidecar } of hostile) {
      await write(`hostile/${name}/a.txt`, document);
      await write(`hostile/${name}/a.txt.claims.yaml`, sidecar);
    }
  });
  after(async () => {
    await closeAll();
    await settings().update('annotator', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(inWorkspace('hostile'), { recursive: true });
  });
  afterEach(closeAll);

  for (const { name, sidecar, problems, shown: ids, writable } of hostile)
    it(name, async () => {
      const uri = inWorkspace(`hostile/${name}/a.txt.claims.yaml`);
      // nobody has opened it
      const found = await until('the problems', () => {
        const all = diagnostics(uri);
        return problems.length === 0 || all.length > 0 ? all : undefined;
      });
      for (const [code, line] of problems)
        ok(
          found.some((one) => one.code === code && one.range.start.line + 1 === line),
          `${code} in line ${line}: ${found.map((one) => `${String(one.code)} ${one.range.start.line + 1}`).join()}`,
        );
      if (problems.length === 0) deepEqual(found.map(String), []);
      // what is wrong, and on the next line the mend
      for (const { message } of found) match(message, /^.+\n.+/);

      const editor = await open(inWorkspace(`hostile/${name}/a.txt`));
      if (ids.length > 0) await until('the claims', () => drawn(editor).certain.length > 0);
      select(editor, 'the bridge stays closed');
      const before = await bytesOf(uri);
      const id = await tag();
      const now = await bytesOf(uri);
      if (writable) {
        ok(id, 'the claim is written');
        ok(now.includes(`${id}:`));
        await vscode.commands.executeCommand('glossator.undoClaim');
        ok((await bytesOf(uri)).equals(before), 'and taken back');
      } else {
        equal(id, undefined);
        ok(now.equals(before), 'nothing is written');
      }
      ok(before.equals(Buffer.from(sidecar)));
    });

  it('a link out of the workspace is neither read nor written', async () => {
    const secret = inFixtures('secret.yaml');
    const text = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: It rained all day.\n';
    await vscode.workspace.fs.writeFile(secret, new TextEncoder().encode(text));
    const editor = await open(await write('hostile/link/a.txt', document));
    const link = inWorkspace('hostile/link/a.txt.claims.yaml');
    symlinkSync(secret.fsPath, link.fsPath);
    await until('a problem', () => diagnostics(link).some(({ code }) => code === 'not-a-plain-file'));
    equal(drawn(editor).certain.length, 0);
    select(editor, 'the bridge stays closed');
    equal(await tag(), undefined);
    equal(await read(secret), text);
  });

  it('a folder that is a link out of the workspace is not read through', async () => {
    const outside = inFixtures('outside');
    const text = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: It rained all day.\n';
    await vscode.workspace.fs.createDirectory(outside);
    for (const [name, words] of [
      ['a.txt', document],
      ['a.txt.claims.yaml', text],
    ] as const)
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(outside, name),
        new TextEncoder().encode(words),
      );
    const link = inWorkspace('hostile/linked');
    symlinkSync(outside.fsPath, link.fsPath);
    const sidecar = vscode.Uri.joinPath(link, 'a.txt.claims.yaml');
    const editor = await open(vscode.Uri.joinPath(link, 'a.txt'));
    await until('a problem', () => diagnostics(sidecar).some(({ code }) => code === 'not-a-plain-file'));
    equal(drawn(editor).certain.length, 0);
    select(editor, 'the bridge stays closed');
    equal(await tag(), undefined);
    equal(await read(vscode.Uri.joinPath(outside, 'a.txt.claims.yaml')), text);
    await closeAll();
    unlinkSync(link.fsPath);
  });

  it('a claims file that never ends is not waited for', async function () {
    if (process.platform === 'win32') return this.skip();
    const editor = await open(await write('hostile/pipe/a.txt', document));
    const pipe = inWorkspace('hostile/pipe/a.txt.claims.yaml');
    execFileSync('mkfifo', [pipe.fsPath]);
    await until('a problem', () => diagnostics(pipe).some(({ code }) => code === 'not-a-plain-file'));
    select(editor, 'the bridge stays closed');
    equal(await tag(), undefined);
    unlinkSync(pipe.fsPath);
  });

  it('a document that a folder has replaced keeps its claims', async () => {
    const uri = await write(
      'hostile/gone/b.txt.claims.yaml',
      'glossator: 1\nclaims:\n  c1aaaa:\n    quote: x\n',
    );
    await vscode.workspace.fs.createDirectory(inWorkspace('hostile/gone/b.txt'));
    await until('a problem', () => diagnostics(uri).some(({ code }) => code === 'no-document'));
  });

  it('a full disk leaves the old file, and says so', async function () {
    const folder = inWorkspace('hostile/full').fsPath;
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'pipe' });
    } catch {
      return this.skip();
    }
    try {
      const text = `glossator: 1\nclaims:\n  c1aaaa:\n    quote: x\n    note: "${'x'.repeat(7_000)}"\n`;
      const uri = await write('hostile/full/a.txt.claims.yaml', text);
      const editor = await open(await write('hostile/full/a.txt', document));
      select(editor, 'the bridge stays closed');
      equal(await tag(), undefined);
      equal(await read(uri), text);
      deepEqual(readdirSync(folder).sort(), ['a.txt', 'a.txt.claims.yaml']);
      if (inBrowser()) {
        await vscode.commands.executeCommand('notifications.showList');
        await until('the reason', async () =>
          (await shown('.notification-list-item')).join().includes('The disk is full'),
        );
        await screenshot('hostile-full-disk');
      }
      await closeAll();
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });

  it('what stands in claims is never markup, a command or a link in a card', async () => {
    const fields = poison.map(
      (text, i) =>
        `  c${i}aaaa:\n    quote: "It rained all day."\n` +
        ['speaker', 'type', 'by', 'note', 'status', 'translation', 'said']
          .map((field) => `    ${field}: ${JSON.stringify(text)}\n`)
          .join('') +
        ['about', 'topics', 'via', 'tags']
          .map((field) => `    ${field}: [${JSON.stringify(text)}]\n`)
          .join('') +
        `    comments:\n      k1aaaa: {by: ${JSON.stringify(text)}, text: ${JSON.stringify(text)}}\n`,
    );
    await write('hostile/poison/a.txt.claims.yaml', `glossator: 1\nclaims:\n${fields.join('')}`);
    const editor = await open(await write('hostile/poison/a.txt', document));
    await until('the claims', () => drawn(editor).certain.length > 0);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 4),
    );
    const contents = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    ok(contents.length > 0);
    for (const content of contents) {
      ok(!content.supportHtml);
      if (content.isTrusted === true) throw new Error('trusted without a list of commands');
      for (const [, target] of content.value.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
        ok(/^command:glossator\.|^file:|^vscode-/.test(target!), target);
      ok(!/(?<!\\)<(?:img|script)/.test(content.value), content.value);
    }
  });

  it('what stands in claims is no link in messages and questions', async function () {
    if (!inBrowser()) return this.skip();
    const link = '[a](command:workbench.action.closeSidebar)';
    await write(
      'hostile/message/a.txt.claims.yaml',
      `glossator: 1\nclaims:\n  c1aaaa:\n    quote: "It rained all day."\n    speaker: "${link}"\n`,
    );
    const editor = await open(await write('hostile/message/a.txt', `${link} ${document}`));
    await until('the claim', () => drawn(editor).certain.length > 0);
    select(editor, link);
    ok(await run('tagClaim', { claim: { speaker: link } }));
    await vscode.commands.executeCommand('notifications.showList');
    const told = await until('the message', async () => {
      const messages = await shown('.notification-list-item-message');
      return messages.some((text) => text.includes('Claim tagged')) ? messages : undefined;
    });
    ok(told.join().includes('command:workbench'), told.join());
    equal((await shown('.notification-list-item-message a')).length, 0);
    await vscode.commands.executeCommand('notifications.clearAll');
    const asking = run('commentClaim');
    await until('the question', async () =>
      (await shownInQuestion('.quick-input-message')).join().includes('Your comment'),
    );
    equal((await shownInQuestion('.quick-input-message a')).length, 0);
    await until('the focus', async () => (await shownInQuestion('input:focus')).length);
    await press('Escape');
    await asking;
  });

  it('a claim that lists hundreds has a card and a thread of a bounded length', async () => {
    const many = (show: (i: number) => string, between = ', ') =>
      Array.from({ length: 500 }, (_, i) => show(i)).join(between);
    await write(
      'hostile/lists/a.txt.claims.yaml',
      'glossator: 1\nclaims:\n  c1aaaa:\n    quote: "It rained all day."\n' +
        `    tags: [${many((i) => `t${i}`)}]\n    links: {${many((i) => `c${i}x: repeats`)}}\n` +
        `    figures: [${many((i) => `{value: "${i}"}`)}]\n` +
        `    comments:\n${many((i) => `      k${i}xxx: {by: marat, text: "${i}"}\n`, '')}`,
    );
    const editor = await open(await write('hostile/lists/a.txt', document));
    await until('the claim', () => drawn(editor).certain.length > 0, 60_000);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 4),
    );
    const card = (hover!.contents[0] as vscode.MarkdownString).value;
    ok(card.length < 10_000, String(card.length));
    equal([...card.matchAll(/and 4[89]0 more/g)].length, 4);
    const [thread] = await until('the thread', () => {
      const { threads } = vscode.extensions.getExtension<Inspection>(extensionId)!.exports;
      const found = threads(editor.document.uri);
      return found.length > 0 ? found : undefined;
    });
    equal(thread!.comments.length, 101);
    match((thread!.comments[0]!.body as vscode.MarkdownString).value, /400/);
  });
});
