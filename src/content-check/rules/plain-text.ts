import type { Content } from '../content.ts';
import type { PageBody } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { readPages, texts } from './texts.ts';

type Fault = Omit<Problem, 'file'>;

/** The only addresses that a text may hold: a place on the same page, and e-mail. */
const free = /^(?:#|mailto:)/u;

function faultsIn({ addresses, code, headings }: PageBody): readonly Fault[] {
  return [
    ...addresses
      .filter(({ target }) => !free.test(target))
      .map(({ target, line }) => ({
        line,
        message: `The address "${target}" stands in the text.`,
        cure: 'Link inside the course with <Link to="kind/id">, and cite a work with <Cite id="…" />: the site makes the addresses.',
      })),
    ...code.map(({ source, line }) => ({
      line,
      message: `This is code, not text: ${source}.`,
      cure: 'Take it out: texts import and compute nothing. Use a tag, or other signs than "{" and "}".',
    })),
    ...headings
      .filter(({ depth }) => depth === 1)
      .map(({ line }) => ({
        line,
        message: 'This heading is as high as the title of the page.',
        cure: 'Begin it with "## ": the page shows its title by itself.',
      })),
  ];
}

/** Addresses, code and headings of the first level in texts. */
export function plainText(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) => faultsIn(body).map((fault) => ({ file, ...fault }))),
  );
}
