/** A random number from 0 up to, but never, 1. */
export function randomShare(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
