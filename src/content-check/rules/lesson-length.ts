import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { blockText } from '../text-blocks.ts';
import { wordsIn } from '../words-of.ts';
import { readBodies } from './read-bodies.ts';

const fewest = 800;
const most = 1200;

/** Lessons that are shorter or longer than a lesson is: the words of the text with its headings, asides and prompts, without its questions. */
export function lessonLength({ modules }: Content): readonly Problem[] {
  const lessons = modules.flatMap((module) => module.lessons);
  return lessons.flatMap(({ pages }) =>
    readBodies(pages).flatMap(({ file, body }) => {
      const words = wordsIn(body.blocks.map(blockText).join('\n'));
      if (words >= fewest && words <= most) return [];
      const cure =
        words < fewest ? 'Write what is missing, or join it with a neighbour' : 'Shorten it, or make two lessons of it';
      const message = `The lesson has ${String(words)} words.`;
      return [
        { file, line: null, message, cure: `${cure}: a lesson has ${String(fewest)} to ${String(most)} in each language.` },
      ];
    }),
  );
}
