import type { CardCounts } from '../../domain/cards/count-cards.ts';
import { waitUntil } from '../../domain/cards/wait-until.ts';
import { fill } from '../../i18n/fill.ts';
import { formatWait } from '../../i18n/format-wait.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import type { FlashcardsUi } from './flashcards-ui.ts';

interface Props {
  counts: CardCounts;
  lang: Lang;
  ui: FlashcardsUi;
}

/** How many cards are due, new and learned, and when the next one comes. */
export function Counts({ counts: { due, fresh, later, next }, lang, ui }: Props) {
  const rows = [
    [ui.due, due],
    [ui.fresh, fresh],
    [ui.later, later],
  ] as const;
  return (
    <>
      <dl className="card-counts">
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {due === 0 && next !== null && <p className="meta">{fill(ui.next, { when: formatWait(lang, waitUntil(next, now())) })}</p>}
    </>
  );
}
