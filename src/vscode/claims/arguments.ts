import * as vscode from 'vscode';
import { listFields, textFields, type Claim } from '../../core/model/claim';
import type { ClaimRef } from './tracked';

/** What a claim says besides where it stands. */
export type ClaimFields = Omit<Claim, 'id' | 'selector' | 'comments' | 'links'>;

export interface TagArguments {
  readonly uri?: vscode.Uri;
  readonly range?: vscode.Range;
  readonly claim?: ClaimFields;
}

/** Who tagged and when is ours to say. */
const texts = textFields.filter((name) => name !== 'by' && name !== 'made');
/** Longest text that a field takes, in UTF-16 units. */
const longest = 10_000;

/**
 * Reads `{uri, range, claim}` as a key binding or another extension gives it: each may be absent, the address may be a
 * string, the range plain data. A menu gives the bare address. Anything else is named as wrong, never guessed at.
 */
export function readTagArguments(given: unknown): TagArguments | { readonly wrong: string } {
  if (given === undefined || given === null) return {};
  if (given instanceof vscode.Uri) return {};
  if (!isRecord(given)) return { wrong: String(given) };
  const unknown = Object.keys(given).find((key) => !['uri', 'range', 'claim'].includes(key));
  if (unknown) return { wrong: unknown };
  const uri = given['uri'] === undefined ? undefined : readUri(given['uri']);
  const range = given['range'] === undefined ? undefined : readRange(given['range']);
  const claim = given['claim'] === undefined ? undefined : readFields(given['claim']);
  if (uri === null || (uri && !range)) return { wrong: uri ? 'range' : 'uri' };
  if (range === null) return { wrong: 'range' };
  if (typeof claim === 'string') return { wrong: `claim.${claim}` };
  return { ...(uri && { uri }), ...(range && { range }), ...(claim && { claim }) };
}

function readUri(given: unknown): vscode.Uri | null {
  if (given instanceof vscode.Uri) return given;
  if (typeof given !== 'string') return null;
  try {
    return vscode.Uri.parse(given, true);
  } catch {
    return null;
  }
}

/** `{start: {line, character}, end: …}`, zero-based, or `[{…}, {…}]` as ranges become JSON. */
export function readRange(given: unknown): vscode.Range | null {
  if (given instanceof vscode.Range) return given;
  const [start, end] = Array.isArray(given)
    ? (given as unknown[])
    : isRecord(given)
      ? [given['start'], given['end']]
      : [];
  const from = readPosition(start);
  const to = readPosition(end);
  return from && to ? new vscode.Range(from, to) : null;
}

function readPosition(given: unknown): vscode.Position | undefined {
  if (!isRecord(given)) return undefined;
  const { line, character } = given;
  return isIndex(line) && isIndex(character) ? new vscode.Position(line, character) : undefined;
}

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The fields, or the name of the one that is wrong. */
export function readFields(given: unknown): ClaimFields | string {
  if (!isRecord(given)) return '';
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const isText = texts.some((name) => name === key) && isShort(value);
    const isList = listFields.some((name) => name === key) && Array.isArray(value) && value.every(isShort);
    if (!isText && !isList) return key;
    fields[key] = value;
  }
  return fields;
}

/** Which claim a command is given: its id, or where several may have that, also of which document and file. */
export function readClaim(given: unknown): string | ClaimRef | undefined {
  if (typeof given === 'string') return given;
  if (!isRecord(given)) return undefined;
  const { claim, document, file } = given;
  return isShort(claim) && isShort(document) && isShort(file) ? { claim, document, file } : undefined;
}

export const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
