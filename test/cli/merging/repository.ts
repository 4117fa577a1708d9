import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const cli = join(__dirname, '../dist/cli.js');

/** Line ends in the folder: as in the repository, or CRLF by a setting of the machine or of the repository. */
export type LineEnds = 'lf' | 'autocrlf' | 'attributes';

export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** A git repository of a test alone, that knows nothing of the machine's own settings. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'glossator-git-'));
  private readonly env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(this.folder, 'none'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_EDITOR: 'true',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };

  /** `driver`: whether claims are merged by claim; `style`: how git writes conflicts; `ends`: what line ends it checks out. */
  constructor(driver: boolean, style = 'merge', ends: LineEnds = 'lf') {
    this.git('init', '-q', '-b', 'main');
    const quoted = (path: string) => `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;
    for (const [key, value] of [
      ['user.name', 'Aida'],
      ['user.email', 'aida@example.org'],
      ['merge.conflictStyle', style],
      ['gc.auto', '0'],
      ['core.autocrlf', ends === 'autocrlf' ? 'true' : 'false'],
      ['core.safecrlf', 'false'],
      ['merge.glossator.driver', `${quoted(process.execPath)} ${quoted(cli)} merge %O %A %B`],
    ])
      if (driver || !key!.includes('glossator')) this.git('config', key!, value!);
    const eol = ends === 'attributes' ? '* text eol=crlf\n' : '';
    this.put('.gitattributes', `${eol}*.claims.yaml merge=glossator\n*.claims.*.yaml merge=glossator\n`);
  }

  git(...args: string[]): string {
    const { code, out } = this.tryGit(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}`);
    return out;
  }

  tryGit(...args: string[]): Ran {
    return this.run('git', args);
  }

  /** Runs the command line of ours in the repository. */
  glossator(...args: string[]): Ran {
    return this.run(process.execPath, [cli, ...args]);
  }

  /** The same in one of its folders. */
  glossatorIn(folder: string, ...args: string[]): Ran {
    return this.run(process.execPath, [cli, ...args], join(this.folder, folder));
  }

  private run(command: string, args: string[], cwd = this.folder): Ran {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      env: this.env,
      encoding: 'utf8',
    });
    return { code: status ?? -1, out: status === 0 ? stdout : stdout + stderr };
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A file's text; empty where there is none. */
  read(path: string): string {
    return existsSync(join(this.folder, path)) ? readFileSync(join(this.folder, path), 'utf8') : '';
  }

  /** Commits everything; gives the commit. */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** A file as it is in a commit, or in a stage of the index (`:1`); empty where it isn't there. */
  show(revision: string, path: string): string {
    const { code, out } = this.tryGit('show', `${revision}:${path}`);
    return code === 0 ? out : '';
  }

  /** Paths in conflict, each with the stages that it has. */
  unmerged(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [, stage, path] of this.git('ls-files', '-u', '-z').matchAll(/\d+ \w+ ([123])\t([^\0]+)\0/g))
      found.set(path!, (found.get(path!) ?? '') + stage);
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
