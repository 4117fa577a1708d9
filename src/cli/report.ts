import { english, render } from '../core/model/message';
import { csv } from '../core/report/render/csv';
import { html } from '../core/report/render/html';
import { json } from '../core/report/render/json';
import { markdown } from '../core/report/render/markdown';
import { hrefOf } from '../core/report/places';
import type { Report } from '../core/report/report';
import { reports } from '../core/report/reports';
import { parse, UsageError, type Command } from './command';
import { complain, say } from './output';
import { readWorkspace, toCorpus } from './workspace';

const voice = { translate: english, locale: 'en' };
const href = hrefOf;

/** Form → how a report is written in it. */
const forms: Readonly<Record<string, (report: Report) => string>> = {
  md: (report) => markdown(report, { ...voice, href }),
  html: (report) => html(report, { ...voice, href }),
  csv: (report) => csv(report, voice),
  json: (report) => json(report, voice),
};

export const report: Command = {
  name: 'report',
  summary: 'one report over documents and their claims',
  help: `
glossator report NAME [--dossier PATH]… [--format ${Object.keys(forms).join('|')}] [PATH…]
    Writes a report over the documents of the paths (without one: this folder) to standard output.

${reports.map(({ name, summary }) => `  ${name.padEnd(14)} ${render(summary)}`).join('\n')}

  --dossier PATH   a dossier file or folder; without it the nearest dossier at or above the first path
  --format FORM    md (the default), html, csv or json
`,
  async run(args) {
    const { values, positionals } = parse(args, {
      dossier: { type: 'string', multiple: true },
      format: { type: 'string', default: 'md' },
    });
    const [name, ...paths] = positionals;
    const kind = reports.find((r) => r.name === name);
    if (!kind) throw new UsageError(`no report is called ${JSON.stringify(name ?? '')}`);
    const form = Object.hasOwn(forms, values.format) ? forms[values.format] : undefined;
    if (!form)
      throw new UsageError(
        `--format ${JSON.stringify(values.format)} is none of ${Object.keys(forms).join(', ')}`,
      );
    const workspace = await readWorkspace(paths.length > 0 ? paths : ['.'], values.dossier);
    for (const { reason } of workspace.unreadable) complain(reason);
    await say(form(kind.make(toCorpus(workspace, process.cwd()))));
    return workspace.unreadable.length > 0 ? 2 : 0;
  },
};
