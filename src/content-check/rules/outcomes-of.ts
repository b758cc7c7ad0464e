import type { ModuleUnit } from '../content.ts';
import type { Choice } from './unknown-id.ts';

/** The outcomes of a module, of which its lessons and questions name some. */
export function outcomesOf({ id, folder, structure }: ModuleUnit): Choice {
  return {
    what: `an outcome of the module "${id}"`,
    ids: structure === null ? null : new Set(structure.data.outcomes),
    listedIn: `${folder}/module.yaml`,
  };
}
