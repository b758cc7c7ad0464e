import { getCollection } from 'astro:content';

import { questionOfExercise } from '../domain/quiz/question-of-exercise.ts';
import { addressOf } from '../i18n/address.ts';
import type { Lang } from '../i18n/locales.ts';
import { caseList } from './cases.ts';
import { courseOutline } from './course.ts';
import { exerciseList } from './exercises.ts';
import { glossary } from './glossary.ts';
import { methodList } from './methods.ts';
import { checkQuestions, questionsIn, type WordedQuestion } from './questions.ts';
import { scanList } from './scans.ts';
import { scenarioList } from './scenarios.ts';
import { sessionList } from './sessions.ts';
import { uiIn } from './ui.ts';

const prompt = /<(Reflect|Predict) id="([^"]+)">([\s\S]*?)<\/\1>/g;

/** What the reflections and predictions of a text ask, by the key under which they are kept. */
function promptsIn(key: string, text: string): readonly [string, string][] {
  return [...text.matchAll(prompt)].map(([, , id = '', words = '']) => [
    `${key}/${id}`,
    words
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
}

async function prompts(lang: Lang): Promise<readonly [string, string][]> {
  const texts = [...(await getCollection('lessonTexts')), ...(await getCollection('caseTexts'))];
  return texts.flatMap(({ id, body = '' }) => {
    const [folder = '', ...ids] = id.split('/');
    const code = ids.pop();
    return code === lang ? promptsIn(`${folder === 'modules' ? 'lesson' : 'case'}/${ids.join('/')}`, body) : [];
  });
}

/** The words of what can be chosen at predictions, by the key under which the choice is kept and the choice. */
async function choices(lang: Lang): Promise<readonly [string, string][]> {
  return (await caseList(lang)).flatMap(({ key, details }) =>
    Object.entries(details?.words.predictions ?? {}).flatMap(([prediction, words]) =>
      Object.entries(words).map(([choice, text]): [string, string] => [`${key}/${prediction}/${choice}`, text]),
    ),
  );
}

/** A question without its feedback: what was asked, and what could be answered. */
function asked({ words }: WordedQuestion) {
  const parts = Object.entries({ ...words.options, ...words.items }).map(([id, { text }]): [string, string] => [id, text]);
  return { prompt: words.prompt, parts: Object.fromEntries(parts), targets: words.targets ?? {} };
}

/** Every question of the course: of lessons, of cases, and of the checks of modules. */
async function allQuestions(lang: Lang): Promise<readonly WordedQuestion[]> {
  const files = await getCollection('questions');
  const owned = files.map(({ id }) => {
    const [folder = '', ...ids] = id.split('/');
    const last = ids.pop();
    if (last === 'check') return checkQuestions(lang, ids.join('/'));
    return questionsIn(lang, `${folder === 'modules' ? 'lesson' : folder.replace(/s$/, '')}/${ids.join('/')}`);
  });
  return (await Promise.all(owned)).flat();
}

/** The parts of exercises, which are answered as questions are. */
async function exerciseQuestions(lang: Lang): Promise<readonly WordedQuestion[]> {
  return (await exerciseList(lang)).flatMap(({ key, details }) =>
    (details?.structure.questions ?? []).flatMap((part) => {
      const words = details?.words.questions[part.id];
      return words ? [{ key: `${key}/${part.id}`, question: questionOfExercise(part), words }] : [];
    }),
  );
}

/** Everything with a title and, once it is written, a page: modules, their checks and lessons, cases, scans, scenarios, exercises, sessions, methods. */
async function titledEntries(lang: Lang) {
  const ui = await uiIn(lang);
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  const checks = modules.map(({ key, id, title, address }) => ({
    key: `check/${id}`,
    title: ui('check.title', { module: title }),
    address: address === null ? null : addressOf(lang, key.replace(/^module\//, 'check/')),
  }));
  const before = modules.map(({ id, title, address }) => ({
    key: `placement/${id}`,
    title: ui('placement.keptTitle', { module: title }),
    address,
  }));
  return [
    ...modules,
    ...checks,
    ...before,
    ...modules.flatMap(({ lessons }) => lessons),
    ...(await caseList(lang)),
    ...(await scanList(lang)),
    ...(await scenarioList(lang)),
    ...(await exerciseList(lang)),
    ...(await sessionList(lang)),
    ...(await methodList(lang)),
  ];
}

/** All words of the course that make what a learner keeps readable: titles and addresses by key, statements, questions, terms. */
export async function recordWords(lang: Lang) {
  const titled = await titledEntries(lang);
  const scans = (await scanList(lang)).flatMap(({ id, details }) => {
    if (!details) return [];
    const { version, scales, perspectives } = details.structure;
    const { title, perspectives: sides, fallbacks, labels, unknown } = details.words;
    return [
      [
        id,
        { structure: { version, scales, perspectives }, words: { title, perspectives: sides, fallbacks, labels, unknown } },
      ] as const,
    ];
  });
  const questions = [...(await allQuestions(lang)), ...(await exerciseQuestions(lang))];
  return {
    titles: Object.fromEntries(titled.map(({ key, title }) => [key, title] as const)),
    addresses: Object.fromEntries(titled.flatMap(({ key, address }) => (address === null ? [] : [[key, address] as const]))),
    scans: Object.fromEntries(scans),
    questions: Object.fromEntries(questions.map((question) => [question.key, asked(question)] as const)),
    prompts: Object.fromEntries(await prompts(lang)),
    choices: Object.fromEntries(await choices(lang)),
    terms: Object.fromEntries((await glossary(lang)).map(({ id, term }) => [id, term] as const)),
  };
}
