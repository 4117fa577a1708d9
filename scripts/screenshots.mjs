// npm run screenshots -- [--theme light|dark|light-contrast|dark-contrast] [--grep TEXT]
// Makes the pictures of the README from the real editor: runs the scenes of test/host/scenes once in each theme. A
// scene's `screenshot('hover')` becomes media/screenshots/hover-light.png and so on. Names in Chinese, Japanese and Korean
// need a font that has them (on Debian: fonts-noto-core, fonts-noto-cjk, fonts-noto-mono).
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runLane } from '../test/host/runner/run-lane.mjs';
import { provideBrowser } from './provide/browser.mjs';
import { provideEditor } from './provide/editor.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../media/screenshots');
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'light-contrast': 'Default High Contrast Light',
  'dark-contrast': 'Default High Contrast',
};
const settings = {
  'editor.fontSize': 14,
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
};

const { values: given } = parseArgs({ options: { theme: { type: 'string' }, grep: { type: 'string' } } });
const wanted = Object.entries(themes).filter(([name]) => !given.theme || name === given.theme);
if (!wanted.length) throw new Error(`--theme is one of ${Object.keys(themes).join(', ')}`);

const machine = { editor: await provideEditor(), browser: await provideBrowser() };
let failed = 0;
for (const [name, theme] of wanted) {
  console.log(`\n${name}: ${theme}`);
  const lane = {
    host: 'node',
    bundle: 'out/scenes.js',
    settings: { ...settings, 'workbench.colorTheme': theme },
  };
  const result = await runLane(machine, lane, {
    grep: given.grep,
    shots: folder,
    suffix: `-${name}`,
    size: { width: 1100, height: 700 },
  });
  failed += result.failures.length;
}
process.exit(failed ? 1 : 0);
