import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';

/**
 * Problems where what is heavy doesn't say in words what is heavy about it, or where something else does.
 *
 * @param heavy whether the structure has `contentNote: true`
 * @param structure the structure's file, relative to the project
 */
export function contentNote(
  file: DataFile<Readonly<{ contentNote?: string | undefined }>>,
  heavy: boolean,
  structure: string,
): readonly Problem[] {
  if (heavy === (file.data.contentNote !== undefined)) return [];
  const at = { file: file.file, line: file.lineAt(['contentNote']) };
  return heavy
    ? [
        {
          ...at,
          message: '"contentNote" is missing.',
          cure: `Say what is heavy about it: ${structure} has "contentNote: true".`,
        },
      ]
    : [
        {
          ...at,
          message: `There is a content note, but ${structure} doesn't ask for one.`,
          cure: 'Take it out, or set "contentNote: true" there.',
        },
      ];
}
