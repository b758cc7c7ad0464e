/** How far a meter moved, with a sign that reads well: +2, −1. */
export function signed(by: number): string {
  return by < 0 ? `−${String(-by)}` : `+${String(by)}`;
}
