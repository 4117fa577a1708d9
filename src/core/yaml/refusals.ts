import { msg, type Message } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';

/** Levels of nesting that are read. Our formats need 6; the parser itself crashes at some 100,000. */
export const maxDepth = 16;

/** The code of the problem that a text has too much in it. */
export const tooLong = 'yaml-too-long';

/** Error codes of `yaml` in words for people. The rest get the last row. */
const said: Readonly<Record<string, readonly [Message, Message]>> = {
  TAB_AS_INDENT: [msg('A tab indents this line'), msg('Indent with spaces: YAML takes no tabs')],
  MULTIPLE_DOCS: [
    msg('A line of three dashes starts a second document in this file'),
    msg('Remove the line of dashes, or move what follows it to a file of its own'),
  ],
  BAD_DQ_ESCAPE: [
    msg('A backslash in double quotes starts something that YAML does not know'),
    msg('Write two backslashes, or put the text in single quotes'),
  ],
  BAD_INDENT: [
    msg('This line is not indented like the lines that it belongs with'),
    msg('Give it as many leading spaces as its neighbours have'),
  ],
  MISSING_CHAR: [
    msg('Something is missing here: a closing quote or bracket, a colon or a comma'),
    msg('Close the quote or bracket, or put the text in double quotes'),
  ],
};

const notValid = [
  msg('This is not valid YAML'),
  msg('Put text with : or # in double quotes, and check quotes and indentation'),
] as const;

/** What the parser found wrong, by its code. */
export function mistake(code: string, span: Span): Problem {
  const [message, mend] = said[code] ?? notValid;
  return error(`yaml-${code.toLowerCase().replaceAll('_', '-')}`, span, message, mend);
}

export const unreadable = (): Problem => error('yaml-syntax', { start: 0, end: 0 }, ...notValid);

export const tooDeep = (at: number): Problem =>
  error(
    'yaml-depth',
    { start: at, end: at },
    msg('This is nested deeper than {0} levels', maxDepth),
    msg('Flatten it: these files never need more than a few levels'),
  );

export const tooMuch = (): Problem =>
  error(
    tooLong,
    { start: 0, end: 0 },
    msg('Too much stands here to be read in one go'),
    msg(
      'Shorten it, or write each entry on lines of its own, with a plain name and indented like the others',
    ),
  );

export const alias = (span: Span): Problem =>
  error(
    'yaml-alias',
    span,
    msg('YAML aliases (*name) are not used here'),
    msg('Write the text out, or put it in double quotes'),
  );

export const anchor = (span: Span): Problem =>
  error(
    'yaml-anchor',
    span,
    msg('YAML anchors (&name) are not used here'),
    msg('Remove it, or put the text in double quotes'),
  );

export const tag = (span: Span): Problem =>
  error(
    'yaml-tag',
    span,
    msg('YAML tags (!name) are not used here'),
    msg('Remove it, or put the text in double quotes'),
  );

export const noName = ({ start, end }: Span): Problem =>
  error(
    'yaml-key',
    { start, end },
    msg('This list or map stands where a name is expected'),
    msg('Write a name before the colon, or put the text in double quotes'),
  );

function error(code: string, span: Span, message: Message, mend: Message): Problem {
  return { code, severity: 'error', message, mend, span };
}
