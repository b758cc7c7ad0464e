import type { ContentKind } from '../../schemas/reference-key.ts';
import type { Content } from '../content.ts';
import { sitePages } from '../site-pages.ts';
import { courseEntries } from './course-entries.ts';
import type { Choice } from './unknown-id.ts';

/** Every kind of thing that a text or a structure can name by its id. */
export type KnownIds = Readonly<Record<ContentKind | 'reference' | 'figure' | 'track', Choice>>;

/** All ids that can be named from anywhere in the content. A lesson's is `module/lesson`, as in its key. */
export function knownIds({ course, glossary, references, figures, pages }: Content): KnownIds {
  const list = course.structure?.data;
  const keys = list === undefined ? null : courseEntries(list).map(({ key }) => key);
  const ofKind = (kind: string) =>
    keys === null ? null : new Set(keys.filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1)));
  const inCourse = (kind: string, what = `a ${kind}`): Choice => ({
    what: `${what} of the course`,
    ids: ofKind(kind),
    listedIn: 'content/course.yaml',
  });
  const idsOf = (entries: readonly Readonly<{ id: string }>[] | undefined) =>
    entries === undefined ? null : new Set(entries.map(({ id }) => id));
  return {
    lesson: inCourse('lesson'),
    module: inCourse('module'),
    check: inCourse('module'),
    case: inCourse('case'),
    scan: inCourse('scan'),
    scenario: inCourse('scenario'),
    session: inCourse('session'),
    method: inCourse('method'),
    exercise: inCourse('exercise', 'an exercise'),
    tool: inCourse('tool'),
    track: { what: 'a track of the course', ids: idsOf(list?.tracks), listedIn: 'content/course.yaml' },
    page: {
      what: 'a page of the site',
      ids: new Set([...sitePages, ...pages.map(({ id }) => id)]),
      listedIn: 'content/pages',
    },
    figure: { what: 'a figure', ids: idsOf(figures), listedIn: 'content/figures' },
    term: { what: 'a term of the glossary', ids: idsOf(glossary.structure?.data), listedIn: 'content/glossary/terms.yaml' },
    reference: {
      what: 'a work of the bibliography',
      ids: idsOf(references?.data),
      listedIn: 'content/references/references.json',
    },
  };
}
