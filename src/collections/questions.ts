import { getEntry } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import type { Question, QuestionWords } from '../schemas/question.ts';
import { found } from './found.ts';

/** A question with its words and the key under which its answer is kept. */
export type WordedQuestion = Readonly<{ key: string; question: Question; words: QuestionWords }>;

async function questionsOf(lang: Lang, file: string, owner: string): Promise<readonly WordedQuestion[]> {
  const { questions } = found(await getEntry('questions', file), `${file}.yaml`).data;
  const words = found(await getEntry('questionWords', `${file}.${lang}`), `${file}.${lang}.yaml`).data;
  return questions.map((question) => ({
    key: `${owner}/${question.id}`,
    question,
    words: found(words[question.id], `${file}.${lang}.yaml: ${question.id}`),
  }));
}

/** The folder of a key's files below `content/`. */
function folderOf(key: string): string {
  const [kind, ...ids] = key.split('/');
  return `${kind === 'lesson' ? 'modules' : `${kind ?? ''}s`}/${ids.join('/')}`;
}

/** The questions of a lesson or a case, by its key, in the order of their file. */
export function questionsIn(lang: Lang, key: string): Promise<readonly WordedQuestion[]> {
  return questionsOf(lang, `${folderOf(key)}/questions`, key);
}

/** The pool of a module's check. */
export function checkQuestions(lang: Lang, module: string): Promise<readonly WordedQuestion[]> {
  return questionsOf(lang, `modules/${module}/check`, `check/${module}`);
}
