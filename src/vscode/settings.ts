import * as vscode from 'vscode';
import type { MentionKind } from '../core/model/mention';
import { mentionKinds } from './kinds';

/** Whether highlights are shown at all. */
const highlightOn = 'highlight.enabled';
/** Which kinds are: an object of booleans, so that the settings page shows tick boxes. */
const highlightKinds = 'highlight.kinds';

const configuration = () => vscode.workspace.getConfiguration('glossator');

export interface Highlighting {
  readonly enabled: boolean;
  readonly kinds: ReadonlySet<MentionKind>;
}

export function highlighting(): Highlighting {
  const kinds = configuration().get<Record<string, unknown>>(highlightKinds, {});
  return {
    enabled: configuration().get(highlightOn, true),
    kinds: new Set(mentionKinds.filter((kind) => kinds[kind] !== false)),
  };
}

export async function setHighlightEnabled(enabled: boolean): Promise<void> {
  await update(highlightOn, enabled);
}

export async function setHighlightKinds(kinds: ReadonlySet<MentionKind>): Promise<void> {
  await update(highlightKinds, Object.fromEntries(mentionKinds.map((kind) => [kind, kinds.has(kind)])));
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
