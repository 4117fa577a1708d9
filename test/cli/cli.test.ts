import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const cli = join(__dirname, '../dist/cli.js');
let folder: string;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in the test's folder. */
function run(args: string[], input = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail).on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const lines = (text: string) =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossator-cli-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('arguments', () => {
  const check = (args: string[], code: number, text: RegExp) =>
    it(`glossator ${args.join(' ')}`, async () => {
      const result = await run(args);
      assert.equal(result.code, code, result.err);
      assert.match(code === 0 ? result.out : result.err || result.out, text);
      if (code !== 0 && result.err) assert.equal(result.err.trim().split('\n').length, 1, 'one clear line');
    });

  check([], 2, /glossator scan/);
  check(['--help'], 0, /Exit codes/);
  for (const name of ['scan', 'report', 'check', 'anchor', 'merge'])
    check([name, '--help'], 0, new RegExp(`glossator ${name}`));
  check(['anchor'], 2, /add --ndjson/);
  check(['frobnicate'], 2, /no command is called "frobnicate"/);
  check(['scan'], 2, /name at least one/);
  check(['scan', '--kind', 'leder', 'x'], 2, /"leder" is none of leader/);
  check(['scan', '--date', '2026-13', 'x'], 2, /YYYY-MM-DD/);
  check(['scan', '--nonsense', 'x'], 2, /--nonsense/);
  check(['scan', 'missing.txt'], 2, /missing\.txt/);
  check(['report', 'nothing'], 2, /no report is called "nothing"/);
  check(['report', 'claims', '--format', 'pdf'], 2, /"pdf" is none of md/);
  check(['check', '--format', '__proto__'], 2, /is none of text/);
});

describe('scan', () => {
  it('gives a line a document; an unreadable one is reported and the rest goes on', async () => {
    put('a/one.txt', 'On 3 May 2026 the fund gave $2 billion.');
    put('a/two.txt', Uint8Array.of(0xff, 0xfe, 0xfa));
    put('a/three.txt', '\ufeffNobody.');
    put('a/.hidden/four.txt', 'x');
    const { code, out, err } = await run(['scan', 'a']);
    assert.equal(code, 2);
    assert.match(err, /two\.txt: not UTF-8/);
    assert.deepEqual(
      lines(out).map(({ document }) => document),
      [join('a', 'one.txt'), join('a', 'three.txt')],
    );
    const [first] = lines(out)[0]!.mentions as { text: string }[];
    assert.ok(first, 'a figure is found');
  });

  it('does not follow links out of the folder', async () => {
    put('outside.txt', 'secret');
    put('in/own.txt', 'own');
    symlinkSync(join(folder, 'outside.txt'), join(folder, 'in', 'link.txt'));
    assert.equal(lines((await run(['scan', 'in'])).out).length, 1);
  });

  it('takes the date from the sidecar, and --date goes before it', async () => {
    put('a.txt', 'Text.');
    put('a.txt.claims.yaml', 'glossator: 1\ndocument:\n  date: 2024-05-06\n');
    assert.equal(lines((await run(['scan', 'a.txt'])).out)[0]?.date, '2024-05-06');
    assert.equal(lines((await run(['scan', '--date', '2025', 'a.txt'])).out)[0]?.date, '2025');
  });

  it('uses the nearest dossier, and tells what is wrong with it', async () => {
    put('dossier.yaml', 'leaders:\n  lund-ada:\n    name: Ada Lund\n    names: {en: [Ada Lund]}\n');
    put('deep/down/a.txt', 'Ada Lund spoke.');
    const { out } = await run(['scan', '--kind', 'leader', 'deep']);
    assert.deepEqual(
      (lines(out)[0]?.mentions as { id: string }[]).map(({ id }) => id),
      ['lund-ada'],
    );
    put('dossier.yaml', 'leaders:\n  - not a map\n');
    assert.match((await run(['scan', 'deep'])).err, /dossier\.yaml:\d+/);
  });

  it('as a filter answers each line by its id', async () => {
    const input = '{"id":7,"text":"It cost €5 million."}\nnot json\n{"id":"x","text":"Nothing."}\n';
    const { code, out, err } = await run(['scan', '--ndjson', '--kind', 'figure'], input);
    assert.equal(code, 2);
    assert.match(err, /line 2/);
    assert.deepEqual(
      lines(out).map(({ id }) => id),
      [7, 'x'],
    );
    assert.equal((lines(out)[0]?.mentions as unknown[]).length, 1);
  });
});

describe('anchor', () => {
  const text = 'One. The mayor opened the new bridge on Monday. Three.';
  const from = { text, start: 5, end: 47 };
  const row = (id: number, more: object) => JSON.stringify({ id, ...more });

  it('finds a passage, tells a changed number apart, and answers a line that it can not use', async () => {
    const input = [
      row(1, { from, to: `Zero. ${text}` }),
      row(2, {
        selector: { quote: 'Bus fares rose by 12 crowns in May.' },
        to: 'Bus fares rose by 15 crowns in May.',
      }),
      row(3, { from: { text }, to: text }),
      '[]',
    ];
    const { code, out, err } = await run(['anchor', '--ndjson', '--old-text'], input.join('\n'));
    const [found, other, bad, ...rest] = lines(out);
    assert.deepEqual([found?.id, found?.start, found?.end], [1, 11, 53]);
    assert.deepEqual([other?.id, other?.status, other?.start], [2, 'orphaned', undefined]);
    assert.match(String(bad?.error), /neither/);
    assert.deepEqual([rest.length, code], [0, 2]);
    assert.match(err, /line 4/);
  });
});

