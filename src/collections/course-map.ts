import { getEntry } from 'astro:content';

import type { CourseMap, Stop } from '../domain/progress/course-map.ts';
import type { Lang } from '../i18n/locales.ts';
import { caseList } from './cases.ts';
import { type CourseEntry, courseOutline, type OutlineModule } from './course.ts';
import { exerciseList } from './exercises.ts';
import { scanList } from './scans.ts';
import { scenarioList } from './scenarios.ts';
import { uiIn } from './ui.ts';

/** Something of the course as a page to go to; none as long as it isn't written. */
function stopsIn<Entry extends CourseEntry>(list: readonly Entry[]): readonly (Entry & Stop)[] {
  return list.flatMap((entry) => (entry.address === null ? [] : [{ ...entry, address: entry.address }]));
}

const plain = ({ key, title, address }: Stop): Stop => ({ key, title, address });

/** The ids of the questions in a file below `content/`; none where there is no such file. */
async function questionIds(file: string): Promise<readonly string[]> {
  return (await getEntry('questions', file))?.data.questions.map(({ id }) => id) ?? [];
}

async function moduleStop(lang: Lang, module: OutlineModule & Stop) {
  const ui = await uiIn(lang);
  return {
    ...plain(module),
    id: module.id,
    check: { key: `check/${module.id}`, title: ui('check.title', { module: module.title }), address: `${module.address}check/` },
    lessons: await Promise.all(
      stopsIn(module.lessons).map(async (lesson) => ({
        ...plain(lesson),
        questions: await questionIds(`modules/${module.id}/${lesson.id}/questions`),
      })),
    ),
  };
}

/** All that is written of the course in a language, as far as progress needs it. */
export async function courseMap(lang: Lang): Promise<CourseMap> {
  const tracks = await courseOutline(lang);
  return {
    tracks: await Promise.all(
      tracks.map(async ({ id, modules }) => ({
        id,
        modules: await Promise.all(stopsIn(modules).map((module) => moduleStop(lang, module))),
      })),
    ),
    cases: await Promise.all(
      stopsIn(await caseList(lang)).map(async (entry) => ({
        ...plain(entry),
        questions: await questionIds(`cases/${entry.id}/questions`),
      })),
    ),
    scenarios: stopsIn(await scenarioList(lang)).map(plain),
    exercises: stopsIn(await exerciseList(lang)).map((entry) => ({
      ...plain(entry),
      questions: entry.details?.structure.questions.map(({ id }) => id) ?? [],
    })),
    scans: stopsIn(await scanList(lang)).map(plain),
  };
}

/** What progress in one module needs: that module alone, and nothing beside it. @throws Error if it is not written */
export async function moduleMap(lang: Lang, module: string): Promise<CourseMap> {
  const { tracks } = await courseMap(lang);
  const own = tracks.flatMap(({ id, modules }) => {
    const kept = modules.filter((one) => one.id === module);
    return kept.length > 0 ? [{ id, modules: kept }] : [];
  });
  return { tracks: own, cases: [], scenarios: [], exercises: [], scans: [] };
}
