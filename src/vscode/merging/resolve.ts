import * as vscode from 'vscode';
import { leftOf, mergeConflicted, resolved } from '../../core/sidecar/conflicts';
import type { Choice, Conflicted } from '../../core/sidecar/conflicts';
import type { HalfDeleted } from '../../core/sidecar/deletion';
import { regionsOf, type Versions } from '../../core/sidecar/markers';
import { readSidecarName } from '../../core/sidecar/names';
import { newClaimId } from '../../core/sidecar/write';
import { complain, refusal } from '../claims/announce';
import { baseName, documentOf } from '../claims/sidecars';
import { dossierOf } from '../claims/text';
import { readNewest } from '../files';
import type { Command, Services } from '../services';
import { conflicting, indexVersions } from './conflicts';
import { askDeleted } from './deleted';
import { askSides } from './question';
import type { Sides } from './compare';
import { revealQuote } from './reveal';
import { stage, waitingFor } from './stage';
import { inform } from '../tell';

const chance = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

/** Resolves a sidecar's conflict, a claim at a time; writes nothing before the last answer. */
export const resolveConflict: Command = (services) => async (given) => {
  const sidecar = await sidecarMeant(services, given);
  if (!sidecar) return;
  const name = baseName(sidecar);
  const found = await readNewest(sidecar);
  const index = await indexVersions(sidecar);
  const present = 'text' in found ? found.text : '';
  if (index && !bothSides(index)) {
    const now = await askDeleted(sidecar, present, index);
    if (now !== undefined) await write(services, sidecar, present, now, true);
    return;
  }
  const left = present === '' ? 'conflict' : leftOf(present, index);
  if (left !== 'conflict' && !(await mergeAgain(services, sidecar, left))) return;
  const conflicted = mergeConflicted(present, index);
  if (!conflicted)
    return complain(
      vscode.l10n.t(
        'The conflict in {0} can’t be resolved by claim: a side can’t be read, or the markers are damaged. Resolve it in the file.',
        name,
      ),
    );
  const choices = await ask(services, sidecar, conflicted, present);
  if (!choices) return;
  const now = resolved(conflicted, choices, () => newClaimId(chance));
  if (now === undefined)
    return complain(vscode.l10n.t('The answers don’t make a readable claims file. Nothing was written.'));
  await write(services, sidecar, present, now, conflicted.baseKnown);
};

const bothSides = (index: Versions | HalfDeleted): index is Versions =>
  index.ours !== undefined && index.theirs !== undefined;

/** Says of a file without markers what is left to do; whether it is to be merged from git’s versions all the same. */
async function mergeAgain(
  services: Services,
  sidecar: vscode.Uri,
  left: 'oneSide' | 'nothing',
): Promise<boolean> {
  const name = baseName(sidecar);
  const repository = await waitingFor(sidecar);
  if (!repository) {
    complain(vscode.l10n.t('{0} is not in conflict.', name));
    return false;
  }
  const [staging, again] = [vscode.l10n.t('Stage in Git'), vscode.l10n.t('Merge Again')];
  const text = vscode.l10n.t(
    '{0} has no conflict left in it: it is resolved already. Stage it, so that git can go on.',
    name,
  );
  const choice = await inform(text, staging, ...(left === 'oneSide' ? [again] : []));
  if (choice === staging) await stage(services, repository, sidecar);
  return choice === again;
}

async function write(
  services: Services,
  sidecar: vscode.Uri,
  before: string,
  now: string,
  baseKnown: boolean,
): Promise<void> {
  const name = baseName(sidecar);
  const title = vscode.l10n.t('Conflict resolved in {0}', name);
  const outcome = await services.history.apply(sidecar, title, { kind: 'replace', before, now });
  const document = documentOf(sidecar);
  if (document) await services.sidecars.renew(document);
  if (!outcome.done) return refusal(outcome, sidecar);
  const [undo, staging] = [vscode.l10n.t('Undo'), vscode.l10n.t('Stage in Git')];
  const text = baseKnown
    ? title
    : vscode.l10n.t(
        'Conflict resolved in {0}. The common version is not known: what only one side has was kept',
        name,
      );
  const repository = await waitingFor(sidecar);
  // staging an editor's unsaved text would stage the markers
  const buttons = repository && !outcome.unsaved ? [staging, undo] : [undo];
  void inform(text, ...buttons).then(async (choice) => {
    if (choice === undo) await vscode.commands.executeCommand('glossator.undoClaim', outcome.change);
    if (choice === staging && repository) await stage(services, repository, sidecar);
  });
}

/** What git calls a side, where that tells anything: `HEAD` is always ours, and of a commit the first digits are enough. */
const nameOfSide = (label: string) =>
  label === 'HEAD' ? '' : label.replace(/^([0-9a-f]{8})[0-9a-f]{32}$/, '$1');

/** One answer a question; undefined where the user left. The document shows the passage meanwhile. */
async function ask(
  services: Services,
  sidecar: vscode.Uri,
  conflicted: Conflicted,
  present: string,
): Promise<Choice[] | undefined> {
  const { questions, baseKnown } = conflicted;
  const document = documentOf(sidecar);
  const dossier = document && (await dossierOf(services, { uri: document }));
  const [ours = '', theirs = ''] = (regionsOf(present)?.[0]?.labels ?? []).map(nameOfSide);
  const choices: Choice[] = [];
  while (choices.length < questions.length) {
    const question = questions[choices.length]!;
    const quote = document && (await revealQuote(document, question));
    const sides: Sides = { ours, theirs, quote, file: baseName(sidecar), baseKnown, dossier };
    const answer = await askSides(question, sides, choices.length + 1, questions.length);
    if (answer === 'back') choices.pop();
    else if (answer) choices.push(answer);
    else return undefined;
  }
  return choices;
}

/** The sidecar given, or that of the editor in front, or one of all that are in conflict. */
async function sidecarMeant(services: Services, given: unknown): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri && readSidecarName(baseName(given))) return given;
  const all = await conflicting(services);
  const here = vscode.window.activeTextEditor?.document.uri.toString();
  const near = all.filter((uri) => uri.toString() === here || documentOf(uri)?.toString() === here);
  const found = near.length > 0 ? near : all;
  if (found.length === 0) return complain(vscode.l10n.t('No claims file is in conflict.'));
  if (found.length === 1) return found[0];
  const items = found.map((uri) => ({
    label: baseName(uri),
    description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..')),
    uri,
  }));
  const title = vscode.l10n.t('Resolve Claims Conflict');
  const placeHolder = vscode.l10n.t('Which claims file?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.uri;
}
