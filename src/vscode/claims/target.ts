import * as vscode from 'vscode';
import { annotatorSlug, sidecarName } from '../../core/sidecar/names';
import { gitFacts } from './git';
import { baseName, type Sidecars } from './sidecars';
import { askLine } from '../tell';

/** The host's randomness, for ids. */
export const chance = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

/** Where a new claim goes, and who tags it. */
export interface Target {
  readonly sidecar: vscode.Uri;
  /** A slug; absent in a shared sidecar whose annotator wants no name. */
  readonly annotator?: string;
  /** Whether it is the annotator's own, and why that was decided. */
  readonly own: boolean;
  readonly reason: 'setting' | 'own-exists' | 'remote' | 'alone';
}

const settings = (uri?: vscode.Uri) => vscode.workspace.getConfiguration('glossator', uri);

/**
 * The sidecar that this annotator writes to: by the setting `glossator.sidecar`, or by itself an own one where one
 * exists already or the folder is shared through git, else the shared one. Undefined where the name was asked for and
 * not given.
 */
export async function targetOf(document: vscode.Uri, sidecars: Sidecars): Promise<Target | undefined> {
  const [mode, git, files] = [
    settings(document).get<string>('sidecar', 'auto'),
    await gitFacts(document),
    await sidecars.of(document),
  ];
  const reason =
    mode === 'own' || mode === 'shared'
      ? 'setting'
      : files.some(({ annotator }) => annotator !== undefined)
        ? 'own-exists'
        : git?.hasRemote
          ? 'remote'
          : 'alone';
  const own = mode === 'own' || reason === 'own-exists' || reason === 'remote';
  const known = knownAnnotator() ?? (git?.userName && annotatorSlug(git.userName));
  const annotator = known || (await askAnnotator());
  if (!annotator) return undefined;
  const name = sidecarName(baseName(document), own ? annotator : undefined);
  return { sidecar: vscode.Uri.joinPath(document, '..', name), annotator, own, reason };
}

/** The annotator's name as the setting has it. */
export function knownAnnotator(): string | undefined {
  return annotatorSlug(settings().get<string>('annotator', ''));
}

/** The annotator's name without asking anybody: for filters. */
export async function likelyAnnotator(document: vscode.Uri): Promise<string | undefined> {
  const name = knownAnnotator();
  if (name) return name;
  const git = await gitFacts(document);
  return git?.userName ? annotatorSlug(git.userName) : undefined;
}

/** Asks for a name once: it is kept in the user's settings. */
async function askAnnotator(): Promise<string | undefined> {
  const given = await askLine({
    title: vscode.l10n.t('Who tags?'),
    prompt: vscode.l10n.t('Your name, as it will stand in claims. It is asked once.'),
    placeHolder: vscode.l10n.t('for example: aida'),
    validateInput: (value) =>
      value.trim() === '' || annotatorSlug(value) ? undefined : vscode.l10n.t('Write letters or digits.'),
  });
  const slug = given === undefined ? undefined : annotatorSlug(given);
  if (slug) await settings().update('annotator', slug, vscode.ConfigurationTarget.Global);
  return slug;
}
