import * as vscode from 'vscode';
import { typeNames } from '../../core/cards/initiatives';
import { applyEntryOperation } from '../../core/dossier/edit';
import { newEntry, type EntrySection, type NewEntry } from '../../core/dossier/newentry';
import {
  emptyDossier,
  entryOf,
  type Dossier,
  type Entry,
  type Initiative,
  type Leader,
  type Other,
} from '../../core/model/dossier';
import type { SpeakerGuess } from '../../core/recognise/suggest';
import { toLatin } from '../../core/text/latin';
import { say } from '../convert';
import type { RootDossier } from '../dossiers';
import { readNewest } from '../files';
import type { Services } from '../services';
import { complain } from './announce';
import type { Deed } from './history';
import { askText, icon, pickOne, type Answer, type Choice } from './pickers';
import { alone, askAbout, askSpeaker, entryChoice, plain, type Place } from './questions';
import { baseName } from './sidecars';

interface Kind {
  readonly section: EntrySection;
  readonly type?: string;
}

/** What of a claim can name entries of the dossier. */
interface Named {
  readonly speaker?: string | null;
  readonly about?: readonly string[] | null;
}

interface Added {
  readonly entry: NewEntry;
  readonly file: vscode.Uri;
}

/**
 * The dossier as a dialogue on a claim sees it: with the entries that the user adds on the way. Nothing is written
 * before the claim is, and then as one change with it.
 */
export class NewEntries {
  private readonly added: Added[] = [];

  private constructor(
    private readonly folder: vscode.WorkspaceFolder | undefined,
    private readonly known: RootDossier | undefined,
    private readonly language: string | undefined,
  ) {}

  static async of(services: Services, document: vscode.TextDocument): Promise<NewEntries> {
    const root = services.roots.rootOf(document.uri);
    const folder = root ?? vscode.workspace.getWorkspaceFolder(document.uri);
    const read = services.recognitions.now(document);
    return new NewEntries(
      folder,
      root && (await services.dossiers.of(root)),
      read?.status === 'read' ? read.recognition.language : undefined,
    );
  }

  /** The dossier with what was added. */
  get dossier(): Dossier {
    const dossier = this.known?.dossier ?? emptyDossier;
    const entries = this.added.map(({ entry }) => shownAs(entry));
    const of = <E extends Entry>(kind: E['kind']) =>
      entries.flatMap((entry) => (entry.kind === kind ? [[entry.id, entry as E] as const] : []));
    return {
      ...dossier,
      leaders: new Map([...dossier.leaders, ...of<Leader>('leader')]),
      initiatives: new Map([...dossier.initiatives, ...of<Initiative>('initiative')]),
      others: new Map([...dossier.others, ...of<Other>('other')]),
    };
  }

  private named({ speaker, about = [] }: Named): readonly Added[] {
    return this.added.filter(({ entry }) => entry.id === speaker || about?.includes(entry.id));
  }

  /** What has to be written, before the claim itself, so that the claim may name what it does. */
  deeds(claim: Named): Deed[] {
    return this.named(claim).map(({ entry, file }) => ({ file, operation: { kind: 'add-entry', entry } }));
  }

  /** What the user did, with what that adds to the dossier. */
  told(said: string, claim: Named): string {
    const names = this.named(claim).map(({ entry }) => entry.name);
    return names.length > 0 ? vscode.l10n.t('{0} (new in the dossier: {1})', said, names.join(', ')) : said;
  }

  async askSpeaker(
    place: Place,
    guesses: readonly SpeakerGuess[],
    current?: string,
  ): Promise<Answer<string>> {
    for (;;) {
      const answer = await askSpeaker(place, this.dossier, guesses, current);
      if (!answer || answer === 'back' || 'value' in answer) return answer;
      const id = await this.add(answer.add, ['leaders', 'others']);
      if (id !== undefined) return { value: id };
    }
  }

  async askAbout(
    place: Place,
    ticked: readonly string[],
    nearby: readonly string[],
  ): Promise<Answer<string[]>> {
    for (let now = ticked; ;) {
      const answer = await askAbout(place, this.dossier, now, nearby);
      if (!answer || answer === 'back' || 'value' in answer) return answer;
      const id = await this.add(answer.add, ['initiatives', 'others', 'leaders']);
      now = [...new Set([...answer.ticked, ...(id === undefined ? [] : [id])])];
    }
  }

  /** Asks for all that a new entry needs; the id of it, or of the entry that the dossier has already. */
  private async add(typed: string, sections: readonly EntrySection[]): Promise<string | undefined> {
    const title = vscode.l10n.t('Add to the Dossier');
    const prompt = vscode.l10n.t('The name as it is to be shown, in its basic form');
    const name = (await askText(title, prompt, typed))?.trim();
    if (!name) return undefined;
    const same = await this.askSame(title, name);
    if (same !== '') return same;
    const kind = await this.askKind(title, name, sections);
    const file = kind && (await this.askFile(title, kind.section));
    if (!file) return undefined;
    const entry = newEntry(this.dossier, kind.section, name, kind.type, this.language);
    // what can't be written is said now, and not when all questions are answered
    const found = await readNewest(file);
    const missing = 'unreadable' in found && found.unreadable === 'missing';
    const text = 'text' in found ? found.text : missing ? '' : undefined;
    const trial = text === undefined ? undefined : applyEntryOperation(text, { kind: 'add-entry', entry });
    if (!trial || 'problem' in trial)
      return complain(
        vscode.l10n.t(
          'Nothing can be added to {0}. {1}',
          baseName(file),
          trial
            ? [trial.problem.message, trial.problem.mend].flatMap((m) => (m ? `${say(m)}.` : [])).join(' ')
            : vscode.l10n.t('This file is not valid UTF-8, so it is left alone.'),
        ),
      );
    this.added.push({ entry, file });
    return entry.id;
  }

