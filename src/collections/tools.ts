import { toolPaths } from '../i18n/tool-paths.ts';
import type { Lang } from '../i18n/locales.ts';
import { courseEntry, courseStructure } from './course.ts';
import { toolWords } from './tool-words.ts';

/** The written tools of the course in order, with what they are for and whether they have a page of their own. */
export async function toolList(lang: Lang) {
  const { tools } = await courseStructure();
  return Promise.all(
    tools
      .filter(({ written }) => written)
      .map(async ({ id }) => ({
        ...(await courseEntry(lang, `tool/${id}`)),
        summary: (await toolWords(lang, id)).summary,
        hasPage: toolPaths[id]?.includes('#') === false,
      })),
  );
}
