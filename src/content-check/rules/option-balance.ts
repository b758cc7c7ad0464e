import type { Content, ModuleUnit, QuestionSet } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Below this many questions, shares say nothing. */
const fewest = 5;
const mostLonger = 1 / 3;
const mostShorter = 1 / 2;
const mostInPlace = 1 / 2;

/** A question with options: its kind, which of them are right, and the texts of all per language. */
type Asked = Readonly<{
  id: string;
  kind: 'single' | 'multiple';
  right: readonly boolean[];
  texts: ReadonlyMap<string, readonly string[]>;
}>;

/** Questions that are judged together, and where to say it: for the places of options, and for their words in a language. */
type Pool = Readonly<{
  asked: readonly Asked[];
  name: string;
  structure: Pick<Problem, 'file' | 'line'>;
  words: (lang: string) => Pick<Problem, 'file' | 'line'>;
}>;

function askedIn({ structure, words }: QuestionSet): readonly Asked[] {
  return (structure?.data.questions ?? []).flatMap((question) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return [];
    const texts = [...words].flatMap(([lang, { data }]) => {
      const told = question.options.map(({ id }) => data[question.id]?.options?.[id]?.text);
      const known = told.flatMap((text) => text ?? []);
      return known.length < told.length ? [] : [[lang, known] as const];
    });
    const { id, kind, options } = question;
    return [{ id, kind, right: options.map(({ right }) => right), texts: new Map(texts) }];
  });
}

function poolsOf(module: ModuleUnit): readonly Pool[] {
  const { folder, check, lessons } = module;
  const inFolder = { file: folder, line: null };
  return [
    {
      asked: askedIn(check),
      name: 'the check',
      structure:
        check.structure === null ? inFolder : { file: check.structure.file, line: check.structure.lineAt(['questions']) },
      words: (lang) => ({ file: check.words.get(lang)?.file ?? folder, line: null }),
    },
    {
      asked: lessons.flatMap(({ questions }) => askedIn(questions)),
      name: 'the lessons',
      structure: inFolder,
      words: () => inFolder,
    },
  ];
}

const ids = (asked: readonly Asked[]) => asked.map(({ id }) => id).join(', ');

function unevenLengths({ asked, name, words }: Pool, lang: string): readonly Problem[] {
  const told = asked.flatMap((question) => {
    const lengths = question.texts.get(lang)?.map((text) => text.length);
    if (lengths === undefined) return [];
    const right = lengths.filter((_, at) => question.right[at]);
    const wrong = lengths.filter((_, at) => !question.right[at]);
    return [{ question, right, wrong }];
  });
  if (told.length < fewest) return [];
  const of = (fits: (entry: (typeof told)[number]) => boolean) => told.filter(fits).map(({ question }) => question);
  const longer = of(({ right, wrong }) => Math.min(...right) > Math.max(...wrong));
  const shorter = of(({ right, wrong }) => Math.max(...right) < Math.min(...wrong));
  const found = [
    { what: 'longer', share: mostLonger, most: 'a third', which: longer },
    { what: 'shorter', share: mostShorter, most: 'half', which: shorter },
  ];
  return found
    .filter(({ which, share }) => which.length > told.length * share)
    .map(({ what, most, which }) => ({
      ...words(lang),
      message: `In ${name} what is right is ${what} than all that is wrong in ${String(which.length)} of ${String(told.length)} questions (${lang}): ${ids(which)}.`,
      cure: `Even the lengths out until that is so in at most ${most} of them: who can't know must not guess it.`,
    }));
}

function unevenPlaces({ asked, name, structure }: Pool): readonly Problem[] {
  const single = asked.filter(({ kind }) => kind === 'single');
  if (single.length < fewest) return [];
  const byPlace = [...Map.groupBy(single, ({ right }) => right.indexOf(true))];
  return byPlace
    .filter(([, which]) => which.length > single.length * mostInPlace)
    .map(([place, which]) => ({
      ...structure,
      message: `In ${name} the right option is number ${String(place + 1)} in ${String(which.length)} of ${String(single.length)} questions: ${ids(which)}.`,
      cure: 'Put it in another place in some of them, so that no place has it in more than half.',
    }));
}

/**
 * Questions whose right options are given away by their length or, where one is right, by its place: over the check of a module, and over its
 * lessons.
 */
export function optionBalance({ langs, modules }: Content): readonly Problem[] {
  return modules
    .flatMap(poolsOf)
    .flatMap((pool) => [...unevenPlaces(pool), ...langs.flatMap((lang) => unevenLengths(pool, lang))]);
}
