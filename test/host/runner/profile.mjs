// What one run of the editor stands on: fresh folders, thrown away afterwards.
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of every run: nothing that asks, phones home or moves. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.accessibilitySupport': 'off',
  'security.workspace.trust.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'files.hotExit': 'off',
  // on after a second in a browser: what a test leaves unsaved would be saved on a slow machine
  'files.autoSave': 'off',
  'update.mode': 'none',
};

/**
 * @typedef {object} Profile
 * @property {string} folder all of it
 * @property {string} workspace a copy of `examples/`, opened in the editor
 * @property {string} folders a workspace file with that folder and an empty one beside it
 * @property {string} channel where the runner answers a suite (see browser.mjs)
 * @property {Record<string, string>} env for the editor's processes
 * @property {() => void} remove
 */

/**
 * Makes the folders: `user/` with the settings, `workspace/` with a copy of `examples`, an empty
 * `second/`, `fixtures/` beside it with a
 * copy of `test/fixtures`, `channel/`.
 * @param {string} root the repository
 * @param {{settings?: object, locale?: string, suite?: object}} options `suite` reaches the suites as settings
 *   `glossatorTest.*`: the one way that works in every host
 * @returns {Profile}
 */
export function createProfile(root, { settings = {}, locale, suite = {} }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'glossator-')));
  const at = (name) => join(folder, name);
  const put = (name, value) => writeFileSync(at(name), JSON.stringify(value));
  for (const name of ['user/User', 'extensions', 'workspace', 'second', 'fixtures', 'channel']) {
    mkdirSync(at(name), { recursive: true });
  }
  for (const [from, to] of [
    ['examples', 'workspace'],
    ['test/fixtures', 'fixtures'],
  ]) {
    if (existsSync(join(root, from))) cpSync(join(root, from), at(to), { recursive: true });
  }
  put('both.code-workspace', { folders: [{ path: 'workspace' }, { path: 'second' }] });
  const own = { ...suite, channel: at('channel'), fixtures: at('fixtures') };
  const entries = Object.entries(own).map(([name, value]) => [`glossatorTest.${name}`, value]);
  put('user/User/settings.json', { ...quiet, ...settings, ...Object.fromEntries(entries) });
  if (locale) speak(locale, at, put);
  // the tests' git is nobody's: no signing, no hooks, no templates of the person who runs them
  writeFileSync(
    at('gitconfig'),
    '[user]\n\tname = Tester\n\temail = tester@example.org\n[init]\n\tdefaultBranch = main\n',
  );
  const env = { GIT_CONFIG_GLOBAL: at('gitconfig'), GIT_CONFIG_NOSYSTEM: '1' };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', remove); // also when interrupted
  return {
    folder,
    workspace: at('workspace'),
    folders: at('both.code-workspace'),
    channel: at('channel'),
    env,
    remove,
  };
}

/** An empty language pack makes the editor give extensions `locale`; its own strings stay English. */
function speak(locale, at, put) {
  put('strings.json', { version: '1.0.0', contents: {} });
  put('user/User/argv.json', { locale });
  put('user/languagepacks.json', {
    [locale]: {
      hash: '0'.repeat(32),
      label: locale,
      extensions: [{ extensionIdentifier: { id: 'test.langpack' }, version: '1.0.0' }],
      translations: { vscode: at('strings.json') },
    },
  });
}
