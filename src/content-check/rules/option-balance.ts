import type { Content, ModuleUnit, QuestionSet } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Below this many questions, shares say nothing. */
const fewest = 5;
const mostLongest = 1 / 3;
const mostShortest = 1 / 2;
const mostInPlace = 1 / 2;

/** A question with one right option: where that stands, counted from 0, and the texts of all per language. */
type Asked = Readonly<{ id: string; right: number; texts: ReadonlyMap<string, readonly string[]> }>;

/** Questions that are judged together, and where to say it: for the places of options, and for their words in a language. */
type Pool = Readonly<{
  asked: readonly Asked[];
  name: string;
  structure: Pick<Problem, 'file' | 'line'>;
  words: (lang: string) => Pick<Problem, 'file' | 'line'>;
}>;

function askedIn({ structure, words }: QuestionSet): readonly Asked[] {
  return (structure?.data.questions ?? []).flatMap((question) => {
    if (question.kind !== 'single') return [];
    const texts = [...words].flatMap(([lang, { data }]) => {
      const told = question.options.map(({ id }) => data[question.id]?.options?.[id]?.text);
      const known = told.flatMap((text) => text ?? []);
      return known.length < told.length ? [] : [[lang, known] as const];
    });
    return [{ id: question.id, right: question.options.findIndex(({ right }) => right), texts: new Map(texts) }];
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
    return lengths === undefined
      ? []
      : [{ question, own: lengths[question.right] ?? 0, others: lengths.toSpliced(question.right, 1) }];
  });
  if (told.length < fewest) return [];
  const of = (fits: (entry: (typeof told)[number]) => boolean) => told.filter(fits).map(({ question }) => question);
  const found = [
    {
      what: 'longest',
      share: mostLongest,
      most: 'a third',
      which: of(({ own, others }) => others.every((other) => own > other)),
    },
    { what: 'shortest', share: mostShortest, most: 'half', which: of(({ own, others }) => others.every((other) => own < other)) },
  ];
  return found
    .filter(({ which, share }) => which.length > told.length * share)
    .map(({ what, most, which }) => ({
      ...words(lang),
      message: `In ${name} the right option is the ${what} in ${String(which.length)} of ${String(told.length)} questions (${lang}): ${ids(which)}.`,
      cure: `Even their lengths out until it is the ${what} in at most ${most} of them: who can't know must not guess it.`,
    }));
}

function unevenPlaces({ asked, name, structure }: Pool): readonly Problem[] {
  if (asked.length < fewest) return [];
  const byPlace = [...Map.groupBy(asked, ({ right }) => right)];
  return byPlace
    .filter(([, which]) => which.length > asked.length * mostInPlace)
    .map(([place, which]) => ({
      ...structure,
      message: `In ${name} the right option is number ${String(place + 1)} in ${String(which.length)} of ${String(asked.length)} questions: ${ids(which)}.`,
      cure: 'Put it in another place in some of them, so that no place has it in more than half.',
    }));
}

/** Questions with one right option that its length or its place gives away: over the check of a module, and over its lessons. */
export function optionBalance({ langs, modules }: Content): readonly Problem[] {
  return modules
    .flatMap(poolsOf)
    .flatMap((pool) => [...unevenPlaces(pool), ...langs.flatMap((lang) => unevenLengths(pool, lang))]);
}
