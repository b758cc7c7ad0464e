import type { Content, LessonUnit, ModuleUnit } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { namedIds } from './named-ids.ts';
import { outcomesOf } from './outcomes-of.ts';

function referencesOf({ structure }: LessonUnit, module: ModuleUnit, known: KnownIds): readonly Problem[] {
  if (structure === null) return [];
  const { outcomes, introduces } = structure.data;
  return [
    ...namedIds(structure, ['outcomes'], outcomes, outcomesOf(module)),
    ...namedIds(structure, ['introduces'], introduces, known.term),
  ];
}

/** Lessons that name an outcome that their module doesn't have, or a term that the glossary doesn't have. */
export function lessonReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.modules.flatMap((module) => module.lessons.flatMap((lesson) => referencesOf(lesson, module, known)));
}
