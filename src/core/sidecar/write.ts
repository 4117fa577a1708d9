import type { Claim, ClaimComment, DocumentFacts, Dismissal, Selector } from '../model/claim';
import type { Chance } from '../ports';
import { date, field, hex, list, map, prose, quoted, scalar, type Written } from '../yaml/write';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id: the letter and eight random characters of 0-9a-z less i l o u. Never a number to any YAML reader. */
function newId(letter: string, chance: Chance): string {
  let id = letter;
  for (const byte of chance.bytes(8)) id += letters[byte % 32];
  return id;
}

export const newClaimId = (chance: Chance): string => newId('c', chance);
export const newCommentId = (chance: Chance): string => newId('k', chance);
export const newDismissalId = (chance: Chance): string => newId('d', chance);

/** What a claim id must look like for us to write to the claim. Others are shown and left as they stand. */
export const claimIdPattern = /^c[0-9a-z]{4,32}$/;
/** The same for ids of comments and dismissals. */
export const entryIdPattern = /^[a-z][0-9a-z]{4,32}$/;

/** The first lines of a new sidecar. A document's name is data: it stays on its line. */
export function fileHead(document: string | undefined): string[] {
  const name = document === undefined ? '' : quoted(document).slice(1, -1).replace(/\\"/g, '"');
  return [...(name ? [`# Claims on ${name}`] : []), 'glossator: 1'];
}

/** The keys of a claim's selector: they say together where it stands. */
export const selectorKeys = ['quote', 'prefix', 'suffix', 'at', 'rival', 'shared'] as const;
/** Keys of a claim in the order they are written in. */
export const claimKeys = [
  ...selectorKeys,
  ...['parts', 'translation', 'speaker', 'type', 'about', 'topics'],
  ...[
    'stance',
    'polarity',
    'certainty',
    'said',
    'due',
    'basis',
    'via',
    'figures',
    'confidence',
    'status',
    'reviewed',
  ],
  ...['tags', 'by', 'made', 'note', 'comments', 'links'],
] as const;
export const reviewKeys: readonly string[] = ['status', 'comments'];
export const factKeys = ['date', 'language', 'source', 'title'] as const;

type Writer = (claim: Partial<Claim>) => Written | string | undefined;

const texts = (items: readonly string[] | undefined) => (items?.length ? list(items.map(scalar)) : undefined);
const some = <T>(value: T | undefined, write: (value: T) => string) =>
  value === undefined ? undefined : write(value);

const writers: Readonly<Record<string, Writer>> = {
  quote: ({ selector }) => some(selector?.quote, quoted),
  prefix: ({ selector }) => some(selector?.prefix, quoted),
  suffix: ({ selector }) => some(selector?.suffix, quoted),
  at: ({ selector }) => some(selector?.at, hint),
  rival: ({ selector }) => some(selector?.rival, String),
  shared: ({ selector }) => some(selector?.shared, shares),
  parts: ({ parts }) => (parts?.length ? items(parts.map(selectorMap)) : undefined),
  translation: ({ translation }) => some(translation, quoted),
  about: ({ about }) => texts(about),
  topics: ({ topics }) => texts(topics),
  via: ({ via }) => texts(via),
  tags: ({ tags }) => texts(tags),
  said: ({ said }) => some(said, date),
  due: ({ due }) => some(due, date),
  made: ({ made }) => some(made, date),
  reviewed: ({ reviewed }) =>
    some(reviewed, ({ by, at }) =>
      map([
        ['by', some(by, scalar)],
        ['at', some(at, date)],
      ]),
    ),
  figures: ({ figures }) =>
    figures?.length
      ? items(
          figures.map(({ value, low, high, unit, qualifier, per }) =>
            map([
              ['value', some(value, quoted)],
              ['low', some(low, quoted)],
              ['high', some(high, quoted)],
              ['unit', some(unit, scalar)],
              ['qualifier', qualifier],
              ['per', some(per, scalar)],
            ]),
          ),
        )
      : undefined,
  note: ({ note }) => (note === undefined ? undefined : prose(note)),
  comments: ({ comments }) => (comments?.length ? writtenComments(comments) : undefined),
  links: ({ links }) =>
    links?.size ? map([...links].map(([id, kind]) => [scalar(id), scalar(kind)])) : undefined,
};

/** One key of a claim, of those in `claimKeys`; undefined where the claim has nothing to say there. */
export function claimField(claim: Partial<Claim>, key: string): Written | undefined {
  const plain = claim[key as 'speaker'];
  const written = writers[key] ? writers[key](claim) : some(plain, scalar);
  return typeof written === 'string' ? { inline: written } : written;
}

/** A claim as lines: its id, then its fields indented by two. The same claim always gives the same lines. */
export function claimLines(claim: Claim): string[] {
  return entryLines(
    claim.id,
    claimKeys.map((key) => [key, claimField(claim, key)]),
  );
}

/** A claim in braces, for a file that is written so. */
export function claimInline(claim: Claim): string {
  return entryInline(
    claim.id,
    claimKeys.map((key) => [key, claimField(claim, key)]),
  );
}

type Pairs = readonly (readonly [string, Written | undefined])[];

export function entryLines(id: string, pairs: Pairs): string[] {
  const lines = pairs.flatMap(([key, value]) => (value ? field(key, value) : []));
  return [`${id}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

export function entryInline(id: string, pairs: Pairs): string {
  return `${id}: ${map(pairs.map(([key, value]) => [key, value?.inline]))}`;
}

export function commentInline({ by, at, text }: ClaimComment): string {
  return map([
    ['by', some(by, scalar)],
    ['at', some(at, date)],
    ['text', scalar(text)],
  ]);
}

export function writtenComments(comments: readonly ClaimComment[]): Written {
  return {
    inline: map(comments.map((comment) => [comment.id, commentInline(comment)])),
    lines: ['', ...comments.map((comment) => `${comment.id}: ${commentInline(comment)}`)],
  };
}

export function dismissalInline({ quote, by, note }: Dismissal): string {
  return map([
    ['quote', quoted(quote)],
    ['by', some(by, scalar)],
    ['note', some(note, scalar)],
  ]);
}

export function factField(
  facts: { readonly [K in keyof DocumentFacts]?: DocumentFacts[K] | null },
  key: (typeof factKeys)[number],
): Written | undefined {
  const value = facts[key];
  return value == null ? undefined : { inline: key === 'date' ? date(value) : scalar(value) };
}

function hint({ start, end, text }: NonNullable<Selector['at']>): string {
  return map([
    ['start', String(start)],
    ['end', String(end)],
    ['text', some(text, hex)],
  ]);
}

function shares({ before, after, heirs, words, nth, of }: NonNullable<Selector['shared']>): string {
  return map([
    ['before', String(before)],
    ['after', String(after)],
    ['heirs', some(heirs, sides)],
    ['words', some(words, String)],
    ['nth', some(nth, String)],
    ['of', some(of, String)],
  ]);
}

function sides({ before, after }: { readonly before?: number; readonly after?: number }): string {
  return map([
    ['before', some(before, String)],
    ['after', some(after, String)],
  ]);
}

function selectorMap({ quote, prefix, suffix, at, rival, shared }: Selector): string {
  return map([
    ['quote', quoted(quote)],
    ['prefix', some(prefix, quoted)],
    ['suffix', some(suffix, quoted)],
    ['at', some(at, hint)],
    ['rival', some(rival, String)],
    ['shared', some(shared, shares)],
  ]);
}

function items(sources: readonly string[]): Written {
  return { inline: list(sources), lines: ['', ...sources.map((source) => `- ${source}`)] };
}
