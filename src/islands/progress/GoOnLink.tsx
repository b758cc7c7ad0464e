import type { GoOn } from '../../domain/progress/go-on-with.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { ProgressUi } from './progress-ui.ts';

interface Props {
  goOn: GoOn;
  lang: Lang;
  /** `goOnAt` may leave out the `{title}`, where that was just named. */
  ui: Pick<ProgressUi, 'goOn' | 'goOnAt'>;
}

/** The way to where the learner was; read in the other language it leads to the top of the page, which itself knows the place. */
export function GoOnLink({ goOn: { stop, place }, lang, ui }: Props) {
  const isHere = place?.lang === lang;
  return (
    <a className="onward" href={isHere ? `${stop.address}#${place.fragment}` : stop.address}>
      {fill(isHere ? ui.goOnAt : ui.goOn, { title: stop.title, words: place?.words ?? '' })}
    </a>
  );
}
