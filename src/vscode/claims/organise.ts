import * as vscode from 'vscode';
import { annotatorSlug, sidecarName } from '../../core/sidecar/names';
import { joinSidecars, splitSidecar } from '../../core/sidecar/together';
import type { Problem } from '../../core/model/problem';
import { say } from '../convert';
import type { Command, Services } from '../services';
import { announce, complain } from './announce';
import type { Deed } from './history';
import { baseName, documentOf } from './sidecars';

/** A sidecar with nothing in it but what every sidecar has. */
const bare = /^(# Claims on .*\r?\n)?(glossator: 1\r?\n)?((claims|reviews|dismissed):[ \t]*\r?\n)*$/;

/** Moves each annotator's claims of the shared file into that annotator's own; one undo. */
export const splitClaims: Command = (services) => async () => {
  const document = documentMeant();
  if (!document) return undefined;
  const files = await services.sidecars.of(document);
  const shared = files.find(({ annotator }) => annotator === undefined);
  if (!shared?.sidecar.claims.some(({ by }) => by !== undefined))
    return complain(vscode.l10n.t('The shared claims file holds no claim of a named annotator.'));
  const own = new Map(
    files.flatMap(({ annotator, text }) => (annotator ? [[annotator, text] as const] : [])),
  );
  const slugOf = (by: string) => annotatorSlug(by) ?? 'unnamed';
  const split = splitSidecar(shared.text, own, slugOf, baseName(document));
  if ('problem' in split) return refuse(split.problem);
  const deeds = [...split.own].flatMap(([slug, now]) =>
    deed(
      vscode.Uri.joinPath(document, '..', sidecarName(baseName(document), slug)),
      own.get(slug) ?? '',
      now,
    ),
  );
  deeds.push(...deed(shared.uri, shared.text, split.shared));
  return carryOut(services, document, vscode.l10n.t('Claims split into own files'), deeds);
};

/** Takes all own files of the document into the shared one; reviews become status and comments; one undo. */
export const joinClaims: Command = (services) => async () => {
  const document = documentMeant();
  if (!document) return undefined;
  const files = await services.sidecars.of(document);
  const own = files.flatMap(({ annotator, uri, text }) =>
    annotator === undefined ? [] : [{ annotator, uri, text }],
  );
  if (own.length === 0) return complain(vscode.l10n.t('There are no own claims files to join.'));
  const shared = files.find(({ annotator }) => annotator === undefined)?.text ?? '';
  const joined = joinSidecars(shared, own);
  if ('problem' in joined) return refuse(joined.problem);
  const target = vscode.Uri.joinPath(document, '..', sidecarName(baseName(document)));
  const deeds = [
    ...deed(target, shared, joined.text),
    ...own.flatMap(({ uri, text }) => deed(uri, text, '')),
  ];
  return carryOut(services, document, vscode.l10n.t('Claims joined into the shared file'), deeds);
};

/** The document in front, also where its sidecar is. */
function documentMeant(): vscode.Uri | undefined {
  const front = vscode.window.activeTextEditor?.document;
  if (!front || front.isUntitled || !vscode.workspace.getWorkspaceFolder(front.uri))
    return complain(vscode.l10n.t('Open the document whose claims are meant.'));
  return documentOf(front.uri) ?? front.uri;
}

function deed(file: vscode.Uri, before: string, text: string): Deed[] {
  const now = bare.test(text) ? '' : text;
  return before === now ? [] : [{ file, operation: { kind: 'replace', before, now } }];
}

async function carryOut(
  services: Services,
  document: vscode.Uri,
  said: string,
  deeds: readonly Deed[],
): Promise<undefined> {
  const [first] = deeds;
  if (!first) return undefined;
  const outcome = await services.history.applyAll(said, deeds);
  await services.sidecars.renew(document);
  announce(said, outcome, first.file);
  return undefined;
}

const refuse = ({ message, mend }: Problem) =>
  complain(mend ? `${say(message)}. ${say(mend)}.` : `${say(message)}.`);
