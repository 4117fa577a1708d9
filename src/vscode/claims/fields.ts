import * as vscode from 'vscode';
import type { Claim, Selector } from '../../core/model/claim';
import type { Dossier } from '../../core/model/dossier';
import { excerpt } from '../../core/text/excerpt';
import { sayValue } from '../convert';
import { figureText, nameOf, wordsOf } from './text';

/** A field of a claim as people call it; one that we don't know keeps its name. */
export function labelOf(field: string): string {
  const { l10n } = vscode;
  const labels: Readonly<Record<string, string>> = {
    quote: l10n.t('Words'),
    at: l10n.t('Place'),
    parts: l10n.t('Other parts'),
    speaker: l10n.t('Speaker'),
    type: l10n.t('Type'),
    about: l10n.t('About'),
    topics: l10n.t('Topics'),
    stance: l10n.t('Stance'),
    figures: l10n.t('Figures'),
    status: l10n.t('Status'),
    reviewed: l10n.t('Reviewed'),
    confidence: l10n.t('Confidence'),
    polarity: l10n.t('Affirmed or denied'),
    certainty: l10n.t('How sure the speaker is'),
    basis: l10n.t('Quoted or paraphrased'),
    via: l10n.t('Reported by'),
    said: l10n.t('Said on'),
    due: l10n.t('Due'),
    translation: l10n.t('Translation'),
    tags: l10n.t('Tags'),
    by: l10n.t('Tagged by'),
    made: l10n.t('Tagged'),
    note: l10n.t('Note'),
    comments: l10n.t('Comments'),
    links: l10n.t('Links'),
  };
  return labels[field] ?? field;
}

/** So many items of a list are told; a file may hold a hundred thousand. */
const mostItems = 20;

/** The items of a list on one line, each as `show` has it. */
export function listed<T>(items: Iterable<T>, show: (item: T) => string): string {
  const all = [...items];
  const some = all.slice(0, mostItems).map(show);
  const more = all.length - mostItems;
  return (more > 0 ? [...some, vscode.l10n.t('and {0} more', more)] : some).join(' · ');
}

/** What a claim says in a field, on one line; empty where it says nothing. */
export function shownValue(claim: Claim, field: string, dossier: Dossier | undefined): string {
  const { selector, figures = [], parts = [], comments = [], links = [] } = claim;
  switch (field) {
    case 'quote':
      return wordsOf('', selector.quote);
    case 'at':
      return surroundings(selector);
    case 'parts':
      return listed(parts, ({ quote }) => wordsOf('', quote));
    case 'figures':
      return listed(figures, figureText);
    case 'reviewed':
      return [claim.reviewed?.by, claim.reviewed?.at?.slice(0, 10)].filter(Boolean).join(', ');
    case 'comments':
      return listed(comments, ({ by, text }) => [by, excerpt(text)].filter(Boolean).join(': '));
    case 'links':
      return listed(links, ([id, kind]) => `${vscode.l10n.t(kind)} ${id}`);
    default: {
      const value = claim[field as 'speaker' | 'about'];
      const all = value === undefined ? [] : typeof value === 'string' ? [value] : value;
      const shown = (one: string) => {
        if (field === 'speaker' || field === 'about') return nameOf(dossier, one);
        return named.has(field) ? sayValue(one) : one;
      };
      return listed(all, shown);
    }
  }
}

/** Fields whose words are the format's, and shown in the reader's language. */
const named: ReadonlySet<string> = new Set(
  'type stance status confidence polarity certainty basis'.split(' '),
);

/** Where the words stand, for people: with what is around them. */
function surroundings({ prefix = '', quote, suffix = '' }: Selector): string {
  const near = 24;
  return `…${prefix.slice(-near)}[${excerpt(quote, 30)}]${suffix.slice(0, near)}…`;
}
