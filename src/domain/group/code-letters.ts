import { alphabet32 } from '../codes/alphabet-32.ts';

/** What people write between the groups of a code. */
const between = /[\s\u00ad\u200b\u2010-\u2015.·_-]/gu;

/** The values of the letters of a code; or the first sign that no code has, with its place, from 1, among the letters that are there. */
export type CodeLetters =
  Readonly<{ ok: true; values: readonly number[] }> | Readonly<{ ok: false; sign: string; place: number }>;

/** A code without what stands between its groups, in capitals, and with the letters that look like a digit taken for it: O for 0, I and L for 1. */
export function plainCode(text: string): string {
  return text.replaceAll(between, '').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
}

/** The values of what was written as a code, each from 0 to 31. */
export function lettersIn(text: string): CodeLetters {
  const values: number[] = [];
  for (const sign of plainCode(text)) {
    const value = alphabet32.indexOf(sign.toLowerCase());
    if (value < 0) return { ok: false, sign, place: values.length + 1 };
    values.push(value);
  }
  return { ok: true, values };
}

/** Values as the letters of a code, in capitals. */
export function asLetters(values: readonly number[]): string {
  return values.map((value) => (alphabet32[value] ?? '').toUpperCase()).join('');
}

/** A code in groups of four, as it is written on a slip and read out. */
export function inFours(code: string): string {
  return (
    plainCode(code)
      .match(/.{1,4}/gu)
      ?.join(' ') ?? ''
  );
}
