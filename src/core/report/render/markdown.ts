import type { Location } from '../../corpus/corpus';
import { render } from '../../model/message';
import { visible } from '../../text/visible';
import type { Report, Table } from '../report';
import { columnsFor, renderCell, type Form, type Voice } from './cells';
import { mermaid } from './mermaid';

export interface MarkdownOptions extends Voice {
  /** Where a link leads: a URL that needs no more escaping. */
  href(to: Location): string;
  /** Where all rows are, for tables that are cut; absent where there is no such place. */
  readonly wholeHref?: string;
}

/** The preview needs 1.7 s for 1,000 rows and 14 s for 10,000 (measured): longer tables are cut, and say so. */
export const mostRows = 500;

/** A report as Markdown. Nothing of a document or a sidecar can become markup, a link or a formula. */
export function markdown(report: Report, options: MarkdownOptions): string {
  const words = (message: Parameters<typeof render>[0]) => escapeMarkdown(render(message, options.translate));
  const parts = [
    `# ${words(report.title)}`,
    ...report.notes.map(words),
    ...report.diagrams.flatMap((diagram) => {
      const code = mermaid(diagram, options.translate);
      return code ? [`## ${words(diagram.title)}`, `\`\`\`mermaid\n${code}\n\`\`\``] : [];
    }),
    ...report.tables.flatMap((table) => [`## ${words(table.title)}`, ...markdownTable(table, options)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownTable(table: Table, options: MarkdownOptions): string[] {
  const words = (message: Parameters<typeof render>[0]) => escapeMarkdown(render(message, options.translate));
  if (table.rows.length === 0) return [`*${words(table.empty)}*`];
  const form: Form = {
    text: escapeMarkdown,
    link: (text, to) => `[${escapeMarkdown(text)}](${options.href(to)})`,
    between: '; ',
  };
  const columns = columnsFor(table, 'page');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [
    line(columns.map(({ title }) => words(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
  ];
  const rows = table.rows
    .slice(0, mostRows)
    .map((row) => line(columns.map(({ key }) => renderCell(row[key], options, form))));
  return [[...head, ...rows].join('\n'), ...cutNote(table, options)];
}

function cutNote(table: Table, { translate, wholeHref }: MarkdownOptions): string[] {
  const more = table.rows.length - mostRows;
  if (more <= 0) return [];
  const words = escapeMarkdown(translate('{0} more rows are in the CSV.', more));
  return [wholeHref === undefined ? words : `[${words}](${wholeHref})`];
}

/**
 * Text that Markdown shows as it stands, on one line: every character that could begin markup, HTML, a table cell or a
 * formula is escaped, and a comment breaks what a viewer would turn into a link by itself.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()#+\-!|~$^=]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/www\./gi, (w) => `${w.slice(0, 3)}<!-- -->.`);
}
