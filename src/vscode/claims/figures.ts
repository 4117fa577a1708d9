import * as vscode from 'vscode';
import type { ClaimFigure } from '../../core/model/claim';
import { pickMany, type Answer, type Choice } from './pickers';
import { plain, separator, type Place } from './questions';
import { figureText } from './text';

/** Longest text that is read as a figure, in UTF-16 units. */
const longest = 200;

/**
 * The figures of a claim: those that it has are ticked, those that its words state besides can be, and others are typed as
 * a text would say them. What is typed is read by the rules that read documents, and shown as it was understood.
 */
export async function askFigures(
  place: Place,
  current: readonly ClaimFigure[],
  stated: readonly ClaimFigure[],
  read: (typed: string) => readonly ClaimFigure[],
): Promise<Answer<ClaimFigure[]>> {
  const readTyped = (typed: string) => read(typed.slice(0, longest));
  let all = unique(current);
  let ticked = new Set(all.map(keyOf));
  let missed: string | undefined;
  for (;;) {
    const known = new Set(all.map(keyOf));
    const others = unique(stated).filter((figure) => !known.has(keyOf(figure)));
    const [first, second] = [all, others].map((figures) => figures.map(choiceOf));
    const answer = await pickMany(
      {
        ...place,
        placeholder:
          missed === undefined
            ? vscode.l10n.t('Space ticks, typing adds a figure, Enter goes on')
            : noFigure(missed),
        choices: [
          ...first!,
          ...(others.length > 0 ? [separator(vscode.l10n.t('also in these words')), ...second!] : []),
          separator(''),
        ],
        add: (typed) => addLabel(typed, readTyped(typed)),
        addFirst: true,
      },
      first!.filter(({ value }) => ticked.has(keyOf(value))),
    );
    if (!answer || answer === 'back' || 'value' in answer) return answer;
    const added = readTyped(answer.add);
    missed = added.length === 0 && answer.add !== '' ? answer.add.slice(0, longest) : undefined;
    ticked = new Set([...answer.ticked, ...added].map(keyOf));
    all = unique([...all, ...answer.ticked, ...added]);
  }
}

const choiceOf = (value: ClaimFigure): Choice<ClaimFigure> => ({ label: plain(figureText(value)), value });

const noFigure = (typed: string) =>
  vscode.l10n.t('“{0}” is no figure. Type it as a text would say it', plain(typed));

function addLabel(typed: string, read: readonly ClaimFigure[]): string {
  if (typed === '')
    return vscode.l10n.t('Another figure: type it as a text would say it, “over 19 bn dollars”');
  return read.length > 0
    ? vscode.l10n.t('Add {0}', plain(read.map(figureText).join(' · ')))
    : noFigure(typed);
}

const keyOf = (figure: ClaimFigure) => JSON.stringify(Object.entries(figure).sort());

function unique(figures: readonly ClaimFigure[]): ClaimFigure[] {
  return [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()];
}
