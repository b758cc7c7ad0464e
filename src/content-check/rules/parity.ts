import type { Content } from '../content.ts';
import type { PageBody, PlacedTag } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { type ReadPage, readPages, texts } from './texts.ts';

/** What stands in two texts in the same place: what it is, and where. */
type Mark = Readonly<{ shown: string; line: number }>;

/** Words in another language and asides are a matter of each language. */
const free: readonly string[] = ['Foreign', 'Note'];

/** Attributes that say what a tag shows; others, such as `narrative`, are a matter of each language. */
const same = ['id', 'ids', 'to', 'closeness', 'conflict', 'dependency'] as const;

function markOf({ name, attributes, line }: PlacedTag): Mark {
  const ids = same.flatMap((attribute) => {
    const value = attributes.get(attribute);
    return value === undefined ? [] : [` ${attribute}="${value ?? ''}"`];
  });
  return { shown: `<${name}${ids.join('')}>`, line };
}

function headingsPerDepth({ headings }: PageBody): string {
  return [1, 2, 3, 4, 5, 6].map((depth) => headings.filter((heading) => heading.depth === depth).length).join();
}

function firstDifference(
  page: ReadPage,
  marks: readonly Mark[],
  other: ReadPage,
  otherMarks: readonly Mark[],
): readonly Problem[] {
  const longest = Math.max(marks.length, otherMarks.length);
  const at = Array.from({ length: longest }, (_, place) => place).find(
    (place) => marks[place]?.shown !== otherMarks[place]?.shown,
  );
  if (at === undefined) return [];
  const here = marks[at];
  const there = otherMarks[at];
  return [
    {
      file: page.file,
      line: here?.line ?? page.body.lastLine,
      message: `${here?.shown ?? 'The end'} stands where ${other.file}:${there?.line ?? other.body.lastLine} has ${there?.shown ?? 'its end'}.`,
      cure: 'Let every language have the same tags with the same ids in the same order and sections, and the same number of headings.',
    },
  ];
}

/** What a text shows, in order: its tags, and where sections are to be compared also where they begin. */
function shownIn({ tags, headings }: PageBody, sections: boolean): readonly Mark[] {
  const marks = tags.filter(({ name }) => !free.includes(name)).map(markOf);
  if (!sections) return marks;
  const begins = headings.filter(({ depth }) => depth === 2).map(({ line }) => ({ shown: 'A heading ##', line }));
  return [...begins, ...marks].toSorted((one, other) => one.line - other.line);
}

function differences(page: ReadPage, other: ReadPage): readonly Problem[] {
  const headingsOf = ({ body }: ReadPage) =>
    body.headings.map(({ depth, line }) => ({ shown: `A heading ${'#'.repeat(depth)}`, line }));
  const sameHeadings = headingsPerDepth(page.body) === headingsPerDepth(other.body);
  return [
    ...firstDifference(page, shownIn(page.body, sameHeadings), other, shownIn(other.body, sameHeadings)),
    ...(sameHeadings ? [] : firstDifference(page, headingsOf(page), other, headingsOf(other))),
  ];
}

/**
 * The first place in each text where its tags (figures, questions, citations, terms and all others), their ids, the numbers of a portrait, or
 * the sections that they stand in differ from those of the first language, and where the number of its headings does.
 */
export function parity(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) => {
    const [first, ...others] = readPages(text);
    return first === undefined ? [] : others.flatMap((page) => differences(page, first));
  });
}
