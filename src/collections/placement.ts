import { getEntry } from 'astro:content';

import { questionForLearner } from '../domain/quiz/question-for-learner.ts';
import type { Lang } from '../i18n/locales.ts';
import type { QuestionWords } from '../schemas/question.ts';
import { found } from './found.ts';
import { modulePage } from './lessons.ts';
import { checkQuestions } from './questions.ts';

const withoutFeedback = (parts: QuestionWords['options']) =>
  parts && Object.fromEntries(Object.entries(parts).map(([id, { text }]) => [id, { text, feedback: '' }]));

/** A question as it is asked before a module: with its outcome, without what is said about its options. */
function askedBefore(words: QuestionWords): QuestionWords {
  const { prompt, options, items, targets } = words;
  const parts = { options: withoutFeedback(options), items: withoutFeedback(items), targets };
  return { prompt, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) };
}

/** What the few questions before a module need: the pool of its check under keys of their own, its outcomes, and which lesson serves which. */
export async function placementOfModule(lang: Lang, module: string) {
  const { outline, words, structure } = await modulePage(lang, module);
  const questions = (await checkQuestions(lang, module)).map(({ question, words: questionWords }) => ({
    key: `placement/${module}/${question.id}`,
    question: { ...questionForLearner(question), outcome: question.outcome },
    words: askedBefore(questionWords),
    lesson: null,
  }));
  const written = outline.lessons.filter(({ address }) => address !== null);
  const lessons = await Promise.all(
    written.map(async ({ key, id, title, address }) => {
      const file = `modules/${module}/${id}/lesson`;
      return { key, title, address, outcomes: found(await getEntry('lessons', file), `${file}.yaml`).data.outcomes };
    }),
  );
  return { questions, lessons, outcomes: structure.outcomes.map((id) => ({ id, text: words.outcomes[id] ?? id })) };
}
