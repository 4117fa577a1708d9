import type { SidecarClaim } from '../model/claim';
import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { eolOf, indented, insertedInFlow, insertedLines, mapOf, removed, setKey } from '../yaml/mapedit';
import { isNull, pairOf } from '../yaml/node';
import { newMemory, type Memory } from '../yaml/outline';
import { applyEdits } from '../yaml/splice';
import { nextLine } from '../yaml/cut';
import type { Written } from '../yaml/write';
import type { Applied, ClaimOperation, FactsChange, Replace, Restore } from './operation';
import { replace, restore } from './restore';
import { entryOf, flowOf, rawOf, refuse, sectionOf, stateOf, type Change, type State } from './state';
import * as write from './write';

export type { Applied, ClaimChange, ClaimOperation, FactsChange } from './operation';

/**
 * The smallest text edits that carry out an operation on a sidecar's text ('' for a file that doesn't exist yet), the
 * text after them, and the operation that takes them back. A problem, and nothing else, where it can't be done: the file
 * is read-only, the claim is gone, is there already, or was changed since. `memory` as in `readSidecar`.
 */
export function applyOperation(
  text: string,
  operation: ClaimOperation,
  memory: Memory = newMemory(),
): Applied {
  if (operation.kind === 'replace') return replace(text, operation);
  const state = stateOf(text, memory);
  const { readOnly } = state.reading.sidecar;
  if (readOnly)
    return refuse(
      'read-only',
      msg('The claims file is not written to before it is mended'),
      msg('Open it and mend what Problems lists for it'),
    );
  const change = changeOf(state, operation);
  if ('problem' in change) return change;
  const after = applyEdits(text, change.edits);
  const result = stateOf(after, memory);
  // whatever the layout of the file was: what is written must read back
  if (result.reading.sidecar.readOnly || !sameOthers(state, result, change, operation.kind === 'add'))
    return refuse(
      'unusual-layout',
      msg('The claims file is laid out in a way that can’t be edited safely'),
      msg('Write each claim’s id and each of its fields on a line of its own'),
    );
  return { edits: change.edits, text: after, inverse: inverseOf(state, result, change) };
}

type Changed = Change | { readonly problem: Problem };

function changeOf(state: State, operation: Exclude<ClaimOperation, Replace>): Changed {
  switch (operation.kind) {
    case 'add': {
      const { claim } = operation;
      if (!write.claimIdPattern.test(claim.id)) return badId(claim.id);
      return inserted(
        state,
        'claims',
        claim.id,
        write.claimLines(claim),
        write.claimInline(claim),
        operation.document,
        {
          after: placeFor(state, claim.selector.at?.start, claim.id),
        },
      );
    }
    case 'change': {
      const { selector, ...rest } = operation.fields;
      const keys = [...(selector ? ['quote', 'prefix', 'suffix', 'at', 'rival'] : []), ...Object.keys(rest)];
      const values = Object.fromEntries(
        Object.entries(operation.fields).filter(([, value]) => value !== null),
      );
      const known = new Set<string>(write.claimKeys);
      const current = state.reading.sidecar.claims.find(({ id }) => id === operation.id);
      const wanted = keys
        .filter((key) => known.has(key))
        .map((key) => [key, write.claimField(values, key)] as const)
        // what says the same already keeps its writing
        .filter(
          ([key, value]) => !value || value.inline !== (current && write.claimField(current, key)?.inline),
        );
      return inEntry(state, 'claims', operation.id, wanted, write.claimKeys);
    }
    case 'delete':
      return deleted(state, 'claims', operation.id);
    case 'dismiss': {
      const { dismissal } = operation;
      if (!write.entryIdPattern.test(dismissal.id)) return badId(dismissal.id);
      const source = `${dismissal.id}: ${write.dismissalInline(dismissal)}`;
      return inserted(state, 'dismissed', dismissal.id, [source], source, operation.document);
    }
    case 'undismiss':
      return deleted(state, 'dismissed', operation.id);
    case 'facts':
      return factsChanged(state, operation.facts, operation.document);
    case 'review': {
      const status =
        operation.status === null ? undefined : write.claimField({ status: operation.status }, 'status');
      if (entryOf(state, 'reviews', operation.claim)?.entry)
        return inEntry(state, 'reviews', operation.claim, [['status', status]], write.reviewKeys);
      return reviewed(state, operation.claim, [['status', status]], operation.document);
    }
    case 'comment': {
      const { claim, comment, own } = operation;
      if (!write.entryIdPattern.test(comment.id)) return badId(comment.id);
      const section = own ? 'reviews' : 'claims';
      const found = entryOf(state, section, claim);
      const written = write.writtenComments([comment]);
      if (own && !found?.entry) return reviewed(state, claim, [['comments', written]], operation.document);
      const comments = found?.map && mapOf(pairOf(found.map, 'comments')?.value);
      if (!comments)
        return inEntry(
          state,
          section,
          claim,
          [['comments', written]],
          own ? write.reviewKeys : write.claimKeys,
        );
      if (pairOf(comments, comment.id)) return there(comment.id);
      const edits = setKey(state.text, comments, comment.id, { inline: write.commentInline(comment) }, []);
      return { section, key: claim, edits };
    }
    case 'uncomment': {
      const section = operation.own ? 'reviews' : 'claims';
      const map = entryOf(state, section, operation.claim)?.map;
      const comments = map && mapOf(pairOf(map, 'comments')?.value);
      const at = comments?.pairs.findIndex(({ key }) => key.value === operation.comment) ?? -1;
      if (!map || !comments || at < 0) return gone(operation.comment);
      const edits =
        comments.pairs.length > 1
          ? [removed(state.text, comments, at)]
          : setKey(state.text, map, 'comments', undefined, []);
      return { section, key: operation.claim, edits };
    }
    case 'restore':
      return restore(state, operation);
  }
}

