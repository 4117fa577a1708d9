import * as vscode from 'vscode';
import { describe } from '../../core/anchor/describe';
import { suggestClaim } from '../../core/recognise/suggest';
import type { ClaimChange, ClaimOperation } from '../../core/sidecar/edit';
import { trimSpan } from '../../core/text/sentences';
import { toFileRange, toSpan } from '../convert';
import type { Command, Services } from '../services';
import { announce, complain } from './announce';
import { readFields, readRange } from './arguments';
import type { Deed } from './history';
import { askText, pickOne, type Answer, type Choice } from './pickers';
import { doubtOf } from './problems';
import { NewEntries } from './newentries';
import { alone, askType } from './questions';
import { baseName } from './sidecars';
import { targetOf, type Target } from './target';
import { dossierOf, short, titleOf } from './text';
import { choose, claimMeant, type Meant } from './which';

/** Opens the claims file at a claim. */
export const openClaim: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Open the Claims File'));
  if (!meant) return;
  const { claim, file } = meant.tracked;
  await vscode.window.showTextDocument(file.uri, { selection: toFileRange(file.lines, claim.key) });
};

/** Deletes a claim; nothing is asked, since it can be taken back. */
export const deleteClaim: Command = (services) => async (id) => {
  const meant = await claimMeant(services, id, vscode.l10n.t('Delete Claim'));
  if (!meant || !(await mayWrite(services, meant))) return;
  await carryOut(services, meant, vscode.l10n.t('Claim deleted: {0}', await title(services, meant)), {
    kind: 'delete',
    id: meant.tracked.claim.id,
  });
};

/** Changes one field of a claim; with fields given, as to `tagClaim`, nothing is asked. */
export const editClaim: Command = (services) => async (id, given) => {
  const name = vscode.l10n.t('Edit Claim');
  const fields = given === undefined ? undefined : readFields(given);
  if (typeof fields === 'string') {
    complain(vscode.l10n.t('Edit Claim: the argument “{0}” is not usable.', fields));
    return;
  }
  const meant = await claimMeant(services, id, name);
  if (!meant) return;
  if (fields) {
    await change(services, meant, fields);
    return;
  }
  const entries = await NewEntries.of(services, meant.document);
  for (;;) {
    const field = await askField(meant, name);
    if (!field) return;
    const answer = await askValue(services, meant, entries, field);
    if (answer === 'back') continue;
    if (!answer) return;
    await change(services, meant, { [field]: emptied(answer.value) } as ClaimChange, entries);
    return;
  }
};

/** Anchors a claim anew: to the range given, else to the selection; which claim is asked where it isn't given. */
export const anchorClaim: Command = (services) => async (id, range) => {
  const name = vscode.l10n.t('Anchor Claim to Selection');
  const meant = typeof id === 'string' ? services.claims.find(id) : await lostClaim(services, name);
  if (!meant) return typeof id === 'string' ? claimMeant(services, id, name) : undefined;
  const { document, tracked } = meant;
  const editor = vscode.window.activeTextEditor;
  const selection = editor?.document === document ? editor.selection : undefined;
  const to = range === undefined ? selection : readRange(range);
  const span = to && trimSpan(document.getText(), toSpan(document, document.validateRange(to)));
  if (!span) return complain(vscode.l10n.t('Select the words that the claim is on, then run this again.'));
  if (!(await mayWrite(services, meant))) return undefined;
  const selector = describe(document.getText(), span);
  await carryOut(services, meant, vscode.l10n.t('Claim anchored: {0}', short(selector.quote)), {
    kind: 'change',
    id: tracked.claim.id,
    fields: { selector },
  });
  return undefined;
};

type Field =
  'speaker' | 'type' | 'about' | 'stance' | 'status' | 'confidence' | 'due' | 'translation' | 'note';

async function askField({ tracked: { claim } }: Meant, name: string): Promise<Field | undefined> {
  const { l10n } = vscode;
  const choice = (value: Field, label: string, icon: string): Choice<Field> => {
    const now = claim[value];
    return {
      label: `$(${icon}) ${label}`,
      description: short(Array.isArray(now) ? now.join(', ') : String(now ?? '')),
      value,
    };
  };
  const answer = await pickOne({
    ...alone(name),
    placeholder: l10n.t('What do you want to change?'),
    choices: [
      choice('speaker', l10n.t('Speaker'), 'account'),
      choice('type', l10n.t('Type'), 'symbol-class'),
      choice('about', l10n.t('About'), 'milestone'),
      choice('stance', l10n.t('Stance'), 'law'),
      choice('status', l10n.t('Status'), 'pass'),
      choice('confidence', l10n.t('Confidence'), 'dashboard'),
      choice('due', l10n.t('Due'), 'calendar'),
      choice('translation', l10n.t('Translation'), 'globe'),
      choice('note', l10n.t('Note'), 'note'),
    ],
  });
  return answer && answer !== 'back' ? answer.value : undefined;
}

