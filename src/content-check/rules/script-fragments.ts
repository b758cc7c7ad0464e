import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Steps of sessions and methods that show a fragment without having one, or have one that is never shown. */
export function scriptFragments({ sessions, methods }: Content): readonly Problem[] {
  return [...sessions, ...methods].flatMap(({ structure, pages }) => {
    if (structure === null) return [];
    return [...pages.values()].flatMap(({ words: file }) => {
      if (file === null) return [];
      return structure.data.steps.flatMap(({ id, fragment }) => {
        const words = file.data.steps[id];
        if (words === undefined || fragment === (words.fragment !== undefined)) return [];
        const path = ['steps', id];
        return [
          fragment
            ? {
                file: file.file,
                line: file.lineAt(path),
                message: `The step "${id}" shows a fragment, but has none here.`,
                cure: `Add "fragment" to it, or take "fragment: true" off in ${structure.file}.`,
              }
            : {
                file: file.file,
                line: file.lineAt([...path, 'fragment']),
                message: `The step "${id}" has a fragment that isn't shown.`,
                cure: `Set "fragment: true" for it in ${structure.file}, or take the fragment out.`,
              },
        ];
      });
    });
  });
}
