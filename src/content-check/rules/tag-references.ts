import type { CaseUnit, Content } from '../content.ts';
import type { PlacedTag } from '../page-body.ts';
import type { Problem } from '../problem.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { readPages, texts } from './texts.ts';
import { type Choice, unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';

/** Of each tag that names something by its id: what. */
const named: Readonly<Record<string, keyof KnownIds>> = {
  Cite: 'reference',
  Term: 'term',
  Figure: 'figure',
  CaseCard: 'case',
  Scan: 'scan',
  Scenario: 'scenario',
  Tool: 'tool',
  Exercise: 'exercise',
};

/** The ids in an attribute, of which `Cite` and `Questions` may have several; empty when it has no text. */
export function idsIn(tag: PlacedTag, attribute = 'id'): readonly string[] {
  return (tag.attributes.get(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
}

function portraitsOf(tells: CaseUnit | null): Choice {
  if (tells === null) return { what: 'a portrait: only the text of a case has them', ids: new Set(), listedIn: 'a case' };
  const { id, folder, structure } = tells;
  const ids = structure && new Set(structure.data.portraits.map((portrait) => portrait.id));
  return { what: `a portrait of the case "${id}"`, ids, listedIn: `${folder}/case.yaml` };
}

/** Tags that name a work, a term, a figure, a portrait or something of the course that isn't there. */
export function tagReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) =>
      body.tags.flatMap((tag) => {
        const at = { file, line: tag.line };
        if (tag.name === 'Link') return idsIn(tag, 'to').flatMap((key) => unknownKey(key, at, known));
        const kind = Object.hasOwn(named, tag.name) ? named[tag.name] : undefined;
        const choice = tag.name === 'CasePortrait' ? portraitsOf(text.tells) : kind && known[kind];
        return choice === undefined ? [] : idsIn(tag).flatMap((id) => unknownId(id, at, choice));
      }),
    ),
  );
}
