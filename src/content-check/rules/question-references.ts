import type { Question } from '../../schemas/question.ts';
import type { Content, ModuleUnit } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { namedId, namedIds } from './named-ids.ts';
import { outcomesOf } from './outcomes-of.ts';
import { ownedQuestions } from './owned-questions.ts';
import type { Choice } from './unknown-id.ts';

type Place = Readonly<{ file: DataFile<unknown>; path: Path; outcomes: Choice; known: KnownIds }>;

function allOutcomes({ modules }: Content): Choice {
  const all = modules.map((module) => outcomesOf(module).ids);
  const ids = all.reduce((some, more) => some && more && some.union(more), new Set<string>());
  return { what: 'an outcome of a module', ids, listedIn: 'the module.yaml of one' };
}

/** A case belongs to no module: its questions may serve an outcome of any, but there is no lesson to read back. */
function placeOutsideModules({ outcome, lesson }: Question, { file, path, outcomes }: Place): readonly Problem[] {
  const message = 'A question of a case has no "lesson": a case belongs to no module.';
  const line = file.lineAt([...path, 'lesson']);
  return [
    ...namedId(file, [...path, 'outcome'], outcome, outcomes),
    ...(lesson === undefined ? [] : [{ file: file.file, line, message, cure: 'Take it out.' }]),
  ];
}

function placeInModule({ outcome, lesson }: Question, module: ModuleUnit, { file, path, known }: Place): readonly Problem[] {
  const start = `${module.id}/`;
  const all = known.lesson.ids;
  const ids = all && new Set([...all].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length)));
  const lessons = { what: `a lesson of the module "${module.id}"`, ids, listedIn: known.lesson.listedIn };
  return [
    ...namedId(file, [...path, 'outcome'], outcome, outcomesOf(module)),
    ...namedId(file, [...path, 'lesson'], lesson, lessons),
  ];
}

/** What the options and items of a question name: the concept that is misunderstood, the target where an item goes. */
function inside(question: Question, { file, path, known }: Place): readonly Problem[] {
  if (question.kind === 'single' || question.kind === 'multiple')
    return question.options.flatMap(({ misconception }, at) =>
      namedId(file, [...path, 'options', at, 'misconception'], misconception, known.term),
    );
  if (question.kind !== 'match' && question.kind !== 'classify') return [];
  const targets = {
    what: `a target of the question "${question.id}"`,
    ids: new Set(question.targets),
    listedIn: 'its "targets"',
  };
  return question.items.flatMap(({ to }, at) => namedId(file, [...path, 'items', at, 'to'], to, targets));
}

/** Questions that name an outcome, a lesson, a term or a target that isn't there. */
export function questionReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  const outcomes = allOutcomes(content);
  return ownedQuestions(content).flatMap(({ set: { structure }, module }) => {
    if (structure === null) return [];
    return structure.data.questions.flatMap((question, at) => {
      const place = { file: structure, path: ['questions', at], outcomes, known };
      return [
        ...(module === null ? placeOutsideModules(question, place) : placeInModule(question, module, place)),
        ...namedIds(structure, [...place.path, 'concepts'], question.concepts, known.term),
        ...inside(question, place),
      ];
    });
  });
}
