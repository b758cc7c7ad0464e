import { useLayoutEffect, useState } from 'react';

import { emptyGathering } from '../../domain/group/gathering.ts';
import type { Lang } from '../../i18n/locales.ts';
import { takeFragment } from '../../platform/take-fragment.ts';
import { useLanguageSwitch } from '../use-language-switch.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import { carriedGathering, gatheringIn } from './carried-gathering.ts';
import type { GroupUi, JudgingData, PictureData } from './group-ui.ts';
import { GroupJudging } from './GroupJudging.tsx';
import { GroupPicture } from './GroupPicture.tsx';
import { gatheredSoFar, takeUpGathering } from './use-gathering.ts';

interface Props {
  lang: Lang;
  /** The id of the session. */
  session: string;
  picture: PictureData | null;
  judging: JudgingData | null;
  ui: GroupUi;
}

/**
 * The facilitator's page: the group's picture, what it judges, or both. The codes are in this page's memory and nowhere else; the language switch takes
 * them along in the fragment, and the browser asks before the page is left with codes in it.
 */
export function Group({ lang, session, picture, judging, ui }: Props) {
  const [isReady, setIsReady] = useState(false);
  const questions = [picture, judging].flatMap((part) => (part ? [part.question] : []));
  const isEmpty = () => questions.every((question) => gatheredSoFar(question).codes.length === 0);

  useLayoutEffect(() => {
    const carried = takeFragment('codes');
    const texts = carried?.split('~') ?? [];
    questions.forEach((question, at) => takeUpGathering(question, gatheringIn(texts[at] ?? '', question)));
    setIsReady(true);
  }, []);

  useLeaveWarning(() => isReady && !isEmpty());
  useLanguageSwitch(() => {
    if (isEmpty() && questions.every((question) => gatheredSoFar(question).spent.length === 0)) return null;
    const carried = questions.map((question) => carriedGathering(gatheredSoFar(question))).join('~');
    return Promise.resolve(`codes=${carried}`).then((fragment) => {
      for (const question of questions) takeUpGathering(question, emptyGathering);
      return fragment;
    });
  });

  const hasBoth = picture !== null && judging !== null;
  return (
    <>
      {hasBoth && (
        <nav className="group-parts screen-only" aria-label={ui.parts}>
          <a href="#picture">{ui.picture}</a>
          <a href="#judging">{ui.judging}</a>
        </nav>
      )}
      {picture && (
        <section className="group-part" id="picture" aria-labelledby="picture-title" tabIndex={-1}>
          <h2 id="picture-title">{ui.picture}</h2>
          {isReady && <GroupPicture lang={lang} session={session} picture={picture} ui={ui} />}
        </section>
      )}
      {judging && (
        <section className="group-part" id="judging" aria-labelledby="judging-title" tabIndex={-1}>
          <h2 id="judging-title">{ui.judging}</h2>
          {isReady && <GroupJudging lang={lang} session={session} judging={judging} ui={ui} />}
        </section>
      )}
    </>
  );
}
