// npm run test:desktop -- [VERSION…]
// Runs the suites of the Node host in VS Code for the desktop, which it downloads: the oldest version that
// package.json promises, and the newest. On a Linux machine without a screen: xvfb-run -a npm run test:desktop.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { tags } from './runner/lanes.mjs';
import { createProfile } from './runner/profile.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const given = process.argv.slice(2);
const versions = given.length ? given : [engines.vscode.replace(/^\^/, ''), 'stable'];

let failed = 0;
for (const version of versions) {
  console.log(`\nVS Code ${version} for the desktop`);
  const profile = createProfile(root, { suite: { browser: false, skip: tags } });
  try {
    await runTests({
      version,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'out/host-node.js'),
      extensionTestsEnv: profile.env,
      launchArgs: [
        profile.workspace,
        `--user-data-dir=${join(profile.folder, 'user')}`,
        `--extensions-dir=${join(profile.folder, 'extensions')}`,
        '--disable-workspace-trust',
        '--disable-gpu',
        '--no-sandbox',
      ],
    });
  } catch (error) {
    console.error(String(error));
    failed++;
  } finally {
    profile.remove();
  }
}
console.log(`${versions.length - failed} of ${versions.length} versions passed`);
process.exitCode = failed ? 1 : 0;
