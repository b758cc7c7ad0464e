import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes the reader along to the step of a form that is shown next, as soon as it is there: whoever goes on by keyboard at once is in it already.
 *
 * @param step counted from 0; its heading has the id `step-<number>`
 * @returns is called before a step is changed that the reader asked for; other changes leave the focus where it is
 */
export function useStepFocus(form: RefObject<HTMLFormElement | null>, step: number): () => void {
  const moves = useRef(false);
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const heading = form.current?.querySelector<HTMLElement>(`#step-${step}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [step]);
  return () => {
    moves.current = true;
  };
}
