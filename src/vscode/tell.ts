import * as vscode from 'vscode';

/**
 * What the editor tells and asks, for all of the shell. In its messages and prompts `[words](command:…)` becomes a link
 * that runs whatever it names, for extensions that want that; and most of what we tell quotes somebody else's file.
 */

/** The same words, and no link in them. */
export const inert = (text: string): string => text.replaceAll('](', ']\u200b(');

export const inform = <T extends string>(text: string, ...buttons: T[]): Thenable<T | undefined> =>
  vscode.window.showInformationMessage(inert(text), ...buttons);

export const warn = <T extends string>(text: string, ...buttons: T[]): Thenable<T | undefined> =>
  vscode.window.showWarningMessage(inert(text), ...buttons);

export const fail = <T extends string>(text: string, ...buttons: T[]): Thenable<T | undefined> =>
  vscode.window.showErrorMessage(inert(text), ...buttons);

/** A line of text; undefined where the user leaves with Escape. */
export const askLine = ({ prompt = '', ...options }: vscode.InputBoxOptions): Thenable<string | undefined> =>
  vscode.window.showInputBox({ ...options, prompt: inert(prompt), ignoreFocusOut: true });

/** Progress that the user sees and can stop. */
export const progress = <T>(
  title: string,
  work: (
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ) => Thenable<T>,
): Thenable<T> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: inert(title), cancellable: true },
    work,
  );
