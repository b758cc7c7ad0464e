import type { Scenario, ScenarioWords } from '../../schemas/scenario.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { contentNote } from './content-note.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Choices of one scene that say the same, so that nobody can tell what they choose. */
function sameTexts({ data: { scenes } }: DataFile<Scenario>, file: DataFile<ScenarioWords>): readonly Problem[] {
  return scenes.flatMap(({ id, choices }) => {
    const told = choices.map((choice) => file.data.scenes[id]?.choices[choice.id]?.text.trim().toLowerCase());
    return choices.flatMap((choice, at) => {
      const first = told.indexOf(told[at]);
      return told[at] === undefined || choices[first]?.id === choice.id
        ? []
        : [
            {
              file: file.file,
              line: file.lineAt(['scenes', id, 'choices', choice.id, 'text']),
              message: `In "${id}" the choice "${choice.id}" says the same as "${choices[first]?.id ?? ''}".`,
              cure: 'Give it a text of its own.',
            },
          ];
    });
  });
}

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
    ...sameTexts(structure, file),
    ...contentNote(file, structure.data.contentNote, structure.file),
  ];
}

/** Words of scenarios that don't match their people, meters, scenes, choices, endings and content note, and choices that say the same. */
export function scenarioWords({ scenarios }: Content): readonly Problem[] {
  return scenarios.flatMap(({ structure, words }) =>
    structure === null ? [] : [...words.values()].flatMap((file) => wordsOfScenario(structure, file)),
  );
}
