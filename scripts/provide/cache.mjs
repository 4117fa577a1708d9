// A cache outside the repository for the big things that only running the editor needs: VS Code and a browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where installed things are kept: `GLOSSATOR_CACHE`, or `glossator` in the user's cache folder. */
export const cacheFolder =
  process.env.GLOSSATOR_CACHE ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'glossator');

/** Thrown for what the person at the keyboard can mend: shown as its message alone, without a stack. */
export class Unavailable extends Error {}

/**
 * The folder `name` of the cache, filled by `fill` the first time. `fill` works in a temporary folder that is renamed
 * when complete, so that an interrupted install leaves nothing half-made and two that run at once don't disturb
 * each other (the later one throws its own away).
 * @param {string} name file-name safe, with the version in it
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} absolute path
 */
export async function once(name, fill) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const temporary = mkdtempSync(join(cacheFolder, `.${name}-`));
  const clean = () => rmSync(temporary, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  process.once('exit', clean);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await fill(temporary);
    try {
      renameSync(temporary, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } finally {
    clean();
    process.off('exit', clean).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  return folder;
}

/**
 * `npm install` of exact `packages` (`name@1.2.3`) in `folder`, with no install scripts (no compiler is needed);
 * without packages, of what the folder's package.json asks for. Shows the seconds passed.
 * @param {string} folder
 * @param {string[]} packages
 */
export async function npmInstall(folder, packages) {
  if (packages.length) writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const started = Date.now();
  const report = () => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`);
  const timer = setInterval(report, 10_000);
  try {
    // the arguments are constants of ours; `shell` only because npm is a .cmd on Windows
    await run(
      'npm',
      [
        'install',
        '--omit=dev',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        ...packages,
      ],
      {
        cwd: folder,
        env: withoutNpm(process.env),
        shell: process.platform === 'win32',
      },
    );
  } catch (error) {
    throw new Unavailable(`npm could not install ${packages.join(' ') || folder}: ${error.message}`);
  } finally {
    clearInterval(timer);
  }
}

/** Run below `npm test`, npm hands its settings down as variables; those of a run with other flags don't belong here. */
function withoutNpm(env) {
  const drop =
    /^npm_(package|lifecycle|command|execpath|node_execpath|config_(local_)?prefix$|config_omit|config_include)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !drop.test(name)));
}

/**
 * Runs a program to its end. Output is kept back and becomes the error when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} standard output
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}\n${errors}${out}`)),
    );
  });
}
