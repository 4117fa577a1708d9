import * as vscode from 'vscode';
import { cardOf } from '../../core/cards/cards';
import type { ClaimsBy, Elsewhere, View } from '../../core/cards/card';
import { changesShown } from '../claims/shown';
import { toRange } from '../convert';
import { isShown } from '../kinds';
import { cardMarkdown } from '../markdown';
import type { Recognised } from '../recognitions';
import type { Feature, Services } from '../services';

/** One provider for all cards; the innermost mention's card comes first. */
export const hover: Feature = (services) => {
  const provider = vscode.languages.registerHoverProvider(
    { language: 'plaintext' },
    {
      async provideHover(document, position) {
        const read = await services.recognitions.of(document);
        if (read?.status !== 'read') return undefined;
        const offset = document.offsetAt(position);
        const here = read.recognition
          .mentionsAt({ start: offset, end: offset })
          .filter(isShown)
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        if (!here[0]) return undefined;
        void readOthers(document, services);
        const view = viewOf(document, read, services);
        const cards = here.map((mention) => cardMarkdown(cardOf(mention, view), document.uri));
        return new vscode.Hover(cards, toRange(document, here[0]));
      },
    },
  );
  const changed = (uri: vscode.Uri) => asked.delete(services.roots.rootOf(uri)?.uri.toString() ?? '');
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.txt');
  return vscode.Disposable.from(
    provider,
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    services.comings.onDidCome(changed),
    services.comings.onDidGo(changed),
    services.sidecars.onDidChange(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesShown(event)) asked.clear();
    }),
    services.dossiers.onDidChange((root) => asked.delete(root.uri.toString())),
  );
};

/** What cards are made from, for one document. */
export function viewOf(
  document: vscode.TextDocument,
  read: Recognised & { status: 'read' },
  services: Services,
): View {
  return {
    text: document.getText(),
    recognition: read.recognition,
    dossier: read.dossier.dossier,
    elsewhere: (id) => elsewhere(document, id, services),
    claimsBy: (id) => claimsBy(document, id, services),
    language: vscode.env.language,
    translate: (text, ...args) => vscode.l10n.t(text, ...args),
  };
}

/** Mentions in the root's other documents, as far as they have been read; the first card asked for starts the reading. */
function elsewhere(document: vscode.TextDocument, id: string, services: Services) {
  const { corpus, path } = inCorpus(document, services);
  return corpus && others(corpus.mentionsOf(`id:${id}`), path);
}

/** Claims by a leader; those of the document at hand are always known. */
function claimsBy(document: vscode.TextDocument, id: string, services: Services): ClaimsBy {
  const here = services.claims.now(document).filter(({ claim }) => claim.speaker === id).length;
  const { corpus, path } = inCorpus(document, services);
  const found = corpus && others(corpus.claimsBy(id), path);
  return { here, elsewhere: found?.mentions ?? 0, documents: found?.documents ?? 0 };
}

function inCorpus(document: vscode.TextDocument, services: Services) {
  const root = services.roots.rootOf(document.uri);
  const path = document.uri.path.slice(root?.uri.path.length ?? 0).replace(/^\//, '');
  return { corpus: root && services.corpora.peek(root), path };
}

/** Sums up counts by document, less the document at hand. */
function others(counts: ReadonlyMap<string, number>, here: string): Elsewhere {
  let mentions = 0;
  let documents = 0;
  for (const [path, count] of counts) {
    if (path === here) continue;
    mentions += count;
    documents++;
  }
  return { mentions, documents };
}

/** Roots, by address, of which the other documents have been read since something in them changed. */
const asked = new Set<string>();

/** Reads what is new in the root's other documents in the background; the next card then knows it. */
async function readOthers(document: vscode.TextDocument, services: Services): Promise<void> {
  const root = services.roots.rootOf(document.uri);
  if (!root || asked.has(root.uri.toString())) return;
  asked.add(root.uri.toString());
  const title = vscode.l10n.t('Reading the documents of {0}', root.name);
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (progress, token) => {
    let shown = 0;
    return services.corpora.refresh(root, token, (done) => {
      const percent = Math.floor(done * 100);
      if (percent > shown) progress.report({ message: `${(shown = percent)} %` });
    });
  });
}
