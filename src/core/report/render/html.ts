import type { Location } from '../../corpus/corpus';
import { render, type Message } from '../../model/message';
import type { Diagram, Report, Table } from '../report';
import { columnsFor, renderCell, type Form, type Voice } from './cells';

export interface HtmlOptions extends Voice {
  href(to: Location): string;
}

/** A report as one HTML file that needs nothing else: no script, no outside resource, readable in light and dark. */
export function html(report: Report, options: HtmlOptions): string {
  const words = (message: Message) => escapeHtml(render(message, options.translate));
  const title = words(report.title);
  return `<!doctype html>
<html lang="${escapeHtml(options.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${report.notes.map((note) => `<p>${words(note)}</p>`).join('\n')}
${report.diagrams.map((diagram) => figure(diagram, words)).join('\n')}
${report.tables.map((table) => section(table, options, words)).join('\n')}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top }
th { position: sticky; top: 0; background: Canvas }
.right { text-align: right; font-variant-numeric: tabular-nums }
meter { width: 16rem }
`;

function section(table: Table, options: HtmlOptions, words: (message: Message) => string): string {
  const heading = `<h2>${words(table.title)}</h2>`;
  if (table.rows.length === 0) return `${heading}\n<p><em>${words(table.empty)}</em></p>`;
  const form: Form = {
    text: escapeHtml,
    link: (text, to) => `<a href="${escapeHtml(options.href(to))}">${escapeHtml(text)}</a>`,
    between: '; ',
  };
  const columns = columnsFor(table, 'page');
  const cls = (align: string | undefined) => (align ? ` class="${align}"` : '');
  const head = columns.map(({ align, title }) => `<th${cls(align)}>${words(title)}</th>`).join('');
  const rows = table.rows.map((row) => {
    const cells = columns.map(
      ({ key, align }) => `<td${cls(align)}>${renderCell(row[key], options, form)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `${heading}\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function figure(diagram: Diagram, words: (message: Message) => string): string {
  const heading = `<h2>${words(diagram.title)}</h2>`;
  if (diagram.kind === 'graph') {
    const items = diagram.edges.map(({ from, to, label }) =>
      [from, label, to].filter((part) => part !== undefined),
    );
    return items.length > 0
      ? `${heading}\n<ul>${items.map((parts) => `<li>${escapeHtml(parts.join(' → '))}</li>`).join('')}</ul>`
      : '';
  }
  const most = Math.max(1, ...diagram.bars.map(({ value }) => value));
  const rows = diagram.bars.map(
    ({ label, value }) =>
      `<tr><td>${escapeHtml(label)}</td><td class="right">${value}</td><td><meter max="${most}" value="${value}"></meter></td></tr>`,
  );
  return rows.length > 0 ? `${heading}\n<table><tbody>${rows.join('')}</tbody></table>` : '';
}

/** Text that HTML shows as it stands, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
