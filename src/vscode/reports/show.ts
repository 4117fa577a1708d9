import * as vscode from 'vscode';
import type { Corpus, Location } from '../../core/corpus/corpus';
import { hrefOf } from '../../core/report/places';
import { csv } from '../../core/report/render/csv';
import { html } from '../../core/report/render/html';
import { json } from '../../core/report/render/json';
import { markdown } from '../../core/report/render/markdown';
import type { ReportKind } from '../../core/report/reports';
import { say } from '../convert';
import type { Services } from '../services';
import type { ReportPages } from './pages';
import { inform, progress } from '../tell';

const voice = () => ({
  translate: (text: string, ...args: (string | number)[]) => vscode.l10n.t(text, ...args),
  locale: vscode.env.language,
});

/** Reads the root's documents, with progress, and shows the report beside them in the Markdown preview. */
export async function showReport(services: Services, pages: ReportPages, kind: ReportKind): Promise<void> {
  const root = await rootMeant(services);
  if (!root) return;
  const corpus = await readCorpus(services, root);
  if (!corpus) return;
  const report = kind.make(corpus);
  const csvPage = pages.put(root, `${kind.name}.csv`, csv(report, voice()));
  const page = pages.put(
    root,
    `${kind.name}.md`,
    markdown(report, { ...voice(), href: hrefFrom(root), wholeHref: csvPage.path }),
  );
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

/** Saves a report as a file that the user names: Markdown, CSV, JSON or one self-contained HTML page. */
export async function saveReport(services: Services, kind: ReportKind): Promise<void> {
  const root = await rootMeant(services);
  const corpus = root && (await readCorpus(services, root));
  if (!root || !corpus) return;
  const report = kind.make(corpus);
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Report: {0}', say(report.title)),
    defaultUri: vscode.Uri.joinPath(root.uri, `${kind.name}.csv`),
    filters: { CSV: ['csv'], HTML: ['html'], Markdown: ['md'], JSON: ['json'] },
  });
  if (!target) return;
  const options = { ...voice(), href: hrefFromFile(target, root) };
  const form = target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase();
  const text =
    form === 'html'
      ? html(report, options)
      : form === 'json'
        ? json(report, options)
        : form === 'md'
          ? markdown(report, options)
          : // spreadsheets know UTF-8 only by its byte order mark
            `\ufeff${csv(report, options)}`;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(target, { preview: true });
}

/** The root of the active document, the only one, or the one the user picks. */
async function rootMeant({ roots }: Services): Promise<vscode.WorkspaceFolder | undefined> {
  await roots.ready;
  const active = vscode.window.activeTextEditor;
  const root = active && roots.rootOf(active.document.uri);
  if (root) return root;
  if (roots.all.length <= 1) {
    if (!roots.all[0]) {
      void inform(
        vscode.l10n.t(
          'No folder with a dossier or claims is open. Use “Glossator: Use Glossator in This Folder” to begin.',
        ),
      );
    }
    return roots.all[0];
  }
  const picked = await vscode.window.showQuickPick(
    roots.all.map((r) => ({ label: r.name, root: r })),
    { title: vscode.l10n.t('Report over which folder?') },
  );
  return picked?.root;
}

function readCorpus({ corpora }: Services, root: vscode.WorkspaceFolder): Thenable<Corpus | undefined> {
  return progress(vscode.l10n.t('Reading the documents of {0}', root.name), (shown, token) => {
    let told = 0;
    return corpora.refresh(root, token, (done) => {
      const percent = Math.floor(done * 100);
      if (percent > told) shown.report({ increment: percent - told });
      told = percent;
    });
  });
}

/**
 * Links in the preview of a page that is no file: the preview resolves a path that begins with `/` in the first
 * workspace folder, whichever page it stands in.
 */
function hrefFrom(root: vscode.WorkspaceFolder): (to: Location) => string {
  const first = vscode.workspace.workspaceFolders?.[0] ?? root;
  const way = wayBetween(first.uri, root.uri);
  return (to) => `/${way}${hrefOf(to)}`;
}

/** Links in a file that is saved wherever the user wants it: from its folder; none lead anywhere from another file system. */
function hrefFromFile(file: vscode.Uri, root: vscode.WorkspaceFolder): (to: Location) => string {
  const way = wayBetween(vscode.Uri.joinPath(file, '..'), root.uri);
  return (to) => `${way}${hrefOf(to)}`;
}

/** The relative path of a folder, percent-encoded, with a slash at its end; empty for the same folder. */
function wayBetween(from: vscode.Uri, to: vscode.Uri): string {
  const up = from.path.split('/').filter(Boolean);
  const down = to.path.split('/').filter(Boolean);
  while (up.length > 0 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return [...up.map(() => '..'), ...down.map(encodeURIComponent)].map((part) => `${part}/`).join('');
}
