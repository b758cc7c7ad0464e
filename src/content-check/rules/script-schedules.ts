import type { Method, Session } from '../../schemas/session.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { namedFields } from './named-ids.ts';

function inSchedules(file: DataFile<Session | Method>): readonly Problem[] {
  const { people, steps, schedule } = file.data;
  const ownSteps = { what: 'a step of it', ids: new Set(steps.map(({ id }) => id)), listedIn: 'its "steps"' };
  const timed = new Set(Object.values(schedule).flatMap((minutes) => Object.keys(minutes)));
  const sums = Object.entries(schedule).flatMap(([length, minutes]) => {
    const sum = Object.values(minutes).reduce((total, some) => total + some, 0);
    if (sum === Number(length)) return [];
    const message = `The steps of the schedule of ${length} minutes take ${String(sum)} minutes together.`;
    return [
      { file: file.file, line: file.lineAt(['schedule', length]), message, cure: `Let their minutes add up to ${length}.` },
    ];
  });
  const untimed = steps.flatMap(({ id }, at) => {
    if (timed.has(id)) return [];
    const message = `The step "${id}" has no minutes in any schedule.`;
    return [
      { file: file.file, line: file.lineAt(['steps', at]), message, cure: 'Give it minutes in one of them, or take it out.' },
    ];
  });
  const message = `It works with ${String(people.from)} people or more, but with ${String(people.to)} at most.`;
  return [
    ...Object.entries(schedule).flatMap(([length, minutes]) => namedFields(file, ['schedule', length], minutes, ownSteps)),
    ...sums,
    ...untimed,
    ...(people.from > people.to
      ? [{ file: file.file, line: file.lineAt(['people']), message, cure: 'Let "from" be the smaller number.' }]
      : []),
  ];
}

/**
 * Schedules of sessions and methods that don't add up to their length or name a step that isn't there, steps without minutes, and numbers of
 * people the wrong way round.
 */
export function scriptSchedules({ sessions, methods }: Content): readonly Problem[] {
  return [...sessions, ...methods].flatMap(({ structure }) => (structure === null ? [] : inSchedules(structure)));
}
