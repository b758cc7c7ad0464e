import type { Deck, QuestionCard, TermCard } from '../domain/cards/deck.ts';
import { type Lang, localeCodes } from '../i18n/locales.ts';
import { courseOutline, type OutlineLesson, type OutlineModule } from './course.ts';
import { glossary, termById } from './glossary.ts';
import { checkQuestions, questionsIn, type WordedQuestion } from './questions.ts';
import { termLessons } from './term-lessons.ts';

type Place = Pick<QuestionCard, 'module' | 'place' | 'from'>;

const isWritten = ({ address }: { address: string | null }) => address !== null;

/** The questions with one right option as cards; others have no answer that fits on a card. */
function cardsOf(questions: readonly WordedQuestion[], placeOf: (lesson: string | undefined) => Place): readonly QuestionCard[] {
  return questions.flatMap(({ key, question, words }) => {
    if (question.kind !== 'single') return [];
    const options = question.options.flatMap(({ id, right }) => {
      const option = words.options?.[id];
      return option ? [{ ...option, right }] : [];
    });
    const right = options.findIndex((option) => option.right);
    const why = options[right]?.feedback ?? '';
    return [{ key, prompt: words.prompt, options: options.map(({ text }) => text), right, why, ...placeOf(question.lesson) }];
  });
}

/** The questions of a module's lessons and of its check. @param places per lesson key */
async function questionCards(
  lang: Lang,
  { id: module, key, lessons }: OutlineModule,
  places: ReadonlyMap<string, number>,
): Promise<readonly QuestionCard[]> {
  const placeOf = (lesson: OutlineLesson | undefined): Place => ({
    module,
    from: lesson?.key ?? key,
    place: places.get((lesson ?? lessons.at(-1))?.key ?? '') ?? 0,
  });
  const inLessons = lessons.filter(isWritten).map(async (lesson) => {
    const questions = await questionsIn(lang, lesson.key);
    return cardsOf(questions, () => placeOf(lesson));
  });
  const inCheck = cardsOf(await checkQuestions(lang, module), (id) => placeOf(lessons.find((lesson) => lesson.id === id)));
  return [...(await Promise.all(inLessons)).flat(), ...inCheck];
}

/** The terms of the glossary; a term belongs to the lesson that introduces it, one that no lesson has comes last. */
async function termCards(lang: Lang, places: ReadonlyMap<string, number>): Promise<readonly TermCard[]> {
  const lessons = await termLessons(lang);
  const named = async (id: string) =>
    Promise.all(
      localeCodes.map(async (code) => {
        const { term, lang: own } = await termById(code, id);
        return [code, { text: term, lang: own }] as const;
      }),
    );
  return Promise.all(
    (await glossary(lang)).map(async ({ id, definition }) => {
      const [lesson] = lessons.get(id) ?? [];
      const module = lesson?.key.split('/')[1];
      const place = places.get(lesson?.key ?? '') ?? places.size;
      return { id, module, place, meaning: definition, names: Object.fromEntries(await named(id)) };
    }),
  );
}

/** All that there are flashcards of: the glossary, and the questions of lessons and checks with one right answer. */
export async function flashcards(lang: Lang): Promise<Deck> {
  const modules = (await courseOutline(lang)).flatMap((track) => track.modules);
  const lessons = modules.flatMap((module) => module.lessons);
  const places = new Map(lessons.map(({ key }, at) => [key, at]));
  const questions = await Promise.all(modules.filter(isWritten).map((module) => questionCards(lang, module, places)));
  return { terms: await termCards(lang, places), questions: questions.flat() };
}

/** The parts of the course whose cards can be studied by themselves: tracks with their written modules. */
export async function flashcardParts(lang: Lang) {
  return (await courseOutline(lang)).flatMap(({ id, title, modules }) => {
    const written = modules.filter(isWritten).map((module) => ({ id: module.id, title: module.title }));
    return written.length === 0 ? [] : [{ id, title, modules: written }];
  });
}
