import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { knownIds } from './known-ids.ts';
import { namedFields, namedId, namedKey } from './named-ids.ts';

/** Sessions that name a key, a method or a step that isn't there, and schedules that don't add up to their length. */
export function sessionReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.sessions.flatMap(({ structure }) => {
    if (structure === null) return [];
    const { around, method, steps, schedule } = structure.data;
    const ownSteps = { what: 'a step of this session', ids: new Set(steps.map(({ id }) => id)), listedIn: 'its "steps"' };
    return [
      ...namedKey(structure, ['around'], around, known),
      ...namedId(structure, ['method'], method, known.method),
      ...Object.entries(schedule).flatMap(([length, minutes]) => {
        const sum = Object.values(minutes).reduce((total, some) => total + some, 0);
        const line = structure.lineAt(['schedule', length]);
        const message = `The steps of the schedule of ${length} minutes take ${sum} minutes together.`;
        return [
          ...namedFields(structure, ['schedule', length], minutes, ownSteps),
          ...(sum === Number(length)
            ? []
            : [{ file: structure.file, line, message, cure: `Let their minutes add up to ${length}.` }]),
        ];
      }),
    ];
  });
}
