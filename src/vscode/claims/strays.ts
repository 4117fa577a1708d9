import * as vscode from 'vscode';
import { textHashSteps } from '../../core/text/hash';
import { inTurns } from '../../core/text/steps';
import { isIn } from '../comings';
import { readText } from '../files';
import type { Command, Feature, Services } from '../services';
import { Debounced, turns } from '../timing';
import { uniteSidecars } from '../../core/sidecar/together';
import { complain, refusal } from './announce';
import type { Deed } from './history';
import { refusedFor } from './store';
import { pickOne, type Choice } from './pickers';
import { alone } from './questions';
import { isThere, movesOf, type Move } from './renames';
import { baseName, documentOf, sidecarFiles, sidecarsIn, type SidecarFile } from './sidecars';
import { inform } from '../tell';

/** So many files are looked into for a lost document, none longer than so many bytes. */
const mostFiles = 5_000;
const mostBytes = 5_000_000;

/**
 * Sidecars whose document is not there (renamed or deleted outside of the editor): a problem of the sidecar, and an
 * offer, once, to attach it to the document that has the text it was tagged in. Never done without asking.
 */
export const strayClaims: Feature = (services) => {
  const strays = new Strays(services);
  const sidecars = vscode.workspace.createFileSystemWatcher('**/*.yaml', false, true, false);
  const texts = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  void services.roots.ready.then(() => strays.lookEverywhere());
  return vscode.Disposable.from(
    strays,
    sidecars,
    texts,
    sidecars.onDidCreate((uri) => strays.touch(uri)),
    sidecars.onDidDelete((uri) => strays.forget(uri)),
    texts.onDidCreate((uri) => strays.touchIfStray(uri)),
    texts.onDidDelete((uri) => strays.touch(uri)),
    services.comings.onDidCome((folder) => strays.touchIn(folder)),
    services.comings.onDidGo((gone) => strays.forgetIn(gone)),
    vscode.languages.registerCodeActionsProvider({ pattern: sidecarFiles }, offerAttaching, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
};

/** The documents that are missing, each with a problem of its sidecars. */
class Strays {
  private readonly problems = vscode.languages.createDiagnosticCollection('glossator.strays');
  private readonly missing = new Set<string>();
  private readonly offered = new Set<string>();
  private readonly touched = new Map<string, vscode.Uri>();
  private readonly settle = new Debounced(1_000, () => this.lookAtTouched());

  constructor(private readonly services: Services) {}

  /** At the start nothing is offered. */
  async lookEverywhere(): Promise<void> {
    for (const uri of await vscode.workspace.findFiles(sidecarFiles, '**/node_modules/**')) {
      const document = documentOf(uri);
      if (document && !(await isThere(document))) await this.look(document);
    }
  }

  /** Something came or went: the document itself or one of its sidecars. */
  touch(uri: vscode.Uri): void {
    const document = documentOf(uri) ?? uri;
    if (document.path.includes('/.git/') || !this.services.roots.rootOf(document)) return;
    this.touched.set(document.toString(), document);
    this.settle.schedule();
  }

  touchIfStray(uri: vscode.Uri): void {
    if (this.missing.has(uri.toString())) this.touch(uri);
  }

  async touchIn(folder: vscode.Uri): Promise<void> {
    for (const key of this.missing) {
      const uri = vscode.Uri.parse(key);
      if (isIn(uri, folder)) this.touch(uri);
    }
    for (const uri of await sidecarsIn(folder)) this.touch(uri);
  }

  /** Takes back the problem of a sidecar that is no more. */
  forget(sidecar: vscode.Uri): void {
    this.problems.delete(sidecar);
  }

  forgetIn(folder: vscode.Uri): void {
    this.problems.forEach((uri) => {
      if (isIn(uri, folder)) this.forget(uri);
    });
  }

  dispose(): void {
    this.problems.dispose();
    this.settle.dispose();
  }

  private lookAtTouched(): void {
    const documents = [...this.touched.values()];
    this.touched.clear();
    for (const document of documents) void this.lookAndOffer(document);
  }

  /** The sidecars of a document that is missing, each with its problem now; none where it is there. */
  private async look(document: vscode.Uri): Promise<readonly SidecarFile[]> {
    const files = await this.services.sidecars.of(document);
    const isMissing = files.length > 0 && !(await isThere(document));
    if (isMissing) {
      this.missing.add(document.toString());
      for (const { uri } of files) this.problems.set(uri, [problemOf(document)]);
      return files;
    }
    this.missing.delete(document.toString());
    this.offered.delete(document.toString());
    for (const { uri } of files) this.problems.delete(uri);
    return [];
  }

  private async lookAndOffer(document: vscode.Uri): Promise<void> {
    const files = await this.look(document);
    if (files.length === 0 || this.offered.has(document.toString())) return;
    const best = (await candidates(document, files)).find(({ same, claimed }) => same && !claimed);
    // in the middle of a renaming there is none yet: only an offer that was made is not made again
    if (!best || this.offered.has(document.toString())) return;
    this.offered.add(document.toString());
    await offerTo(this.services, document, best.uri);
  }
}

/** The quick fix of the problem that a document is missing. */
const offerAttaching: vscode.CodeActionProvider = {
  provideCodeActions(document, _range, { diagnostics }) {
    const strays = diagnostics.filter(({ code }) => code === 'no-document');
    if (strays.length === 0) return [];
    const title = vscode.l10n.t('Attach the claims to another document…');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = strays;
    action.command = { command: 'glossator.attachClaims', title, arguments: [document.uri] };
    return [action];
  },
};

/** Attaches the sidecars of a missing document to one that is there; asks which, the likeliest first. */
export const attachClaims: Command = (services) => async (given) => {
  const sidecar = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  const document = sidecar && documentOf(sidecar);
  if (!document || !services.roots.rootOf(document))
    return complain(vscode.l10n.t('Open the claims file whose document is missing first.'));
  if (await isThere(document))
    return complain(vscode.l10n.t('The document of this claims file is where it should be.'));
  const found = await candidates(document, await services.sidecars.of(document));
  if (found.length === 0) return complain(vscode.l10n.t('There is no other document in this folder.'));
  const choices = found.map(({ uri, same, claimed }): Choice<vscode.Uri> => ({
    label: vscode.workspace.asRelativePath(uri, false),
    description: [
      ...(same ? [vscode.l10n.t('has the very text that the claims were tagged in')] : []),
      ...(claimed ? [vscode.l10n.t('has claims already, these are added to them')] : []),
    ].join(' · '),
    value: uri,
  }));
  const answer = await pickOne({
    ...alone(vscode.l10n.t('Attach the Claims of {0}', baseName(document))),
    placeholder: vscode.l10n.t('To which document do these claims belong?'),
    choices,
  });
  if (answer && answer !== 'back') await attach(services, document, answer.value);
  return undefined;
};

interface Candidate {
  readonly uri: vscode.Uri;
  /** Whether it has the text that the claims were tagged in. */
  readonly same: boolean;
  /** Whether it has claims already. */
  readonly claimed: boolean;
}

/** Documents of the same root: those with the claims' own text first, then of the same name; without claims before others. */
async function candidates(document: vscode.Uri, files: readonly SidecarFile[]): Promise<Candidate[]> {
  const root = vscode.workspace.getWorkspaceFolder(document);
  if (!root) return [];
  const wanted = new Set(
    files.flatMap(({ sidecar }) => sidecar.claims.flatMap(({ selector }) => selector.at?.text ?? [])),
  );
  const inRoot = (glob: string) =>
    vscode.workspace.findFiles(new vscode.RelativePattern(root, glob), '**/node_modules/**', mostFiles);
  const claimed = new Set((await inRoot(sidecarFiles)).map((uri) => documentOf(uri)?.toString()));
  claimed.delete(document.toString());
  const dot = baseName(document).lastIndexOf('.');
  const ending = dot > 0 ? baseName(document).slice(dot) : '';
  // a name is the folder's own: only a plain ending goes into a pattern
  const glob = /^\.[a-z0-9]+$/i.test(ending) ? `**/*${ending}` : '**/*.txt';
  const found: Candidate[] = [];
  for (const uri of await inRoot(glob)) {
    const { size } = await vscode.workspace.fs.stat(uri);
    const read = size <= mostBytes && wanted.size > 0 ? await readText(uri) : undefined;
    const hash = read && 'text' in read ? await inTurns(textHashSteps(read.text), turns()) : undefined;
    found.push({
      uri,
      same: hash !== undefined && wanted.has(hash),
      claimed: claimed.has(uri.toString()),
    });
  }
  const rank = ({ uri, same, claimed }: Candidate) =>
    (same ? 0 : baseName(uri) === baseName(document) ? 2 : 4) + (claimed ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b) || (a.uri.path < b.uri.path ? -1 : 1));
}

async function offerTo(services: Services, document: vscode.Uri, to: vscode.Uri): Promise<void> {
  const attachIt = vscode.l10n.t('Attach');
  const other = vscode.l10n.t('Another…');
  const choice = await inform(
    vscode.l10n.t(
      '{0} is gone, and {1} has its text. Attach the claims to it?',
      baseName(document),
      vscode.workspace.asRelativePath(to, false),
    ),
    attachIt,
    other,
  );
  if (choice === attachIt) await attach(services, document, to);
  const [file] = await services.sidecars.of(document);
  if (choice === other && file) await vscode.commands.executeCommand('glossator.attachClaims', file.uri);
}

async function attach(services: Services, document: vscode.Uri, to: vscode.Uri): Promise<void> {
  // an offer can stand for hours: a change of branch brings the document back, or takes the other one away
  if (await isThere(document)) {
    complain(vscode.l10n.t('The document of this claims file is where it should be.'));
    return;
  }
  if (!(await isThere(to))) {
    complain(vscode.l10n.t('{0} is not there any more.', vscode.workspace.asRelativePath(to, false)));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const moves = await movesOf(document, to);
  const there = new Set((await services.sidecars.of(to)).map(({ uri }) => uri.toString()));
  const [joining, going] = [true, false].map((joins) =>
    moves.filter((move) => there.has(move.to.toString()) === joins),
  ) as [Move[], Move[]];
  if (!(await added(services, document, to, joining))) return;
  for (const { from, to: target } of going) edit.renameFile(from, target);
  if (going.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    complain(vscode.l10n.t('The claims files could not be renamed.'));
    return;
  }
  for (const { from, to: target } of going) await services.history.moved(from, target);
  await Promise.all([services.sidecars.renew(document), services.sidecars.renew(to)]);
  const open = vscode.l10n.t('Open the Document');
  const said = vscode.l10n.t('The claims are attached to {0}.', vscode.workspace.asRelativePath(to, false));
  void inform(said, open).then((choice) => {
    if (choice === open) void vscode.window.showTextDocument(to);
  });
}

/** Adds to the claims files that are there what the others hold, and removes these; one undo. False where it can't be done. */
async function added(
  services: Services,
  document: vscode.Uri,
  to: vscode.Uri,
  moves: readonly Move[],
): Promise<boolean> {
  const files = [...(await services.sidecars.of(document)), ...(await services.sidecars.of(to))];
  const textOf = (uri: vscode.Uri) =>
    files.find((file) => file.uri.toString() === uri.toString())?.text ?? '';
  const deeds: Deed[] = [];
  for (const { from, to: target } of moves) {
    const [coming, before] = [textOf(from), textOf(target)];
    const united = uniteSidecars(before, coming);
    if ('problem' in united) {
      refusal(refusedFor(united.problem), from);
      return false;
    }
    deeds.push(
      { file: target, operation: { kind: 'replace', before, now: united.text } },
      { file: from, operation: { kind: 'replace', before: coming, now: '' } },
    );
  }
  if (deeds.length === 0) return true;
  const outcome = await services.history.applyAll(vscode.l10n.t('Claims attached'), deeds);
  if (!outcome.done) refusal(outcome, moves[0]!.to);
  return outcome.done;
}

function problemOf(document: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t('The document of these claims, {0}, is not there.', baseName(document)),
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = 'no-document';
  return diagnostic;
}
