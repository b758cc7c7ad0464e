import { fillNames, type Names } from '../../domain/wording/fill-names.ts';
import { fill } from '../../i18n/fill.ts';
import type { How } from '../../domain/record/entry-types.ts';
import type { ScanProps } from './scan-ui.ts';

/** Which pattern the answers lie nearest to, and whose answers they are. */
export function nearestSentence({ ui, compare }: ScanProps, how: How, pattern: string, names: Names): string {
  const templates = { self: ui.nearest, imagined: compare.nearestImagined, asked: compare.nearestAsked };
  return fillNames(fill(templates[how], { pattern }), names);
}
