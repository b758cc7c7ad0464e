import { toolPaths } from '../../i18n/tool-paths.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** A tool that is written, but that no page has. */
export function writtenTools({ course: { structure } }: Content): readonly Problem[] {
  if (structure === null) return [];
  return structure.data.tools.flatMap(({ id, written }, at) =>
    written && !Object.hasOwn(toolPaths, id)
      ? [
          {
            file: structure.file,
            line: structure.lineAt(['tools', at]),
            message: `The tool "${id}" is written, but it has no page.`,
            cure: 'Give it a path in src/i18n/tool-paths.ts, or take "written" off the tool.',
          },
        ]
      : [],
  );
}
