import * as vscode from 'vscode';
import { overlaps } from '../../core/model/span';
import { excerpt } from '../../core/text/excerpt';
import { sayValue, toRange } from '../convert';
import { appendWords } from '../markdown';
import type { Command, Feature, Services } from '../services';
import { Debounced } from '../timing';
import { isDrawnInWindows, windowsOf } from '../windows';
import { readClaim } from './arguments';
import { change } from './change';
import { pickOne, type Choice } from './pickers';
import { alone, plain } from './questions';
import { commentsOf } from './reviews';
import { dossierOf, titleWithStatus } from './text';
import { baseName } from './sidecars';
import { refOf, type ClaimRef, type TrackedClaim } from './tracked';
import { claimMeant } from './which';
import { comment, uncomment } from './work';

/** A thread of ours → the claim it is about. */
const claimOf = new WeakMap<object, ClaimRef>();
/** What is shown; keys begin with the document's address. */
const threads = new Map<string, { thread: vscode.CommentThread; shown: string }>();

/** With more threads than this a document has those near its visible lines only. */
const mostThreads = 300;

/** For tests: the threads of a document. */
export const threadsOf = (document: vscode.Uri): vscode.CommentThread[] =>
  [...threads].flatMap(([key, { thread }]) => (key.startsWith(`${document.toString()}#`) ? [thread] : []));

/** A comment as the editor shows it, and which it is in the claims file. */
interface Remark extends vscode.Comment {
  readonly claim: ClaimRef;
  /** Absent for the claim's note. */
  readonly id?: string;
  /** The sidecar whose `reviews` hold it; absent for one that stands with the claim itself. */
  readonly review?: vscode.Uri;
}

/**
 * What is said of claims, their notes and comments, as threads of the editor's own comments: beside the text, in the
 * Comments panel and with a reply box. A claim that nobody has said anything of has none.
 */
export const claimDiscussion: Feature = (services) => {
  const { l10n } = vscode;
  const controller = vscode.comments.createCommentController('glossator.claims', l10n.t('Claims'));
  controller.options = { prompt: l10n.t('Comment on the claim'), placeHolder: l10n.t('Your comment') };
  const drop = (wanted: (key: string) => boolean) => {
    for (const [key, { thread }] of threads)
      if (wanted(key)) {
        thread.dispose();
        threads.delete(key);
      }
  };
  const renew = async (document: vscode.TextDocument) => {
    const dossier = await dossierOf(services, document);
    const discussed = discussedIn(services, document);
    const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    const windows = isDrawnInWindows(discussed.length, mostThreads)
      ? editors.flatMap((editor) => windowsOf(editor, discussed.length, mostThreads))
      : undefined;
    const stale = new Set([...threads.keys()].filter((key) => key.startsWith(`${document.uri.toString()}#`)));
    for (const tracked of discussed) {
      const { claim, span, file } = tracked;
      if (!span || windows?.some((window) => overlaps(window, span)) === false) continue;
      const remarks = remarksOf(document, tracked);
      const key = `${document.uri.toString()}#${baseName(file.uri)}#${claim.id}`;
      stale.delete(key);
      const range = toRange(document, span);
      const known = threads.get(key);
      const thread = known?.thread ?? controller.createCommentThread(document.uri, range, []);
      claimOf.set(thread, refOf(document, tracked));
      // what the extension holds of a thread doesn't follow the text by itself
      if (!thread.range?.isEqual(range)) thread.range = range;
      const title = titleWithStatus(claim, dossier);
      const shown = JSON.stringify([
        title,
        remarks.map(({ id, author, label, body }) => [id, author, label, body]),
      ]);
      if (known?.shown === shown) continue;
      thread.label = title;
      thread.comments = remarks;
      thread.contextValue = remarks.some(({ id }) => id !== undefined) ? 'commented' : 'noted';
      thread.state =
        claim.status === 'reviewed' || claim.status === 'rejected'
          ? vscode.CommentThreadState.Resolved
          : vscode.CommentThreadState.Unresolved;
      threads.set(key, { thread, shown });
    }
    drop((key) => stale.has(key));
  };
  const scrolled = new Debounced(200, () => {
    for (const { document } of vscode.window.visibleTextEditors) void renew(document);
  });
  return vscode.Disposable.from(
    controller,
    scrolled,
    services.claims.onDidChange((document) => void renew(document)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => {
      if (isDrawnInWindows(discussedIn(services, document).length, mostThreads)) scrolled.schedule();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => drop((key) => key.startsWith(`${uri.toString()}#`))),
  );
};

/** The claims of a document of which something was said. */
const discussedIn = ({ claims }: Services, document: vscode.TextDocument): TrackedClaim[] =>
  claims
    .now(document)
    .filter(
      ({ claim: { note, comments }, reviews }) =>
        note || comments?.length || reviews.some((review) => review.comments.length > 0),
    );

/** So many remarks stand in a thread, the last ones. */
const mostRemarks = 100;

/** The note, then what was said, with the claim and in others' own files. */
function remarksOf(document: vscode.TextDocument, tracked: TrackedClaim): Remark[] {
  const { claim, file } = tracked;
  const remark = (text: string, by: string | undefined, more: Partial<Remark>): Remark => ({
    claim: refOf(document, tracked),
    body: plainBody(text),
    author: { name: by ?? file.annotator ?? vscode.l10n.t('Comment') },
    mode: vscode.CommentMode.Preview,
    ...more,
  });
  const dated = (at: string | undefined) => {
    const timestamp = new Date(at ?? '');
    return Number.isNaN(timestamp.getTime()) ? {} : { timestamp };
  };
  const said = commentsOf(tracked);
  const earlier = said.length - mostRemarks;
  return [
    ...(claim.note ? [remark(claim.note, claim.by, { label: vscode.l10n.t('Note') })] : []),
    ...(earlier > 0
      ? [remark(vscode.l10n.t('Earlier comments, in the claims file: {0}', earlier), undefined, {})]
      : []),
    ...said
      .slice(-mostRemarks)
      .map(({ comment: { id, at, text }, by, review }) =>
        remark(text, by, { id, ...(review && { review }), ...dated(at) }),
      ),
  ];
}

/** Text as it is, line by line; nothing of it becomes markup. */
function plainBody(text: string): vscode.MarkdownString {
  const body = new vscode.MarkdownString();
  text
    .trimEnd()
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) body.appendMarkdown('  \n');
      appendWords(body, line);
    });
  return body;
}

