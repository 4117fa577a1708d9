// What a hostile repository may hold, and what the user must be told of each. The command line and the editor are both
// tested against it: test/cli/hostile.test.ts, test/host/suites/hostile.node.host.ts.

export interface Hostile {
  /** A folder's name. */
  readonly name: string;
  /** The sidecar of `a.txt`. */
  readonly sidecar: string | Uint8Array;
  /** Problems of the sidecar: code and line, from 1. */
  readonly problems: readonly (readonly [code: string, line: number])[];
  /** Ids of the claims that are shown all the same. */
  readonly shown: readonly string[];
  /** Whether a claim may still be added. */
  readonly writable: boolean;
}

export const document = 'It rained all day. The mayor said that the bridge stays closed.\n';

const claim = (id: string, fields = '') => `  ${id}:\n    quote: "It rained all day."\n${fields}`;
const sidecar = (...claims: string[]) => `glossator: 1\nclaims:\n${claims.join('')}`;
const good = sidecar(claim('c1aaaa'));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

/** One that may not be written to before it is mended. */
const closed = (
  name: string,
  text: string | Uint8Array,
  problems: Hostile['problems'],
  ...shown: string[]
): Hostile => ({ name, sidecar: text, problems, shown, writable: false });
/** One that may. */
const open = (
  name: string,
  text: string | Uint8Array,
  problems: Hostile['problems'],
  ...shown: string[]
): Hostile => ({ name, sidecar: text, problems, shown, writable: true });

const bomb = Array.from({ length: 9 }, (_, i) =>
  i === 0
    ? '  a0: &a0 [x]\n'
    : `  a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`,
).join('');

/** A value of a wrong kind for each field of a claim. */
const wrong = [
  ...['prefix', 'speaker', 'type', 'stance', 'polarity', 'certainty', 'said', 'due', 'basis', 'confidence'],
  ...['status', 'by', 'made', 'note', 'translation'],
].map((field) => `    ${field}: {a: [b]}\n`);
const wrongLists = ['about', 'topics', 'via', 'tags'].map((field) => `    ${field}: {a: b}\n`);
const wrongMaps = ['at', 'comments', 'links', 'reviewed'].map((field) => `    ${field}: [1, 2]\n`);
const wrongRest = ['figures', 'parts'].map((field) => `    ${field}: {a: b}\n`);
const allWrong = [...wrong, ...wrongLists, ...wrongMaps, ...wrongRest, '    rival: much\n'];

