import * as vscode from 'vscode';
import { describe } from '../../core/anchor/describe';
import { shiftSpanThrough } from '../../core/anchor/shift';
import type { Claim } from '../../core/model/claim';
import { emptyDossier, type Dossier } from '../../core/model/dossier';
import type { Span } from '../../core/model/span';
import { suggestClaim, type ClaimSuggestion } from '../../core/recognise/suggest';
import { newClaimId } from '../../core/sidecar/write';
import { sentenceAt, trimSpan } from '../../core/text/sentences';
import { toSpan } from '../convert';
import type { Command, Services } from '../services';
import { readTagArguments, type ClaimFields } from './arguments';
import { announce, complain } from './announce';
import { alone, askAbout, askSpeaker, askType, type Place } from './questions';
import { baseName } from './sidecars';
import { targetOf, type Target } from './target';
import { short } from './text';
import { canHaveClaims } from './tracked';

const chance = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const told = 'sidecar-told';

/**
 * Tags a claim: on the selection, or the sentence at the cursor. Asks for speaker, type and what it is about, each with
 * a suggestion that Enter takes; Escape leaves nothing behind. With a `claim` in the arguments nothing is asked. Gives
 * the claim's id, or undefined where none was tagged.
 */
export const tagClaim: Command = (services) => async (given) => {
  const read = readTagArguments(given);
  if ('wrong' in read)
    return complain(vscode.l10n.t('Tag Claim: the argument “{0}” is not usable.', read.wrong));
  const { uri, range, claim } = read;
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  if (!document) return complain(vscode.l10n.t('Open a document, then select the words of the claim.'));
  if (document.isUntitled)
    return complain(vscode.l10n.t('Save the document first: claims are kept in a file beside it.'));
  if (!canHaveClaims(document) || !vscode.workspace.getWorkspaceFolder(document.uri))
    return complain(vscode.l10n.t('Claims are tagged in the plain text documents of an open folder.'));
  const span = passageOf(document, range);
  if (!span)
    return complain(
      vscode.l10n.t('There are no words here. Select the words of the claim, or go to a sentence.'),
    );
  const passage = new FollowedSpan(document, span);
  try {
    const { dossier, suggestion } = await suggest(services, document, span);
    const quote = document.getText().slice(span.start, span.end);
    const fields = claim ?? (await askFields(dossier, suggestion, quote));
    if (!fields) return undefined;
    const target = await targetOf(document.uri, services.sidecars);
    if (!target) return undefined;
    if (!passage.span)
      return complain(vscode.l10n.t('The words were deleted meanwhile; nothing was tagged.'));
    return await write(
      services,
      document,
      passage.span,
      { ...taken(suggestion), ...fields },
      target,
      dossier,
    );
  } finally {
    passage.dispose();
  }
};

/** The passage meant: the range given, else the selection, else the sentence at the cursor; whole characters, trimmed. */
function passageOf(document: vscode.TextDocument, range: vscode.Range | undefined): Span | undefined {
  const text = document.getText();
  const front = vscode.window.activeTextEditor;
  const meant = range ?? (front?.document === document ? front.selection : undefined);
  if (!meant) return undefined;
  const span = toSpan(document, document.validateRange(meant));
  return span.end > span.start ? trimSpan(text, span) : sentenceAt(text, span.start);
}

/** What the document and the dossier say of the passage; a document that isn't read gives an empty suggestion. */
async function suggest(
  services: Services,
  document: vscode.TextDocument,
  span: Span,
): Promise<{ dossier: Dossier; suggestion: ClaimSuggestion }> {
  const read = await services.recognitions.of(document);
  if (read?.status === 'read')
    return { dossier: read.dossier.dossier, suggestion: suggestClaim(read.recognition, span) };
  const root = services.roots.rootOf(document.uri);
  const dossier = root ? (await services.dossiers.of(root)).dossier : emptyDossier;
  return { dossier, suggestion: { speakers: [], about: [], nearby: [], figures: [], via: [] } };
}

