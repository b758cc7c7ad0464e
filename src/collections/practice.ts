import type { Lang } from '../i18n/locales.ts';
import type { Case } from '../schemas/case.ts';
import { caseList } from './cases.ts';
import { type CourseEntry, courseEntry, courseStructure } from './course.ts';

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

/** What the course plans of a kind, by title alone. */
async function titles(lang: Lang, kind: 'scenario' | 'exercise'): Promise<readonly PracticeEntry[]> {
  const course = await courseStructure();
  return Promise.all(
    course[`${kind}s`].map(async ({ id }) => ({
      ...(await courseEntry(lang, `${kind}/${id}`)),
      kind,
      summary: null,
      parts: null,
      facets: null,
    })),
  );
}

/**
 * Everything to practise with: cases, scenarios, exercises, each kind in the order of the course. A kind that gets facets of its own takes the
 * place of its `titles` here.
 */
export async function practiceList(lang: Lang): Promise<readonly PracticeEntry[]> {
  return [...(await cases(lang)), ...(await titles(lang, 'scenario')), ...(await titles(lang, 'exercise'))];
}
