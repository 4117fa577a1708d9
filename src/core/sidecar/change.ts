import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import { eolOf, indented, insertedInFlow, insertedLines, mapOf, removed, setKey } from '../yaml/mapedit';
import { isNull, pairOf } from '../yaml/node';
import { nextLine } from '../yaml/cut';
import type { Written } from '../yaml/write';
import type { ClaimOperation, FactsChange, Replace, Retitle } from './operation';
import { placeFor } from './place';
import { restore } from './restore';
import { entryOf, flowOf, refuse, sectionOf, type Change, type State } from './state';
import * as write from './write';

type Changed = Change | { readonly problem: Problem };

/** The edits that carry out an operation, whatever comes of them; a problem where it can’t be done. */
export function changeOf(state: State, operation: Exclude<ClaimOperation, Replace | Retitle>): Changed {
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
      const keys = [...(selector ? write.selectorKeys : []), ...Object.keys(rest)];
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
