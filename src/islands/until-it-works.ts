/**
 * Tries something that needs the network; where it fails, tries again each time the learner presses a key or touches the page, since a lost
 * connection often is back by then.
 */
export async function untilItWorks<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch {
    await new Promise((resolve) => {
      for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, resolve, { once: true });
    });
    return untilItWorks(attempt);
  }
}
