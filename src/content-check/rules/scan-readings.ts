import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Words that a scan needs for what it is: a reading where there are no patterns, what the other side is asked where there is one, and what comes next. */
export function scanReadings({ scans }: Content): readonly Problem[] {
  return scans.flatMap(({ structure, words }) => {
    if (structure === null) return [];
    const { perspectives, patterns, leadsTo } = structure.data;
    const others = perspectives.filter(({ side }) => side === 'other');
    return [...words.values()].flatMap(({ file, lineAt, data }) => [
      ...(patterns.length === 0 && data.reading === undefined
        ? [
            {
              file,
              line: lineAt([]),
              message: 'The scan has no patterns and no "reading".',
              cure: 'Add "reading" with a heading, a description and a question, or give the scan patterns.',
            },
          ]
        : []),
      ...(leadsTo !== undefined && data.leadsTo === undefined
        ? [
            {
              file,
              line: lineAt([]),
              message: `The scan leads to the tool "${leadsTo}" and has no "leadsTo".`,
              cure: 'Add "leadsTo": what the tool is good for after this scan, in a sentence.',
            },
          ]
        : []),
      ...(others.length > 0 && data.comparing === undefined
        ? [
            {
              file,
              line: lineAt([]),
              message: 'The scan has another side and no "comparing".',
              cure: 'Add "comparing": what a difference between the two sides can mean and what it can\u2019t.',
            },
          ]
        : []),
      ...others
        .filter(({ id }) => data.perspectives[id] !== undefined && data.perspectives[id].asked === undefined)
        .map(({ id }) => ({
          file,
          line: lineAt(['perspectives', id]),
          message: `The perspective "${id}" is that of the other, who is asked nothing yet.`,
          cure: 'Add "asked": what the other person is asked to do, in plain language.',
        })),
    ]);
  });
}
