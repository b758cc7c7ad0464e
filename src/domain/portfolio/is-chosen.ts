import type { Work, WorkKind } from './work.ts';

/** What goes in unless the learner decides otherwise: what they wrote for themselves. A scan is about two people. */
const unasked: ReadonlySet<WorkKind> = new Set(['reflection', 'plan']);

/** Tells whether a work goes in: as the learner decided, else by its kind. @param choices what was decided, by key */
export function isChosen({ key, kind }: Pick<Work, 'key' | 'kind'>, choices: Readonly<Record<string, boolean>>): boolean {
  return (Object.hasOwn(choices, key) ? choices[key] : undefined) ?? unasked.has(kind);
}
