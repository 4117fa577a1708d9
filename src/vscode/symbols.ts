import * as vscode from 'vscode';

/**
 * Registers a provider of symbols for texts. The editor keeps an outline as long as the text is the same: only a new
 * provider makes it ask again, which is what `renew` gives it.
 */
export function symbolProvider(
  label: string,
  provider: vscode.DocumentSymbolProvider,
): vscode.Disposable & { renew(): void } {
  const register = () =>
    vscode.languages.registerDocumentSymbolProvider({ language: 'plaintext' }, provider, { label });
  let registered = register();
  return {
    renew() {
      registered.dispose();
      registered = register();
    },
    dispose: () => registered.dispose(),
  };
}
