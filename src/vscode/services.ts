import type * as vscode from 'vscode';
import type { Glossator } from '../core/service';
import type { ClaimHistory } from './claims/history';
import type { Sidecars } from './claims/sidecars';
import type { Claims } from './claims/tracked';
import type { Comings } from './comings';
import type { Corpora } from './corpora';
import type { Dossiers } from './dossiers';
import type { Host } from './host';
import type { Recognitions } from './recognitions';
import type { Suggestions } from './suggestions/suggestions';
import type { Roots } from './workspace';

/** What features and commands work with. One object, made once in `activate.ts`. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly host: Host;
  readonly log: vscode.LogOutputChannel;
  readonly core: Glossator;
  readonly comings: Comings;
  readonly roots: Roots;
  readonly dossiers: Dossiers;
  readonly sidecars: Sidecars;
  readonly claims: Claims;
  readonly history: ClaimHistory;
  readonly recognitions: Recognitions;
  readonly corpora: Corpora;
  readonly suggestions: Suggestions;
}

/** Something that stands in the editor for as long as the extension runs. */
export type Feature = (services: Services) => vscode.Disposable;

/** Makes a command's handler. Handlers check their arguments: any other extension can call them. */
export type Command = (services: Services) => (...args: unknown[]) => unknown;
