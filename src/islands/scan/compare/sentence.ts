import { fill } from '../../../i18n/fill.ts';

/** A sentence with its `{placeholders}` filled in; a nickname that is an initial has a full stop of its own, so the end needs none. */
export function sentence(text: string, values: Readonly<Record<string, string | number>>): string {
  return fill(text, values).replace(/\.\.(?!\.)/gu, '.');
}
