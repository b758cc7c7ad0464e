import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { Session } from '../schemas/session.ts';
import { courseEntry, type CourseEntry, courseStructure } from './course.ts';

/** What a session works with, as keys: what it is around, the scan of its picture, the exercise that it judges. */
export function keysOf({ around, picture, judging }: Session): readonly string[] {
  return [
    around,
    ...(picture?.kind === 'scan' ? [`scan/${picture.scan}`] : []),
    ...(judging ? [`exercise/${judging.exercise}`] : []),
  ];
}

async function writtenSessions(lang: Lang, fits: (session: Session) => boolean): Promise<readonly CourseEntry[]> {
  const { sessions } = await courseStructure();
  const fitting = (await getCollection('sessions')).filter(({ data }) => fits(data));
  const ids = new Set(fitting.map(({ id }) => id.split('/')[1]));
  return Promise.all(
    sessions.filter(({ id, written }) => written && ids.has(id)).map(({ id }) => courseEntry(lang, `session/${id}`)),
  );
}

/** The written sessions that are around something, or work with it, in the order of the course. */
export function sessionsAbout(lang: Lang, key: string): Promise<readonly CourseEntry[]> {
  return writtenSessions(lang, (session) => keysOf(session).includes(key));
}

/** The written sessions that use a method, in the order of the course. */
export function sessionsByMethod(lang: Lang, method: string): Promise<readonly CourseEntry[]> {
  return writtenSessions(lang, (session) => session.method === method);
}
