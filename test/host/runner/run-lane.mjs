// One lane from start to end: profile, server, browser, and away with it all.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/provide/serve.mjs';
import { runInBrowser } from './browser.mjs';
import { tags } from './lanes.mjs';
import { createProfile } from './profile.mjs';
import { startProxy } from './proxy.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Settings of a workspace that nobody was asked about and that is not trusted. */
const untrusted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

/** How often a window is opened until it has its folders. */
const starts = 3;

/**
 * Runs the suites of a lane.
 * @param {{editor: import('../../../scripts/provide/editor.mjs').Editor, browser: import('../../../scripts/provide/browser.mjs').Browser}} machine
 * @param {import('./lanes.mjs').Lane} lane
 * @param {{grep?: string, shots?: string, suffix?: string, timeout?: number, size?: {width: number, height: number}}} options
 *   `shots`: folder for screenshots, whose names end in
 *   `suffix`; `timeout` of the whole lane in ms
 * @returns {Promise<{code: number, passed: number, failures: string[]}>}
 */
export async function runLane(machine, lane, options) {
  for (let start = 1; ; start++) {
    const result = await startLane(machine, lane, options);
    if (!result.unopened || start === starts) return result;
    console.log(`the editor is started anew (${start + 1} of ${starts})`);
  }
}

async function startLane({ editor, browser }, lane, options) {
  const { grep = '', shots = join(root, 'out/screenshots'), timeout = 300_000 } = options;
  const suite = {
    browser: true,
    folders: lane.folders ? 2 : 1,
    grep,
    only: lane.tag ?? '',
    skip: tags.filter((tag) => tag !== lane.tag),
  };
  const settings = { ...(lane.untrusted && untrusted), ...lane.settings };
  const profile = createProfile(root, { settings, locale: lane.locale, suite });
  let server, proxy;
  try {
    server = await serve(editor, {
      profile: profile.folder,
      // without the driver, a built VS Code ignores an extension under development
      args: [
        ...(lane.untrusted ? [] : ['--disable-workspace-trust']),
        ...['--vscode-option', 'enable-smoke-test-driver'],
      ],
      env: profile.env,
    });
    const payload = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    if (lane.host === 'web') {
      proxy = await startProxy(server.port, root, lane.bundle);
    } else {
      const remote = (path) => `vscode-remote://remote${path}`;
      payload.push(['extensionDevelopmentPath', remote(root)]);
      payload.push(['extensionTestsPath', remote(join(root, lane.bundle))]);
    }
    const query = new URLSearchParams({
      ...(lane.folders ? { workspace: profile.folders } : { folder: profile.workspace }),
      payload: JSON.stringify(payload),
    });
    return await runInBrowser(browser, {
      url: `http://127.0.0.1:${(proxy ?? server).port}/?${query}`,
      channel: profile.channel,
      size: options.size ?? { width: 1200, height: 800 },
      shots,
      suffix: options.suffix ?? '',
      timeout,
      log: join(root, `${lane.bundle}.log`),
    });
  } finally {
    proxy?.stop();
    server?.stop();
    await server?.ended;
    profile.remove();
  }
}