const badId = (id: string) =>
  refuse(
    'bad-id',
    msg('“{0}” can’t be an id here', id),
    msg('Ids are a letter and at least four of 0-9 and a-z'),
  );
const gone = (id: string) => refuse('gone', msg('{0} is no longer in the claims file', id));
const there = (id: string) => refuse('duplicate-id', msg('{0} is in the claims file already', id));

/** The claim after which one that starts at `start` goes: the last one that starts no later; a tie goes by id. */
function placeFor(state: State, start: number | undefined, id: string): string | undefined {
  const { claims } = state.reading.sidecar;
  if (start === undefined) return claims.at(-1)?.id;
  const before = (claim: SidecarClaim) => {
    const at = claim.selector.at?.start;
    return at !== undefined && (at < start || (at === start && claim.id < id));
  };
  return claims.findLast(before)?.id;
}

/** Sets keys of an entry, takes away those without a value. */
function inEntry(
  state: State,
  section: string,
  id: string,
  wanted: readonly (readonly [string, Written | undefined])[],
  order: readonly string[],
): Changed {
  const { map } = entryOf(state, section, id);
  if (!map) return gone(id);
  const edits = wanted.flatMap(([key, value]) => setKey(state.text, map, key, value, order));
  return { section, key: id, edits };
}

function deleted(state: State, section: string, id: string): Changed {
  const { entry, index } = entryOf(state, section, id);
  if (!entry) return gone(id);
  const whole = flowOf(sectionOf(state, section));
  return {
    section,
    key: id,
    edits: [whole ? removed(state.text, whole, index) : { ...entry.block, text: '' }],
  };
}

function reviewed(
  state: State,
  claim: string,
  pairs: readonly (readonly [string, Written | undefined])[],
  document: string | undefined,
): Changed {
  if (!write.claimIdPattern.test(claim)) return badId(claim);
  return inserted(
    state,
    'reviews',
    claim,
    write.entryLines(claim, pairs),
    write.entryInline(claim, pairs),
    document,
  );
}

/** A new entry in a section: after the entry named, at its front where that is undefined, else at its end. */
function inserted(
  state: State,
  name: string,
  id: string,
  lines: readonly string[],
  inline: string,
  document: string | undefined,
  place?: { readonly after: string | undefined },
): Changed {
  const { text } = state;
  const eol = eolOf(text);
  const section = sectionOf(state, name);
  if (entryOf(state, name, id).entry) return there(id);
  if (!section) {
    const fresh = freshHead(state, document, eol) + `${name}:${eol}`;
    const source = indented(lines, 2, eol);
    return {
      section: name,
      key: id,
      edits: [{ start: text.length, end: text.length, text: fresh + source }],
      fresh,
    };
  }
  const entries = section.entries ?? [];
  const after = place ? entries.findIndex((entry) => entry.id === place.after) : entries.length - 1;
  const flow = flowOf(section);
  if (flow) return { section: name, key: id, edits: [insertedInFlow(flow, after, inline)] };
  if (section.value && section.value.end > section.value.start)
    return refuse(
      'unusual-layout',
      msg('The claims file is laid out in a way that can’t be edited safely'),
      msg('Leave nothing after the colon of “{0}:”', name),
    );
  const [first] = entries;
  const indent = first
    ? first.key.start - lineAt(text.slice(first.block.start, first.block.end), first.key.start)
    : 2;
  const before = entries[after];
  const at = before ? before.block.end : (first?.block.start ?? section.block.end);
  // a file that keeps claims apart by an empty line gets one after ours
  const spaced =
    before !== undefined && /\n[ \t]*\r?\n$/.test(text.slice(before.block.start, before.block.end));
  const source = indented(lines, indent, eol) + (spaced ? eol : '');
  const edit = insertedLines(text, at, source, eol);
  const open = edit.text !== source;
  return { section: name, key: id, edits: [edit], ...(open && { fresh: eol }) };
}

