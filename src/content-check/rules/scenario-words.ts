import type { Scenario, ScenarioWords } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { contentNote } from './content-note.ts';
import { uncoveredIds } from './uncovered-ids.ts';

function wordsOfScenario(structure: DataFile<Scenario>, file: DataFile<ScenarioWords>): readonly Problem[] {
  const { people, meters, scenes, endings } = structure.data;
  const idsOf = (entries: readonly Readonly<{ id: string }>[]) => entries.map(({ id }) => id);
  const shared = { structure: structure.file };
  return [
    ...uncoveredIds(file, { ...shared, what: 'person', ids: people, path: ['people'], words: file.data.people }),
    ...uncoveredIds(file, { ...shared, what: 'meter', ids: idsOf(meters), path: ['meters'], words: file.data.meters }),
    ...uncoveredIds(file, { ...shared, what: 'scene', ids: idsOf(scenes), path: ['scenes'], words: file.data.scenes }),
    ...uncoveredIds(file, { ...shared, what: 'ending', ids: idsOf(endings), path: ['endings'], words: file.data.endings }),
    ...scenes.flatMap((scene) => {
      const words = file.data.scenes[scene.id]?.choices;
      const path = ['scenes', scene.id, 'choices'];
      return words === undefined
        ? []
        : uncoveredIds(file, { ...shared, what: `choice of "${scene.id}"`, ids: idsOf(scene.choices), path, words });
    }),
    ...contentNote(file, structure.data.contentNote, structure.file),
  ];
}

/** Words of scenarios that don't match their people, meters, scenes, choices, endings and content note. */
export function scenarioWords({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure, words }) =>
    structure === null ? [] : [...words.values()].flatMap((file) => wordsOfScenario(structure, file)),
  );
}
