import * as vscode from 'vscode';
import { highlightKinds, type HighlightKind } from './kinds';

/** Whether highlights are shown at all. */
const highlightOn = 'highlight.enabled';
/** Which kinds are: an object of booleans, so that the settings page shows tick boxes. */
const kindsSetting = 'highlight.kinds';

const configuration = () => vscode.workspace.getConfiguration('glossator');

export interface Highlighting {
  readonly enabled: boolean;
  readonly kinds: ReadonlySet<HighlightKind>;
}

export function highlighting(): Highlighting {
  const kinds = configuration().get<Record<string, unknown>>(kindsSetting, {});
  return {
    enabled: configuration().get(highlightOn, true),
    kinds: new Set(highlightKinds.filter((kind) => kinds[kind] !== false)),
  };
}

export async function setHighlightEnabled(enabled: boolean): Promise<void> {
  await update(highlightOn, enabled);
}

export async function setHighlightKinds(kinds: ReadonlySet<HighlightKind>): Promise<void> {
  await update(kindsSetting, Object.fromEntries(highlightKinds.map((kind) => [kind, kinds.has(kind)])));
}

export function changesHighlighting(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration('glossator.highlight');
}

/** Changes a setting where it is set: in the workspace if that sets it, else for the user. */
async function update(name: string, value: unknown): Promise<void> {
  const inWorkspace = configuration().inspect(name)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration().update(name, value, target);
}
