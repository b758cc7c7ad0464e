/**
 * A copy in an order in which every other one was as likely (Fisher and Yates).
 *
 * @param random gives a number from 0 up to, but not including, 1
 * @throws RangeError if it gives another number
 */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const rest = [...list];
  return list.flatMap(() => {
    const chance = random();
    if (!(chance >= 0 && chance < 1)) throw new RangeError(`A random number is from 0 up to 1, and not ${chance}.`);
    return rest.splice(Math.floor(chance * rest.length), 1);
  });
}
