/** How a chosen category stands to the coded one: the same, another that could be defended as well, or another. */
export type Reading = 'same' | 'defended' | 'other';

/** How a choice for a fragment stands to ours. */
export function readingOf(fragment: Readonly<{ to: string; also: readonly string[] }>, chosen: string): Reading {
  if (chosen === fragment.to) return 'same';
  return fragment.also.includes(chosen) ? 'defended' : 'other';
}
