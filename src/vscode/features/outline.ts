import * as vscode from 'vscode';
import type { Mention, MentionKind } from '../../core/model/mention';
import { entryOf, type Dossier } from '../../core/model/dossier';
import { toRange } from '../convert';
import { isShown, kindName, mentionKinds } from '../kinds';
import type { Recognised } from '../recognitions';
import type { Feature } from '../services';
import { symbolProvider } from '../symbols';
import { Debounced } from '../timing';

const symbolKinds: Readonly<Record<MentionKind, vscode.SymbolKind>> = {
  leader: vscode.SymbolKind.Class,
  role: vscode.SymbolKind.Interface,
  person: vscode.SymbolKind.Variable,
  figure: vscode.SymbolKind.Number,
  initiative: vscode.SymbolKind.Event,
  other: vscode.SymbolKind.Object,
};

/** The outline: kinds, in each its entities with all their mentions, figures one by one. */
export const outline: Feature = (services) => {
  const { recognitions } = services;
  // document → the reading that its outline shows; none where it was given up, since a dossier changed meanwhile
  const shown = new Map<vscode.TextDocument, Recognised | undefined>();
  const symbols = symbolProvider('Glossator', {
    async provideDocumentSymbols(document) {
      const read = await recognitions.of(document);
      shown.set(document, read);
      if (read?.status !== 'read') return [];
      const { mentions } = read.recognition;
      return mentionKinds.flatMap((kind) => {
        const ofKind = mentions.filter((mention) => mention.kind === kind && isShown(mention));
        return ofKind.length > 0 ? [group(document, kind, ofKind, read.dossier.dossier)] : [];
      });
    },
  });
  // after an edit the editor has asked by itself, and what it has is the newest
  const renew = new Debounced(300, () => {
    if ([...shown].some(([document, read]) => recognitions.now(document) !== read)) symbols.renew();
  });
  return vscode.Disposable.from(
    renew,
    symbols,
    recognitions.onDidChange((document) => {
      if (shown.has(document)) renew.schedule();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document)),
  );
};

function group(
  document: vscode.TextDocument,
  kind: MentionKind,
  mentions: readonly Mention[],
  dossier: Dossier,
): vscode.DocumentSymbol {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = kind === 'figure' ? String(mention.start) : (mention.id ?? `text:${flat(mention.text)}`);
    const list = byEntity.get(key) ?? [];
    if (list.length === 0) byEntity.set(key, list);
    list.push(mention);
  }
  const entities = [...byEntity.values()].map((all) => entitySymbol(document, kind, all, dossier));
  const symbol = spanning(
    document,
    kindName(kind),
    String(entities.length),
    vscode.SymbolKind.Namespace,
    mentions,
  );
  symbol.children = entities;
  return symbol;
}

function entitySymbol(
  document: vscode.TextDocument,
  kind: MentionKind,
  mentions: readonly Mention[],
  dossier: Dossier,
): vscode.DocumentSymbol {
  const first = mentions[0]!;
  const name = (first.id !== undefined && entryOf(dossier, first.id)?.name) || flat(first.text);
  const detail = mentions.length > 1 ? `× ${mentions.length}` : '';
  const symbol = spanning(document, name, detail, symbolKinds[kind], mentions);
  if (mentions.length > 1) {
    symbol.children = mentions.map((mention) => {
      const line = document.positionAt(mention.start).line + 1;
      return spanning(document, flat(mention.text), String(line), symbolKinds[kind], [mention]);
    });
  }
  return symbol;
}

/** A symbol from the first mention to the last: the editor wants children inside their parents. */
function spanning(
  document: vscode.TextDocument,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  mentions: readonly Mention[],
): vscode.DocumentSymbol {
  const first = toRange(document, mentions[0]!);
  const end = mentions.reduce((most, mention) => Math.max(most, mention.end), 0);
  const range = new vscode.Range(first.start, document.positionAt(end));
  return new vscode.DocumentSymbol(name, detail, kind, range, first);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim() || '…';
