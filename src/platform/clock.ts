/** The moment it is now, as ISO 8601 in UTC: `2026-11-20T10:00:00.000Z`. */
export function now(): string {
  return new Date().toISOString();
}
