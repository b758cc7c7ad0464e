import { getEntry } from 'astro:content';

import { addressOf } from '../i18n/address.ts';
import type { Lang } from '../i18n/locales.ts';
import type { ContentKind } from '../schemas/reference-key.ts';
import { found } from './found.ts';
import { toolWords } from './tool-words.ts';

/** Something in the course as it is shown in a list; `address` is `null` as long as it is not written. */
export type CourseEntry = Readonly<{ key: string; id: string; title: string; address: string | null }>;

/** A lesson in the outline. */
export type OutlineLesson = CourseEntry & Readonly<{ minutes: number | null }>;

/** A module in the outline, with the minutes of its written lessons. */
export type OutlineModule = CourseEntry & Readonly<{ number: number; minutes: number | null; lessons: readonly OutlineLesson[] }>;

/** A track in the outline. */
export type OutlineTrack = Readonly<{
  id: string;
  title: string;
  heading: string;
  summary: string;
  modules: readonly OutlineModule[];
}>;

/** The structure of the course. */
export async function courseStructure() {
  return found(await getEntry('course', 'course'), 'course.yaml').data;
}

/** The words of the course as a whole. */
export async function courseWords(lang: Lang) {
  return found(await getEntry('courseWords', `course.${lang}`), `course.${lang}.yaml`).data;
}

async function writtenTitle(lang: Lang, key: string): Promise<string> {
  const [kind = '', ...ids] = key.split('/');
  if (kind === 'tool') return (await toolWords(lang, ids.join('/'))).title;
  const path = `${ids.join('/')}/${lang}`;
  const entry =
    kind === 'lesson'
      ? await getEntry('lessonTexts', `modules/${path}`)
      : kind === 'module'
        ? await getEntry('moduleWords', `modules/${path}`)
        : kind === 'case'
          ? await getEntry('caseTexts', `cases/${path}`)
          : kind === 'scan'
            ? await getEntry('scanWords', `scans/${path}`)
            : kind === 'scenario'
              ? await getEntry('scenarioWords', `scenarios/${path}`)
              : kind === 'exercise'
                ? await getEntry('exerciseWords', `exercises/${path}`)
                : kind === 'session'
                  ? await getEntry('sessionTexts', `sessions/${path}`)
                  : kind === 'method'
                    ? await getEntry('methodTexts', `methods/${path}`)
                    : undefined;
  return found(entry, `${kind}s/${path}`).data.title;
}

/** The keys of everything in the course that is written. */
async function writtenKeys(): Promise<ReadonlySet<string>> {
  const course = await courseStructure();
  const modules = course.tracks.flatMap((track) => track.modules);
  const lists: [ContentKind, readonly { id: string; written: boolean }[]][] = [
    ['module', modules],
    ['case', course.cases],
    ['scan', course.scans],
    ['scenario', course.scenarios],
    ['exercise', course.exercises],
    ['tool', course.tools],
    ['session', course.sessions],
    ['method', course.methods],
  ];
  const lessons = modules.flatMap((module) =>
    module.lessons.filter(({ written }) => written).map(({ id }) => `lesson/${module.id}/${id}`),
  );
  return new Set([
    ...lists.flatMap(([kind, list]) => list.filter(({ written }) => written).map(({ id }) => `${kind}/${id}`)),
    ...lessons,
  ]);
}

/** The title of something in the course, or of a page of running text, and its address, `null` as long as it isn't written. */
export async function courseEntry(lang: Lang, key: string): Promise<CourseEntry> {
  const id = key.split('/').at(-1) ?? '';
  if (key.startsWith('page/')) {
    const path = `pages/${id}/${lang}`;
    return { key, id, title: found(await getEntry('pageTexts', path), path).data.title, address: addressOf(lang, key) };
  }
  if ((await writtenKeys()).has(key)) return { key, id, title: await writtenTitle(lang, key), address: addressOf(lang, key) };
  const words = await courseWords(lang);
  return { key, id, title: found(words.planned[key], `course.${lang}.yaml: planned: ${key}`), address: null };
}

/**
 * All of a kind in the order of the course; what is not written has no address and no details.
 *
 * @param byId gives the details of one that is written
 */
export async function courseList<Details>(
  lang: Lang,
  kind: 'case' | 'scan' | 'scenario' | 'exercise' | 'session' | 'method',
  byId: (lang: Lang, id: string) => Promise<Details>,
): Promise<readonly (CourseEntry & Readonly<{ details: Details | null }>)[]> {
  const course = await courseStructure();
  return Promise.all(
    course[`${kind}s`].map(async ({ id, written }) => ({
      ...(await courseEntry(lang, `${kind}/${id}`)),
      details: written ? await byId(lang, id) : null,
    })),
  );
}

async function outlineLesson(lang: Lang, module: string, lesson: string): Promise<OutlineLesson> {
  const entry = await courseEntry(lang, `lesson/${module}/${lesson}`);
  const structure = entry.address === null ? undefined : await getEntry('lessons', `modules/${module}/${lesson}/lesson`);
  return { ...entry, minutes: structure?.data.minutes ?? null };
}

/** All tracks, modules and lessons in order, with titles and addresses. */
export async function courseOutline(lang: Lang): Promise<readonly OutlineTrack[]> {
  const course = await courseStructure();
  const words = await courseWords(lang);
  const numbered = course.tracks.flatMap((track) => track.modules).map(({ id }) => id);
  return Promise.all(
    course.tracks.map(async (track) => ({
      id: track.id,
      ...found(words.tracks[track.id], `course.${lang}.yaml: tracks: ${track.id}`),
      modules: await Promise.all(
        track.modules.map(async (module) => {
          const lessons = await Promise.all(module.lessons.map(({ id }) => outlineLesson(lang, module.id, id)));
          const minutes = lessons.every((lesson) => lesson.minutes !== null)
            ? lessons.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0)
            : null;
          return {
            ...(await courseEntry(lang, `module/${module.id}`)),
            number: numbered.indexOf(module.id) + 1,
            minutes,
            lessons,
          };
        }),
      ),
    })),
  );
}

/** The track that a module belongs to. @throws Error if the course has no such module */
export async function trackOf(module: string): Promise<string> {
  const { tracks } = await courseStructure();
  return found(
    tracks.find(({ modules }) => modules.some(({ id }) => id === module)),
    `course.yaml: ${module}`,
  ).id;
}
