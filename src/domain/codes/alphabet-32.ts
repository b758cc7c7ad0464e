/** Crockford's 32 letters and digits, small: without i, l, o and u, which are taken for others when a code is read out or typed over. */
export const alphabet32 = '0123456789abcdefghjkmnpqrstvwxyz';
