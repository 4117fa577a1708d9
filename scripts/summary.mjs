// Prints what `glossator scan` found, for people: leaders, figures and initiatives of each document.

/** A line of the summary: its heading, and the kinds of mention that it lists. */
const rows = [
  { heading: 'Leaders', wanted: (m) => m.kind === 'leader' || m.kind === 'role', show: named },
  {
    heading: 'Figures',
    wanted: (m) => m.kind === 'figure' && m.sub !== 'number' && m.sub !== 'ordinal',
    show: figure,
  },
  { heading: 'Initiatives', wanted: (m) => m.kind === 'initiative', show: named },
];
const indent = 14;

/**
 * @param {string} scan the JSON lines of `glossator scan` (design of the command line in the README)
 * @param {number} width of the terminal, in columns
 * @returns {string} a block of lines a document
 */
export function summarise(scan, width) {
  return scan
    .split('\n')
    .filter(Boolean)
    .map((line) => document(JSON.parse(line), width))
    .join('\n');
}

function document({ document, date, mentions }, width) {
  const head = `${safe(document)}${date ? ` · ${date}` : ''}`;
  const body = rows.map(({ heading, wanted, show }) => {
    const items = unique(mentions.filter(wanted)).map(({ mention, count }) => {
      return show(mention) + (count > 1 ? ` ×${count}` : '');
    });
    return `  ${heading.padEnd(indent - 2)}${wrap(items.length ? items : ['none'], width - indent)}`;
  });
  return [head, ...body, ''].join('\n');
}

/** The same thing once, by name rather than by office and in its longest wording, with how often it is mentioned. */
function unique(mentions) {
  const found = new Map();
  for (const mention of mentions) {
    const key = mention.id ?? `${mention.kind} ${mention.text.toLowerCase()}`;
    const known = found.get(key);
    if (!known) found.set(key, { mention, count: 1 });
    else {
      known.count++;
      if (better(mention, known.mention)) known.mention = mention;
    }
  }
  return [...found.values()];
}

function better(a, b) {
  return a.kind === b.kind ? a.text.length > b.text.length : b.kind === 'role';
}

function named({ text }) {
  return safe(text);
}

function figure({ text, sub, value: given, resolved, low, high, unit, qualifier }) {
  const value = resolved ?? given;
  const range = [low, high].filter((end) => end !== undefined);
  if (value === undefined && range.length === 0) return safe(text);
  const digits =
    sub === 'date' ? (value ?? range.join('/')) : (value ? [value] : range).map(grouped).join(' to ');
  if (digits === text) return safe(text);
  return safe(`${text} = ${[qualifier, digits, unit].filter(Boolean).join(' ')}`);
}

/** 1234567.5 → 1 234 567.5, with spaces that no line is broken at. */
function grouped(decimal = '') {
  const [whole, ...fraction] = String(decimal).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0'), ...fraction].join('.');
}

/** On one line, and without control characters: text of a document must not steer the terminal. */
function safe(text) {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�');
}

/** Items after each other, broken between items. */
function wrap(items, width) {
  const lines = [''];
  for (const [i, item] of items.entries()) {
    const piece = i < items.length - 1 ? `${item} · ` : item;
    if (lines.at(-1) && columns(lines.at(-1)) + columns(piece.trimEnd()) > width) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trimEnd()).join(`\n${' '.repeat(indent)}`);
}

/** Columns on a terminal: East Asian characters take two. */
function columns(text) {
  return text.replace(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g,
    '  ',
  ).length;
}
