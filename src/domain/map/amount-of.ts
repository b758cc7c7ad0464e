/** The five words for how much there is of something, from the least to the most. */
export const amounts = ['hardly', 'little', 'some', 'much', 'veryMuch'] as const;

/** One of the five words for how much there is of something. */
export type Amount = (typeof amounts)[number];

/** The word for a place on 0–100: five equal steps. It repeats where someone was put, and says nothing about what that means. */
export function amountOf(value: number): Amount {
  return amounts[Math.min(4, Math.max(0, Math.floor(value / 20)))] ?? 'some';
}