export const hostile: readonly Hostile[] = [
  closed(
    'alias-bomb',
    `${good}bomb:\n${bomb}`,
    [
      ['yaml-anchor', 6],
      ['yaml-alias', 7],
    ],
    'c1aaaa',
  ),
  closed('merge-key', sidecar(claim('c1aaaa', '    <<: *x\n')), [['yaml-alias', 5]], 'c1aaaa'),
  closed('tag', sidecar(claim('c1aaaa', '    note: !!js/function "x"\n')), [['yaml-tag', 5]], 'c1aaaa'),
  closed('deep-brackets', `${good}x: ${'['.repeat(100_000)}`, [['yaml-depth', 5]]),
  closed('deep-lists', `${good}x:\n${'- '.repeat(100_000)}`, [['yaml-depth', 6]]),
  closed('too-large', good + '#\n'.repeat(8_400_000), [['file-too-large', 1]]),
  closed(
    'too-many',
    sidecar(...Array.from({ length: 20_001 }, (_, i) => `  c${i}x:\n    quote: "It rained all day."\n`)),
    [['too-many-claims', 1]],
  ),
  closed('same-id', sidecar(claim('c1aaaa'), claim('c1aaaa')), [['duplicate-key', 5]], 'c1aaaa', 'c1aaaa'),
  closed('same-field', sidecar(claim('c1aaaa', '    by: a\n    by: b\n')), [['duplicate-key', 6]], 'c1aaaa'),
  open(
    'prototypes',
    sidecar(claim('__proto__'), claim('constructor'), claim('toString'), claim('c1aaaa')),
    [],
    ...['__proto__', 'constructor', 'toString', 'c1aaaa'],
  ),
  open('numbers-as-ids', sidecar(claim('1'), claim('0x1'), claim('01')), [], '1', '0x1', '01'),
  open(
    'wrong-kinds',
    sidecar(claim('c1aaaa', allWrong.join(''))),
    allWrong.map((_, i) => ['wrong-type', 5 + i]),
    'c1aaaa',
  ),
  open(
    'wild-numbers',
    sidecar(
      claim(
        'c1aaaa',
        '    at: {start: -5, end: 1e308}\n    rival: .NaN\n    shared: {before: -1, after: 1e308}\n',
      ),
    ),
    [
      ['wrong-type', 5],
      ['wrong-type', 6],
    ],
    'c1aaaa',
  ),
  closed('not-utf-8', bytes(good, '# ', [0xff, 0xfe], '\n'), [['invalid-utf8', 5]]),
  closed('utf-16', Uint8Array.from(Buffer.from(`\ufeff${good}`, 'utf16le')), [['invalid-utf8', 1]]),
  open('nul', sidecar(claim('c1aaaa', '    note: "a\0b"\n')), [['control-character', 5]], 'c1aaaa'),
  open('bidi', sidecar(claim('c1aaaa', '    note: "a\u202eb"\n')), [['bidi-character', 5]], 'c1aaaa'),
  closed('carriage-returns', good.replaceAll('\n', '\r'), [['carriage-returns', 1]], 'c1aaaa'),
  closed('cut-short', good.slice(0, good.indexOf('te:')), [['claim-without-quote', 4]]),
  closed('open-quote', sidecar('  c1aaaa:\n    quote: "It\n'), [['yaml-missing-char', 4]]),
  closed('tab', good.replace('    quote', '\tquote'), [['yaml-tab-as-indent', 4]]),
  closed('two-documents', `${good}---\nclaims: {}\n`, [['yaml-multiple-docs', 5]], 'c1aaaa'),
  closed('a-list', '- a\n- b\n', [['not-sections', 1]]),
  closed('claims-a-number', 'glossator: 1\nclaims: 5\n', [['not-entries', 2]]),
  open('claims-nothing', 'glossator: 1\nclaims:\n', []),
  closed(
    'conflict',
    `${good}<<<<<<< HEAD\n${claim('c2bbbb')}=======\n${claim('c3cccc')}>>>>>>> other\n`,
    [['conflict-markers', 5]],
    'c1aaaa',
  ),
  closed('closing-marks', good + '>>>>>>> other\n'.repeat(150_000), [
    ['conflict-markers', 5],
    ['conflict-markers', 1004],
  ]),
  closed('bad-escapes', sidecar(claim('c1aaaa', `    note: "${'\\q'.repeat(150_000)}"\n`)), [
    ['yaml-bad-dq-escape', 5],
  ]),
  closed('too-many-sections', good + 'claims:\n'.repeat(200_000), [['yaml-too-long', 60_002]]),
  closed('newer', good.replace('1', '2'), [['unknown-version', 1]], 'c1aaaa'),
  open('windows', `\ufeff${good}`.replaceAll('\n', '\r\n'), [], 'c1aaaa'),
  open('blank-lines', good + '\n'.repeat(100_000), [], 'c1aaaa'),
  open('long-line', sidecar(claim('c1aaaa', `    note: "${'x'.repeat(1_000_000)}"\n`)), [], 'c1aaaa'),
];

/** Strings that become markup, commands, formulas or terminal codes where they are not escaped. */
export const poison = [
  '[x](command:workbench.action.closeWindow)',
  '[x](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '![x](https://evil.invalid/p.png)',
  '<https://evil.invalid/>',
  '=HYPERLINK("https://evil.invalid")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\tcmd',
  '$(alert) ~~x~~ | y | `z` *a* _b_ # c',
  '\u001b[31mred',
  '::error file=x::pwned',
  '"]; click A "javascript:alert(1)"; A["',
  '\u202etxt.exe',
];
