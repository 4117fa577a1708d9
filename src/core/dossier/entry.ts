import type { Initiative, Leader, Names, Office, Other, Place, Rate, Settled } from '../model/dossier';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { Fields } from '../yaml/fields';
import { isNull, type YamlNode } from '../yaml/node';
import { isCurrency } from './currencies';

/** The fields of a node at a place in the whole text; undefined, with a problem, where it is not a map. */
export function asFields(
  node: YamlNode,
  base: number,
  report: (problem: Problem) => void,
): Fields | undefined {
  if (node.kind === 'map') return new Fields(node, report, base);
  report({
    code: 'wrong-type',
    severity: 'error',
    message: msg('Names with values are expected here'),
    mend: msg('Write names with values here, one a line and indented'),
    span: { start: node.start + base, end: node.end + base },
  });
  return undefined;
}

/** `{[name]: value}` where there is a value. */
function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
}

export function readLeader(id: string, fields: Fields, place: Place): Leader {
  const gender = oneOf(fields, 'gender', ['female', 'male']);
  const offices = fields.list('offices')?.items ?? [];
  return {
    kind: 'leader',
    id,
    ...readNames(id, fields),
    offices: offices.flatMap((node) => readOffice(node, fields) ?? []),
    ...given('gender', gender),
    ...given('wikidata', fields.text('wikidata')),
    ...given('note', fields.text('note')),
    place,
  };
}

function readOffice(node: YamlNode, leader: Fields): Office | undefined {
  if (node.kind !== 'map') {
    leader.wrong('offices', node, msg('Write an office as - title: …, with from and to below it'));
    return undefined;
  }
  const fields = leader.inside(node);
  const from = fields.date('from');
  const to = fields.date('to');
  if (from !== undefined && to !== undefined && to.slice(0, from.length) < from.slice(0, to.length))
    fields.problem(
      'bad-date',
      fields.node('to')!,
      msg('This office ends before it begins'),
      msg('Check from and to'),
    );
  const titles = languageTexts(fields, 'titles');
  const title = fields.text('title') ?? titles.values().next().value;
  if (title === undefined) {
    fields.problem('missing-title', node, msg('This office has no title'), msg('Add title: …'));
    return undefined;
  }
  return {
    title,
    titles,
    ...given('state', fields.text('state')),
    ...given('from', from),
    ...given('to', to),
  };
}

const statuses = ['planned', 'held', 'cancelled', 'in force', 'ended'] as const;

export function readInitiative(id: string, fields: Fields, place: Place): Initiative {
  return {
    kind: 'initiative',
    id,
    ...readNames(id, fields),
    parties: fields.texts('parties') ?? [],
    ...given('type', fields.text('type')),
    ...given('start', fields.date('start')),
    ...given('end', fields.date('end')),
    ...given('status', oneOf(fields, 'status', statuses)),
    ...given('partOf', fields.text('part-of')),
    ...given('wikidata', fields.text('wikidata')),
    ...given('note', fields.text('note')),
    place,
  };
}

export function readOther(id: string, fields: Fields, place: Place): Other {
  const type = fields.text('kind') ?? 'other';
  return { kind: 'other', id, type, ...readNames(id, fields), ...given('note', fields.text('note')), place };
}

export function readRate(fields: Fields, place: Place): Rate | undefined {
  const base = currency(fields, 'base', place);
  const quote = currency(fields, 'quote', place);
  const rate = fields.text('rate');
  if (base === undefined || quote === undefined) return undefined;
  if (rate === undefined || !/^\d+(\.\d+)?$/.test(rate) || Number(rate) === 0) {
    fields.problem(
      'bad-rate',
      fields.node('rate') ?? place,
      msg('This rate is not a number above zero'),
      msg('Write how much of “quote” one “base” is, with a point: rate: 157.6'),
    );
    return undefined;
  }
  return {
    base,
    quote,
    rate,
    ...given('date', fields.date('date')),
    ...given('source', fields.text('source')),
    place,
  };
}

export function readSettled(id: string, fields: Fields, place: Place): Settled | undefined {
  const as = oneOf(fields, 'as', ['same', 'different', 'ignore'] as const);
  if (as === undefined) return undefined;
  return {
    id,
    kind: fields.text('kind') ?? '',
    between: fields.texts('between') ?? [],
    as,
    ...given('by', fields.text('by')),
    ...given('note', fields.text('note')),
    place,
  };
}

/** The name shown, and the names as written; an entry without any is named by its id. */
function readNames(id: string, fields: Fields): { name: string; names: Names } {
  const names = new Map<string, string[]>();
  for (const { key, value } of fields.map('names')?.pairs ?? []) {
    if (isNull(value)) continue;
    const list = value.kind === 'list' ? value.items : [value];
    const texts = list.flatMap((item) => fields.textOf(item, key.value) ?? []);
    names.set(key.value, [...(names.get(key.value) ?? []), ...texts.filter((text) => text.trim() !== '')]);
  }
  const name = fields.text('name') ?? names.values().next().value?.[0];
  return { name: name ?? id, names };
}

function languageTexts(fields: Fields, name: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { key, value } of fields.map(name)?.pairs ?? []) {
    const text = isNull(value) ? undefined : fields.textOf(value, key.value);
    if (text !== undefined) texts.set(key.value, text);
  }
  return texts;
}

function oneOf<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T | undefined {
  const value = fields.text(name);
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  fields.problem(
    'unknown-value',
    fields.node(name)!,
    msg('“{0}” is not known here', value),
    msg('Write one of: {0}', allowed.join(', ')),
    'warning',
  );
  return undefined;
}

function currency(fields: Fields, name: string, place: Place): string | undefined {
  const code = fields.text(name);
  if (code !== undefined && isCurrency(code)) return code;
  fields.problem(
    'unknown-currency',
    fields.node(name) ?? place,
    msg('“{0}” is not a currency code', code ?? ''),
    msg('Write the three capital letters of ISO 4217, such as USD, KZT or JPY'),
  );
  return undefined;
}
