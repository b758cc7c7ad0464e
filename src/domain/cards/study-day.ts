/** The hour at which a day of learning begins: who learns until after midnight is still in the same one. */
const firstHour = 4;

/**
 * The beginning of a day of learning on this device's own calendar, in milliseconds.
 *
 * @param moment in milliseconds
 * @param later how many days after the one that the moment is in
 */
export function studyDay(moment: number, later = 0): number {
  const day = new Date(moment);
  day.setHours(day.getHours() - firstHour);
  day.setDate(day.getDate() + later);
  return day.setHours(firstHour, 0, 0, 0);
}