/** What is taken from the suggestion without asking. */
function taken({ figures, basis, via }: ClaimSuggestion): ClaimFields {
  return {
    ...(figures.length > 0 && { figures }),
    ...(basis && { basis }),
    ...(via.length > 0 && { via }),
  };
}

/** The dialogue: three questions, with a way back to each. */
async function askFields(
  dossier: Dossier,
  suggestion: ClaimSuggestion,
  quote: string,
): Promise<ClaimFields | undefined> {
  // the list may cover the words themselves
  const title = vscode.l10n.t('Tag Claim: “{0}”', short(quote, 50));
  const place = (step: number): Place => ({ ...alone(title), step, steps: 3 });
  let speaker: string | undefined;
  let type = suggestion.type;
  let about: readonly string[] = suggestion.about;
  for (let step = 1; step <= 3;) {
    if (step === 1) {
      const answer = await askSpeaker(place(1), dossier, suggestion.speakers, speaker);
      if (!answer || answer === 'back') return undefined;
      speaker = answer.value;
    } else if (step === 2) {
      const answer = await askType(place(2), dossier, type);
      if (!answer) return undefined;
      if (answer === 'back') {
        step = 1;
        continue;
      }
      type = answer.value;
    } else {
      const answer = await askAbout(
        place(3),
        dossier,
        about,
        suggestion.nearby.filter((id) => id !== speaker),
      );
      if (!answer) return undefined;
      if (answer === 'back') {
        step = 2;
        continue;
      }
      about = answer.value;
    }
    step++;
  }
  return { ...(speaker && { speaker }), ...(type && { type }), ...(about.length > 0 && { about }) };
}

async function write(
  services: Services,
  document: vscode.TextDocument,
  span: Span,
  fields: ClaimFields,
  target: Target,
  dossier: Dossier,
): Promise<string | undefined> {
  const selector = describe(document.getText(), span);
  if (!selector.quote)
    return complain(vscode.l10n.t('These characters can’t be found again; nothing was tagged.'));
  const claim: Claim = {
    status: 'draft',
    ...fields,
    id: newClaimId(chance),
    selector,
    ...(target.annotator && { by: target.annotator }),
    made: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  const who = claim.speaker && (dossier.leaders.get(claim.speaker)?.name ?? claim.speaker);
  const title = [who, claim.type].filter(Boolean).join(' · ') || vscode.l10n.t('claim');
  const said = vscode.l10n.t('Claim tagged: {0}', title);
  const outcome = await services.history.apply(target.sidecar, said, {
    kind: 'add',
    claim,
    document: baseName(document.uri),
  });
  await services.sidecars.renew(document.uri);
  await services.claims.of(document);
  announce(said, outcome, target.sidecar);
  if (outcome.done) await tellWhere(services, target);
  return outcome.done ? claim.id : undefined;
}

/** Says once which sidecar is written and why. */
async function tellWhere(services: Services, { sidecar, own, reason }: Target): Promise<void> {
  const memory = services.context.workspaceState;
  if (reason === 'setting' || memory.get<string>(told) === String(own)) return;
  await memory.update(told, String(own));
  const text = own
    ? vscode.l10n.t(
        'Your claims are kept in your own file, {0}, so that nobody’s changes collide in git.',
        baseName(sidecar),
      )
    : vscode.l10n.t(
        'Claims are kept in {0}, which everybody who works in this folder shares.',
        baseName(sidecar),
      );
  const settings = vscode.l10n.t('Settings');
  void vscode.window.showInformationMessage(text, settings).then((choice) => {
    if (choice === settings)
      void vscode.commands.executeCommand('workbench.action.openSettings', 'glossator.sidecar');
  });
}

/** A span that follows the edits made while a dialogue is open. */
class FollowedSpan implements vscode.Disposable {
  private readonly listener: vscode.Disposable;

  constructor(
    document: vscode.TextDocument,
    public span: Span | undefined,
  ) {
    this.listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || !this.span) return;
      const changes = event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        length: text.length,
      }));
      this.span = shiftSpanThrough(this.span, changes);
    });
  }

  dispose(): void {
    this.listener.dispose();
  }
}
