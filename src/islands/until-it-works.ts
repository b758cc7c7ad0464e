/**
 * Tries something that needs the network; where it fails, tries again each time the learner presses a key or touches the page, since a lost
 * connection often is back by then.
 *
 * @param attempt gets how many times it was tried before
 */
export async function untilItWorks<Result>(attempt: (turn: number) => Promise<Result>): Promise<Result> {
  for (let turn = 0; ; turn += 1)
    try {
      return await attempt(turn);
    } catch {
      await new Promise((resolve) => {
        for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, resolve, { once: true });
      });
    }
}
