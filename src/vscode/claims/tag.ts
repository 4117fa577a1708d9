import * as vscode from 'vscode';
import { describe } from '../../core/anchor/describe';
import { shiftSpanThrough } from '../../core/anchor/shift';
import type { Claim } from '../../core/model/claim';
import type { Span } from '../../core/model/span';
import { suggestClaim, type ClaimSuggestion } from '../../core/recognise/suggest';
import { newClaimId } from '../../core/sidecar/write';
import { sentenceAt, trimSpan } from '../../core/text/sentences';
import { excerpt } from '../../core/text/excerpt';
import { sayValue, toSpan } from '../convert';
import { suggestionAt } from '../suggestions/suggestions';
import type { Command, Services } from '../services';
import { readTagArguments, type ClaimFields } from './arguments';
import { announce, complain } from './announce';
import { instant } from './change';
import type { Deed } from './history';
import { NewEntries } from './newentries';
import { alone, askType, type Place } from './questions';
import { baseName } from './sidecars';
import { chance, targetOf, type Target } from './target';
import { nameOf } from './text';
import { canHaveClaims } from './tracked';
import { isWritable } from './writable';
import { inform } from '../tell';

const told = 'sidecar-told';

/** The passages of one claim: its words, and where its attribution interrupts them, the other parts. */
type Passages = readonly Span[];
type PassagesOf = (
  services: Services,
  document: vscode.TextDocument,
  range: vscode.Range | undefined,
) => readonly Passages[] | undefined | Promise<readonly Passages[] | undefined>;

/**
 * Tags a claim: on the selection, or the sentence at the cursor; several selections are the parts of one quotation. Asks
 * for speaker, type and what it is about, each with a suggestion that Enter takes; Escape leaves nothing behind. With a
 * `claim` in the arguments nothing is asked. Gives the claim's id, or undefined where none was tagged.
 */
export const tagClaim: Command = (services) => (given) =>
  tag(services, given, (services, document, range) => {
    const text = document.getText();
    const front = vscode.window.activeTextEditor;
    const several = !range && front?.document === document ? front.selections : [];
    if (several.filter(({ isEmpty }) => !isEmpty).length > 1) {
      const parts = several
        .flatMap((selection) => trimSpan(text, toSpan(document, selection)) ?? [])
        .sort((a, b) => a.start - b.start);
      return parts.length > 0 ? [parts] : undefined;
    }
    const span = (range ? undefined : suggestedAt(services, document)) ?? passageOf(document, range);
    return span && [[span]];
  });

/** So many claims are tagged in one go. */
const mostAtOnce = 200;

/** Tags a claim on every passage that has the words selected, and no claim yet; asked once, undone as one. */
export const tagAllIdentical: Command = (services) => (given) =>
  tag(services, given, async ({ claims }, document, range) => {
    const span = passageOf(document, range);
    const words = span && document.getText().slice(span.start, span.end);
    if (!words) return undefined;
    // of a document that was just opened they are still being found
    const tracked = await claims.of(document);
    const known = new Set(tracked.map(({ span }) => `${span?.start}-${span?.end}`));
    const text = document.getText();
    const found: Passages[] = [];
    for (let at = text.indexOf(words); at >= 0 && found.length < mostAtOnce;) {
      const end = at + words.length;
      // the end of one word and the beginning of another are not the words
      const torn = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]/u;
      const isWhole =
        !torn.test(text.slice(Math.max(0, at - 1), at + 1)) && !torn.test(text.slice(end - 1, end + 1));
      if (isWhole && !known.has(`${at}-${end}`)) found.push([{ start: at, end }]);
      at = text.indexOf(words, end);
    }
    return found.length > 0 ? found : undefined;
  });

async function tag(services: Services, given: unknown, passagesOf: PassagesOf): Promise<string | undefined> {
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
  const passages = await passagesOf(services, document, range);
  const span = passages?.[0]?.[0];
  if (!passages || !span)
    return complain(
      vscode.l10n.t('There are no words here. Select the words of the claim, or go to a sentence.'),
    );
  const quote = document.getText().slice(span.start, span.end);
  const followed = new FollowedSpans(document, passages);
  try {
    if (!claim) {
      const target = await targetOf(document.uri, services.sidecars);
      if (!target || !(await isWritable(services, document.uri, target.sidecar))) return undefined;
    }
    const suggestion = await suggest(services, document, passages[0] ?? []);
    const entries = await NewEntries.of(services, document);
    const fields = claim ?? (await askFields(entries, suggestion, quote, passages.length));
    if (!fields) return undefined;
    const target = await targetOf(document.uri, services.sidecars);
    if (!target) return undefined;
    if (document.isClosed)
      return complain(vscode.l10n.t('The document was closed or renamed meanwhile; nothing was tagged.'));
    const left = followed.left();
    if (left.length === 0)
      return complain(vscode.l10n.t('The words were deleted meanwhile; nothing was tagged.'));
    return await write(services, document, left, { ...taken(suggestion), ...fields }, target, entries);
  } finally {
    followed.dispose();
  }
}

