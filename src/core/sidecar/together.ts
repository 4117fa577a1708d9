import type { Review, Sidecar } from '../model/claim';
import { addAll } from '../model/lists';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { eolOf, indented } from '../yaml/mapedit';
import { newMemory } from '../yaml/outline';
import { applyEdits } from '../yaml/splice';
import { applyOperation, type ClaimOperation } from './edit';
import { mergeSidecars } from './merge';
import { flowOf, mendFirst, refuse, sectionOf, stateOf, type State } from './state';
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
  if (sidecar.readOnly) return mendFirst(sidecar);
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
    const joined = joinSidecars(own.get(slug) ?? '', [{ annotator: slug, text: piece }]);
    if ('problem' in joined) return joined;
    result.set(slug, joined.text);
  }
  return { shared: applyEdits(shared, gone), own: result };
}

/**
 * All that two sidecars of one annotator hold, in one: what a document had under its old name is added to what it has
 * under the new. A problem, and nothing else, where they have different things in one place.
 */
export function uniteSidecars(
  present: string,
  coming: string,
): { readonly text: string } | { readonly problem: Problem } {
  const [into, from] = [present, coming].map((text) => stateOf(text, newMemory())) as [State, State];
  for (const { sidecar } of [into.reading, from.reading]) if (sidecar.readOnly) return mendFirst(sidecar);
  return withAdded(present, from, []);
}

/** A sidecar with what another one holds, less the sections named; the first file's head stays. */
function withAdded(
  text: string,
  added: State,
  without: readonly string[],
): { readonly text: string } | { readonly problem: Problem } {
  const left = [...without, ...(text === '' ? [] : ['glossator'])].flatMap(
    (name) => sectionOf(added, name) ?? [],
  );
  const rest = applyEdits(
    added.text,
    left.map(({ block }) => ({ ...block, text: '' })),
  );
  const merged = mergeSidecars('', text, rest);
  if (merged && merged.conflicts.length === 0) return { text: merged.text };
  return refuse(
    'not-joined',
    msg(
      'Two claims files say different things in one place: {0}',
      merged?.conflicts[0]?.path.join(' · ') ?? '',
    ),
    msg('Make the two say the same, or delete one of the two entries'),
  );
}

/** One annotator's own sidecar. */
export interface Own {
  readonly annotator: string;
  readonly text: string;
}

/**
 * Own sidecars taken into one: claims, dismissals and facts are united; what annotators say of others' claims
 * (`reviews`) becomes comments and status of those claims, `disputed` where they differ. Whose something is was told by
 * its file's name and is written down now; what is said of a claim that is in none of the files stays under `reviews`. A
 * problem where two files have different claims or facts in one place, and nothing is joined.
 */
export function joinSidecars(
  shared: string,
  own: readonly Own[],
): { readonly text: string } | { readonly problem: Problem } {
  let text = shared;
  const memory = newMemory();
  const reviews: (Review & { readonly by: string })[] = [];
  const unnamed: (readonly [id: string, by: string])[] = [];
  for (const { annotator: by, text: file } of own) {
    const state = stateOf(file, newMemory());
    const { sidecar } = state.reading;
    if (sidecar.readOnly) return mendFirst(sidecar);
    addAll(
      reviews,
      sidecar.reviews.map((review) => ({ ...review, by })),
    );
    for (const claim of sidecar.claims) if (claim.by === undefined) unnamed.push([claim.id, by]);
    // reviews are taken up below
    const joined = withAdded(text, state, ['reviews']);
    if ('problem' in joined) return joined;
    text = joined.text;
  }
  /** Does the first that can be done; the problem where none can. */
  const either = (...operations: readonly ClaimOperation[]): Problem | undefined => {
    let problem: Problem | undefined;
    for (const operation of operations) {
      const applied = applyOperation(text, operation, memory);
      if ('text' in applied) {
        text = applied.text;
        return undefined;
      }
      // a comment that is there already was taken up before
      if (applied.problem.code === 'duplicate-id') return undefined;
      problem = applied.problem;
    }
    return problem;
  };
  const problems: (Problem | undefined)[] = unnamed.map(([id, by]) =>
    either({ kind: 'change', id, fields: { by } }),
  );
  const said = new Map<string, Set<string>>();
  for (const { claim, by, status, comments } of reviews) {
    if (status !== undefined) said.set(claim, (said.get(claim) ?? new Set()).add(status));
    for (const { id, ...rest } of comments) {
      const operation = { kind: 'comment', claim, comment: { id, by, ...rest } } as const;
      problems.push(either(operation, { ...operation, own: true }));
    }
  }
  for (const [id, statuses] of said) {
    const status = statuses.size === 1 ? [...statuses][0]! : 'disputed';
    problems.push(either({ kind: 'change', id, fields: { status } }, { kind: 'review', claim: id, status }));
  }
  const problem = problems.find((found) => found !== undefined);
  return problem ? { problem } : { text };
}
