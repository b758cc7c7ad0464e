import { getCollection, getEntry, render } from 'astro:content';

import { type Lang, isLang } from '../i18n/locales.ts';
import { citedWorks } from './cited-works.ts';
import { courseEntry, courseOutline } from './course.ts';
import { found } from './found.ts';

/** Module, lesson and language of every written lesson. */
export async function lessonPaths() {
  const texts = await getCollection('lessonTexts');
  return texts.map(({ id }) => {
    const [, module = '', lesson = '', lang = ''] = id.split('/');
    return { module, lesson, lang };
  });
}

/** A lesson with its place in the module: text, structure, neighbours. */
export async function lessonPage(lang: Lang, module: string, lesson: string) {
  const path = `modules/${module}/${lesson}`;
  const text = found(await getEntry('lessonTexts', `${path}/${lang}`), `${path}/${lang}.mdx`);
  const { Content } = await render(text);
  const outline = await moduleOutline(lang, module);
  const at = outline.lessons.findIndex(({ id }) => id === lesson);
  const next = outline.lessons[at + 1] ?? (await checkEntry(lang, module));
  return {
    key: `lesson/${module}/${lesson}`,
    words: text.data,
    cited: citedWorks(text.body ?? ''),
    structure: found(await getEntry('lessons', `${path}/lesson`), `${path}/lesson.yaml`).data,
    Content,
    outline,
    number: at + 1,
    previous: outline.lessons[at - 1] ?? null,
    next,
  };
}

/** A module of the outline. @throws Error if the course has no such module */
export async function moduleOutline(lang: Lang, module: string) {
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  return found(
    modules.find(({ id }) => id === module),
    `course.yaml: ${module}`,
  );
}

/** The module check as an entry of the outline. */
async function checkEntry(lang: Lang, module: string) {
  const entry = await courseEntry(lang, `module/${module}`);
  return { ...entry, key: `check/${module}`, address: entry.address && `${entry.address}check/` };
}

/** Module and language of every written module. */
export async function modulePaths() {
  const words = await getCollection('moduleWords');
  return words.map(({ id }) => {
    const [, module = '', lang = ''] = id.split('/');
    return { module, lang };
  });
}

/** A module's page: what it promises, its lessons, its check. */
export async function modulePage(lang: Lang, module: string) {
  return {
    outline: await moduleOutline(lang, module),
    words: found(await getEntry('moduleWords', `modules/${module}/${lang}`), `modules/${module}/${lang}.yaml`).data,
    structure: found(await getEntry('modules', `modules/${module}/module`), `modules/${module}/module.yaml`).data,
    check: await checkEntry(lang, module),
  };
}

/** A string that is known to be a language, from a path. @throws RangeError if it is none */
export function langOf(code: string | undefined): Lang {
  if (code === undefined || !isLang(code)) throw new RangeError(`"${code ?? ''}" is not a language of this site.`);
  return code;
}
