import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from './known-ids.ts';
import { namedIds } from './named-ids.ts';

/** Terms that name a term or a work that isn't there, and works that are cited in a work that isn't there. */
export function glossaryReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  const terms = content.glossary.structure;
  const works = content.references;
  const inTerms = terms?.data.flatMap(({ related, sources }, at) => [
    ...namedIds(terms, [at, 'related'], related, known.term),
    ...namedIds(terms, [at, 'sources'], sources, known.reference),
  ]);
  const inWorks = works?.data.flatMap(({ custom }, at) =>
    namedIds(works, [at, 'custom', 'citedIn'], custom?.citedIn ?? [], known.reference),
  );
  return [...(inTerms ?? []), ...(inWorks ?? [])];
}
