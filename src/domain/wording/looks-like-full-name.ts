const email = /\S@\S/u;
const number = /\d{4,}/u;
const twoNames = /\p{L}{2,}\s+(?:\p{Ll}{1,4}\s+)*\p{Lu}\p{L}{2,}/u;

/** Tells whether a nickname gives away who someone is: an e-mail address, a long number, or a first name with a surname. */
export function looksLikeFullName(nickname: string): boolean {
  return email.test(nickname) || number.test(nickname) || twoNames.test(nickname.trim());
}
