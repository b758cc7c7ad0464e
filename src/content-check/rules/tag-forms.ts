import { closest } from '../closest.ts';
import type { Content } from '../content.ts';
import type { PlacedTag } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import type { Tag, Tags } from '../tags.ts';
import { readPages, texts } from './texts.ts';

type Said = Readonly<{ message: string; cure: string }>;

function unknownTag({ name }: PlacedTag, tags: Tags): Said {
  const names = Object.keys(tags);
  const meant = name === 'a' ? 'Link' : name === 'img' ? 'Figure' : closest(name, names);
  return {
    message: `There is no tag <${name}>.`,
    cure: `${meant === null ? 'Take it out.' : `Did you mean <${meant}>?`} The tags are ${names.join(', ')}.`,
  };
}

function attributeFaults({ name, attributes }: PlacedTag, { attributes: known }: Tag): readonly Said[] {
  const names = Object.keys(known);
  const listed = names.length === 0 ? 'none' : names.join(', ');
  const unknown = [...attributes.keys()].filter((attribute) => !Object.hasOwn(known, attribute));
  const missing = names.filter((attribute) => known[attribute] === 'required' && !attributes.get(attribute)?.trim());
  return [
    ...unknown.map((attribute) => {
      const meant = closest(attribute, names);
      const advice = meant === null ? 'Take it out.' : `Did you mean "${meant}"?`;
      return { message: `<${name}> has no attribute "${attribute}".`, cure: `${advice} Its attributes: ${listed}.` };
    }),
    ...missing.map((attribute) => ({
      message: `<${name}> needs the attribute "${attribute}".`,
      cure: `Write <${name} ${attribute}="…">.`,
    })),
  ];
}

function fillingFaults({ name, filled }: PlacedTag, { children }: Tag): readonly Said[] {
  if (filled === children) return [];
  return children
    ? [{ message: `<${name}> has no text.`, cure: `Write the text between <${name} …> and </${name}>.` }]
    : [{ message: `<${name}> can't have a text.`, cure: `End it with " />" and let the text stand outside it.` }];
}

/** Tags that aren't in the vocabulary, or that lack something, or have something that they can't have. */
export function tagForms(content: Content, tags: Tags): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) =>
      body.tags.flatMap((placed) => {
        const tag = Object.hasOwn(tags, placed.name) ? tags[placed.name] : undefined;
        const said =
          tag === undefined ? [unknownTag(placed, tags)] : [...attributeFaults(placed, tag), ...fillingFaults(placed, tag)];
        return said.map((fault) => ({ file, line: placed.line, ...fault }));
      }),
    ),
  );
}
