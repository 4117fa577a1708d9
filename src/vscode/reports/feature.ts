import * as vscode from 'vscode';
import { reports } from '../../core/report/reports';
import { say } from '../convert';
import type { Feature } from '../services';
import { ReportPages } from './pages';
import { saveReport, showReport } from './show';

/** A command for each report, and one that saves a report as a file. */
export const reportCommands: Feature = (services) => {
  const pages = new ReportPages();
  const shown = reports.map((kind) =>
    vscode.commands.registerCommand(`glossator.report.${kind.name}`, () => showReport(services, pages, kind)),
  );
  const save = vscode.commands.registerCommand('glossator.saveReport', async (name: unknown) => {
    const kind = reports.find((r) => r.name === name) ?? (await pickReport());
    if (kind) await saveReport(services, kind);
  });
  return vscode.Disposable.from(pages, save, ...shown);
};

async function pickReport() {
  const picked = await vscode.window.showQuickPick(
    reports.map((kind) => ({ label: kind.name, description: say(kind.summary), report: kind })),
    { title: vscode.l10n.t('Save which report?') },
  );
  return picked?.report;
}
