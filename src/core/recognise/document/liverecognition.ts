import type { DocumentDate, Mention, Recognition, Statement } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Attributed } from './compose';
import { shiftMention, shiftStatement } from '../shift';

/** A chapter's results and where it stands in the document. */
export interface Placed extends Span {
  readonly attributed: Attributed;
}

/**
 * What is recognised in one version of an open document. Chapters keep their results from version to version, with
 * offsets of their own; they are moved to their place in the document only where somebody looks.
 */
export class LiveRecognition implements Recognition {
  declare readonly date?: DocumentDate;
  private allMentions?: readonly Mention[];
  private allStatements?: readonly Statement[];

  constructor(
    private readonly chapters: readonly Placed[],
    readonly language: string,
    date: DocumentDate | undefined,
  ) {
    if (date) this.date = date;
  }

  get mentions(): readonly Mention[] {
    return (this.allMentions ??= this.chapters.flatMap(mentionsOf));
  }

  get statements(): readonly Statement[] {
    return (this.allStatements ??= this.chapters.flatMap(statementsOf));
  }

  /** How many mentions and statements there are. */
  get size(): number {
    return this.chapters.reduce(
      (sum, { attributed: { mentions, statements } }) => sum + mentions.length + statements.length,
      0,
    );
  }

  /** The mentions of each chapter, with offsets of its own: for counting. A chapter that stays as it is keeps its array. */
  get byChapter(): readonly (readonly Mention[])[] {
    return this.chapters.map(({ attributed }) => attributed.mentions);
  }

  /** The mentions that share something with a span, or touch it; costs by the span, not by the document. */
  mentionsAt(span: Span): Mention[] {
    return this.near(span)
      .flatMap(mentionsOf)
      .filter((mention) => touches(mention, span));
  }

  /** The same of statements. */
  statementsAt(span: Span): Statement[] {
    return this.near(span)
      .flatMap(statementsOf)
      .filter((statement) => touches(statement, span));
  }

  private near(span: Span): Placed[] {
    return this.chapters.filter(
      // a statement may begin in what was handed on from before its chapter
      ({ start, end, attributed }) => start - attributed.before.lead.length <= span.end && span.start <= end,
    );
  }
}

const mentionsOf = ({ attributed, start }: Placed) =>
  attributed.mentions.map((mention) => shiftMention(mention, start));

const statementsOf = ({ attributed, start }: Placed) =>
  attributed.statements.map((statement) => shiftStatement(statement, start));

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
