import { wakeReadAloud } from '../aloud/wake-read-aloud.ts';
import { wakeLookForm } from './wake-look-form.ts';

/** Lets the settings of reading and reading aloud work, wherever they stand: on their page, or in a dialog over another. */
export function wakeComfort(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form.look-form');
  if (form) wakeLookForm(form);
  const aloud = root.querySelector<HTMLElement>('.aloud');
  if (aloud) void wakeReadAloud(aloud);
}