/** The passage meant: the range given, else the selection, else the sentence at the cursor; whole characters, trimmed. */
function passageOf(document: vscode.TextDocument, range: vscode.Range | undefined): Span | undefined {
  const text = document.getText();
  const front = vscode.window.activeTextEditor;
  const meant = range ?? (front?.document === document ? front.selection : undefined);
  if (!meant) return undefined;
  const span = toSpan(document, document.validateRange(meant));
  return span.end > span.start ? trimSpan(text, span) : sentenceAt(text, span.start);
}

/** The suggestion that is shown where the cursor is and nothing is selected: its words are meant, not the sentence's. */
function suggestedAt({ suggestions }: Services, document: vscode.TextDocument): Span | undefined {
  const front = vscode.window.activeTextEditor;
  const shown = suggestions.now(document);
  if (!shown || front?.document !== document || !front.selection.isEmpty) return undefined;
  return suggestionAt(shown, document, front.selection);
}

/** What the document says of the passages of a claim; one that isn't read gives an empty suggestion. */
async function suggest(
  services: Services,
  document: vscode.TextDocument,
  [span, ...parts]: Passages,
): Promise<ClaimSuggestion> {
  const read = await services.recognitions.of(document);
  return span && read?.status === 'read'
    ? suggestClaim(read.recognition, span, parts)
    : { speakers: [], about: [], nearby: [], figures: [], via: [] };
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
  entries: NewEntries,
  suggestion: ClaimSuggestion,
  quote: string,
  places: number,
): Promise<ClaimFields | undefined> {
  // the list may cover the words themselves
  const title =
    places > 1
      ? vscode.l10n.t('Tag Claims: “{0}” in {1} places', excerpt(quote, 50), places)
      : vscode.l10n.t('Tag Claim: “{0}”', excerpt(quote, 50));
  const place = (step: number): Place => ({ ...alone(title), step, steps: 3 });
  let speaker: string | undefined;
  let type = suggestion.type;
  let about: readonly string[] = suggestion.about;
  for (let step = 1; step <= 3;) {
    if (step === 1) {
      const answer = await entries.askSpeaker(place(1), suggestion.speakers, speaker);
      if (!answer || answer === 'back') return undefined;
      speaker = answer.value;
    } else if (step === 2) {
      const answer = await askType(place(2), entries.dossier, type);
      if (!answer) return undefined;
      if (answer === 'back') {
        step = 1;
        continue;
      }
      type = answer.value;
    } else {
      const answer = await entries.askAbout(
        place(3),
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
  passages: readonly Passages[],
  fields: ClaimFields,
  target: Target,
  entries: NewEntries,
): Promise<string | undefined> {
  const text = document.getText();
  const made = instant();
  const claims = passages.flatMap(([first, ...others]): Claim[] => {
    const selector = first && describe(text, first);
    if (!selector?.quote) return [];
    const parts = others.map((span) => describe(text, span)).filter(({ quote }) => quote);
    return [
      {
        status: 'draft',
        ...fields,
        id: newClaimId(chance),
        selector,
        ...(parts.length > 0 && { parts }),
        ...(target.annotator && { by: target.annotator }),
        made,
      },
    ];
  });
  const [first] = claims;
  if (!first) return complain(vscode.l10n.t('These characters can’t be found again; nothing was tagged.'));
  const who = first.speaker && nameOf(entries.dossier, first.speaker);
  const title =
    [who, first.type && sayValue(first.type)].filter(Boolean).join(' · ') || vscode.l10n.t('claim');
  const said = entries.told(
    claims.length > 1
      ? vscode.l10n.t('Claims tagged: {0} × {1}', claims.length, title)
      : vscode.l10n.t('Claim tagged: {0}', title),
    first,
  );
  const outcome = await services.history.applyAll(said, [
    ...entries.deeds(first),
    ...claims.map((claim): Deed => ({
      file: target.sidecar,
      operation: { kind: 'add', claim, document: baseName(document.uri) },
    })),
  ]);
  await services.sidecars.renew(document.uri);
  await services.claims.of(document);
  announce(said, outcome, target.sidecar);
  if (outcome.done) await tellWhere(services, target);
  return outcome.done ? first.id : undefined;
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
  void inform(text, settings).then((choice) => {
    if (choice === settings)
      void vscode.commands.executeCommand('workbench.action.openSettings', 'glossator.sidecar');
  });
}

/** Passages that follow the edits made while a dialogue is open. */
class FollowedSpans implements vscode.Disposable {
  private readonly listener: vscode.Disposable;

  constructor(
    document: vscode.TextDocument,
    private passages: readonly Passages[],
  ) {
    this.listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      const changes = event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        length: text.length,
      }));
      this.passages = this.passages.map((spans) =>
        spans.flatMap((span) => shiftSpanThrough(span, changes) ?? []),
      );
    });
  }

  /** Those of which something is left. */
  left(): readonly Passages[] {
    return this.passages.filter(({ length }) => length > 0);
  }

  dispose(): void {
    this.listener.dispose();
  }
}
