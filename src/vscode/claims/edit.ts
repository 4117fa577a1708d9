import * as vscode from 'vscode';
import type { Claim, ClaimFigure } from '../../core/model/claim';
import { figuresTyped, suggestClaim } from '../../core/recognise/suggest';
import type { ClaimChange } from '../../core/sidecar/edit';
import { excerpt } from '../../core/text/excerpt';
import { sayValue } from '../convert';
import type { Command, Services } from '../services';
import { complain } from './announce';
import { readFields } from './arguments';
import { change, mayWrite } from './change';
import { NewEntries } from './newentries';
import { askFigures } from './figures';
import { labelOf, shownValue } from './fields';
import { askDate, askText, icon, pickMany, pickOne, type Answer, type Choice } from './pickers';
import { alone, askType, plain, type Place } from './questions';
import { refOf } from './tracked';
import { claimMeant, newest, type Meant } from './which';

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
  // before anything is asked in vain
  if (!(await mayWrite(services, meant))) return;
  const entries = await NewEntries.of(services, meant.document);
  for (;;) {
    const field = await askField(meant, name, entries);
    if (!field) return;
    const answer = await askValue(services, meant, entries, field);
    if (answer === 'back') continue;
    if (!answer) return;
    // the answer was given to what the claim said then
    const now = newest(services, meant).tracked.claim;
    if (JSON.stringify(now[field]) !== JSON.stringify(meant.tracked.claim[field])) {
      complain(vscode.l10n.t('The claim was changed meanwhile; nothing was written. Try again.'));
      return;
    }
    await change(services, meant, { [field]: emptied(answer.value) } as ClaimChange, entries);
    return;
  }
};

/** What can be changed by question, in the order in which it is offered, each with its icon. */
const fields = {
  speaker: 'account',
  type: 'symbol-class',
  about: 'milestone',
  topics: 'symbol-keyword',
  stance: 'law',
  figures: 'symbol-numeric',
  status: 'pass',
  confidence: 'dashboard',
  polarity: 'circle-slash',
  certainty: 'question',
  basis: 'quote',
  via: 'broadcast',
  said: 'calendar',
  due: 'calendar',
  translation: 'globe',
  tags: 'tag',
  note: 'note',
} as const satisfies Partial<Record<keyof Claim, string>>;
type Field = keyof typeof fields;

/** The values of the fields that have a fixed list. */
const lists = {
  status: ['draft', 'reviewed', 'disputed', 'rejected'],
  confidence: ['high', 'medium', 'low'],
  polarity: ['affirmed', 'denied'],
  certainty: ['stated', 'hedged', 'conditional'],
  basis: ['quoted', 'paraphrased', 'inferred'],
} as const;

async function askField({ tracked: { claim } }: Meant, name: string, entries: NewEntries) {
  const choices = Object.entries(fields).map(([field, name]): Choice<Field> => ({
    label: labelOf(field as Field),
    iconPath: icon(name),
    description: excerpt(shownValue(claim, field, entries.dossier)),
    value: field as Field,
  }));
  const placeholder = vscode.l10n.t('What do you want to change?');
  const answer = await pickOne({ ...alone(name), placeholder, choices });
  return answer && answer !== 'back' ? answer.value : undefined;
}

/** So many items of a list are asked about. */
const mostItems = 300;

async function askValue(
  services: Services,
  meant: Meant,
  entries: NewEntries,
  field: Field,
): Promise<Answer<string | string[] | ClaimFigure[]>> {
  const { l10n } = vscode;
  const { claim } = meant.tracked;
  const refusal = tooLong(claim, field);
  if (refusal !== undefined) {
    await vscode.commands.executeCommand('glossator.openClaim', refOf(meant.document, meant.tracked));
    return complain(refusal);
  }
  // step 2 of 2: the list of fields is a step back
  const place = { title: `${l10n.t('Edit Claim')}: ${labelOf(field)}`, step: 2, steps: 2 };
  const near = await suggestedFor(services, meant);
  switch (field) {
    case 'speaker':
      return entries.askSpeaker(place, near?.speakers ?? [], claim.speaker ?? '');
    case 'type':
      return askType(place, entries.dossier, claim.type);
    case 'about':
      return entries.askAbout(place, claim.about ?? [], [...(near?.about ?? []), ...(near?.nearby ?? [])]);
    case 'topics':
      return askTopics(place, entries, claim.topics ?? []);
    case 'figures':
      return askFigures(
        place,
        claim.figures ?? [],
        near?.figures ?? [],
        await figureReader(services, meant.document),
      );
    case 'stance':
      return askOneOf(place, entries.dossier.codebook.stances, claim.stance);
    case 'status':
    case 'confidence':
    case 'polarity':
    case 'certainty':
    case 'basis':
      return askOneOf(place, lists[field], claim[field]);
    case 'said':
    case 'due':
      return askDay(place, claim[field]);
    case 'via':
      return askTexts(
        place,
        l10n.t('Who reported whom, with commas between them, the outermost last'),
        claim.via,
      );
    case 'tags':
      return askTexts(place, l10n.t('Tags of your own, with commas between them'), claim.tags);
    case 'translation':
      return askLine(place, l10n.t('The quote in your language'), claim.translation);
    case 'note':
      return askLine(place, l10n.t('A note on this claim'), claim.note);
  }
}

