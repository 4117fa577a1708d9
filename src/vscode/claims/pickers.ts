import * as vscode from 'vscode';

/** What a step of a dialogue was answered with; undefined where the user left it with Escape. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
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
}

/** One answer of a list; what is preselected is taken with Enter. The list is searched in names and descriptions. */
export function pickOne<T>(question: Question<T>, preselected?: Choice<T>): Promise<Answer<T>> {
  const picker = pickerOf(question);
  if (preselected) picker.activeItems = [preselected];
  return answerOf(picker, () => {
    const chosen = picker.activeItems[0] as Choice<T> | undefined;
    return chosen && 'value' in chosen ? { value: chosen.value } : undefined;
  });
}

/** Any number of answers; what is preselected is ticked. */
export function pickMany<T>(question: Question<T>, preselected: readonly Choice<T>[]): Promise<Answer<T[]>> {
  const picker = pickerOf(question);
  picker.canSelectMany = true;
  picker.selectedItems = preselected;
  return answerOf(picker, () => ({ value: picker.selectedItems.map((item) => (item as Choice<T>).value) }));
}

function pickerOf<T>(question: Question<T>): vscode.QuickPick<vscode.QuickPickItem> {
  const picker = vscode.window.createQuickPick<vscode.QuickPickItem>();
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  if (question.steps > 1) {
    picker.step = question.step;
    picker.totalSteps = question.steps;
  }
  if (question.step > 1) picker.buttons = [vscode.QuickInputButtons.Back];
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = question.choices;
  const { other } = question;
  if (other)
    picker.onDidChangeValue((typed) => {
      const text = typed.trim();
      picker.items = text ? [...question.choices, { ...other(text), alwaysShow: true }] : question.choices;
    });
  return picker;
}

function answerOf<A>(
  picker: vscode.QuickPick<vscode.QuickPickItem>,
  answer: () => { readonly value: A } | undefined,
): Promise<Answer<A>> {
  return new Promise((resolve) => {
    let given: Answer<A>;
    picker.onDidAccept(() => {
      given = answer();
      if (given) picker.hide();
    });
    picker.onDidTriggerButton(() => {
      given = 'back';
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(given);
    });
    picker.show();
  });
}

/** Several words or a line of text; Escape gives undefined, an emptied field the empty string. */
export function askText(title: string, prompt: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, prompt, value, ignoreFocusOut: true });
}
