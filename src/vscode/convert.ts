import * as vscode from 'vscode';
import type { Message } from '../core/model/message';
import type { Problem, Severity } from '../core/model/problem';
import type { Span } from '../core/model/span';
import { valueName } from '../core/model/values';
import type { LineIndex } from '../core/text/lines';

/**
 * The one place where the core's notions become the editor's and back. The core's offsets count UTF-16 units of
 * `document.getText()`: line breaks as the editor has them (CRLF is two units), byte order mark off.
 */

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/**
 * A span of a file's text as read from disk. By line and column, since the editor makes mixed line breaks uniform and
 * its offsets then differ from the file's.
 */
export function toFileRange(lines: LineIndex, span: Span | undefined): vscode.Range {
  const start = lines.position(span?.start ?? 0);
  const end = lines.position(span?.end ?? 0);
  return new vscode.Range(start.line, start.column, end.line, end.column);
}

/** A message in the user's language. */
export function say(message: Message): string {
  return vscode.l10n.t(message.text, ...message.args);
}

/** The same of what may be a text of the user's own, which stands as it is. */
export const sayAny = (words: Message | string): string => (typeof words === 'string' ? words : say(words));

/** A type, a status and the like, as it is shown. */
export const sayValue = (value: string): string => sayAny(valueName(value));

/** A problem of one file as the editor shows it, with the mend on a line of its own. */
export function toDiagnostic(
  problem: Problem,
  lines: LineIndex,
  resolve: (file: string) => { uri: vscode.Uri; lines: LineIndex } | undefined,
): vscode.Diagnostic {
  const text = problem.mend ? `${say(problem.message)}\n${say(problem.mend)}` : say(problem.message);
  const diagnostic = new vscode.Diagnostic(
    toFileRange(lines, problem.span),
    text,
    toSeverity(problem.severity),
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = problem.code;
  diagnostic.relatedInformation = (problem.related ?? []).flatMap(({ file, span, message }) => {
    const place = resolve(file ?? problem.file ?? '');
    if (!place) return [];
    const location = new vscode.Location(place.uri, toFileRange(place.lines, span));
    return [new vscode.DiagnosticRelatedInformation(location, say(message))];
  });
  return diagnostic;
}

function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
  }
}