/** What the schema of SARIF 2.1.0 requires of what we write, and code hosts of places. */
function checkSarif(log: unknown): void {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
      results: {
        ruleId: string;
        level: string;
        message: { text: string };
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region?: Record<string, number> };
        }[];
      }[];
    }[];
  }
  const { version, runs } = log as Log;
  assert.equal(version, '2.1.0');
  for (const { tool, results } of runs) {
    assert.ok(tool.driver.name);
    const rules = tool.driver.rules.map(({ id }) => id);
    assert.equal(new Set(rules).size, rules.length);
    for (const { ruleId, level, message, locations } of results) {
      assert.ok(rules.includes(ruleId));
      assert.match(level, /^(none|note|warning|error)$/);
      assert.match(message.text, /\. .+\.$/);
      for (const { physicalLocation } of locations) {
        assert.doesNotMatch(physicalLocation.artifactLocation.uri, /[^\w/.%:~()'!*-]|^\.\//);
        const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = physicalLocation.region ?? {};
        assert.ok(startLine >= 1 && startColumn >= 1 && endColumn >= 1 && endLine >= startLine);
      }
    }
  }
}

describe('report and check', () => {
  beforeEach(() => {
    put('a.txt', 'One. Ada Lund promised €5 million. Three.');
    put(
      'a.txt.claims.yaml',
      'glossator: 1\nclaims:\n  cabcd1234:\n    quote: "Ada Lund promised €5 million."\n    speaker: Ada Lund\n',
    );
  });

  for (const [format, sign] of [
    ['md', /^# Claims/],
    ['html', /^<!doctype html>/],
    ['csv', /^quote,/],
    ['json', /^\{/],
  ] as const) {
    it(`report claims --format ${format}`, async () => {
      const { code, out } = await run(['report', 'claims', '--format', format]);
      assert.equal(code, 0);
      assert.match(out, sign);
      assert.match(out, /Ada Lund promised €5 million/);
    });
  }

  it('check is content with a claim in place', async () => {
    const { code, out } = await run(['check']);
    assert.deepEqual([code, out], [0, 'No problems.\n']);
  });

  it('check finds a claim whose words are gone', async () => {
    put('a.txt', 'Something else entirely.');
    const { code, out } = await run(['check']);
    assert.equal(code, 1);
    // of words that are nowhere, the line of the claim
    assert.match(out, /^a\.txt\.claims\.yaml:3:3: warning: The words of claim cabcd1234 .*; Anchor/);
  });

  it('check says where the likeliest place differs', async () => {
    const words = 'Ada Lund promised €5 million for the bridge over the old river.';
    put('a.txt', `One. ${words.replace('5', '7')} Three.`);
    put('a.txt.claims.yaml', `glossator: 1\nclaims:\n  cabcd1234:\n    quote: "${words}"\n`);
    assert.match((await run(['check'])).out, /^a\.txt:1:6: warning: Claim cabcd1234 .* other numbers: /);
  });

  it('check finds a part of a claim whose words are gone', async () => {
    const parts =
      '    parts:\n      - {quote: "and a road along the river"}\n      - {quote: "and nothing beyond that"}\n';
    put('a.txt', 'One. Ada Lund promised €5 million. She said so, and a road along the river. Three.');
    put(
      'a.txt.claims.yaml',
      `glossator: 1\nclaims:\n  cabcd1234:\n    quote: "Ada Lund promised €5 million."\n${parts}`,
    );
    const { code, out } = await run(['check']);
    assert.equal(code, 1);
    assert.match(out, /^a\.txt\S* warning: .*cabcd1234.*“and nothing beyond that”.*\n$/);
  });

  it('check names a dossier above the paths from here', async () => {
    put('dossier.yaml', 'leaders: 5\n');
    put('sub/b.txt', 'Two.');
    assert.match((await run(['check', 'sub'])).out, /^dossier\.yaml:1:1: error/);
  });

  it('check finds a speaker whom no dossier has', async () => {
    put(
      'a.txt.claims.yaml',
      'glossator: 1\nclaims:\n  cabcd1234:\n    quote: "Three."\n    speaker: ada-lundt\n',
    );
    assert.match((await run(['check'])).out, /a\.txt\.claims\.yaml:3:\d+: warning.*ada-lundt/);
  });

  it('check finds a broken sidecar by file and line, in every format', async () => {
    put('a.txt.claims.yaml', 'glossator: 1\nclaims:\n  cabcd1234:\n    quote: "open\n');
    assert.match((await run(['check'])).out, /a\.txt\.claims\.yaml:\d+:\d+: error/);
    assert.match(
      (await run(['check', '--format', 'github'])).out,
      /^::error file=a\.txt\.claims\.yaml,line=\d/,
    );
    const sarif = JSON.parse((await run(['check', '--format', 'sarif'])).out) as {
      runs: { results: unknown[] }[];
    };
    assert.ok(sarif.runs[0]!.results.length > 0);
    checkSarif(sarif);
    assert.equal((await run(['check', '--format', 'json'])).code, 1);
  });
});
