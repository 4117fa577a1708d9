import * as vscode from 'vscode';
import { createGlossator } from '../core/service';
import { ClaimHistory } from './claims/history';
import { OldTexts } from './claims/oldtexts';
import { Sidecars } from './claims/sidecars';
import { Store } from './claims/store';
import { Claims } from './claims/tracked';
import { commands } from './commands/index';
import { Comings } from './comings';
import { Corpora } from './corpora';
import { Dossiers } from './dossiers';
import { features } from './features/index';
import type { Host } from './host';
import { inspection, type Inspection } from './inspect';
import { Recognitions } from './recognitions';
import type { Services } from './services';
import { Suggestions } from './suggestions/suggestions';
import { Roots } from './workspace';
import { fail } from './tell';

/** Starts the extension. The two entries differ only in the host they pass. What it returns is for tests. */
export function activate(context: vscode.ExtensionContext, host: Host): Inspection | undefined {
  const began = performance.now();
  const log = vscode.window.createOutputChannel('Glossator', { log: true });
  context.subscriptions.push(log);
  try {
    const services = start(context, host, log);
    const startedIn = performance.now() - began;
    log.info(`started in the ${host.name} host in ${startedIn.toFixed(1)} ms`);
    return inspection(services, startedIn);
  } catch (error) {
    // the editor itself says nothing when an extension fails to start
    log.error('start', error);
    void fail(vscode.l10n.t('Glossator could not start: {0}', String(error)));
    return undefined;
  }
}

function start(context: vscode.ExtensionContext, host: Host, log: vscode.LogOutputChannel): Services {
  const core = createGlossator();
  const comings = new Comings();
  const roots = new Roots(context.workspaceState, comings);
  const dossiers = new Dossiers(host, roots, comings, core, log);
  const sidecars = new Sidecars(host, comings, core, log);
  const oldTexts = new OldTexts(log);
  const claims = new Claims(sidecars, oldTexts, log);
  const store = new Store(host, log, (uri) => sidecars.memoryOf(uri));
  const history = new ClaimHistory(store);
  const recognitions = new Recognitions(roots, dossiers, sidecars, log);
  const corpora = new Corpora(host, dossiers, core, log);
  const suggestions = new Suggestions(recognitions, claims, sidecars, log);
  const services: Services = {
    context,
    host,
    log,
    core,
    comings,
    roots,
    dossiers,
    sidecars,
    claims,
    history,
    recognitions,
    corpora,
    suggestions,
  };
  context.subscriptions.push(store.onDidWrite((file) => dossiers.touched(file)));
  context.subscriptions.push(
    corpora,
    suggestions,
    recognitions,
    claims,
    oldTexts,
    sidecars,
    dossiers,
    roots,
    comings,
  );
  for (const [id, command] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, command(services)));
  }
  for (const feature of features) context.subscriptions.push(feature(services));
  return services;
}
