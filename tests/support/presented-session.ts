import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import type { Lang } from '../../src/i18n/locales.ts';
import { Course } from '../../src/schemas/course.ts';
import { sessionScript, sessionStructure, sessionWords } from './group-sessions.ts';

/** The first written session of the course, so that no test names one; with what its steps say in a language. */
export function presentedSession(lang: Lang) {
  const { sessions } = Course.parse(parse(readFileSync(new URL('../../content/course.yaml', import.meta.url), 'utf8')));
  const id = sessions.find(({ written }) => written)?.id;
  if (id === undefined) throw new Error('content/course.yaml has no written session.');
  const { schedule } = sessionStructure(id);
  const words = sessionWords(id, lang);
  const stepsOf = (length: '60' | '90') =>
    sessionScript(id, length).map(({ id: step, silent, fragment, uses }) => ({
      ...words.steps[step]!,
      minutes: schedule[length][step]!,
      silent,
      hasFragment: fragment,
      uses,
    }));
  return { key: `session/${id}`, title: words.title, short: stepsOf('60'), long: stepsOf('90') };
}
