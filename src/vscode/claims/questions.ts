import * as vscode from 'vscode';
import { typeNames } from '../../core/cards/initiatives';
import { titleIn } from '../../core/dossier/offices';
import type { Dossier, Entry, Initiative, Leader, Names, Other } from '../../core/model/dossier';
import type { SpeakerGuess } from '../../core/recognise/suggest';
import { say, sayValue } from '../convert';
import { icon, pickMany, pickOne, pickOrAdd, type Answer, type Choice, type Wanted } from './pickers';

/** Where a question stands in a dialogue, and what the dialogue is about. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

/** The place of a question that is asked alone. */
export const alone = (title: string): Place => ({ title, step: 1, steps: 1 });

/** A line between the choices of a list. */
export const separator = (label: string): vscode.QuickPickItem => ({
  label,
  kind: vscode.QuickPickItemKind.Separator,
});

/**
 * Who said it: first whom the text names near the passage, the likeliest preselected, then the dossier's leaders and
 * others, found under any of their names in any script; or whoever is typed. The empty string is nobody.
 */
export function askSpeaker(
  place: Place,
  dossier: Dossier,
  guesses: readonly SpeakerGuess[],
  current?: string,
): Promise<Answer<string> | Wanted<undefined>> {
  const near = guesses.map((guess) => speakerChoice(dossier, guess.id, guess.text));
  if (current && !near.some(({ value }) => value === current))
    near.unshift(speakerChoice(dossier, current, current));
  const taken = new Set(near.map(({ value }) => value));
  const leaders = [...dossier.leaders.values(), ...dossier.others.values()]
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name }) => speakerChoice(dossier, id, name));
  const nobody: Choice<string> = {
    label: vscode.l10n.t('Nobody in particular'),
    iconPath: icon('circle-slash'),
    value: '',
  };
  const question = {
    ...place,
    placeholder: vscode.l10n.t('Who said it? Type to search the dossier, or another name'),
    choices: [
      ...(near.length > 0 ? [separator(vscode.l10n.t('named nearby')), ...near] : []),
      ...(leaders.length > 0 ? [separator(vscode.l10n.t('dossier')), ...leaders] : []),
      separator(''),
      nobody,
    ],
    other: (typed: string): Choice<string> => ({
      label: vscode.l10n.t('Somebody else: {0}', plain(typed)),
      iconPath: icon('edit'),
      value: typed,
    }),
    add: addLabel,
  };
  const preselected =
    current === '' ? nobody : (near.find(({ value }) => value === current) ?? near[0] ?? nobody);
  return pickOrAdd(question, preselected);
}

/** The last item of a list of dossier entries. */
const addLabel = (typed: string) =>
  typed ? vscode.l10n.t('Add “{0}” to the dossier…', plain(typed)) : vscode.l10n.t('Add to the dossier…');

function speakerChoice(dossier: Dossier, id: string | undefined, text: string): Choice<string> {
  const entry = id === undefined ? undefined : (dossier.leaders.get(id) ?? dossier.others.get(id));
  if (!entry) return { label: plain(text), iconPath: icon('person'), value: id ?? text };
  return entryChoice(entry, entry.kind === 'leader' ? officeOf(entry) : typeOf(entry));
}

/** The latest office, with its years where it is over: three prime ministers of one country are told apart by them. */
function officeOf({ offices }: Leader): string | undefined {
  const office = offices.at(-1);
  if (!office) return undefined;
  const title = titleIn(office, vscode.env.language);
  const year = (date: string | undefined) => date?.slice(0, 4) ?? '';
  return office.to ? `${title} (${year(office.from)}–${year(office.to)})` : title;
}

/** What kind of thing an entry is. */
function typeOf({ kind, type }: Initiative | Other): string | undefined {
  const name = kind === 'initiative' && type ? typeNames[type] : undefined;
  return name ? say(name) : type;
}

const icons = { leader: 'account', initiative: 'milestone', other: 'tag' } as const;

/** An entry by its name, what it is and its other names; found under all of them and its titles. */
export function entryChoice(entry: Entry, what: string | undefined): Choice<string> {
  const titles = entry.kind === 'leader' ? entry.offices.flatMap(({ titles }) => [...titles.values()]) : [];
  return {
    label: plain(entry.name),
    iconPath: icon(icons[entry.kind]),
    description: [what, spellings(entry.names, entry.name)].filter(Boolean).join(' · '),
    value: entry.id,
    also: [entry.name, ...[...entry.names.values()].flat(), ...titles],
  };
}

/** The claim's type, of the codebook. */
export function askType(
  place: Place,
  dossier: Dossier,
  suggested: string | undefined,
): Promise<Answer<string>> {
  const choices = [...dossier.codebook.types].map(([value, description]): Choice<string> => ({
    label: plain(sayValue(value)),
    description: vscode.l10n.t(description),
    value,
  }));
  const known = choices.find(({ value }) => value === suggested);
  const fallback = choices.find(({ value }) => value === 'statement');
  const own = suggested && !known ? { label: plain(suggested), value: suggested } : undefined;
  const question = {
    ...place,
    placeholder: vscode.l10n.t('What kind of claim is it?'),
    choices: own ? [own, ...choices] : choices,
  };
  return pickOne(question, own ?? known ?? fallback);
}

/** What it is about: the dossier's initiatives, leaders and others; what the passage names is ticked. */
export function askAbout(
  place: Place,
  dossier: Dossier,
  ticked: readonly string[],
  nearby: readonly string[],
): Promise<Answer<string[]> | Wanted<string[]>> {
  const entries = new Map<string, Entry>([...dossier.initiatives, ...dossier.others, ...dossier.leaders]);
  const first = [...ticked, ...nearby.filter((id) => !ticked.includes(id))].map((id) =>
    aboutChoice(entries, id),
  );
  const taken = new Set(first.map(({ value }) => value));
  const rest = [...entries.keys()].filter((id) => !taken.has(id)).map((id) => aboutChoice(entries, id));
  const question = {
    ...place,
    placeholder:
      entries.size + first.length > 0
        ? vscode.l10n.t('What is it about? Space ticks, Enter goes on')
        : vscode.l10n.t('The dossier names nothing yet that it could be about. Enter goes on'),
    choices: [
      ...(first.length > 0 ? [separator(vscode.l10n.t('in this document')), ...first] : []),
      ...(rest.length > 0 ? [separator(vscode.l10n.t('dossier')), ...rest] : []),
      separator(''),
    ],
    add: addLabel,
  };
  return pickMany(question, first.slice(0, ticked.length));
}

function aboutChoice(entries: ReadonlyMap<string, Entry>, id: string): Choice<string> {
  const entry = entries.get(id);
  if (!entry) return { label: plain(id), value: id };
  return entryChoice(entry, entry.kind === 'leader' ? undefined : typeOf(entry));
}

/** The other spellings of a name, so that typing finds it in any script. */
function spellings(names: Names, shown: string): string {
  const all = new Set([...names.values()].flat());
  all.delete(shown);
  return [...all].slice(0, 8).join(' · ');
}

/** What the editor would take for an icon stays text. */
export const plain = (text: string) => text.replaceAll('$(', '$\u200b(');
