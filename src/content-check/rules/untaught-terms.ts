import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { introductions } from './introductions.ts';

/** Terms of the glossary that no lesson introduces, once every lesson of the course is written. */
export function untaughtTerms(content: Content): readonly Problem[] {
  const { structure } = content.glossary;
  const { structure: course } = content.course;
  const lessons = introductions(content);
  const planned = course?.data.tracks.some(({ modules }) =>
    modules.some((module) => module.lessons.some(({ written }) => !written)),
  );
  if (structure === null || course === null || lessons.length === 0 || planned) return [];
  const taught = lessons[0]?.ever;
  return structure.data.flatMap(({ id }, at) =>
    taught?.has(id)
      ? []
      : [
          {
            file: structure.file,
            line: structure.lineAt([at, 'id']),
            message: `No lesson introduces "${id}".`,
            cure: 'Teach it in a lesson, with a <Term> in its text and the id under "introduces", or take the term out of the glossary.',
          },
        ],
  );
}
