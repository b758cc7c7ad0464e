import type { RefObject } from 'react';

import type { Item } from '../../schemas/scan.ts';

const itemsPerStep = 3;

/** The steps of a scan: three statements each. */
export function stepsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / itemsPerStep) }, (_, at) =>
    items.slice(at * itemsPerStep, (at + 1) * itemsPerStep),
  );
}

/** Moves the reader to the step that is shown now. */
export function focusStep(form: RefObject<HTMLFormElement | null>, step: number): void {
  const heading = form.current?.querySelector<HTMLElement>(`#step-${step}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
