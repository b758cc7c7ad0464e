import type { Lang } from '../i18n/locales.ts';
import type { Case } from '../schemas/case.ts';
import { caseList } from './cases.ts';
import { type CourseEntry, courseEntry } from './course.ts';
import { exerciseList } from './exercises.ts';
import { conceptsOf, scenarioList } from './scenarios.ts';

/** What something to practise with is about, so that people can choose by it; what it doesn't say is `null` or empty. */
export type Facets = Readonly<{
  track: string | null;
  /** The work that it is close to. */
  setting: Case['setting'] | null;
  /** Ids of terms. */
  concepts: readonly string[];
  minutes: number | null;
  /** The case that it came from; `null` where there is none. */
  inspiredBy: CourseEntry | null;
}>;

/** A case, a scenario or an exercise in an index; `facets` is `null` as long as it isn't written. */
export type PracticeEntry = CourseEntry &
  Readonly<{
    kind: 'case' | 'scenario' | 'exercise';
    summary: string | null;
    /** The number of its parts; `null` where it has none. */
    parts: number | null;
    facets: Facets | null;
  }>;

async function cases(lang: Lang): Promise<readonly PracticeEntry[]> {
  return (await caseList(lang)).map(({ details, ...entry }) => {
    if (!details) return { ...entry, kind: 'case', summary: null, parts: null, facets: null };
    const { track, setting, concepts, minutes, parts } = details.structure;
    return {
      ...entry,
      kind: 'case',
      summary: details.words.summary,
      parts: parts.length,
      facets: { track, setting, concepts, minutes, inspiredBy: null },
    };
  });
}

async function scenarios(lang: Lang): Promise<readonly PracticeEntry[]> {
  return Promise.all(
    (await scenarioList(lang)).map(async ({ details, ...entry }): Promise<PracticeEntry> => {
      if (!details) return { ...entry, kind: 'scenario', summary: null, parts: null, facets: null };
      const { track, setting, minutes, inspiredBy } = details.structure;
      return {
        ...entry,
        kind: 'scenario',
        summary: details.words.summary,
        parts: null,
        facets: {
          track,
          setting,
          concepts: conceptsOf(details.structure),
          minutes,
          inspiredBy: await courseEntry(lang, inspiredBy),
        },
      };
    }),
  );
}

async function exercises(lang: Lang): Promise<readonly PracticeEntry[]> {
  return (await exerciseList(lang)).map(({ details, ...entry }) => {
    if (!details) return { ...entry, kind: 'exercise', summary: null, parts: null, facets: null };
    const { track, concepts, minutes } = details.structure;
    return {
      ...entry,
      kind: 'exercise',
      summary: details.words.summary,
      parts: null,
      facets: { track, setting: null, concepts, minutes, inspiredBy: null },
    };
  });
}

/** Everything to practise with: cases, scenarios, exercises, each kind in the order of the course. */
export async function practiceList(lang: Lang): Promise<readonly PracticeEntry[]> {
  return [...(await cases(lang)), ...(await scenarios(lang)), ...(await exercises(lang))];
}
