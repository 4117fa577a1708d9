// First import of every suite bundle: mocha's browser build, which runs in a web worker and in Node alike, and its
// `describe` and `it` as globals.
import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { print, tell } from './runner-lines';
import { screenshot } from './support';

const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };

/** Reports through the runner's lines, failures at once with what was expected and the stack. */
class Reporter {
  constructor(runner: Mocha.Runner) {
    const indent = (suite: Mocha.Suite | undefined) => '  '.repeat(suite?.titlePath().length ?? 0);
    const counts = { passed: 0, failed: 0 };
    runner.on('suite', (suite) => print(`${indent(suite.parent)}${suite.title}`));
    runner.on('pass', (test) => {
      counts.passed++;
      print(`${indent(test.parent)}✓ ${test.title}${test.duration ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on('pending', (test) => print(`${indent(test.parent)}- ${test.title}`));
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      print(`${indent(test.parent)}✗ ${test.title}\n${error.message}\n${error.stack ?? ''}`);
    });
    runner.on('end', () => tell(counts));
  }
}

export const mocha = new Mocha({
  ui: 'bdd',
  timeout: 60_000,
  reporter: Reporter as unknown as Mocha.ReporterConstructor,
});
mocha.suite.emit('pre-require', globalThis, '', mocha);
mocha.suite.afterEach('a picture of a failure', async function () {
  const test = this.currentTest;
  if (test?.state === 'failed')
    await screenshot(`failed/${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`);
});
