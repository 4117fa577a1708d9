import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';

/** UTF-16 units that are read of one file; above it nothing is. */
export const maxLength = 16 * 1024 * 1024;

/** Problems of a text that need no YAML: too long, control and direction-changing characters. */
export function textProblems(text: string): Problem[] {
  if (text.length > maxLength) return [tooLarge()];
  const problems: Problem[] = [];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (control)
    problems.push({
      code: 'control-character',
      severity: 'warning',
      message: msg('A control character (U+{0}) stands here', hex(control[0])),
      mend: msg('Delete it: other programs may refuse the file'),
      span: { start: control.index, end: control.index + 1 },
    });
  const bidi = /[\u202a-\u202e\u2066-\u2069]/.exec(text);
  if (bidi)
    problems.push({
      code: 'bidi-character',
      severity: 'warning',
      message: msg(
        'An invisible character (U+{0}) that changes the direction of writing stands here',
        hex(bidi[0]),
      ),
      mend: msg('Delete it, or write it as \\u{0} in double quotes', hex(bidi[0])),
      span: { start: bidi.index, end: bidi.index + 1 },
    });
  return problems;
}

/** A character as `202E`. */
export const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A problem for a file that is not read for its size: also for the host, which need not decode it. */
export function tooLarge(): Problem {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: msg('The file is over {0} MB and was not read', 16),
    mend: msg('Split it into several files'),
  };
}

/** A problem for bytes that are not UTF-8: for the host that decodes the file. `lossy` has U+FFFD where they stand. */
export function invalidUtf8(lossy: string): Problem {
  const start = Math.max(0, lossy.indexOf('\ufffd'));
  return {
    code: 'invalid-utf8',
    severity: 'error',
    message: msg('The file is not valid UTF-8 and is not written to'),
    mend: msg('Reopen it in the encoding it was saved in, then save it as UTF-8'),
    span: { start, end: Math.min(start + 1, lossy.length) },
  };
}

/** A problem for a file that is a link out of the workspace, a folder or a device: for the host. */
export function notPlain(): Problem {
  return {
    code: 'not-a-plain-file',
    severity: 'error',
    message: msg('The file is a link that leads out of the workspace, or no regular file.'),
    mend: msg('Put a plain file in its place.'),
  };
}

/** Conflicts of one file that are each told of: whoever resolves these sees the next. */
export const maxConflictsTold = 1_000;

/** The lines from `<<<<<<<` to `>>>>>>>` that git leaves where two versions conflict; to the end where one is open. */
export function conflictRegions(text: string): Span[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const regions: Span[] = [];
  let open = -1;
  for (const mark of text.matchAll(/^(<{7}|>{7})(?=[ \r\n]|$)[^\n]*\n?/gm)) {
    if (mark[1]!.startsWith('<')) {
      if (open < 0) open = mark.index;
    } else {
      regions.push({ start: open < 0 ? mark.index : open, end: mark.index + mark[0].length });
      open = -1;
    }
  }
  if (open >= 0) regions.push({ start: open, end: text.length });
  return regions;
}

/** The text with spaces where the regions are: as long, as many lines. */
export function blanked(text: string, regions: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of regions) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return out + text.slice(at);
}
