import type { Location } from '../corpus/corpus';
import type { Message } from '../model/message';
import type { Amount } from '../text/amount';

/** A report before it has a form: tables and diagrams of plain data. The renderers in `render/` give it one. */
export interface Report {
  readonly name: string;
  readonly title: Message;
  /** What it covers and what must be known to read it, a paragraph each. */
  readonly notes: readonly Message[];
  readonly diagrams: readonly Diagram[];
  readonly tables: readonly Table[];
}

export interface Table {
  readonly title: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What stands in place of an empty table. */
  readonly empty: Message;
}

export interface Column {
  /** Stable kebab-case name: the CSV's and the JSON's. */
  readonly key: string;
  readonly title: Message;
  readonly align?: 'right';
  /** `data`: only in CSV and JSON; `page`: only in Markdown and HTML. Absent: in all. */
  readonly only?: 'data' | 'page';
}

/** One cell a column, by the column's key; a missing one is empty. */
export type Row = Readonly<Record<string, Cell | undefined>>;

/** Text of a document or a dossier, a number, words of our own, a place, or several of these. */
export type Cell = string | number | Message | Link | Quantity | Titled | readonly Cell[];

/** Something that the dossier calls by one title in general, and by others in some languages: the reader gets theirs. */
export interface Titled {
  readonly title: string;
  readonly titles: ReadonlyMap<string, string>;
}

/** A figure's value, shown as the reader's language writes it. */
export interface Quantity {
  readonly amount: Amount;
  /** What must be known to read it, after it. */
  readonly note?: Message;
}

export interface Link {
  readonly text: string | Message;
  readonly to: Location;
}

/** A bar chart has one bar a row; a graph's nodes are its edges' ends. */
export type Diagram =
  | { readonly kind: 'bars'; readonly title: Message; readonly unit: Message; readonly bars: readonly Bar[] }
  | { readonly kind: 'graph'; readonly title: Message; readonly edges: readonly Edge[] };

export interface Bar {
  readonly label: string;
  readonly value: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

export function isMessage(cell: Cell): cell is Message {
  return typeof cell === 'object' && 'args' in cell;
}

export function isLink(cell: Cell): cell is Link {
  return typeof cell === 'object' && 'to' in cell;
}

export function isTitled(cell: Cell): cell is Titled {
  return typeof cell === 'object' && 'titles' in cell;
}

export function isQuantity(cell: Cell): cell is Quantity {
  return typeof cell === 'object' && 'amount' in cell;
}
