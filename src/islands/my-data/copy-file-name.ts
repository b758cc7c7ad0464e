/** The name of a copy that is made at a moment, with the day as it is where the learner is: `dyade-2026-11-21.json`. */
export function copyFileName(moment: string): string {
  const time = new Date(moment);
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `dyade-${parts.join('-')}.json`;
}
