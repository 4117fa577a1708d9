// npm test: every check of the project, one after the other, going on after a failure. The last line is
// `N passed, N failed`; the exit code is 0 only when nothing failed and every lane with tests ran some.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'glossator-test-'));

/** A lane with `counts` holds tests and leaves their counts in that file; one without is itself one check. */
const lanes = [
  { name: 'types', run: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'style', run: ['npm', 'run', '--silent', 'lint'] },
  { name: 'bundles', run: ['node', 'esbuild.js'] },
  tests('unit tests', (counts) => [
    'node',
    'node_modules/mocha/bin/mocha.js',
    '--reporter=scripts/count-reporter.mjs',
    `--reporter-option=counts=${counts}`,
    'out/unit.js',
  ]),
  tests('tests of the command line', (counts) => [
    'node',
    'node_modules/mocha/bin/mocha.js',
    '--timeout=20000',
    '--reporter=scripts/count-reporter.mjs',
    `--reporter-option=counts=${counts}`,
    'out/cli-tests.js',
  ]),
  tests('tests in VS Code', (counts) => ['node', 'test/host/run.mjs', '--counts', counts]),
];

function tests(name, run) {
  const counts = join(folder, name.replaceAll(' ', '-'));
  return { name, run: run(counts), counts };
}

/** Runs a lane with its output shown; gives its counts, of which at least one failed where its exit code isn't 0. */
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
  if (!counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const { passed, failed } = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0 };
  return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1) };
}

const total = { passed: 0, failed: 0 };
for (const lane of lanes) {
  const { passed, failed } = await runLane(lane);
  total.passed += passed;
  total.failed += failed;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
