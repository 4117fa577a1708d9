import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { Feature, Services } from '../services';
import { symbolProvider } from '../symbols';
import { Debounced } from '../timing';
import { dossierOf, titleOf } from './text';
import { excerpt } from '../../core/text/excerpt';

/** Claims with a certain place in the outline and in “Go to Symbol”. */
export const claimOutline: Feature = (services) => {
  const symbols = symbolProvider(vscode.l10n.t('Claims'), providerOf(services));
  const renew = new Debounced(300, () => symbols.renew());
  return vscode.Disposable.from(
    renew,
    symbols,
    services.claims.onDidChange(() => renew.schedule()),
  );
};

/** The editor builds its outline again and again while somebody types; so many claims don't slow it. */
const mostSymbols = 3_000;

function symbolOf(name: string, detail: string, range: vscode.Range): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, detail, vscode.SymbolKind.String, range, range);
}

const providerOf = (services: Services): vscode.DocumentSymbolProvider => ({
  async provideDocumentSymbols(document) {
    const all = await services.claims.of(document);
    const dossier = await dossierOf(services, document);
    const inOrder = all
      .flatMap(({ claim, span }) => (span ? [{ claim, span }] : []))
      .sort((a, b) => a.span.start - b.span.start);
    const symbols = inOrder
      .slice(0, mostSymbols)
      .map(({ claim, span }) =>
        symbolOf(titleOf(claim, dossier), excerpt(claim.selector.quote), toRange(document, span)),
      );
    const first = inOrder[mostSymbols];
    if (first)
      symbols.push(
        symbolOf(
          vscode.l10n.t('And {0} more claims', inOrder.length - mostSymbols),
          '',
          toRange(document, first.span),
        ),
      );
    return symbols;
  },
});