  /** Whether one of the entries that have this name already is meant: its id, or nothing where none is; undefined where the user leaves. */
  private async askSame(title: string, name: string): Promise<string | undefined> {
    const { dossier } = this;
    const key = toLatin(name);
    const entries = [
      ...dossier.leaders.values(),
      ...dossier.initiatives.values(),
      ...dossier.others.values(),
    ];
    const same = entries.filter((entry) =>
      [entry.name, ...[...entry.names.values()].flat()].some((known) => toLatin(known) === key),
    );
    // in whatever form or script the dossier's names are recognised
    for (const mention of this.known?.recogniser.recognise(name).mentions ?? []) {
      const ids = 'id' in mention && mention.id !== undefined ? [mention.id] : (mention.candidates ?? []);
      for (const entry of ids.flatMap((id) => entryOf(dossier, id) ?? []))
        if (!same.includes(entry) && mention.end - mention.start >= name.length / 2) same.push(entry);
    }
    if (same.length === 0) return '';
    const choices = same.map((entry) => entryChoice(entry, undefined));
    const another: Choice<string> = {
      label: vscode.l10n.t('None of these: add “{0}”', plain(name)),
      iconPath: icon('add'),
      value: '',
    };
    const placeholder = vscode.l10n.t('The dossier knows this name. Is this who or what you mean?');
    const answer = await pickOne(
      { ...alone(title), placeholder, choices: [...choices, another] },
      choices[0],
    );
    return answer && answer !== 'back' ? answer.value : undefined;
  }

  private async askKind(
    title: string,
    name: string,
    sections: readonly EntrySection[],
  ): Promise<Kind | undefined> {
    const { l10n } = vscode;
    const { dossier } = this;
    const known = new Set([...dossier.others.values()].map(({ type }) => type));
    const types = [...new Set([...Object.keys(typeNames), ...typesOf(dossier)])];
    const choice = (name: string, label: string, value: Kind): Choice<Kind> => ({
      label: plain(label),
      iconPath: icon(name),
      value,
    });
    const lists: Record<EntrySection, Choice<Kind>[]> = {
      leaders: [choice('account', l10n.t('Leader'), { section: 'leaders' })],
      initiatives: types.map((type) => ({
        ...choice('milestone', typeNames[type] ? say(typeNames[type]) : type, {
          section: 'initiatives',
          type,
        }),
        ...(typeNames[type] && say(typeNames[type]) !== type && { description: type }),
      })),
      others: [...new Set([...known, 'organisation'])].map((type) =>
        choice('tag', type === 'organisation' ? l10n.t('organisation') : type, {
          section: 'others',
          type,
        }),
      ),
    };
    const found = this.known?.recogniser.recognise(name).mentions.find(({ kind }) => kind === 'initiative');
    const type = found?.kind === 'initiative' ? found.type : undefined;
    const choices = sections.flatMap((section) => lists[section]);
    const likely = choices.find(({ value }) => value.section === 'initiatives' && value.type === type);
    const answer = await pickOne<Kind>(
      {
        ...alone(title),
        placeholder: l10n.t('What is “{0}”?', name),
        choices,
        other: (typed) =>
          choice('edit', l10n.t('Another kind: {0}', typed), { section: 'others', type: typed }),
      },
      sections.includes('initiatives') ? likely : choices[0],
    );
    return answer && answer !== 'back' ? answer.value : undefined;
  }

  /** The dossier file: asked where there are several, the one that has such entries first; a new one where there is none. */
  private async askFile(title: string, section: EntrySection): Promise<vscode.Uri | undefined> {
    const files = [...(this.known?.lines.keys() ?? [])].map((file) => vscode.Uri.parse(file));
    if (files.length === 0) return this.folder && vscode.Uri.joinPath(this.folder.uri, 'dossier.yaml');
    if (files.length === 1) return files[0];
    const holds = new Map<string, number>();
    for (const { place } of (this.known?.dossier[section] ?? new Map<string, Entry>()).values())
      holds.set(place.file, (holds.get(place.file) ?? 0) + 1);
    const count = (uri: vscode.Uri) => holds.get(uri.toString()) ?? 0;
    const choices = files
      .sort((a, b) => count(b) - count(a))
      .map((uri): Choice<vscode.Uri> => ({ label: vscode.workspace.asRelativePath(uri, false), value: uri }));
    const placeholder = vscode.l10n.t('To which file of the dossier?');
    const answer = await pickOne({ ...alone(title), placeholder, choices });
    return answer && answer !== 'back' ? answer.value : undefined;
  }
}

function* typesOf({ initiatives }: Dossier): Generator<string> {
  for (const { type } of initiatives.values()) if (type) yield type;
}

/** A new entry as if the dossier had it. */
function shownAs({ section, id, name, names, type }: NewEntry): Entry {
  const place = { file: '', start: 0, end: 0 };
  switch (section) {
    case 'leaders':
      return { kind: 'leader', id, name, names, offices: [], place };
    case 'initiatives':
      return { kind: 'initiative', id, name, names, parties: [], ...(type && { type }), place };
    case 'others':
      return { kind: 'other', id, name, names, type: type ?? 'other', place };
  }
}
