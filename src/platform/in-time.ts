/**
 * A promise that does not wait for ever: it settles as `promise` does, or rejects with a `TimeoutError`.
 *
 * @param whenLate gets what `promise` gives after all, once nobody waits for it any more
 */
export function inTime<T>(promise: Promise<T>, milliseconds: number, whenLate?: (value: T) => void): Promise<T> {
  let late = false;
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new DOMException(`The browser's storage gave no answer within ${milliseconds} ms.`, 'TimeoutError'));
    }, milliseconds);
  });
  const inside = promise.finally(() => clearTimeout(timer));
  inside.then(
    (value) => {
      if (late) whenLate?.(value);
    },
    // Whoever waits for the race hears of it; after the limit nobody does.
    () => undefined,
  );
  return Promise.race([inside, limit]);
}
