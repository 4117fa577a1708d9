import * as vscode from 'vscode';
import type { Host } from './host';

/** Starts the extension. The two entries differ only in the host they pass. */
export function activate(context: vscode.ExtensionContext, host: Host): void {
  const output = vscode.window.createOutputChannel('Glossator', { log: true });
  output.info(`Glossator runs in the ${host.name} host`);
  context.subscriptions.push(output);
}