async function askValue(
  services: Services,
  { document, tracked }: Meant,
  entries: NewEntries,
  field: Field,
): Promise<Answer<string | string[]>> {
  const { claim, span } = tracked;
  // step 2 of 2: the list of fields is a step back
  const place = { title: vscode.l10n.t('Edit Claim'), step: 2, steps: 2 };
  const read = span && (await services.recognitions.of(document));
  const near = span && read?.status === 'read' ? suggestClaim(read.recognition, span) : undefined;
  const oneOf = (values: readonly string[]) => {
    const choices: Choice<string>[] = values.map((value) => ({ label: value, value }));
    const none = { label: vscode.l10n.t('$(circle-slash) None'), value: '' };
    const placeholder = vscode.l10n.t('Enter takes what is marked');
    return pickOne(
      { ...place, placeholder, choices: [...choices, none] },
      choices.find((c) => c.value === claim[field]),
    );
  };
  const text = async (prompt: string): Promise<Answer<string>> => {
    const value = await askText(place.title, prompt, String(claim[field] ?? ''));
    return value === undefined ? undefined : { value: value.trim() };
  };
  switch (field) {
    case 'speaker':
      return entries.askSpeaker(place, near?.speakers ?? [], claim.speaker ?? '');
    case 'type':
      return askType(place, entries.dossier, claim.type);
    case 'about':
      return entries.askAbout(place, claim.about ?? [], [...(near?.about ?? []), ...(near?.nearby ?? [])]);
    case 'stance':
      return oneOf(entries.dossier.codebook.stances);
    case 'status':
      return oneOf(['draft', 'reviewed', 'disputed', 'rejected']);
    case 'confidence':
      return oneOf(['high', 'medium', 'low']);
    case 'due':
      return text(vscode.l10n.t('When it is due: a year, a month or a day (2030, 2030-06, 2030-06-15)'));
    case 'translation':
      return text(vscode.l10n.t('The quote in your language'));
    case 'note':
      return text(vscode.l10n.t('A note on this claim'));
  }
}

const emptied = (value: string | string[]) => (value.length === 0 ? null : value);

/** Writes a change; of a claim in somebody else's own file the status goes to one's own file, as a review. */
export async function change(
  services: Services,
  meant: Meant,
  fields: ClaimChange,
  entries?: NewEntries,
): Promise<void> {
  const { claim } = meant.tracked;
  const target = await targetOf(meant.document.uri, services.sidecars);
  if (!target) return;
  const changed = vscode.l10n.t('Claim changed: {0}', await title(services, meant));
  const said = entries?.told(changed, fields) ?? changed;
  if (isMine(meant, target)) {
    const reviewed =
      fields.status === undefined
        ? {}
        : { reviewed: fields.status === 'reviewed' ? { by: target.annotator, at: instant() } : null };
    const whole = { ...fields, ...reviewed } as ClaimChange;
    const operation = { kind: 'change', id: claim.id, fields: whole } as const;
    return carryOut(services, meant, said, operation, undefined, entries?.deeds(fields));
  }
  if (Object.keys(fields).join() !== 'status') return complain(notYours(meant));
  const document = baseName(meant.document.uri);
  const review = { kind: 'review', claim: claim.id, status: fields.status ?? null, document } as const;
  return carryOut(services, meant, said, review, target.sidecar);
}

/** Now, to the second, as claims have it. */
export const instant = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Whether the claim's file is one that this annotator writes to; in own mode nobody's is but one's own. */
export function isMine({ tracked: { claim, file } }: Meant, target: Target): boolean {
  if (file.annotator !== undefined) return file.annotator === target.annotator;
  return !target.own || claim.by === undefined || claim.by === target.annotator;
}

const notYours = ({ tracked: { claim, file } }: Meant) =>
  vscode.l10n.t(
    'This claim is {0}’s. You can give it a status and comment on it: that is written to your own file.',
    file.annotator ?? claim.by ?? '',
  );

/** Whether this annotator may write to the claim itself; says so where not. */
export async function mayWrite(services: Services, meant: Meant): Promise<boolean> {
  const target = await targetOf(meant.document.uri, services.sidecars);
  if (!target) return false;
  if (isMine(meant, target)) return true;
  complain(notYours(meant));
  return false;
}

export async function carryOut(
  services: Services,
  { document, tracked }: Meant,
  said: string,
  operation: ClaimOperation,
  sidecar: vscode.Uri = tracked.file.uri,
  before: readonly Deed[] = [],
): Promise<void> {
  const outcome = await services.history.applyAll(said, [...before, { file: sidecar, operation }]);
  await services.sidecars.renew(document.uri);
  await services.claims.of(document);
  announce(said, outcome, sidecar);
}

export async function title(services: Services, { document, tracked }: Meant): Promise<string> {
  return titleOf(tracked.claim, await dossierOf(services, document));
}

/** A claim of the document in front whose place is uncertain. */
async function lostClaim(services: Services, name: string): Promise<Meant | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const lost = document
    ? services.claims.now(document).filter((tracked) => !['part', undefined].includes(doubtOf(tracked)))
    : [];
  if (!document || lost.length === 0)
    return complain(vscode.l10n.t('Every claim of this document is in its place.'));
  const tracked = lost.length === 1 ? lost[0] : await choose(services, document, lost, name);
  return tracked && { document, tracked };
}
