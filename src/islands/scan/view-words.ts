import type { How } from '../../domain/record/entry-types.ts';
import type { ScanProps } from './scan-ui.ts';

/**
 * How a result says whose view it is, with `{other}` in it, and how it names the nearest pattern, with `{pattern}` in it: what someone else
 * filled in is never "your answers".
 */
export function viewWords({ ui, side }: Pick<ScanProps, 'ui' | 'side'>, how: How): Readonly<{ badge: string; nearest: string }> {
  if (how === 'asked') return { badge: side.asAsked, nearest: side.nearest };
  return { badge: how === 'imagined' ? side.asImagined : ui.asYouSee, nearest: ui.nearest };
}
