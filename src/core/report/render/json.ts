import { render } from '../../model/message';
import type { Report, Row, Table } from '../report';
import { columnsFor, placeOf, plainCell, type Voice } from './cells';

/** A report as JSON: its tables with one object a row; counts are numbers, values of figures decimal strings. */
export function json(report: Report, voice: Voice): string {
  const whole = {
    report: report.name,
    title: render(report.title, voice.translate),
    notes: report.notes.map((note) => render(note, voice.translate)),
    tables: report.tables.map((table) => ({
      title: render(table.title, voice.translate),
      rows: table.rows.map((row) => record(table, row, voice)),
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function record(table: Table, row: Row, voice: Voice): Record<string, unknown> {
  const fields = columnsFor(table, 'data').flatMap(({ key }) => {
    const cell = row[key];
    return cell === undefined
      ? []
      : [[key, typeof cell === 'number' ? cell : plainCell(cell, voice)] as const];
  });
  return { ...Object.fromEntries(fields), at: placeOf(row) };
}
