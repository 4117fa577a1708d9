import type { Location } from '../../corpus/corpus';
import { titleIn } from '../../dossier/offices';
import { render, type Translate } from '../../model/message';
import { formatAmount } from '../../text/amount';
import {
  isLink,
  isMessage,
  isQuantity,
  isTitled,
  type Cell,
  type Column,
  type Link,
  type Row,
  type Table,
} from '../report';

/** In whose language a report is written. */
export interface Voice {
  readonly translate: Translate;
  /** BCP 47: how numbers are grouped. */
  readonly locale: string;
}

/** How a form writes text and links; `between` stands between the parts of a list. */
export interface Form {
  text(text: string): string;
  link(text: string, to: Location): string;
  readonly between: string;
}

export function renderCell(cell: Cell | undefined, voice: Voice, form: Form): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return form.text(cell);
  if (typeof cell === 'number') return form.text(String(cell));
  if (isList(cell)) return cell.map((part) => renderCell(part, voice, form)).join(form.between);
  if (isMessage(cell)) return form.text(render(cell, voice.translate));
  if (isTitled(cell)) return form.text(titleIn(cell, voice.locale));
  if (isQuantity(cell)) {
    const amount = formatAmount(cell.amount, voice.locale, voice.translate);
    return form.text(cell.note ? `${amount} ${render(cell.note, voice.translate)}` : amount);
  }
  return form.link(typeof cell.text === 'string' ? cell.text : render(cell.text, voice.translate), cell.to);
}

const plain: Form = { text: (text) => text, link: (text) => text, between: '; ' };

/** A cell as plain text, links as their words. */
export const plainCell = (cell: Cell | undefined, voice: Voice) => renderCell(cell, voice, plain);

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

/** A page leaves out columns that nothing stands in, so that the others have room; data has always the same ones. */
export function columnsFor({ columns, rows }: Table, form: 'data' | 'page'): readonly Column[] {
  const isEmpty = (cell: Cell | undefined) =>
    cell === undefined || cell === '' || (typeof cell === 'object' && isList(cell) && cell.length === 0);
  return columns.filter(
    ({ key, only }) =>
      (only === undefined || only === form) &&
      (form === 'data' || rows.length === 0 || rows.some((row) => !isEmpty(row[key]))),
  );
}

/** The first place that a row links to. */
export function placeOf(row: Row): Location | undefined {
  for (const cell of Object.values(row)) {
    const parts = cell === undefined ? [] : isList(cell) ? cell : [cell];
    const link = parts.find(
      (part): part is Link => typeof part === 'object' && !isList(part) && isLink(part),
    );
    if (link) return link.to;
  }
  return undefined;
}
