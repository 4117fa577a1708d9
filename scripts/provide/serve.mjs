// Starts VS Code for the browser on this machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {Promise<number | null>} ended the exit code
 * @property {() => void} stop ends it and all that it started
 */

/**
 * Starts code-server with everything it writes kept in `profile`, reachable from this machine only.
 * @param {import('./editor.mjs').Editor} editor
 * @param {{profile: string, port?: number, args?: string[], env?: Record<string, string>}} options `profile` is a
 *   folder: `user/` (settings), `extensions/`; port 0 or none takes a free one
 * @returns {Promise<Server>} once it listens
 */
export function serve(editor, { profile, port = 0, args = [], env = {} }) {
  const flags = [
    ['--auth', 'none'],
    ['--bind-addr', `127.0.0.1:${port}`],
    ['--config', join(profile, 'config.yaml')],
    ['--user-data-dir', join(profile, 'user')],
    ['--extensions-dir', join(profile, 'extensions')],
    [
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
      '--disable-proxy',
    ],
  ].flat();
  // a group of its own: it starts children, and all must end with it
  const child = spawn(editor.node, [editor.entry, ...flags, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  });
  const stop = () => {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  const ended = new Promise((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (chunk) => {
      log += chunk;
      const found = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log);
      if (found) resolve({ port: Number(found[1]), ended, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`VS Code's server ended with ${code}\n${log}`)));
  });
}
