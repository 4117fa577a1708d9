import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { anchorProblems } from '../core/sidecar/doubts';
import { unknownEntries } from '../core/sidecar/unknown';
import type { Problem } from '../core/model/problem';
import { formats } from './check-formats';
import { parse, UsageError, type Command } from './command';
import { driverProblems } from './driver';
import { complain, say } from './output';
import { readWorkspace } from './workspace';

export const check: Command = {
  name: 'check',
  summary: 'problems in dossiers and sidecars, and claims that lost their words',
  help: `
glossator check [--dossier PATH]… [--format ${Object.keys(formats).join('|')}] [PATH…]
    Checks the documents of the paths (without one: this folder), their sidecars and their dossier.
    Exits with 1 when there is an error or a warning.

  --dossier PATH   a dossier file or folder; without it the nearest dossier at or above the first path
  --format FORM    text (the default), json, sarif, or github (annotations of a workflow run)
`,
  async run(args) {
    const { values, positionals } = parse(args, {
      dossier: { type: 'string', multiple: true },
      format: { type: 'string', default: 'text' },
    });
    const form = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (!form)
      throw new UsageError(
        `--format ${JSON.stringify(values.format)} is none of ${Object.keys(formats).join(', ')}`,
      );
    const workspace = await readWorkspace(positionals.length > 0 ? positionals : ['.'], values.dossier);
    const problems: Problem[] = [
      ...workspace.unreadable.flatMap(({ problem }) => problem ?? []),
      ...workspace.problems,
      ...workspace.documents.flatMap(({ sidecars }) =>
        sidecars.flatMap(({ file, sidecar }) =>
          unknownEntries(sidecar, workspace.dossier).map((problem) => ({ ...problem, file })),
        ),
      ),
      ...workspace.documents.flatMap(({ path, claims }) =>
        claims.flatMap((anchored) => anchorProblems(anchored, path, anchored.sidecar)),
      ),
      ...(await driverProblems(folderOf(positionals[0] ?? '.'))),
    ];
    for (const { reason, problem } of workspace.unreadable) if (!problem) complain(reason);
    await say(form(problems, workspace.files));
    if (workspace.unreadable.length > 0) return 2;
    return problems.some(({ severity }) => severity !== 'info') ? 1 : 0;
  },
};

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}
