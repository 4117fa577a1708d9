import * as vscode from 'vscode';
import { toLatin } from '../../core/text/latin';
import { isDate } from '../../core/yaml/fields';
import { askLine } from '../tell';

/** What a step of a dialogue was answered with; undefined where the user left it with Escape. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** The user wants something that the list doesn't hold: what was typed, and for lists what is ticked so far. */
export interface Wanted<T> {
  readonly add: string;
  readonly ticked: T;
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** Other names that it is found under, in any script, beside its label and description. */
  readonly also?: readonly string[];
}

export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  /** Which step of how many; the first has no way back. */
  readonly step: number;
  readonly steps: number;
  readonly choices: readonly (Choice<T> | vscode.QuickPickItem)[];
  /** Makes a choice of what was typed, for answers that no list holds. */
  readonly other?: (typed: string) => Choice<T>;
  /** The last item, where something new can be added: its label for what was typed, which may be nothing. */
  readonly add?: (typed: string) => string;
  /** What is typed is meant to be added, and not to search the list. */
  readonly addFirst?: boolean;
}

/** An icon beside a label; within the label screen readers would be given its name too. */
export const icon = (name: string) => new vscode.ThemeIcon(name);

/** An item that isn't an answer but a wish to add one. */
interface AddItem extends vscode.QuickPickItem {
  readonly add: true;
}
const isAdd = (item: vscode.QuickPickItem | undefined): item is AddItem =>
  item !== undefined && 'add' in item;

type Picker = vscode.QuickPick<vscode.QuickPickItem>;

/** One answer of a list; what is preselected is taken with Enter. The list is searched in all names of its items. */
export async function pickOne<T>(question: Question<T>, preselected?: Choice<T>): Promise<Answer<T>> {
  const answer = await pickOrAdd(question, preselected);
  return answer && answer !== 'back' && 'add' in answer ? undefined : answer;
}

/** The same for questions with `add`. */
export function pickOrAdd<T>(
  question: Question<T>,
  preselected?: Choice<T>,
): Promise<Answer<T> | Wanted<undefined>> {
  const picker = pickerOf(question);
  if (preselected) picker.activeItems = [preselected];
  return answerOf<Answer<T> | Wanted<undefined>>(picker, () => {
    const [chosen] = picker.activeItems as readonly Choice<T>[];
    if (isAdd(chosen)) return { add: picker.value.trim(), ticked: undefined };
    return chosen && 'value' in chosen ? { value: chosen.value } : undefined;
  });
}

/** Any number of answers; what is preselected is ticked. */
export function pickMany<T>(
  question: Question<T>,
  preselected: readonly Choice<T>[],
): Promise<Answer<T[]> | Wanted<T[]>> {
  const picker = pickerOf(question);
  picker.canSelectMany = true;
  picker.selectedItems = preselected;
  const ticked = () =>
    picker.selectedItems.flatMap((item) => (isAdd(item) ? [] : [(item as Choice<T>).value]));
  const wanted = (): Wanted<T[]> => ({ add: picker.value.trim(), ticked: ticked() });
  return answerOf<Answer<T[]> | Wanted<T[]>>(
    picker,
    // Enter takes what is ticked, unless it is pressed on the wish to add something, or on words that nothing has
    () => {
      const nothing =
        picker.activeItems.length === 0 && picker.value.trim() !== '' && !fits(question, picker);
      return isAdd(picker.activeItems[0]) || nothing ? wanted() : { value: ticked() };
    },
    (items) => (items.some(isAdd) ? wanted() : undefined),
  );
}

/** Whether the list has anything with the words typed, so that Enter isn't meant to add them. */
function fits<T>({ choices, add }: Question<T>, { value }: Picker): boolean {
  const key = toLatin(value.trim());
  return !add || keysOf(choices).some((keys) => keys.includes(key));
}

/** What each choice is found under, ready to be searched. */
const keysOf = (choices: Question<unknown>['choices']): readonly string[] =>
  choices.map((choice) =>
    [choice.label, ...(('also' in choice && choice.also) || [])].map(toLatin).join('\n'),
  );

function pickerOf<T>(question: Question<T>): Picker {
  const picker = vscode.window.createQuickPick();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  if (question.steps > 1) {
    picker.step = question.step;
    picker.totalSteps = question.steps;
  }
  if (question.step > 1) picker.buttons = [vscode.QuickInputButtons.Back];
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = itemsOf(question, '', []);
  let keys: readonly string[] | undefined;
  if (question.other || question.add || question.choices.some((choice) => 'also' in choice))
    picker.onDidChangeValue((value) => {
      const ticked = picker.selectedItems;
      keys ??= keysOf(question.choices);
      picker.items = itemsOf(question, value.trim(), keys);
      // what is found by another of its names goes before what typing adds
      const found = picker.items.find((item) => item.alwaysShow && 'value' in item);
      if (found && !picker.canSelectMany) picker.activeItems = [found];
      // new items are unticked: what was ticked is found again by its value
      if (picker.canSelectMany) {
        const values = new Set(ticked.map((item) => (item as Choice<T>).value));
        picker.selectedItems = picker.items.filter((item) => values.has((item as Choice<T>).value));
      }
      if (question.addFirst && value.trim() !== '') picker.activeItems = picker.items.filter(isAdd);
    });
  return picker;
}

/** The choices, those shown that have what was typed among their names (`keys`), and what typing adds. */
function itemsOf<T>(
  { choices, other, add }: Question<T>,
  typed: string,
  keys: readonly string[],
): vscode.QuickPickItem[] {
  const key = toLatin(typed);
  const found = choices.map((choice, i) =>
    key && keys[i]?.includes(key) ? { ...choice, alwaysShow: true } : choice,
  );
  if (typed && other) found.push({ ...other(typed), alwaysShow: true });
  if (add) found.push({ label: add(typed), iconPath: icon('add'), add: true, alwaysShow: true } as AddItem);
  return found;
}

function answerOf<A>(
  picker: Picker,
  accepted: () => A | undefined,
  ticked?: (items: readonly vscode.QuickPickItem[]) => A | undefined,
): Promise<A | 'back' | undefined> {
  return new Promise((resolve) => {
    let given: A | 'back' | undefined;
    const give = (answer: A | 'back' | undefined) => {
      given = answer;
      if (given) picker.hide();
    };
    picker.onDidAccept(() => give(accepted()));
    picker.onDidChangeSelection((items) => {
      if (ticked) give(ticked(items));
    });
    picker.onDidTriggerButton(() => give('back'));
    picker.onDidHide(() => {
      picker.dispose();
      resolve(given);
    });
    picker.show();
  });
}

/** Several words or a line of text; Escape gives undefined, an emptied field the empty string. */
export function askText(title: string, prompt: string, value: string): Thenable<string | undefined> {
  return askLine({ title, prompt, value });
}

/** A date as dossiers and claims files have them, also typed as 20.12.2025, or nothing; what is none is not accepted. */
export async function askDate(title: string, prompt: string, value: string): Promise<string | undefined> {
  const typed = await askLine({
    title,
    prompt,
    value,
    placeHolder: '2030-06-15',
    validateInput: (typed) =>
      typed.trim() === '' || isDate(dateOf(typed))
        ? undefined
        : vscode.l10n.t('Write a date as 2025, 2025-12 or 2025-12-20'),
  });
  return typed === undefined ? undefined : dateOf(typed);
}

/** Between full stops the day goes first in every country that writes dates so. */
function dateOf(typed: string): string {
  const [, day = '', month = '', year] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(typed.trim()) ?? [];
  return year === undefined ? typed.trim() : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
