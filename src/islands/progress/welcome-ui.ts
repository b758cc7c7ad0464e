import type { LastDone } from '../../domain/progress/last-done.ts';
import type { ProgressUi } from './progress-ui.ts';

/** The strings of the welcome for who comes back. */
export type WelcomeUi = Readonly<
  Record<LastDone['what'] | 'title' | 'goOnThere' | 'oneCard' | 'cards' | 'plan' | 'planWhen' | 'close', string>
> &
  Pick<ProgressUi, 'goOn' | 'goOnAt'>;
