const email = /\S@\S/u;
/** Four digits in a row, or six as they are grouped in a telephone number or a date. */
const number = /\d{4}|\d(?:[\s./()-]*\d){5}/u;
/** "van den", "’t" and "O’" may stand before a surname. */
const twoNames = /\p{L}{2,}\s+(?:['’]?\p{Ll}{1,4}\s+)*(?:\p{L}{1,2}['’])?\p{Lu}\p{L}{2,}/u;

/** Tells whether a nickname gives away who someone is: an e-mail address, a long number, or a first name with a surname. */
export function looksLikeFullName(nickname: string): boolean {
  return email.test(nickname) || number.test(nickname) || twoNames.test(nickname.trim());
}
