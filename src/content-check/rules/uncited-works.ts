import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { idsIn } from './tag-references.ts';
import { readPages, texts } from './texts.ts';

function citedIds(content: Content): ReadonlySet<string> {
  const { cases, scans, scenarios, exercises, sessions, methods, glossary, references } = content;
  const inTexts = texts(content).flatMap((text) =>
    readPages(text).flatMap(({ body }) => body.tags.filter(({ name }) => name === 'Cite').flatMap((tag) => idsIn(tag))),
  );
  const units = [...cases, ...scans, ...scenarios, ...exercises, ...sessions, ...methods];
  const inSources = units.flatMap(({ structure }) => structure?.data.sources ?? []);
  const inBackgrounds = scans.flatMap(({ structure }) => structure?.data.background ?? []).flatMap(({ sources }) => sources);
  const inReasons = exercises.flatMap(({ structure }) => structure?.data.why ?? []).flatMap(({ sources }) => sources);
  const inTerms = (glossary.structure?.data ?? []).flatMap(({ sources }) => sources);
  const containers = (references?.data ?? []).flatMap(({ custom }) => custom?.citedIn ?? []);
  return new Set([...inTexts, ...inSources, ...inBackgrounds, ...inReasons, ...inTerms, ...containers]);
}

/** Works of the bibliography that nothing in the content rests on. */
export function uncitedWorks(content: Content): readonly Problem[] {
  const { references, unreadable } = content;
  if (references === null) return [];
  const cited = citedIds(content);
  // A file that couldn't be read may cite anything that it mentions.
  const mayBeCited = (id: string) => cited.has(id) || unreadable.some((text) => text.includes(id));
  return references.data.flatMap(({ id }, at) => {
    if (mayBeCited(id)) return [];
    return [
      {
        file: references.file,
        line: references.lineAt([at, 'id']),
        message: `The work "${id}" is cited nowhere.`,
        cure: `Cite it with <Cite id="${id}" /> or in "sources", or take it out of the bibliography.`,
      },
    ];
  });
}
