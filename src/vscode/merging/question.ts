import * as vscode from 'vscode';
import type { Choice, Question } from '../../core/sidecar/conflicts';
import { differing } from '../../core/sidecar/differing';
import { excerpt } from '../../core/text/excerpt';
import { labelOf, shownValue } from '../claims/fields';
import { plain } from '../claims/questions';
import type { Dossier } from '../../core/model/dossier';
import { compareSides, type Sides } from './compare';

/** Longest that a side is told in, in characters. */
const longest = 300;

interface Item extends vscode.QuickPickItem {
  readonly choice: Choice;
}

/** Asks which side of a conflict stays: by one digit, or from the list. Undefined where the user leaves with Escape. */
export function askSides(
  question: Question,
  sides: Sides,
  step: number,
  steps: number,
): Promise<Choice | 'back' | undefined> {
  const { l10n } = vscode;
  const picker = vscode.window.createQuickPick<Item>();
  const compare: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('diff'),
    tooltip: l10n.t('Compare both sides'),
  };
  const items: Item[] = [
    {
      choice: 'ours',
      label: l10n.t('Ours'),
      description: sides.ours,
      detail: said(question, 'ours', sides.dossier),
    },
    {
      choice: 'theirs',
      label: l10n.t('Theirs'),
      description: sides.theirs,
      detail: said(question, 'theirs', sides.dossier),
    },
  ];
  if (question.both)
    items.push({
      choice: 'both',
      label: l10n.t('Both'),
      detail: l10n.t('the other one as a claim of its own'),
    });
  // the list may cover the words themselves
  const what = sides.quote ?? question.path.join(' · ');
  picker.title = sides.baseKnown
    ? l10n.t('Conflict: “{0}”', excerpt(what))
    : l10n.t('Conflict, no common version is known: “{0}”', excerpt(what, 40));
  picker.step = step;
  picker.totalSteps = steps;
  picker.placeholder = [question.both ? l10n.t('Press 1, 2 or 3') : l10n.t('Press 1 or 2'), sides.file].join(
    ' · ',
  );
  picker.buttons = [...(step > 1 ? [vscode.QuickInputButtons.Back] : []), compare];
  picker.onDidTriggerButton((button) => {
    if (button === compare) void compareSides(question, sides);
  });
  return byDigit(picker, items, 'back');
}

/** One answer of few, by a digit typed, or from the list; `back` for the button back. Undefined where the user leaves. */
export function byDigit<T, B = never>(
  picker: vscode.QuickPick<vscode.QuickPickItem & { readonly choice: T }>,
  items: readonly (vscode.QuickPickItem & { readonly choice: T })[],
  back?: B,
): Promise<T | B | undefined> {
  picker.items = items.map((item, i) => ({ ...item, label: `${i + 1}  ${item.label}` }));
  // one may scroll through the document before one decides
  picker.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let given: T | B | undefined;
    const give = (answer: typeof given) => {
      given = answer;
      picker.hide();
    };
    picker.onDidChangeValue((typed) => {
      const item = /^[1-9]$/.test(typed.trim()) ? items[Number(typed) - 1] : undefined;
      if (item) give(item.choice);
    });
    picker.onDidAccept(() => give(picker.activeItems[0]?.choice));
    picker.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) give(back);
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(given);
    });
    picker.show();
  });
}

/** What one side says where the two differ, on one line and in the reader's words. */
function said(question: Question, side: 'ours' | 'theirs', dossier: Dossier | undefined): string {
  const found = differing(question);
  if (!found) return raw(question, side);
  const claim = found[side];
  if (!claim) return vscode.l10n.t('deleted');
  const parts = found.fields.map((field) => {
    const value = shownValue(claim, field, dossier);
    return `${labelOf(field)}: ${value || vscode.l10n.t('deleted')}`;
  });
  return plain(excerpt(parts.join('  ·  '), longest));
}

/** The same in the file's own words, of what is no claim. */
function raw({ conflicts }: Question, side: 'ours' | 'theirs'): string {
  const parts = conflicts.map((conflict) => {
    const lines = conflict[side].trim();
    if (lines !== '') return lines.replace(/\s*\n\s*/g, ' ');
    const field = conflict.path.slice(2).join(' · ');
    return field ? `${field}: ${vscode.l10n.t('deleted')}` : vscode.l10n.t('deleted');
  });
  return plain(excerpt(parts.join('  ·  '), longest));
}
