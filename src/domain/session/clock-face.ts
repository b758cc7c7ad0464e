/**
 * A stretch of time as a clock shows it: `1:39`, `0:00`, `72:05`.
 *
 * @param milliseconds 0 or more
 * @param counts `down` begins every second with its whole, so that zero shows when the time is over; `up` shows whole seconds that have passed
 */
export function clockFace(milliseconds: number, counts: 'down' | 'up'): string {
  const seconds = counts === 'down' ? Math.ceil(milliseconds / 1000) : Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
