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
    let passed = 0;
    const failures: string[] = [];
    runner.on('suite', (suite) => print(`${indent(suite.parent)}${suite.title}`));
    runner.on('pass', (test) => {
      passed++;
      print(`${indent(test.parent)}✓ ${test.title}${test.duration ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on('pending', (test) => print(`${indent(test.parent)}- ${test.title}`));
    runner.on('fail', (test, error: Error) => {
      failures.push(`${test.titlePath().join(' › ')}: ${error.message}`);
      print(`${indent(test.parent)}✗ ${test.title}\n${error.message}\n${error.stack ?? ''}`);
    });
    runner.on('end', () => tell({ passed, failures }));
  }
}

export const mocha = new Mocha({
  ui: 'bdd',
  timeout: 180_000,
  reporter: Reporter as unknown as Mocha.ReporterConstructor,
});
mocha.suite.emit('pre-require', globalThis, '', mocha);
mocha.suite.afterEach('a picture of a failure', async function () {
  const test = this.currentTest;
  if (test?.state === 'failed')
    await screenshot(`failed/${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`);
});