/** The reply box of a thread: what was written there becomes a comment on the thread's claim. */
export const replyToClaim: Command = (services) => async (given) => {
  const { thread, text } = (given ?? {}) as Partial<vscode.CommentReply>;
  const claim = thread && claimOf.get(thread);
  if (claim && text?.trim()) await comment(services, claim, text.trim());
};

/**
 * Takes away a comment of one's own, asking which where a thread has several; undone like any claim change. It is an
 * action of the thread: as one of the comment it would stand between the thread and its reply box, and a space meant for
 * that would delete.
 */
export const deleteComment: Command = (services) => async (given) => {
  const about = typeof given === 'object' && given ? claimOf.get(given) : undefined;
  const remark = about ? await askRemark(services, about) : (given as Partial<Remark> | null | undefined);
  const { claim, id, review } = remark ?? {};
  if (readClaim(claim) !== undefined && typeof id === 'string') await uncomment(services, claim, id, review);
};

/** The comment of a claim's thread that is meant. */
async function askRemark(services: Services, about: ClaimRef): Promise<Remark | undefined> {
  const found = services.claims.find(about);
  if (!found) return undefined;
  const texts = new Map(commentsOf(found.tracked).map(({ comment: { id, text } }) => [id, text]));
  const remarks = remarksOf(found.document, found.tracked).filter(({ id }) => id !== undefined);
  if (remarks.length < 2) return remarks[0];
  const choices = remarks.map((value): Choice<Remark> => ({
    label: plain(excerpt(texts.get(value.id!) ?? '')),
    description: plain(value.author.name),
    value,
  }));
  const placeholder = vscode.l10n.t('Which comment?');
  const answer = await pickOne({ ...alone(vscode.l10n.t('Delete Comment')), placeholder, choices });
  return answer && answer !== 'back' ? answer.value : undefined;
}

const statuses = ['draft', 'reviewed', 'disputed', 'rejected'] as const;

/** Changes a claim's status, asking which; somebody else's claim gets it in one's own file. */
export const claimStatus: Command = (services) => async (given) => {
  const name = vscode.l10n.t('Change Status of Claim');
  const id = typeof given === 'object' && given ? (claimOf.get(given) ?? given) : given;
  const meant = await claimMeant(services, id, name);
  if (!meant) return;
  const labels = {
    draft: vscode.l10n.t('tagged, nobody has looked at it yet'),
    reviewed: vscode.l10n.t('checked against the text'),
    disputed: vscode.l10n.t('somebody disagrees'),
    rejected: vscode.l10n.t('not to be used'),
  };
  const choices = statuses.map((value): Choice<string> => ({
    label: sayValue(value),
    description: labels[value],
    value,
  }));
  const current = choices.find(({ value }) => value === meant.tracked.claim.status);
  const placeholder = vscode.l10n.t('Enter takes what is marked');
  const answer = await pickOne({ ...alone(name), placeholder, choices }, current);
  if (answer && answer !== 'back') await change(services, meant, { status: answer.value });
};
