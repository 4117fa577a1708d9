// Provides a Chromium to open VS Code in: the machine's own, else the headless one that npm carries.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, npmInstall, once, run, Unavailable } from './cache.mjs';

const sparticuz = '153.0.0';
const folderName = `chromium-${sparticuz}`;

/**
 * @typedef {object} Browser
 * @property {string} executable path
 * @property {Record<string, string>} env what it needs in its environment beside the present one
 */

/**
 * `CHROMIUM`, or a Chrome or Chromium of this machine, or one in the cache (Linux x64 only).
 * @returns {Promise<Browser>}
 * @throws {Unavailable} where none can be had, saying what to do
 */
export async function provideBrowser() {
  const own = process.env.CHROMIUM ?? installed();
  if (own) {
    if (!existsSync(own)) throw new Unavailable(`CHROMIUM names ${own}, which does not exist.`);
    return { executable: own, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Unavailable('Install Chrome, Chromium or Edge, or give the path of one as CHROMIUM.');
  }
  const folder = await once(folderName, unpackSparticuz);
  return {
    executable: join(folder, 'chromium'),
    // its libraries, and the fonts that come with it where the machine has none
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** The first known browser on the PATH or where its installer puts it. */
function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return places.find((place) => existsSync(place));
}

/**
 * `@sparticuz/chromium` unpacks itself into the temporary folder of the process, and its libraries only when it
 * believes that it runs on a bare host: it is told so, in a process of its own.
 */
async function unpackSparticuz(folder) {
  console.log(
    `Installing a headless Chromium from npm, once: @sparticuz/chromium ${sparticuz}, about 210 MB on disk`,
  );
  const packages = join(folder, 'npm');
  mkdirSync(packages);
  await npmInstall(packages, [`@sparticuz/chromium@${sparticuz}`]);
  const unpack = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`;
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  await run(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: packages,
    env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  for (const name of ['chromium', 'al2023', 'fonts']) renameSync(join(unpacked, name), join(folder, name));
  rmSync(packages, { recursive: true });
  // its own configuration looks for fonts in /tmp, and a Chromium that finds none at all ends itself
  const fonts = join(cacheFolder, folderName, 'fonts');
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>`;
  writeFileSync(join(folder, 'fonts/fonts.conf'), config);
}
