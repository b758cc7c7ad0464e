/** A nickname as it is compared: without white space around it, in small letters, and in one form of Unicode. */
function compared(nickname: string): string {
  return nickname.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
}

/** Tells whether two nicknames stand for the same person; an empty one stands for nobody. */
export function samePerson(one: string, other: string): boolean {
  return compared(one) !== '' && compared(one) === compared(other);
}
