import * as vscode from 'vscode';
import type { Dossier } from '../../core/model/dossier';
import { claimIdPattern } from '../../core/sidecar/write';
import { sayValue, toRange } from '../convert';
import { appendWords } from '../markdown';
import type { Feature } from '../services';
import { labelOf, listed, shownValue } from './fields';
import { commentsOf } from './reviews';
import { dossierOf, titleOf, wordsOf } from './text';
import { refOf, type ClaimRef, type Claims, type TrackedClaim } from './tracked';

/** What a claim's card can do; each command checks the id again. */
const links = [
  'glossator.editClaim',
  'glossator.claimStatus',
  'glossator.commentClaim',
  'glossator.linkClaims',
  'glossator.copyCitation',
  'glossator.copyLink',
  'glossator.openClaim',
  'glossator.deleteClaim',
] as const;

/** So many claims in one place get a card each, */
const mostCards = 20;
/** and so many comments stand on one. */
const mostComments = 10;

/** A card for each claim at the pointer, the innermost first. */
export const claimHover: Feature = (services) =>
  vscode.languages.registerHoverProvider(
    { language: 'plaintext' },
    {
      async provideHover(document, position) {
        const here = services.claims.at(document, document.offsetAt(position));
        if (!here[0]?.span) return undefined;
        const dossier = await dossierOf(services, document);
        const cards = here
          .slice(0, mostCards)
          .map((tracked) => cardOf(document, tracked, dossier, services.claims));
        if (here.length > mostCards) cards.push(andMore(here.length - mostCards));
        return new vscode.Hover(cards, toRange(document, here[0].span));
      },
    },
  );

function andMore(count: number): vscode.MarkdownString {
  return new vscode.MarkdownString(vscode.l10n.t('And {0} more claims in this place', count));
}

/** A claim's card. Everything that a file says goes in as plain words. */
export function cardOf(
  document: vscode.TextDocument,
  tracked: TrackedClaim,
  dossier: Dossier | undefined,
  claims: Claims,
): vscode.MarkdownString {
  const { claim } = tracked;
  const card = new vscode.MarkdownString();
  card.isTrusted = { enabledCommands: links };
  card.appendMarkdown('**');
  appendWords(card, titleOf(claim, dossier));
  card.appendMarkdown(`** · _${vscode.l10n.t('Claim')}_\n\n`);
  for (const [label, value] of rowsOf(tracked, dossier, claims)) {
    // also the label: of a comment it is a name that the file gives
    card.appendMarkdown('_');
    appendWords(card, label);
    card.appendMarkdown('_ &nbsp;');
    appendWords(card, value.length > 2_000 ? `${value.slice(0, 2_000)}…` : value);
    card.appendMarkdown('\n\n');
  }
  card.appendMarkdown('---\n\n');
  card.appendMarkdown(linksOf(refOf(document, tracked)).join(' &nbsp;·&nbsp; '));
  return card;
}

function rowsOf(
  { claim, anchor, reviews, file }: TrackedClaim,
  dossier: Dossier | undefined,
  claims: Claims,
) {
  const { l10n } = vscode;
  const rows: [string, string][] = [];
  const row = (label: string, value: string | undefined) => {
    if (value) rows.push([label, value]);
  };
  const values = (...fields: string[]) =>
    fields
      .map((field) => shownValue(claim, field, dossier))
      .filter(Boolean)
      .join(' · ');
  for (const field of ['about', 'topics', 'stance', 'figures']) row(labelOf(field), values(field));
  // a denial must not be taken for what is denied
  row(l10n.t('Said'), values('said', 'basis', 'polarity', 'certainty'));
  for (const field of ['via', 'due', 'confidence', 'tags']) row(labelOf(field), values(field));
  row(
    l10n.t('Status'),
    [
      claim.status && sayValue(claim.status),
      ...reviews.map(({ by, status }) => status && `${by}: ${sayValue(status)}`),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  row(
    l10n.t('Links'),
    listed(claim.links ?? [], ([id, kind]) => `${l10n.t(kind)} ${wordsOf(id, claims.quoteOf(id))}`),
  );
  row(l10n.t('Translation'), claim.translation);
  row(l10n.t('Note'), claim.note);
  const said = commentsOf({ claim, reviews });
  for (const { by, comment } of said.slice(0, mostComments)) row(by ?? l10n.t('Comment'), comment.text);
  if (said.length > mostComments) row(l10n.t('Comments'), l10n.t('and {0} more', said.length - mostComments));
  row(l10n.t('Tagged'), [claim.by ?? file.annotator, claim.made?.slice(0, 10)].filter(Boolean).join(', '));
  if (anchor.status === 'moved' && claim.selector.at)
    row(l10n.t('Place'), l10n.t('moved since it was tagged'));
  if (anchor.status === 'changed')
    row(l10n.t('Place'), l10n.t('the words have changed; it was tagged on “{0}”', claim.selector.quote));
  return rows;
}

function linksOf(ref: ClaimRef): string[] {
  const { l10n } = vscode;
  const labels = [
    l10n.t('Edit'),
    l10n.t('Status'),
    l10n.t('Comment'),
    l10n.t('Link to a claim'),
    l10n.t('Copy citation'),
    l10n.t('Copy link'),
    l10n.t('Open in the claims file'),
    l10n.t('Delete'),
  ];
  // an id that isn't ours can be looked at, but is put into no link
  if (!claimIdPattern.test(ref.claim)) return [];
  const argument = encodeURIComponent(JSON.stringify([ref]));
  return links.map((command, i) => `[${labels[i]}](command:${command}?${argument})`);
}
