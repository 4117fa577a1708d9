import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { msg } from '../core/model/message';
import type { Problem } from '../core/model/problem';
import { launcherName } from '../node/driver';
import { git } from './git';

/**
 * What is wrong with merging claims by claim in the repository of a folder: `.gitattributes` asks for it, and this clone
 * was never set up, or what it calls is gone. Nothing outside of a repository, or where nothing asks for it.
 */
export async function driverProblems(folder: string): Promise<Problem[]> {
  const ask = async (...args: string[]) =>
    git(['-C', folder, ...args]).then(
      (out) => out.toString(),
      () => '',
    );
  const attribute = await ask('check-attr', '-z', 'merge', '--', 'a.txt.claims.yaml');
  if (attribute.split('\0')[2] !== 'glossator') return [];
  const root = (await ask('rev-parse', '--show-toplevel')).trim();
  const at = { file: join(root, '.gitattributes'), code: 'merge-driver' };
  const driver = (await ask('config', '--get', 'merge.glossator.driver')).trim();
  if (!driver)
    return [
      {
        ...at,
        severity: 'info',
        message: msg('Claims are to be merged by claim, but this clone doesn’t merge them so'),
        mend: msg('Run “Merge Claims with Git in This Repository” in the editor, or see the README'),
      },
    ];
  const gone = await deadTarget(driver);
  if (gone === undefined) return [];
  return [
    {
      ...at,
      severity: 'warning',
      message: msg('What merges claims in this clone is gone: {0}', gone),
      mend: msg('Run “Merge Claims with Git in This Repository” in the editor again'),
    },
  ];
}

/** The first quoted absolute path of the command that isn't there, or that its launcher names in vain. */
async function deadTarget(driver: string): Promise<string | undefined> {
  for (const path of quotedIn(driver.replaceAll('%%', '%'))) {
    if (!existsSync(path)) return path;
    if (basename(path) !== launcherName) continue;
    const gone = quotedIn(await readFile(path, 'utf8')).find((target) => !existsSync(target));
    if (gone !== undefined) return gone;
  }
  return undefined;
}

/** Absolute paths that stand in single quotes, as a shell reads them. */
function quotedIn(script: string): string[] {
  return [...script.matchAll(/'((?:\/|[A-Za-z]:[\\/])(?:[^'\n]|'\\'')*)'/g)].map(([, path]) =>
    path!.replaceAll("'\\''", "'"),
  );
}
