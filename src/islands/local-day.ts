/** The day of a moment where the learner is, as it stands in the name of a file: `2026-11-21`. */
export function localDay(moment: string): string {
  const time = new Date(moment);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
