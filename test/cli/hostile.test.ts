import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reports } from '../../src/core/report/reports';
import { document, hostile, poison } from '../hostile/files';

const reportNames = reports.map(({ name }) => name);
const cli = join(__dirname, '../dist/cli.js');

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly mend?: string;
  readonly file: string;
  readonly line?: number;
}

/** A claim with a text in each of its fields. */
function poisoned(id: string, text: string): string {
  const word = JSON.stringify(text);
  const fields = ['speaker', 'type', 'by', 'note', 'status', 'translation', 'stance', 'certainty', 'basis'];
  return [
    `  ${id}:`,
    '    quote: "It rained all day."',
    ...fields.map((field) => `    ${field}: ${word}`),
    ...['about', 'topics', 'via', 'tags'].map((field) => `    ${field}: [${word}]`),
    `    figures: [{value: ${word}, unit: ${word}}]`,
    `    comments: {k1aaaa: {by: ${word}, text: ${word}}}`,
    '',
  ].join('\n');
}

describe('poisoned strings in reports', function () {
  this.timeout(300_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-poison-'));
    const all = poison.map((text, i) => poisoned(`c${i}aaaa`, text)).join('');
    writeFileSync(join(folder, 'a.txt'), document + poison.join('\n'));
    const facts = ['title', 'source', 'language'].map((key) => `  ${key}: ${JSON.stringify(poison[2])}\n`);
    writeFileSync(
      join(folder, 'a.txt.claims.yaml'),
      `glossator: 1\ndocument:\n${facts.join('')}claims:\n${all}`,
    );
    const entries = poison.map((text, i) => {
      const name = JSON.stringify(text);
      return `  lead-${i}: {name: ${name}, names: {en: [${name}, It rained]}, note: ${name}, offices: [{title: ${name}, state: ${name}}]}\n`;
    });
    writeFileSync(join(folder, 'dossier.yaml'), `leaders:\n${entries.join('')}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  const bad: Record<string, RegExp> = {
    html: /<(?:script|img)[^>]*(?:alert|onerror|evil)|(?:href|src)="?(?:javascript|command|https:\/\/evil)/i,
    md: /(?<!\\)\]\((?:javascript|command|https:\/\/evil)|(?<![\\`])<(?:img|script|https:)/,
    // a cell that a spreadsheet would take for a formula
    csv: /(?:^|,|\n)"?(?:[=@\t]|[+-](?![\d.]+(?:,|\r|$)))/,
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    json: /[\u0000-\u0009\u000b-\u001f]/,
  };
  for (const name of reportNames)
    for (const [format, pattern] of Object.entries(bad))
      it(`${name} as ${format}`, () => {
        const { status, stdout } = spawnSync(process.execPath, [cli, 'report', name, '--format', format], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(status, 0);
        const found = pattern.exec(stdout);
        assert.equal(found && stdout.slice(Math.max(0, found.index - 60), found.index + 90), null);
      });
});

