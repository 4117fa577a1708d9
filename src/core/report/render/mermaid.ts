import { render, type Translate } from '../../model/message';
import { visible } from '../../text/visible';
import type { Diagram } from '../report';

/** A shorter axis would get ticks at fractions, and these are counts. */
const leastAxis = 10;
/** Three bars need no half of a screen; in pixels, of which the axis and its title take the first. */
const height = (bars: number) => 80 + 32 * bars;
/** The default bars are too pale to see; this blue stands out on light and dark pages. */
const barStyle = (bars: number) =>
  `%%{init: {"xyChart": {"height": ${height(bars)}}, "themeVariables": {"xyChart": {"plotColorPalette": "#4c8dc9"}}}}%%`;

/** A diagram in Mermaid's language; empty where there is nothing to draw. */
export function mermaid(diagram: Diagram, translate: Translate): string {
  if (diagram.kind === 'bars') {
    if (diagram.bars.length === 0) return '';
    return [
      barStyle(diagram.bars.length),
      'xychart-beta horizontal',
      `  x-axis [${diagram.bars.map(({ label }) => quoted(label)).join(', ')}]`,
      `  y-axis ${quoted(render(diagram.unit, translate))} 0 --> ${Math.max(leastAxis, ...diagram.bars.map(({ value }) => value))}`,
      `  bar [${diagram.bars.map(({ value }) => value).join(', ')}]`,
    ].join('\n');
  }
  if (diagram.edges.length === 0) return '';
  const nodes = [...new Set(diagram.edges.flatMap(({ from, to }) => [from, to]))];
  const id = (node: string) => `n${nodes.indexOf(node)}`;
  return [
    'flowchart LR',
    ...nodes.map((node) => `  ${id(node)}[${quoted(node)}]`),
    ...diagram.edges.map(({ from, to, label }) =>
      label === undefined ? `  ${id(from)} --> ${id(to)}` : `  ${id(from)} -->|${quoted(label)}| ${id(to)}`,
    ),
  ].join('\n');
}

/** Longer labels make a diagram unreadable. */
const longestLabel = 48;

/**
 * A label in quotes. Mermaid puts labels into the page as HTML and has no escape that all its diagrams undo, so what
 * could end the string or begin markup becomes its full-width or typographic twin, nearly the same for the eye.
 */
function quoted(text: string): string {
  const plain = visible(text).trim();
  const short = plain.length > longestLabel ? `${plain.slice(0, longestLabel - 1).trimEnd()}…` : plain;
  return `"${Array.from(short, (c) => twins.get(c) ?? c).join('')}"`;
}

const twins: ReadonlyMap<string, string> = new Map([
  ['"', '”'],
  ['<', '‹'],
  ['>', '›'],
  ['&', '＆'],
  ['`', 'ʼ'],
  ['#', '＃'],
  [';', '；'],
  ['%', '％'],
  ['\\', '＼'],
  ['{', '｛'],
  ['}', '｝'],
  ['[', '［'],
  [']', '］'],
  ['*', '∗'],
  ['_', '＿'],
]);