/** Why a field can't be asked about: an input box would make one line of a note, and a list can be of thousands. */
function tooLong(claim: Claim, field: Field): string | undefined {
  if (field === 'note' && claim.note?.trim().includes('\n'))
    return vscode.l10n.t('This note has several lines: edit it here, in the claims file.');
  if (typeof claim[field] === 'object' && claim[field].length > mostItems)
    return vscode.l10n.t('This list is too long for a question: edit it here, in the claims file.');
  return undefined;
}

/** What the document says round the claim; undefined where the claim has no place or the document isn't read. */
async function suggestedFor({ recognitions }: Services, { document, tracked: { span, parts } }: Meant) {
  const read = span && (await recognitions.of(document));
  if (!span || read?.status !== 'read') return undefined;
  const spans = parts.flatMap((part) => part.span ?? []);
  return suggestClaim(read.recognition, span, spans);
}

/** One of a fixed list, or none. */
function askOneOf(place: Place, values: readonly string[], current: string | undefined) {
  const choices: Choice<string>[] = values.map((value) => ({ label: plain(sayValue(value)), value }));
  const none = { label: vscode.l10n.t('None'), iconPath: icon('circle-slash'), value: '' };
  const placeholder = vscode.l10n.t('Enter takes what is marked');
  return pickOne(
    { ...place, placeholder, choices: [...choices, none] },
    choices.find(({ value }) => value === current),
  );
}

async function askDay({ title }: Place, current = ''): Promise<Answer<string>> {
  const when = vscode.l10n.t('A year, a month or a day (2030, 2030-06, 2030-06-15)');
  return trimmed(await askDate(title, when, current));
}

const askLine = async ({ title }: Place, prompt: string, current = ''): Promise<Answer<string>> =>
  trimmed(await askText(title, prompt, current));

async function askTexts(
  { title }: Place,
  prompt: string,
  current: readonly string[] = [],
): Promise<Answer<string[]>> {
  const value = await askText(title, prompt, current.join(', '));
  const parts = value?.split(/[,;，、；]/u).map((part) => part.trim());
  return parts && { value: [...new Set(parts.filter((part) => part !== ''))] };
}

const trimmed = (value: string | undefined): Answer<string> =>
  value === undefined ? undefined : { value: value.trim() };

/** Reads figures as they are read in the document. */
async function figureReader({ roots, dossiers }: Services, { uri }: vscode.TextDocument) {
  const root = roots.rootOf(uri);
  const recogniser = root && (await dossiers.of(root)).recogniser;
  return (typed: string) => (recogniser ? figuresTyped(recogniser.recognise(typed)) : []);
}

/** Topics of the codebook, and those that the claim has already. */
async function askTopics(
  place: Place,
  { dossier }: NewEntries,
  ticked: readonly string[],
): Promise<Answer<string[]>> {
  const known = new Map([...ticked.map((topic) => [topic, ''] as const), ...dossier.codebook.topics]);
  const choices = [...known].map(([value, description]): Choice<string> => ({
    label: value,
    description,
    value,
  }));
  const placeholder =
    choices.length > 0
      ? vscode.l10n.t('Which topics? Space ticks, Enter goes on')
      : vscode.l10n.t('The codebook of the dossier has no topics yet. Enter goes on');
  const answer = await pickMany(
    { ...place, placeholder, choices },
    choices.filter(({ value }) => ticked.includes(value)),
  );
  return answer && answer !== 'back' && 'add' in answer ? undefined : answer;
}

const emptied = (value: string | readonly unknown[]) => (value.length === 0 ? null : value);