const lineAt = (block: string, at: number): number => block.lastIndexOf('\n', at - 1) + 1;

/** What must stand before a section that is put at the end of the text. */
function freshHead({ text }: State, document: string | undefined, eol: string): string {
  if (text.replace('\ufeff', '') === '') return indented(write.fileHead(document), 0, eol);
  return text.endsWith('\n') ? '' : eol;
}

function factsChanged(state: State, facts: FactsChange, document: string | undefined): Changed {
  const { text } = state;
  const eol = eolOf(text);
  const section = sectionOf(state, 'document');
  const keys = write.factKeys.filter((key) => facts[key] !== undefined);
  const wanted = keys.map((key) => [key, write.factField(facts, key)] as const);
  const map = mapOf(section?.value);
  if (section && map)
    return {
      section: 'document',
      key: '',
      edits: wanted.flatMap(([key, value]) => setKey(text, map, key, value, write.factKeys)),
    };
  const lines = wanted.flatMap(([key, value]) => (value ? [`${key}: ${value.inline}`] : []));
  if (lines.length === 0) return gone('document');
  if (section && !(section.value && isNull(section.value) && section.value.end === section.value.start))
    return refuse(
      'unusual-layout',
      msg('The claims file is laid out in a way that can’t be edited safely'),
      msg('Leave nothing after the colon of “{0}:”', 'document'),
    );
  if (section) {
    const at = nextLine(text, section.key.end);
    return { section: 'document', key: '', edits: [insertedLines(text, at, indented(lines, 2, eol), eol)] };
  }
  const source = `document:${eol}${indented(lines, 2, eol)}`;
  const head = sectionOf(state, 'glossator');
  if (head) {
    const edit = insertedLines(text, head.block.end, source, eol);
    return { section: 'document', key: '', edits: [edit], ...(edit.text !== source && { fresh: eol }) };
  }
  const fresh = freshHead(state, document, eol);
  return {
    section: 'document',
    key: '',
    edits: [{ start: text.length, end: text.length, text: fresh + source }],
    fresh,
  };
}

/** Every other entry reads as before, and one that was added is there. */
function sameOthers(before: State, after: State, change: Change, added: boolean): boolean {
  if (added && !entryOf(after, change.section, change.key).entry) return false;
  const names = (state: State) =>
    state.outline.sections.flatMap(({ name, entries }) =>
      (entries ?? []).flatMap(({ id }) =>
        name === change.section && id === change.key ? [] : [`${name}\n${id}`],
      ),
    );
  const [a, b] = [names(before), names(after)];
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

function inverseOf(before: State, after: State, change: Change): Restore {
  const { section, key, fresh } = change;
  const was = rawOf(before, section, key);
  const is = rawOf(after, section, key);
  const [edit] = change.edits;
  const start = edit?.start ?? 0;
  // what went is what comes back: in braces with its comma
  const went = edit && is === undefined ? before.text.slice(edit.start, edit.end) : undefined;
  const old =
    was && went && fresh !== undefined && went.startsWith(fresh)
      ? went.slice(fresh.length)
      : (was && went) || was;
  const block = key === '' ? sectionOf(after, section)?.block : entryOf(after, section, key).entry?.block;
  const above =
    was === undefined && block && is ? Math.max(0, start + (fresh?.length ?? 0) - block.start) : 0;
  const home = sectionOf(is === undefined ? before : after, section);
  const entries = home?.entries ?? [];
  const index = entries.findIndex((entry) => entry.id === key);
  const previous = entries[index - 1]?.id;
  const next = index < 0 ? undefined : entries[index + 1]?.id;
  return {
    kind: 'restore',
    section,
    key,
    ...(is !== undefined && { now: is.slice(above) }),
    ...(above > 0 && is !== undefined && { above: is.slice(0, above) }),
    ...(old !== undefined && { before: old }),
    beside: {
      ...(previous !== undefined && { after: previous }),
      ...(next !== undefined && { before: next }),
      offset: Math.max(0, start - (home?.block.start ?? 0)),
    },
    ...(fresh !== undefined && { fresh }),
  };
}
