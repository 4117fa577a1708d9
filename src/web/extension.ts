import type * as vscode from 'vscode';
import { activate as start } from '../vscode/activate';

export function activate(context: vscode.ExtensionContext): void {
  start(context, { name: 'web' });
}
