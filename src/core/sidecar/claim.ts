import {
  listFields,
  textFields,
  type Claim,
  type ClaimComment,
  type ClaimFigure,
  type Dismissal,
  type DocumentFacts,
  type Review,
  type Selector,
} from '../model/claim';
import type { Qualifier } from '../model/mention';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { Fields } from '../yaml/fields';
import type { YamlMap, YamlNode } from '../yaml/node';

/** What reading one entry gives; problems have places counted from where the entry's do. */
export interface ReadEntry<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const qualifiers: readonly string[] = ['about', 'over', 'under', 'at-least', 'at-most'];

/** A claim from its entry; undefined, with a problem, where it is none: not a map, or without a quote. */
export function readClaim(id: string, node: YamlNode): ReadEntry<Claim> {
  const problems: Problem[] = [];
  const fields = node.kind === 'map' ? fieldsOf(node, problems) : undefined;
  const selector = fields && readSelector(fields);
  if (!fields || !selector) {
    problems.push({
      code: 'claim-without-quote',
      severity: 'error',
      message: msg('Claim {0} has no quote: the file may be cut short here', id),
      mend: msg('Add the quoted words as quote: "…", take the file back from git, or delete the claim'),
      span: { start: node.start, end: node.end },
    });
    return { value: undefined, problems };
  }
  const claim: Writable<Claim> = { id, selector };
  for (const name of textFields) {
    const value = fields.text(name);
    if (value !== undefined) claim[name] = value;
  }
  for (const name of listFields) {
    const value = fields.texts(name);
    if (value !== undefined) claim[name] = value;
  }
  fields.visible('by', 'tags');
  const figures = fields.list('figures');
  if (figures)
    claim.figures = figures.items.flatMap((item) =>
      item.kind === 'map' ? readFigure(fields.inside(item)) : [],
    );
  const comments = fields.map('comments');
  if (comments) claim.comments = readComments(comments, fields);
  const links = fields.map('links');
  if (links)
    claim.links = new Map(
      links.pairs.flatMap(({ key, value }) => {
        const kind = fields.textOf(value, key.value);
        return kind === undefined ? [] : [[key.value, kind] as const];
      }),
    );
  const parts = fields.list('parts');
  if (parts)
    claim.parts = parts.items.flatMap((item) =>
      item.kind === 'map' ? (readSelector(fields.inside(item)) ?? []) : [],
    );
  const reviewed = fields.map('reviewed');
  if (reviewed) claim.reviewed = present(fields.inside(reviewed), ['by', 'at']);
  return { value: claim, problems };
}

/** What an own sidecar says of somebody's claim, without its place. */
export function readReview(claim: string, node: YamlNode): ReadEntry<Omit<Review, 'block'>> {
  const problems: Problem[] = [];
  const fields = fieldsOf(node, problems);
  if (!fields) return { value: undefined, problems };
  const comments = fields.map('comments');
  return {
    value: {
      claim,
      ...present(fields, ['status']),
      comments: comments ? readComments(comments, fields) : [],
    },
    problems,
  };
}

export function readDismissal(id: string, node: YamlNode): ReadEntry<Dismissal> {
  const problems: Problem[] = [];
  const fields = fieldsOf(node, problems);
  const quote = fields?.text('quote');
  if (!fields || quote === undefined) return { value: undefined, problems };
  return { value: { id, quote, ...present(fields, ['by', 'note']) }, problems };
}

export function readFacts(node: YamlNode): ReadEntry<DocumentFacts> {
  const problems: Problem[] = [];
  const fields = fieldsOf(node, problems);
  if (!fields) return { value: undefined, problems };
  const date = fields.date('date');
  const value = { ...(date !== undefined && { date }), ...present(fields, ['language', 'source', 'title']) };
  return { value, problems };
}

function fieldsOf(node: YamlNode, problems: Problem[]): Fields | undefined {
  if (node.kind === 'map') return new Fields(node, (problem) => problems.push(problem), 0);
  problems.push({
    code: 'wrong-type',
    severity: 'error',
    message: msg('Names with values are expected here'),
    mend: msg('Write names with values here, one a line and indented'),
    span: { start: node.start, end: node.end },
  });
  return undefined;
}

/** The texts that are there, by name. */
function present<K extends string>(fields: Fields, names: readonly K[]): { [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  for (const name of names) {
    const value = fields.text(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function readSelector(fields: Fields): Selector | undefined {
  const quote = fields.text('quote');
  if (quote === undefined) return undefined;
  const rival = fields.number('rival');
  const at = fields.map('at');
  const hint = at && readHint(fields.inside(at));
  const map = fields.map('shared');
  const shared = map && readShared(fields.inside(map));
  return {
    quote,
    ...present(fields, ['prefix', 'suffix']),
    ...(hint && { at: hint }),
    ...(rival !== undefined && rival >= 0 && rival <= 1 && { rival }),
    ...(shared && { shared }),
  };
}

/** A hint with impossible offsets is no hint. */
function readHint(fields: Fields): Selector['at'] {
  const start = fields.number('start');
  const end = fields.number('end');
  if (start === undefined || end === undefined || !Number.isSafeInteger(end) || !Number.isInteger(start))
    return undefined;
  if (start < 0 || end < start) return undefined;
  return { start, end, ...present(fields, ['text']) };
}

/** Like the hint: with impossible numbers it is none. */
function readShared(fields: Fields): Selector['shared'] {
  const { before, after } = readSides(fields);
  const map = fields.map('heirs');
  const heirs = map && readSides(fields.inside(map));
  if (before === undefined || after === undefined) return undefined;
  if ([before, after, heirs?.before, heirs?.after].some((share) => share !== undefined && !isCount(share)))
    return undefined;
  const words = fields.number('words');
  const nth = fields.number('nth');
  const of = fields.number('of');
  const counted = isCount(nth) && isCount(of) && nth > 0 && nth <= of;
  return {
    before,
    after,
    ...(heirs && { heirs }),
    ...(words !== undefined && words >= 0 && words <= 1 && { words }),
    ...(counted && { nth, of }),
  };
}

function readSides(fields: Fields): { readonly before?: number; readonly after?: number } {
  const [before, after] = [fields.number('before'), fields.number('after')];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && value! >= 0;
}

function readFigure(fields: Fields): ClaimFigure {
  const qualifier = fields.text('qualifier');
  if (qualifier !== undefined && !qualifiers.includes(qualifier))
    fields.wrong(
      'qualifier',
      fields.node('qualifier')!,
      msg('Write about, over, under, at-least or at-most'),
    );
  return {
    ...present(fields, ['value', 'low', 'high', 'unit']),
    ...(qualifier !== undefined && qualifiers.includes(qualifier) && { qualifier: qualifier as Qualifier }),
    ...present(fields, ['per']),
  };
}

function readComments(map: YamlMap, fields: Fields): ClaimComment[] {
  return map.pairs.flatMap(({ key, value }): ClaimComment[] => {
    if (value.kind === 'scalar') return [{ id: key.value, text: value.value }];
    if (value.kind === 'list') {
      fields.wrong(key.value, value, msg('Write {by: …, at: …, text: …} here'));
      return [];
    }
    const inner = fields.inside(value);
    inner.visible('by');
    return [{ id: key.value, text: inner.text('text') ?? '', ...present(inner, ['by', 'at']) }];
  });
}
