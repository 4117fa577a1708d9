import type { Applied, ClaimOperation, Retitle } from './operation';
import { fileHead } from './write';

/** The first line as we write it for a document, without its end. */
const headOf = (document: string) => fileHead(document)[0] ?? '';

function inText(
  text: string,
  { from, to }: Retitle,
): { start: number; end: number; text: string } | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = start + headOf(from).length;
  return text.startsWith(headOf(from), start) && /^\r?(\n|$)/.test(text.slice(end, end + 2))
    ? { start, end, text: headOf(to) }
    : undefined;
}

/** Carries out a retitling; a first line that isn't ours is left as it is. */
export function retitle(text: string, operation: Retitle): Applied {
  const edit = inText(text, operation);
  const inverse = { ...operation, from: operation.to, to: operation.from };
  return { edits: edit ? [edit] : [], inverse, text: retitledText(text, operation) };
}

/** A text that a sidecar had before its document was renamed, as it would be now. */
export function retitledText(text: string, operation: Retitle): string {
  const edit = inText(text, operation);
  return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
}

/** An operation remembered from before its document was renamed, as it applies now. */
export function retitled(operation: ClaimOperation, change: Retitle): ClaimOperation {
  switch (operation.kind) {
    case 'restore':
      return operation.fresh === undefined
        ? operation
        : { ...operation, fresh: retitledText(operation.fresh, change) };
    case 'replace':
      return {
        ...operation,
        before: retitledText(operation.before, change),
        now: retitledText(operation.now, change),
      };
    default:
      return 'document' in operation && operation.document === change.from
        ? { ...operation, document: change.to }
        : operation;
  }
}
