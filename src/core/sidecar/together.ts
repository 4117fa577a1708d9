import type { Sidecar } from '../model/claim';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { eolOf, indented } from '../yaml/mapedit';
import { newMemory } from '../yaml/outline';
import { applyEdits } from '../yaml/splice';
import { applyOperation } from './edit';
import { mergeSidecars } from './merge';
import { flowOf, refuse, sectionOf, stateOf } from './state';
import { fileHead } from './write';

/** Problems of a document's sidecars taken together: an id in two files. Nothing is dropped for it. */
export function sharedIds(files: readonly { readonly file: string; readonly sidecar: Sidecar }[]): Problem[] {
  const first = new Map<string, { file: string; span: { start: number; end: number } }>();
  return files.flatMap(({ file, sidecar }) =>
    sidecar.claims.flatMap(({ id, key }): Problem[] => {
      const before = first.get(id);
      if (!before) first.set(id, { file, span: key });
      if (!before || before.file === file) return [];
      return [
        {
          code: 'duplicate-id',
          severity: 'error',
          message: msg('Claim {0} is in {1} already', id, before.file),
          mend: msg('Delete one of the two, or give this one a new id'),
          file,
          span: key,
          related: [{ ...before, message: msg('The first “{0}”', id) }],
        },
      ];
    }),
  );
}

export interface Split {
  /** What stays in the shared sidecar: everything that names no annotator. */
  readonly shared: string;
  /** Own sidecars by what `slugOf` made of the annotator's name. */
  readonly own: ReadonlyMap<string, string>;
}

/**
 * Moves the claims and dismissals of a shared sidecar into own ones, by their `by`; raw lines are moved as they stand.
 * `own` holds the own sidecars that are there already; `slugOf` makes a file name's part of an annotator's name.
 */
export function splitSidecar(
  shared: string,
  own: ReadonlyMap<string, string>,
  slugOf: (by: string) => string,
  document?: string,
): Split | { readonly problem: Problem } {
  const state = stateOf(shared, newMemory());
  const { sidecar } = state.reading;
  if (sidecar.readOnly) return mendFirst();
  const moving = new Map<string, Map<string, string>>();
  const gone: { start: number; end: number; text: string }[] = [];
  for (const name of ['claims', 'dismissed'] as const) {
    const section = sectionOf(state, name);
    if (flowOf(section))
      return refuse(
        'unusual-layout',
        msg('The claims file is laid out in a way that can’t be edited safely'),
        msg('Write each claim’s id and each of its fields on a line of its own'),
      );
    const authors = new Map(sidecar[name].map(({ id, by }) => [id, by]));
    for (const { id, block } of section?.entries ?? []) {
      const by = authors.get(id);
      if (by === undefined) continue;
      const slug = slugOf(by);
      const mine = moving.get(slug) ?? new Map<string, string>();
      const source = shared.slice(block.start, block.end);
      moving.set(
        slug,
        mine.set(name, (mine.get(name) ?? '') + (source.endsWith('\n') ? source : `${source}\n`)),
      );
      gone.push({ ...block, text: '' });
    }
  }
  const result = new Map(own);
  const eol = eolOf(shared);
  for (const [slug, sections] of moving) {
    const body = [...sections].map(([name, lines]) => `${name}:${eol}${lines}`).join('');
    const piece = indented(fileHead(document), 0, eol) + body;
    const joined = joinSidecars(own.get(slug) ?? '', [piece]);
    if ('problem' in joined) return joined;
    result.set(slug, joined.text);
  }
  return { shared: applyEdits(shared, gone), own: result };
}

/**
 * Own sidecars taken into one: claims, dismissals and facts are united; what annotators say of others' claims
 * (`reviews`) becomes comments and status of those claims, `disputed` where they differ. A problem where two files have
 * different claims or facts in one place, and nothing is joined.
 */
export function joinSidecars(
  shared: string,
  own: readonly string[],
): { readonly text: string } | { readonly problem: Problem } {
  let text = shared;
  const reviews: { claim: string; status?: string; comments: Sidecar['reviews'][number]['comments'] }[] = [];
  for (const file of own) {
    const state = stateOf(file, newMemory());
    if (state.reading.sidecar.readOnly) return mendFirst();
    reviews.push(...state.reading.sidecar.reviews);
    // the first file's head stays; reviews are taken up below
    const left = ['reviews', ...(text === '' ? [] : ['glossator'])].flatMap(
      (name) => sectionOf(state, name) ?? [],
    );
    const rest = applyEdits(
      file,
      left.map(({ block }) => ({ ...block, text: '' })),
    );
    const merged = mergeSidecars('', text, rest);
    if (!merged || merged.conflicts.length > 0)
      return refuse(
        'not-joined',
        msg(
          'Two claims files say different things in one place: {0}',
          merged?.conflicts[0]?.path.join(' · ') ?? '',
        ),
        msg('Make the two say the same, or delete one of the two entries'),
      );
    text = merged.text;
  }
  const memory = newMemory();
  const said = new Map<string, Set<string>>();
  for (const { claim, status, comments } of reviews) {
    if (status !== undefined) said.set(claim, (said.get(claim) ?? new Set()).add(status));
    for (const comment of comments) {
      const applied = applyOperation(text, { kind: 'comment', claim, comment }, memory);
      if ('text' in applied) text = applied.text;
    }
  }
  for (const [id, statuses] of said) {
    const status = statuses.size === 1 ? [...statuses][0]! : 'disputed';
    const applied = applyOperation(text, { kind: 'change', id, fields: { status } }, memory);
    if ('text' in applied) text = applied.text;
  }
  return { text };
}

const mendFirst = () =>
  refuse(
    'read-only',
    msg('The claims file is not written to before it is mended'),
    msg('Open it and mend what Problems lists for it'),
  );
