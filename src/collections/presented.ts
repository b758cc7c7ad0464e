import type { Lang } from '../i18n/locales.ts';
import { courseEntry } from './course.ts';
import { found } from './found.ts';
import { methodById } from './methods.ts';
import { sessionById } from './sessions.ts';

type Script = Awaited<ReturnType<typeof methodById>> | Awaited<ReturnType<typeof sessionById>>;

/** A script with its words at their places, as it is presented. */
function presented(key: string, method: string | null, { structure, words }: Script) {
  const worded = (id: string, texts: Readonly<Record<string, string>>) => found(texts[id], `${key}: ${id}`);
  return {
    key,
    title: words.title,
    method,
    schedule: structure.schedule,
    steps: structure.steps.map(({ id, silent, fragment, uses }) => {
      const step = found(words.steps[id], `${key}: steps: ${id}`);
      return {
        id,
        title: step.title,
        instruction: step.instruction,
        notes: step.notes,
        silent,
        fragment: fragment ? (step.fragment ?? null) : null,
        uses: uses ?? null,
      };
    }),
    roles: structure.roles.map((id) => found(words.roles[id], `${key}: roles: ${id}`)),
    preparation: structure.preparation.map((id) => worded(id, words.preparation)),
    questions: structure.questions.map((id) => worded(id, words.questions)),
    pitfalls: structure.pitfalls.map((id) => worded(id, words.pitfalls)),
    emotions: words.emotions,
  };
}

/** A session as it is presented. */
export async function presentedSession(lang: Lang, id: string) {
  const session = await sessionById(lang, id);
  const { title } = await courseEntry(lang, `method/${session.structure.method}`);
  return presented(`session/${id}`, title, session);
}

/** A method as it is presented. */
export async function presentedMethod(lang: Lang, id: string) {
  return presented(`method/${id}`, null, await methodById(lang, id));
}
