import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import type { Lang } from '../../src/i18n/locales.ts';
import { Course } from '../../src/schemas/course.ts';
import { Session, SessionWords } from '../../src/schemas/session.ts';

const content = new URL('../../content/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, content), 'utf8');

/** The first written session of the course, so that no test names one; with what its steps say in a language. */
export function presentedSession(lang: Lang) {
  const { sessions } = Course.parse(parse(textOf('course.yaml')));
  const id = sessions.find(({ written }) => written)?.id;
  if (id === undefined) throw new Error('content/course.yaml has no written session.');
  const structure = Session.parse(parse(textOf(`sessions/${id}/session.yaml`)));
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(textOf(`sessions/${id}/${lang}.mdx`))?.[1] ?? '';
  const words = SessionWords.parse(parse(frontMatter));
  const stepsOf = (length: '60' | '90') =>
    structure.steps
      .filter((step) => structure.schedule[length][step.id] !== undefined)
      .map(({ id: step, silent, fragment, uses }) => ({
        ...words.steps[step]!,
        minutes: structure.schedule[length][step]!,
        silent,
        hasFragment: fragment,
        uses,
      }));
  return { key: `session/${id}`, title: words.title, short: stepsOf('60'), long: stepsOf('90') };
}
