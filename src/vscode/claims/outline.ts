import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Feature, Services } from '../services';
import { Debounced } from '../timing';
import { dossierOf, short, titleOf } from './text';

/** Claims with a certain place in the outline and in “Go to Symbol”. */
export const claimOutline: Feature = (services) => {
  const provider = providerOf(services);
  const register = () =>
    vscode.languages.registerDocumentSymbolProvider({ language: 'plaintext' }, provider, {
      label: vscode.l10n.t('Claims'),
    });
  let registered = register();
  // the editor keeps an outline as long as the text is the same: only a new provider makes it ask again
  const renew = new Debounced(300, () => {
    registered.dispose();
    registered = register();
  });
  return vscode.Disposable.from(
    renew,
    services.claims.onDidChange(() => renew.schedule()),
    { dispose: () => registered.dispose() },
  );
};

const providerOf = (services: Services): vscode.DocumentSymbolProvider => ({
  async provideDocumentSymbols(document) {
    const all = await services.claims.of(document);
    const dossier = await dossierOf(services, document);
    return all
      .flatMap(({ claim, span }) => {
        if (!span) return [];
        const range = toRange(document, span);
        const name = titleOf(claim, dossier);
        return [
          new vscode.DocumentSymbol(
            name,
            short(claim.selector.quote),
            vscode.SymbolKind.String,
            range,
            range,
          ),
        ];
      })
      .sort((a, b) => a.range.start.compareTo(b.range.start));
  },
});
