import * as vscode from 'vscode';
import type { Message } from '../../core/model/message';
import { say } from '../convert';
import { baseName } from './sidecars';
import type { Outcome, Refusal } from './store';
import { fail, inform, warn } from '../tell';

/** Says what became of a change, with the way to take it back; a notification, which screen readers read out. */
export function announce(text: string, outcome: Outcome, sidecar: vscode.Uri): void {
  if (!outcome.done) return refusal(outcome, sidecar);
  const undo = vscode.l10n.t('Undo');
  const whole = outcome.unsaved
    ? vscode.l10n.t('{0}. {1} has unsaved changes; the claim is among them.', text, baseName(sidecar))
    : text;
  void inform(whole, undo).then((choice) => {
    // not simply the last change: others may have come while the message stood there
    if (choice === undo) void vscode.commands.executeCommand('glossator.undoClaim', outcome.change);
  });
}

/** Says why nothing was written, with the way to mend it. */
export function refusal(outcome: Refusal, sidecar: vscode.Uri): void {
  const mend = outcome.inConflict ? vscode.l10n.t('Resolve…') : vscode.l10n.t('Open the File');
  const why = [outcome.why, ...(outcome.mend ? [outcome.mend] : [])].map(sentence).join(' ');
  void fail(vscode.l10n.t('Nothing was written to {0}. {1}', baseName(sidecar), why), mend).then((choice) => {
    if (choice !== mend) return;
    if (outcome.inConflict) void vscode.commands.executeCommand('glossator.resolveConflict', sidecar);
    else void vscode.window.showTextDocument(sidecar);
  });
}

/** Problems are told without a full stop, as the editor lists them; in a row each needs one. */
function sentence(message: Message): string {
  const text = say(message);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Says why a command does nothing; gives undefined, the command's answer then. */
export function complain(text: string): undefined {
  void warn(text);
  return undefined;
}
