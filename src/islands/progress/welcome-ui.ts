import type { LastDone } from '../../domain/progress/last-done.ts';
import type { ProgressUi } from './progress-ui.ts';

/** The strings of the welcome for who comes back. */
export type WelcomeUi = Readonly<
  Record<LastDone['what'] | 'title' | 'goOnThere' | 'oneCard' | 'manyCards' | 'planOf' | 'planOfWhen' | 'close', string>
> &
  Pick<ProgressUi, 'goOn' | 'goOnAt'>;
