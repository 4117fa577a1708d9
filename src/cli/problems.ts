import { render } from '../core/model/message';
import type { Problem } from '../core/model/problem';
import { LineIndex } from '../core/text/lines';

/** A problem in one line: file, line and column (from 1), what is wrong, the mend. */
export function describeProblem(problem: Problem, files: readonly { file: string; text: string }[]): string {
  const text = files.find(({ file }) => file === problem.file)?.text;
  const at =
    problem.span && text !== undefined ? new LineIndex(text).position(problem.span.start) : undefined;
  const place = [problem.file, at && at.line + 1, at && at.column + 1]
    .filter((part) => part !== undefined)
    .join(':');
  const mend = problem.mend ? `; ${render(problem.mend)}` : '';
  return `${place}: ${problem.severity}: ${render(problem.message)}${mend}`;
}
