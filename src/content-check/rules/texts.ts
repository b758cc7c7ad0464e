import type { ByLang, CaseUnit, Content, QuestionSet } from '../content.ts';
import type { PageFile } from '../mdx-file.ts';
import type { PageBody } from '../page-body.ts';

/** A text in all languages, with what its tags may name. */
export type Text = Readonly<{
  pages: ByLang<PageFile<unknown>>;
  /** The questions that stand beside it; `null` when it has none. */
  questions: QuestionSet | null;
  /** The case that it tells; `null` when it tells none. */
  tells: CaseUnit | null;
}>;

/** All texts of the content: lessons, cases, sessions, methods and pages. */
export function texts({ modules, cases, sessions, methods, pages }: Content): readonly Text[] {
  const plain = (unit: Readonly<{ pages: ByLang<PageFile<unknown>> }>) => ({ pages: unit.pages, questions: null, tells: null });
  return [
    ...modules.flatMap(({ lessons }) =>
      lessons.map((lesson) => ({ pages: lesson.pages, questions: lesson.questions, tells: null })),
    ),
    ...cases.map((unit) => ({ pages: unit.pages, questions: unit.questions, tells: unit })),
    ...[...sessions, ...methods, ...pages].map(plain),
  ];
}

/** A page whose body could be read. */
export type ReadPage = Readonly<{ file: string; body: PageBody }>;

/** The pages of a text whose body could be read, in the order of the languages. */
export function readPages({ pages }: Text): readonly ReadPage[] {
  return [...pages.values()].flatMap(({ file, body }) => (body === null ? [] : [{ file, body }]));
}
