import fc from 'fast-check';
import type { Claim } from '../../../src/core/model/claim';

/** Sidecars in the styles that people and programs write. */
export const styles: Readonly<Record<string, string>> = {
  canonical: `# Claims on harbour.txt
glossator: 1
claims:
  c1aaaa:
    quote: "We will dredge the harbour"
    at: {start: 10, end: 36}
    speaker: ines-duarte
    topics: [trade, water]
  c2bbbb:
    quote: "The quay is closed"
    at: {start: 50, end: 68}
    note: |
      first line
      # not a comment

      last line
    comments:
      k1aaaa: {by: marat, at: 2026-11-22T09:10:00Z, text: "why?"}
reviews:
  c9zzzz:
    status: disputed
dismissed:
  d1aaaa: {quote: "It rained", by: aida}
`,
  commented: `# team file, ask Ines before renaming
glossator: 1   # keep
document:
    date: 2025-12-20   # by the dateline
claims:

    # the first
    c1aaaa:
        speaker:   'ines-duarte'      # aligned
        quote: "We will dredge
          the harbour"
        x-team: 0x1F

    # the second
    # in two lines
    c2bbbb:
        quote: plain words
        at: {start: 50,   end: 68}


    "c3cccc": {quote: three, status: draft}   # quoted key
`,
  flow: `{glossator: 1, claims: {c1aaaa: {quote: one, at: {start: 1, end: 2}},   c2bbbb: {quote: "two"}}}\n`,
  mixed: `glossator: 1
claims: {c1aaaa: {quote: one}}
dismissed:
`,
  open: `glossator: 1\nclaims:\n  c1aaaa:\n    quote: "no line end at the end"`,
  empty: '',
  head: `glossator: 1\nclaims:\n`,
  lone: `glossator: 1\nclaims:\n  # lead\n\n  c1aaaa:\n    quote: x\n`,
};

/** The same with Windows line ends, and with a byte order mark. */
export const layouts: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  windows: (text) => '\ufeff' + text.replace(/\n/g, '\r\n'),
};

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'NO',
    'on',
    '1_000',
    '12:30',
    '~',
    '- x',
    'a: b',
    'ru “да”',
    '\u202eabc',
    'x # y',
    '',
    'два\u00a0слова',
    'a\nb\n',
    ' lead\n x',
  ),
);

const id = fc.stringMatching(/^c[0-9a-z]{5}$/);

export const claims: fc.Arbitrary<Claim> = fc.record(
  {
    id,
    selector: fc.record(
      {
        quote: words,
        prefix: words,
        at: fc.record(
          {
            start: fc.nat(100),
            end: fc.nat(100).map((n) => n + 100),
            text: fc.stringMatching(/^[0-9a-f]{16}$/),
          },
          { noNullPrototype: true },
        ),
        rival: fc.constantFrom(0.25, 0.67),
        shared: fc.constantFrom(
          { before: 12, after: 64 },
          { before: 0, after: 3, heirs: { after: 2 }, nth: 2, of: 5 },
          { before: 0, after: 3, words: 0.72 },
        ),
      },
      { requiredKeys: ['quote'], noNullPrototype: true },
    ),
    speaker: words,
    type: words,
    about: fc.array(words, { minLength: 1, maxLength: 3 }),
    said: fc.constantFrom('2025', '2025-12-20'),
    due: words,
    figures: fc.constant([{ value: '3000000000000', unit: 'JPY', qualifier: 'about' as const, per: 'year' }]),
    note: words,
    made: fc.constant('2026-11-21T16:04:28Z'),
    comments: fc.uniqueArray(
      fc.record(
        { id: fc.stringMatching(/^k[0-9a-z]{5}$/), by: words, text: words },
        { noNullPrototype: true },
      ),
      { selector: (c) => c.id, minLength: 1, maxLength: 2 },
    ),
    links: fc
      .dictionary(id, fc.constantFrom('repeats', 'contradicts'), { minKeys: 1, maxKeys: 2 })
      .map((d) => new Map(Object.entries(d))),
    translation: words,
    parts: fc.array(fc.record({ quote: words }, { noNullPrototype: true }), { minLength: 1, maxLength: 2 }),
    reviewed: fc.record({ by: words, at: fc.constant('2026-11-21T16:04:28Z') }, { noNullPrototype: true }),
  },
  { requiredKeys: ['id', 'selector'], noNullPrototype: true },
);
