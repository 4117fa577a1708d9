// npm run test:host -- [--host node|web] [--grep TEXT] [--settings JSON] [--locale ru] [--theme NAME] [--shots DIR]
//                      [--timeout SECONDS] [--counts FILE]
// Runs the suites of test/host/suites in a real VS Code: in the Node host and in the web-worker host, one after the
// other. Both VS Code and the browser come from npm when the machine has none (scripts/provide). `npm run build`
// makes what it runs. Screenshots go to out/screenshots, what the editor itself
// prints to out/*.log.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../../scripts/provide/browser.mjs';
import { Unavailable } from '../../scripts/provide/cache.mjs';
import { provideEditor } from '../../scripts/provide/editor.mjs';
import { lanes } from './runner/lanes.mjs';
import { runLane } from './runner/run-lane.mjs';

const { values: given } = parseArgs({
  options: {
    host: { type: 'string' },
    grep: { type: 'string' },
    settings: { type: 'string', default: '{}' },
    locale: { type: 'string' },
    theme: { type: 'string' },
    shots: { type: 'string' },
    timeout: { type: 'string', default: '900' },
    counts: { type: 'string' },
  },
});

async function main() {
  const machine = { editor: await provideEditor(), browser: await provideBrowser() };
  const settings = JSON.parse(given.settings);
  if (given.theme) settings['workbench.colorTheme'] = given.theme;
  let passed = 0;
  const failures = [];
  for (const [name, lane] of Object.entries(lanes)) {
    if (given.host && given.host !== lane.host) continue;
    // a lane of tagged tests alone is started for its tag only
    if (given.grep && lane.tag && !given.grep.includes(lane.tag)) continue;
    console.log(`\n${name}: VS Code, ${lane.host === 'web' ? 'web-worker' : 'Node'} extension host`);
    const changed = {
      ...lane,
      locale: given.locale ?? lane.locale,
      settings: { ...lane.settings, ...settings },
    };
    const result = await runLane(machine, changed, {
      grep: given.grep,
      shots: given.shots && resolve(given.shots),
      timeout: Number(given.timeout) * 1000,
    });
    if (result.code === 0 && result.passed === 0 && !given.grep) {
      result.failures.push('no test ran');
    }
    passed += result.passed;
    failures.push(...result.failures.map((failure) => `${name}: ${failure}`));
  }
  if (given.counts) writeFileSync(given.counts, JSON.stringify({ passed, failures }));
  else console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length > 0 || passed === 0 ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Unavailable ? error.message : error);
    process.exit(2);
  },
);