describe('a hostile repository on the command line', function () {
  this.timeout(300_000);
  let folder: string;
  let findings: Finding[];
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 50_000,
    });
    return { code: status, out: stdout, err: stderr };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossator-hostile-'));
    const outside = mkdtempSync(join(tmpdir(), 'glossator-outside-'));
    for (const { name, sidecar } of hostile) {
      put(`${name}/a.txt`, document);
      put(`${name}/a.txt.claims.yaml`, sidecar);
    }
    put('two-files/a.txt', document);
    for (const who of ['', '.aida', '.marat'])
      put(`two-files/a.txt.claims${who}.yaml`, 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: It rained\n');
    put('no-document/b.txt.claims.yaml', 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: x\n');
    put('folder-document/b.txt/c.md', '');
    put('folder-document/b.txt.claims.yaml', 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: x\n');
    writeFileSync(join(outside, 'secret.yaml'), 'glossator: 1\nclaims:\n  cSECRET:\n');
    for (const [name, target] of [
      ['link-out', join(outside, 'secret.yaml')],
      ['link-device', '/dev/zero'],
      ['link-nowhere', 'absent.yaml'],
      ['link-loop', 'a.txt.claims.yaml'],
      ['link-folder', '.'],
    ] as const) {
      put(`${name}/a.txt`, document);
      symlinkSync(target, join(folder, name, 'a.txt.claims.yaml'));
    }
    writeFileSync(join(outside, 'secret.txt'), 'These are the SECRET words of another folder.\n');
    mkdirSync(join(folder, 'link-document'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link-document', 'a.txt'));
    const asked = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: are the words of another folder\n';
    put('link-document/a.txt.claims.yaml', asked);
    put('fifty-megabytes/a.txt', document);
    put('fifty-megabytes/a.txt.claims.yaml', Buffer.alloc(50 * 1024 * 1024, '#\n'));
    put('binary/a.txt', 'a\0b');
    put('binary/a.txt.claims.yaml', 'glossator: 1\nclaims: [');
    const { code, out, err } = run('check', '--format', 'json');
    rmSync(outside, { recursive: true });
    assert.equal(code, 2, err);
    assert.equal(err, '');
    findings = JSON.parse(out) as Finding[];
  });
  after(() => rmSync(folder, { recursive: true }));

  const of = (file: string) => findings.filter((found) => found.file === file);
  /** Every finding names its file, and says how to mend it. */
  const whole = (found: Finding) =>
    assert.ok(found.mend && found.message && found.file, JSON.stringify(found));

  for (const { name, sidecar, problems } of hostile)
    it(name, () => {
      const found = of(join(name, 'a.txt.claims.yaml'));
      found.forEach(whole);
      for (const [code, line] of problems)
        assert.ok(
          found.some((one) => one.code === code && (one.line ?? 1) === line),
          `${code} in line ${line}: ${JSON.stringify(found)}`,
        );
      if (problems.length === 0) assert.deepEqual(found, []);
      assert.ok(Buffer.from(sidecar).equals(readFileSync(join(folder, name, 'a.txt.claims.yaml'))));
    });

  const rest: [string, string][] = [
    ['two-files/a.txt.claims.aida.yaml', 'duplicate-id'],
    ['two-files/a.txt.claims.marat.yaml', 'duplicate-id'],
    ['no-document/b.txt.claims.yaml', 'no-document'],
    ['folder-document/b.txt.claims.yaml', 'no-document'],
    ['link-out/a.txt.claims.yaml', 'not-a-plain-file'],
    ['link-device/a.txt.claims.yaml', 'not-a-plain-file'],
    ['link-folder/a.txt.claims.yaml', 'not-a-plain-file'],
    ['link-document/a.txt', 'not-a-plain-file'],
    ['link-nowhere/a.txt.claims.yaml', 'unreadable'],
    ['link-loop/a.txt.claims.yaml', 'unreadable'],
    ['fifty-megabytes/a.txt.claims.yaml', 'file-too-large'],
    ['binary/a.txt', 'not-text'],
  ];
  for (const [file, code] of rest)
    it(file, () => {
      const found = of(join(...file.split('/')));
      found.forEach(whole);
      assert.ok(found.map((one) => one.code).includes(code), JSON.stringify(found));
      assert.ok(!JSON.stringify(found).includes('SECRET'));
    });

  it('every form of the findings, scan and reports go on past all of it', () => {
    for (const format of ['text', 'sarif', 'github']) {
      const { code, out, err } = run('check', '--format', format);
      assert.deepEqual([code, err], [2, ''], format);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.ok(!/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/.test(out), format);
    }
    assert.equal(run('scan', '.').out.split('\n').length - 1, hostile.length + 7);
    assert.match(run('report', 'claims', '--format', 'json').out, /^\{/);
  });
});

describe('paths in fields', function () {
  this.timeout(300_000);

  it('lead nowhere: what lies outside is neither read nor written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'glossator-paths-'));
    try {
      const inside = join(folder, 'inside');
      mkdirSync(inside);
      const secret = 'glossator: 1\nclaims:\n  c1aaaa:\n    quote: SECRET words\n';
      writeFileSync(join(folder, 'b.txt'), 'SECRET words\n');
      writeFileSync(join(folder, 'b.txt.claims.yaml'), secret);
      const paths = ['../b.txt', '../b.txt.claims.yaml', join(folder, 'b.txt'), `file://${folder}/b.txt`];
      const facts = ['title', 'source', 'language'].map((key) => `  ${key}: ../b.txt\n`).join('');
      const links = (path: string) => `    links: {${JSON.stringify(`${path}#c1aaaa`)}: repeats}\n`;
      const claims = paths.map((path, i) => poisoned(`c${i}aaaa`, path) + links(path)).join('');
      writeFileSync(join(inside, 'a.txt'), document);
      writeFileSync(join(inside, 'a.txt.claims.yaml'), `glossator: 1\ndocument:\n${facts}claims:\n${claims}`);
      const settled = paths.map(
        (path, i) => `  s${i}aaaa: {kind: amount, between: [${JSON.stringify(path)}, a.txt], as: same}\n`,
      );
      const rates = paths.map(
        (path) => `  - {base: USD, quote: JPY, rate: 1.5, source: ${JSON.stringify(path)}}\n`,
      );
      writeFileSync(join(inside, 'dossier.yaml'), `settled:\n${settled.join('')}rates:\n${rates.join('')}`);
      const runs = [
        ['check', '--format', 'json'],
        ['scan', '.'],
        ...reportNames.map((name) => ['report', name]),
      ];
      for (const args of runs) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
          cwd: inside,
          encoding: 'utf8',
        });
        assert.notEqual(status, null, args.join(' '));
        assert.ok(!/SECRET/.test(stdout + stderr), `${args.join(' ')}: ${stdout}${stderr}`);
        assert.ok(args[0] !== 'report' || status === 0, stderr);
      }
      assert.deepEqual(readdirSync(folder).sort(), ['b.txt', 'b.txt.claims.yaml', 'inside']);
      assert.deepEqual(readdirSync(inside).sort(), ['a.txt', 'a.txt.claims.yaml', 'dossier.yaml']);
      assert.equal(readFileSync(join(folder, 'b.txt.claims.yaml'), 'utf8'), secret);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a disk that refuses', function () {
  this.timeout(300_000);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'glossator-disk-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const claim = (id: string, note = 'x') => `  ${id}:\n    quote: x\n    note: ${note}\n`;
  const base = `glossator: 1\nclaims:\n${claim('c1aaaa')}`;
  /** Merges into a file that can't be written: it stays, nothing is left beside it, and the reason is said. */
  const refused = (note: string, as: object, reason: RegExp) => {
    const files = { base, ours: base + claim('c2bbbb', note), theirs: base + claim('c3cccc', note) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return () => {
      const { status, stderr } = spawnSync(process.execPath, [cli, 'merge', 'base', 'ours', 'theirs'], {
        cwd: folder,
        encoding: 'utf8',
        ...as,
      });
      assert.equal(status, 2, stderr);
      assert.match(stderr, reason);
      assert.equal(readFileSync(join(folder, 'ours'), 'utf8'), files.ours);
      assert.deepEqual(readdirSync(folder).sort(), ['base', 'ours', 'theirs']);
    };
  };

  it('for want of permission', function () {
    if (process.platform === 'win32') return this.skip();
    // root may write everywhere, and so is somebody else here
    const check = refused('x', process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}, /EACCES|EPERM/);
    chmodSync(folder, 0o555);
    try {
      check();
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  it('for being full', function () {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]).status === 0;
    if (!mounted) return this.skip();
    try {
      refused('x'.repeat(3_000), {}, /ENOSPC/)();
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
});
