import { fill } from '../../i18n/fill.ts';
import type { Wording } from './entry-in-words.ts';
import { ownValue } from './own-value.ts';

/** The title of something in the course; what has left it is named by its key. */
export function titleOf({ course, ui }: Wording, key: string): string {
  return ownValue(course.titles, key) ?? fill(ui.gone, { key });
}
