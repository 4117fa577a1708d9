import type { Corpus } from '../corpus/corpus';
import { msg, type Message } from '../model/message';
import { claimsReport } from './claims';
import { figuresReport } from './figures';
import { initiativesReport } from './initiatives';
import { leadersReport } from './leaders';
import type { Report } from './report';

export interface ReportKind {
  readonly name: string;
  readonly summary: Message;
  make(corpus: Corpus): Report;
}

/** All reports. To add one: a file that turns a corpus into a `Report`, and a line here. */
export const reports: readonly ReportKind[] = [
  { name: 'leaders', summary: msg('who is mentioned, in which office, how often'), make: leadersReport },
  { name: 'figures', summary: msg('every figure with its value, speaker and place'), make: figuresReport },
  {
    name: 'initiatives',
    summary: msg('which initiatives are named and how they hang together'),
    make: initiativesReport,
  },
  { name: 'claims', summary: msg('what was tagged, by speaker'), make: claimsReport },
];
