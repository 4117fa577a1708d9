import * as vscode from 'vscode';
import type { Card, CardLink, CardRow, Piece } from '../core/cards/card';
import { visible } from '../core/text/visible';
import { sayAny } from './convert';

/** Commands that a card may run; each checks its arguments again. */
const cardCommands = {
  entry: 'glossator.openEntry',
  mentions: 'glossator.showMentions',
  claims: 'glossator.showClaims',
  date: 'glossator.setDate',
} as const;

/** A dossier id, as command links carry it. */
export const isEntryId = (id: unknown): id is string =>
  typeof id === 'string' && id.length <= 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** Draws a card of something in `document`. Everything from documents and dossiers goes through `appendWords`, never into the markup. */
export function cardMarkdown(card: Card, document: vscode.Uri): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: Object.values(cardCommands) };
  markdown.appendMarkdown('**');
  appendWords(markdown, card.title);
  markdown.appendMarkdown('** · _');
  appendPiece(markdown, card.kind);
  markdown.appendMarkdown('_\n\n');
  card.lead.forEach((piece, i) => {
    if (i > 0) markdown.appendMarkdown(' · ');
    appendPiece(markdown, piece);
  });
  if (card.rows.length > 0) markdown.appendMarkdown('\n\n---\n\n');
  for (const row of card.rows) appendRow(markdown, row);
  const links = card.links.filter((link) => link.to === 'date' || isEntryId(link.id));
  if (links.length > 0) markdown.appendMarkdown('---\n\n');
  links.forEach((link, i) => {
    if (i > 0) markdown.appendMarkdown(' &nbsp;·&nbsp; ');
    appendLink(markdown, link, document);
  });
  return markdown;
}

function appendRow(markdown: vscode.MarkdownString, row: CardRow): void {
  if (row.label) {
    markdown.appendMarkdown('_');
    appendPiece(markdown, row.label);
    markdown.appendMarkdown('_ &nbsp;');
  }
  row.pieces.forEach((piece, i) => {
    if (row.stacked) markdown.appendMarkdown(row.label || i > 0 ? '  \n' : '');
    else if (i > 0) markdown.appendMarkdown(' · ');
    appendPiece(markdown, piece);
  });
  markdown.appendMarkdown('\n\n');
}

function appendLink(markdown: vscode.MarkdownString, link: CardLink, document: vscode.Uri): void {
  const args = encodeURIComponent(JSON.stringify([link.to === 'date' ? document.toString() : link.id]));
  markdown.appendMarkdown('[');
  appendPiece(markdown, link.label);
  markdown.appendMarkdown(`](command:${cardCommands[link.to]}?${args})`);
}

function appendPiece(markdown: vscode.MarkdownString, piece: Piece): void {
  appendWords(markdown, sayAny(piece));
}

/**
 * Appends text literally, word by word: `appendText` would make every space unbreakable. What Markdown would turn into
 * a link or HTML by itself is broken up, and characters that nobody sees are shown by their number.
 */
export function appendWords(markdown: vscode.MarkdownString, text: string): void {
  visible(text)
    .split(' ')
    .forEach((word, i) => {
      if (i > 0) markdown.appendMarkdown(' ');
      // at a word's end they begin no link, and screen readers are given the card as it is written
      word.split(/([:@.](?=.)|<)/).forEach((part, j) => {
        if (j % 2 === 1) markdown.appendMarkdown(`&#${part.charCodeAt(0)};`);
        else if (part) markdown.appendText(part);
      });
    });
}
