// npm test: every check of the project, one after the other, going on after a failure. At the end stands what failed,
// a line each; the last line is `N passed, N failed`. The exit code is 0 only when nothing failed and every lane with
// tests ran some.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'glossator-test-'));

/** A lane with `counts` holds tests and leaves `{passed, failures}` in that file; one without is itself one check. */
const lanes = [
  { name: 'types', run: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'style', run: ['npm', 'run', '--silent', 'lint'] },
  { name: 'bundles', run: ['node', 'esbuild.js'] },
  tests('unit tests', (counts) => mocha('out/unit.js', counts)),
  tests('tests of the command line', (counts) => mocha('out/cli-tests.js', counts)),
  tests('tests in VS Code', (counts) => ['node', 'test/host/run.mjs', '--counts', counts]),
];

/** Its time-out ends what hangs; how fast something is, is for benchmarks to say. */
function mocha(bundle, counts) {
  return [
    ...['node', 'node_modules/mocha/bin/mocha.js', '--timeout=30000'],
    ...['--reporter=scripts/count-reporter.mjs', `--reporter-option=counts=${counts}`, bundle],
  ];
}

function tests(name, run) {
  const counts = join(folder, name.replaceAll(' ', '-'));
  return { name, run: run(counts), counts };
}

/** Runs a lane with its output shown; gives its counts, with at least one failure where its exit code isn't 0. */
async function runLane({ name, run: [command, ...args], counts }) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const code = await new Promise((resolve) => {
    // `shell` only because npm is a .cmd on Windows; the arguments are constants of ours
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
    });
    child.once('error', (error) => resolve(String(error)));
    child.once('close', resolve);
  });
  console.log(
    `── ${name}: ${code === 0 ? 'done' : `FAILED (${code})`} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (!counts) return { passed: code === 0 ? 1 : 0, failures: code === 0 ? [] : [name] };
  const { passed, failures } = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failures: [] };
  if (failures.length === 0 && (code !== 0 || passed === 0)) failures.push('no result of its tests');
  return { passed, failures: failures.map((failure) => `${name}: ${failure}`) };
}

let passed = 0;
const failures = [];
for (const lane of lanes) {
  const result = await runLane(lane);
  passed += result.passed;
  failures.push(...result.failures);
}
rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
