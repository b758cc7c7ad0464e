import type { Problem } from './problem.ts';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What is about a whole file comes before its first line; equal lines keep a fixed order. */
function inOrder(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || one.message.localeCompare(other.message, 'en');
}

function section(file: string, problems: readonly Problem[]): string {
  const entries = problems
    .toSorted(inOrder)
    .map(({ line, message, cure }) => `${(line === null ? '' : String(line)).padStart(5)}  ${message}\n       Cure: ${cure}`);
  return [file, ...entries].join('\n');
}

/**
 * The report that an author reads: problems grouped by file, sorted by line, each with its cure.
 *
 * @returns lines that end with a count, also when there is nothing to report; without a line break at the end
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content has 0 problems.';
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const files = [...byFile.keys()].toSorted();
  const sections = files.map((file) => section(file, byFile.get(file) ?? []));
  return [...sections, `The content has ${count(problems.length, 'problem')} in ${count(files.length, 'file')}.`].join('\n\n');
}
