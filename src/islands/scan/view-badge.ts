import type { How } from '../../domain/record/entry-types.ts';
import type { ScanProps } from './scan-ui.ts';

/** How a result says whose view it is, with `{other}` in it. */
export function viewBadge({ ui, side }: Pick<ScanProps, 'ui' | 'side'>, how: How): string {
  return { self: ui.asYouSee, imagined: side.asImagined, asked: side.asAsked }[how];
}
