import { render } from '../../model/message';
import type { Report } from '../report';
import { columnsFor, placeOf, plainCell, type Voice } from './cells';

/**
 * All rows of a report as one CSV (RFC 4180, CRLF): the table's name first where there are several, then the columns of
 * all tables, then where the row's first link leads. A cell that a spreadsheet could take for a formula gets a `'`.
 */
export function csv(report: Report, voice: Voice): string {
  const keys = new Set(report.tables.flatMap((table) => columnsFor(table, 'data').map(({ key }) => key)));
  const several = report.tables.length > 1;
  const lines = [[...(several ? ['table'] : []), ...keys, 'document', 'line', 'start', 'end']];
  for (const table of report.tables) {
    for (const row of table.rows) {
      const place = placeOf(row);
      lines.push([
        ...(several ? [render(table.title, voice.translate)] : []),
        ...Array.from(keys, (key) => plainCell(row[key], voice)),
        ...(place
          ? [place.path, String(place.line), String(place.start), String(place.end)]
          : ['', '', '', '']),
      ]);
    }
  }
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
