function plain(nickname: string): string {
  return nickname.trim().normalize('NFC').toLowerCase();
}

/** Tells whether two nicknames are meant to be the same: capitals and spaces around them don't count. Empty is nobody's. */
export function sameNickname(one: string, other: string): boolean {
  return plain(one) !== '' && plain(one) === plain(other);
}
