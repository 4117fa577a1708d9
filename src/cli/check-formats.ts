import { isAbsolute, relative, sep } from 'node:path';
import { render } from '../core/model/message';
import type { Problem, Severity } from '../core/model/problem';
import { LineIndex } from '../core/text/lines';
import { visible } from '../core/text/visible';
import type { Input } from './workspace';

type Format = (problems: readonly Problem[], files: readonly Input[]) => string;

/** Name → how the findings are written. */
export const formats: Readonly<Record<string, Format>> = { text, json, sarif, github };

function text(problems: readonly Problem[], files: readonly Input[]): string {
  if (problems.length === 0) return 'No problems.\n';
  return findings(problems, files)
    .map(({ severity, message, mend, file, line, column }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      const said = mend === undefined ? message : `${message.replace(/\.$/, '')}; ${mend}`;
      return `${visible(place)}: ${severity}: ${said}\n`;
    })
    .join('');
}

interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend?: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

function findings(problems: readonly Problem[], files: readonly Input[]): Finding[] {
  const indexes = new Map(files.map(({ file, text }) => [file, text]));
  const lines = new Map<string, LineIndex>();
  const indexOf = (file: string | undefined) => {
    const text = file === undefined ? undefined : indexes.get(file);
    if (file === undefined || text === undefined) return undefined;
    const known = lines.get(file) ?? new LineIndex(text);
    lines.set(file, known);
    return known;
  };
  return problems.map(({ code, severity, message, mend, file, span }) => {
    const index = span && indexOf(file);
    const from = index && index.position(span.start);
    const to = index && index.position(span.end);
    return {
      code,
      severity,
      message: visible(render(message)),
      ...(mend && { mend: visible(render(mend)) }),
      ...(file !== undefined && { file: fromHere(file) }),
      ...(from &&
        to && {
          line: from.line + 1,
          column: from.column + 1,
          endLine: to.line + 1,
          endColumn: to.column + 1,
        }),
    };
  });
}

/** A path in this folder as code hosts and people expect it: from here. */
function fromHere(file: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(process.cwd(), file);
  return path === '' || path.split(sep)[0] === '..' || isAbsolute(path) ? file : path;
}

function json(problems: readonly Problem[], files: readonly Input[]): string {
  return `${JSON.stringify(findings(problems, files), null, 2)}\n`;
}

const sarifLevels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code hosts read it. */
function sarif(problems: readonly Problem[], files: readonly Input[]): string {
  const all = findings(problems, files);
  const results = all.map(({ code, severity, message, mend, file, line, column, endLine, endColumn }) => ({
    ruleId: code,
    level: sarifLevels[severity],
    message: { text: sentences(message, mend) },
    locations:
      file === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                ...(line !== undefined && {
                  region: { startLine: line, startColumn: column, endLine, endColumn },
                }),
              },
            },
          ],
  }));
  const rules = [...new Set(all.map(({ code }) => code))]
    .sort()
    .map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'glossator', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What is wrong, and the mend, each a sentence. */
function sentences(message: string, mend: string | undefined): string {
  const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  return mend === undefined ? ended(message) : `${ended(message)} ${ended(mend)}`;
}

/** Relative to the folder that is checked, or a `file:` address where the path is absolute. */
function uriOf(file: string): string {
  const path = file.split(/[\\/]/).map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  // a drive of Windows
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.replace(/^(?:\.\/)+/, '');
}

const githubLevels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands. What comes from a file is escaped as they require, so that it can't be a command of its own. */
function github(problems: readonly Problem[], files: readonly Input[]): string {
  return findings(problems, files)
    .map(({ code, severity, message, mend, file, line, column }) => {
      const where = { file, line, col: column, title: code };
      const properties = Object.entries(where).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
      );
      return `::${githubLevels[severity]} ${properties.join(',')}::${escapeData(sentences(message, mend))}\n`;
    })
    .join('');
}

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
