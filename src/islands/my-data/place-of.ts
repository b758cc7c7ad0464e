/** The key of the lesson, case or check that a question or a prompt stands in: its own key without the last segment. */
export function placeOf(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf('/'), 0)) || key;
}
