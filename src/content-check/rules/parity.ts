import type { Content } from '../content.ts';
import type { PageBody, PlacedTag } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { type ReadPage, readPages, texts } from './texts.ts';

/** What stands in two texts in the same place: what it is, and where. */
type Mark = Readonly<{ shown: string; line: number }>;

/** Words in another language and asides are a matter of each language. */
const free: readonly string[] = ['Foreign', 'Note'];

function markOf({ name, attributes, line }: PlacedTag): Mark {
  const ids = ['id', 'ids', 'to'].flatMap((attribute) => {
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
      cure: 'Let every language have the same tags with the same ids in the same order, and the same number of headings.',
    },
  ];
}

function differences(page: ReadPage, other: ReadPage): readonly Problem[] {
  const tagsOf = ({ body }: ReadPage) => body.tags.filter(({ name }) => !free.includes(name)).map(markOf);
  const headingsOf = ({ body }: ReadPage) =>
    body.headings.map(({ depth, line }) => ({ shown: `A heading ${'#'.repeat(depth)}`, line }));
  const sameHeadings = headingsPerDepth(page.body) === headingsPerDepth(other.body);
  return [
    ...firstDifference(page, tagsOf(page), other, tagsOf(other)),
    ...(sameHeadings ? [] : firstDifference(page, headingsOf(page), other, headingsOf(other))),
  ];
}

/** The first place in each text where its tags, and its headings, differ from those of the first language. */
export function parity(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) => {
    const [first, ...others] = readPages(text);
    return first === undefined ? [] : others.flatMap((page) => differences(page, first));
  });
}
