import { useEffect } from 'react';

import type { CourseMap } from '../../domain/progress/course-map.ts';
import { goOnWith } from '../../domain/progress/go-on-with.ts';
import { keptOfKind } from '../../domain/progress/kept-of-kind.ts';
import { progressIn } from '../../domain/progress/progress-in.ts';
import type { Lang } from '../../i18n/locales.ts';
import { useRecord } from '../use-record.ts';
import { GoOnLink } from './GoOnLink.tsx';
import { progressInWords } from './progress-in-words.ts';
import type { ProgressUi } from './progress-ui.ts';
import { useProgress } from './use-progress.ts';

interface Props {
  course: CourseMap;
  lang: Lang;
  ui: ProgressUi;
}

/** Where to go on, and beside each track, module and lesson of the page (`data-progress`) how far the learner is; nothing where nothing is kept. */
export function ProgressLines({ course, lang, ui }: Props) {
  const kept = useProgress(useRecord());
  const goOn = kept && goOnWith(course, kept);

  useEffect(() => {
    if (!kept) return;
    const words = progressInWords(progressIn(course, kept), lang, ui);
    for (const line of document.querySelectorAll<HTMLElement>('[data-progress]'))
      line.textContent = words.get(line.dataset['progress'] ?? '') ?? '';
    const reads = keptOfKind(kept, 'read');
    for (const mark of document.querySelectorAll<HTMLElement>('[data-read]'))
      mark.hidden = !reads.has(mark.dataset['read'] ?? '');
  }, [kept]);

  return (
    <div className="progress-top screen-only" data-greets="">
      {goOn && (
        <p>
          <GoOnLink goOn={goOn} lang={lang} ui={ui} />
        </p>
      )}
    </div>
  );
}
