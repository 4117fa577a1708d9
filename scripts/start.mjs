// npm start: prints what Glossator finds in examples/, then opens them in VS Code with the extension running: the
// desktop's `code`, else VS Code for the browser at a printed address. Where nobody watches (`CI` is set, or the
// output is no terminal) it ends after printing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder, run, Unavailable } from './provide/cache.mjs';
import { provideEditor } from './provide/editor.mjs';
import { serve } from './provide/serve.mjs';
import { summarise } from './summary.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const examples = join(root, 'examples');
const { engines, name, publisher, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

async function main() {
  const scan = await run(process.execPath, [join(root, 'dist/cli.js'), 'scan', 'examples'], { cwd: root });
  console.log(summarise(scan, Math.min(process.stdout.columns ?? 100, 120)));
  if (process.env.CI || !process.stdout.isTTY) return;
  const first = join(root, JSON.parse(scan.slice(0, scan.indexOf('\n'))).document);
  if (desktop()) openDesktop(first);
  else await openBrowser(first);
}

/** Whether there is a `code` that can show a window and is new enough. */
function desktop() {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  const screen = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  if (!screen || VSCODE_IPC_HOOK_CLI) return false; // the `code` of a remote terminal can't load a folder as an extension
  const found = spawnSync('code', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const have = /^(\d+)\.(\d+)/.exec(found.stdout ?? '');
  if (!have) return false;
  const need = /(\d+)\.(\d+)/.exec(engines.vscode);
  const enough = have[1] - need[1] || have[2] - need[2];
  if (enough < 0)
    console.log(
      `The VS Code on this machine (${have[0]}) is older than ${need[0]}, so the browser's is used.`,
    );
  return enough >= 0;
}

function openDesktop(document) {
  console.log('Opening examples/ in VS Code');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples, document];
  // a shell on Windows only, where `code` is a .cmd: hence the quotes
  const shell = process.platform === 'win32';
  spawn('code', shell ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'ignore',
    detached: true,
    shell,
  }).unref();
}

async function openBrowser(document) {
  const editor = await provideEditor();
  const profile = join(cacheFolder, 'start');
  registerExtension(join(profile, 'extensions'));
  firstSettings(join(profile, 'user/User'));
  // no question whether to trust the folder: it is this repository, whose code is running already
  const server = await serve(editor, { profile, args: ['--disable-workspace-trust'] });
  const host = `127.0.0.1:${server.port}`;
  const payload = JSON.stringify([
    ['openFile', `vscode-remote://${host}${pathToFileURL(document).pathname}`],
  ]);
  const url = `http://${host}/?${new URLSearchParams({ folder: examples, payload })}`;
  console.log(
    `examples/ in VS Code with Glossator, reachable from this machine only (Ctrl+C ends it):\n\n  ${url}\n`,
  );
  await server.ended;
}

/** Makes this folder an installed extension of the browser's VS Code, without a copy. */
function registerExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const location = { $mid: 1, path: decodeURIComponent(pathToFileURL(root).pathname), scheme: 'file' };
  const entry = { identifier: { id: `${publisher}.${name}` }, version, location, metadata: { pinned: true } };
  writeFileSync(join(folder, 'extensions.json'), JSON.stringify([entry]));
}

/** The documents and nothing else in the first window; what the user changes afterwards stays. */
function firstSettings(folder) {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  const settings = {
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Unavailable ? error.message : error);
    process.exit(1);
  },
);
