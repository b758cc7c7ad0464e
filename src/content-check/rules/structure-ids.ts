import type { Case } from '../../schemas/case.ts';
import type { Exercise } from '../../schemas/exercise.ts';
import type { Scan } from '../../schemas/scan.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import type { Method, Session } from '../../schemas/session.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { placed, repeatedIds } from './repeated-ids.ts';

function inCase(file: DataFile<Case>): readonly Problem[] {
  const { people, parts, portraits, timeline, predictions } = file.data;
  return [
    ...repeatedIds(file, placed(people, ['people']), 'person'),
    ...repeatedIds(file, placed(parts, ['parts']), 'part'),
    ...repeatedIds(file, placed(portraits, ['portraits']), 'portrait'),
    ...repeatedIds(file, placed(timeline, ['timeline']), 'moment'),
    ...repeatedIds(file, placed(predictions, ['predictions']), 'prediction'),
    ...predictions.flatMap(({ choices }, at) => repeatedIds(file, placed(choices, ['predictions', at, 'choices']), 'choice')),
  ];
}

/** Parallel perspectives have the same items, in words of their own; within one an item stands once. */
function inScan(file: DataFile<Scan>): readonly Problem[] {
  const { perspectives, scales, patterns, background = [] } = file.data;
  return [
    ...repeatedIds(file, placed(perspectives, ['perspectives']), 'perspective'),
    ...perspectives.flatMap(({ items, questions = [] }, at) => [
      ...repeatedIds(file, placed(questions, ['perspectives', at, 'questions']), 'open question'),
      ...repeatedIds(file, placed(items, ['perspectives', at, 'items']), 'item'),
    ]),
    ...repeatedIds(file, placed(scales, ['scales']), 'scale'),
    ...repeatedIds(file, placed(patterns, ['patterns']), 'pattern'),
    ...repeatedIds(file, placed(background, ['background']), 'paragraph'),
  ];
}

/** A choice leads to a scene or to an ending, so their ids differ too. */
function inScenario(file: DataFile<Scenario>): readonly Problem[] {
  const { people, meters, scenes, endings } = file.data;
  return [
    ...repeatedIds(file, placed(people, ['people']), 'person'),
    ...repeatedIds(file, placed(meters, ['meters']), 'meter'),
    ...repeatedIds(file, [...placed(scenes, ['scenes']), ...placed(endings, ['endings'])], 'scene or ending'),
    ...scenes.flatMap(({ choices }, at) => repeatedIds(file, placed(choices, ['scenes', at, 'choices']), 'choice')),
  ];
}

function inExercise(file: DataFile<Exercise>): readonly Problem[] {
  const { why, questions } = file.data;
  return [
    ...repeatedIds(file, placed(why, ['why']), 'paragraph'),
    ...repeatedIds(file, placed(questions, ['questions']), 'question'),
    ...questions.flatMap((question, at) => [
      ...repeatedIds(file, placed(question.items, ['questions', at, 'items']), 'item'),
      ...('targets' in question ? repeatedIds(file, placed(question.targets, ['questions', at, 'targets']), 'target') : []),
    ]),
  ];
}

function inScript(file: DataFile<Session | Method>): readonly Problem[] {
  const { roles, preparation, steps, questions, pitfalls, observe } = file.data;
  return [
    ...repeatedIds(file, placed(roles, ['roles']), 'role'),
    ...repeatedIds(file, placed(preparation, ['preparation']), 'piece of preparation'),
    ...repeatedIds(file, placed(steps, ['steps']), 'step'),
    ...repeatedIds(file, placed(questions, ['questions']), 'question'),
    ...repeatedIds(file, placed(pitfalls, ['pitfalls']), 'pitfall'),
    ...repeatedIds(file, placed(observe, ['observe']), 'point to observe'),
  ];
}

function inSession(file: DataFile<Session>): readonly Problem[] {
  const { picture, handOut } = file.data;
  return [
    ...inScript(file),
    ...(picture?.kind === 'poll' ? repeatedIds(file, placed(picture.lines, ['picture', 'lines']), 'line') : []),
    ...repeatedIds(file, placed(handOut.points, ['handOut', 'points']), 'point'),
    ...repeatedIds(file, placed(handOut.prompts, ['handOut', 'prompts']), 'prompt'),
  ];
}

function inMethod(file: DataFile<Method>): readonly Problem[] {
  return [...inScript(file), ...repeatedIds(file, placed(file.data.prepares, ['prepares']), 'thing to prepare')];
}

/** Ids that stand twice among the outcomes, people, parts, items, scenes, terms, works and so on of one structure. */
export function structureIds(content: Content): readonly Problem[] {
  const { modules, cases, scans, scenarios, exercises, sessions, methods, glossary, references } = content;
  const each = <T>(
    units: readonly Readonly<{ structure: DataFile<T> | null }>[],
    rule: (file: DataFile<T>) => readonly Problem[],
  ) => units.flatMap(({ structure }) => (structure === null ? [] : rule(structure)));
  return [
    ...each(modules, (file) => repeatedIds(file, placed(file.data.outcomes, ['outcomes']), 'outcome')),
    ...each(cases, inCase),
    ...each(scans, inScan),
    ...each(scenarios, inScenario),
    ...each(exercises, inExercise),
    ...each(sessions, inSession),
    ...each(methods, inMethod),
    ...each([glossary], (file) => repeatedIds(file, placed(file.data, []), 'term')),
    ...each([{ structure: references }], (file) => repeatedIds(file, placed(file.data, []), 'work')),
  ];
}
