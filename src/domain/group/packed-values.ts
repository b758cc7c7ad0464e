import type { CodedQuestion, GroupAnswers } from './coded-question.ts';

type Lines = CodedQuestion['lines'];

/** In how many ways all lines can be answered together, open ones included. */
function ways(lines: Lines): bigint {
  return lines.reduce((product, { values }) => product * BigInt(values + 1), 1n);
}

/** How many letters the answers to these lines take: as few as there can be. */
export function lettersFor(lines: Lines): number {
  let letters = 0;
  for (let most = 1n; most < ways(lines); most *= 32n) letters += 1;
  return letters;
}

/**
 * Answers as letters: one number, in which each line has as many values as it needs, so that no part of a letter is left over for a line.
 *
 * @returns whole numbers from 0 to 31
 * @throws RangeError if an answer is no value of its line
 */
export function packed(lines: Lines, answers: GroupAnswers): readonly number[] {
  let rest = lines.reduce((sum, { id, values }) => {
    const answer = answers[id];
    if (answer !== undefined && !(Number.isInteger(answer) && answer >= 0 && answer < values))
      throw new RangeError(`${answer} is no answer to "${id}", which has the values 0 to ${values - 1}.`);
    return sum * BigInt(values + 1) + BigInt(answer === undefined ? 0 : answer + 1);
  }, 0n);
  const letters = Array.from({ length: lettersFor(lines) }, () => {
    const letter = Number(rest % 32n);
    rest /= 32n;
    return letter;
  });
  return letters.toReversed();
}

/** The answers in letters; `null` where no answers give these. */
export function unpacked(lines: Lines, letters: readonly number[]): GroupAnswers | null {
  let rest = letters.reduce((sum, letter) => sum * 32n + BigInt(letter), 0n);
  if (letters.length !== lettersFor(lines) || rest >= ways(lines)) return null;
  const given = lines.toReversed().flatMap(({ id, values }) => {
    const value = Number(rest % BigInt(values + 1));
    rest /= BigInt(values + 1);
    return value === 0 ? [] : [[id, value - 1] as const];
  });
  return Object.fromEntries(given.toReversed());
}
