import { localDay } from '../local-day.ts';

/** The name of a copy that is made at a moment, with the day as it is where the learner is: `dyade-2026-11-21.json`. */
export function copyFileName(moment: string): string {
  return `dyade-${localDay(moment)}.json`;
}
