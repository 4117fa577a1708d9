// A mocha reporter for scripts/test.mjs: dots, and in the file that `--reporter-option counts=FILE` names the count of
// what passed and a line for each failure.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class CountReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const failures = this.failures.map((test) => `${test.titlePath().join(' › ')}: ${test.err?.message}`);
      writeFileSync(
        options.reporterOptions.counts,
        JSON.stringify({ passed: runner.stats.passes, failures }),
      );
    });
  }
}
