import { currencyTable } from './currencies.table';

/** The rows of the table: code, then names in its order. */
export const rows = (): string[][] =>
  currencyTable
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
