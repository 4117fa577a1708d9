import type { Span } from '../../../model/span';
import type { Office } from '../offices/describe';
import type { NameReading } from '../reading';

/** A name as what stands beside it shows it. */
export type TitledName = Pick<NameReading, 'start' | 'end' | 'surname' | 'given' | 'fame'> & {
  readonly office?: Office & Span;
};

/** Which spans stand where in a text of `length` units, so that none need be compared with all others. */
export class Cover<T extends Span> {
  private readonly at: (T | undefined)[];

  constructor(length: number) {
    this.at = new Array<T | undefined>(length);
  }

  add(span: T): void {
    this.at.fill(span, span.start, span.end);
  }

  delete({ start, end }: T): void {
    this.at.fill(undefined, start, end);
  }

  /** Those that share a unit with a span, in order. */
  over({ start, end }: Span): T[] {
    return [...new Set(this.at.slice(start, end))].filter((one) => one !== undefined);
  }
}

/** Takes up a name and the title beside it; an honorific counts as one that is no office. */
export type AddName = (
  start: number,
  name: string,
  titleStart: number,
  title: string,
  surname?: string,
) => void;
