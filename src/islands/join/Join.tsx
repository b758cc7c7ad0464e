import { useEffect } from 'react';

import { choiceOf } from '../../domain/group/coded-question.ts';
import type { Lang } from '../../i18n/locales.ts';
import { takeFragment } from '../../platform/take-fragment.ts';
import { RatingItem } from '../scan/RatingItem.tsx';
import { Fragments } from '../exercise/Fragments.tsx';
import { Vignette } from '../exercise/Vignette.tsx';
import { untilItWorks } from '../until-it-works.ts';
import { useLanguageSwitch } from '../use-language-switch.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import { judgingAnswers, pictureAnswers } from './answers-of.ts';
import { JoinCode } from './JoinCode.tsx';
import { JoinForm } from './JoinForm.tsx';
import type { JoinParts, JoinUi } from './join-ui.ts';
import { PollLine } from './PollLine.tsx';
import { useJoinPart } from './use-join-part.ts';

interface Props extends JoinParts {
  lang: Lang;
  ui: JoinUi;
}

/** Which part the address asks for; an empty text where it asks for none. */
const partAsked = () => /^#(picture|judging)$/u.exec(location.hash)?.[1] ?? '';

/**
 * The page on which a participant answers: the poll or the scan, the fragments, or both, each with a code at its end. The answers are in the forms and
 * nowhere else; nothing is written to any storage. On paper and without script all of it is there to fill in by hand.
 */
export function Join({ picture, judging, ui }: Props) {
  const pictured = useJoinPart('picture-code', picture?.question, (form) => (picture ? pictureAnswers(form, picture) : {}));
  const judged = useJoinPart('judging-code', judging?.question, (form) => (judging ? judgingAnswers(form, judging) : {}));
  const sureness = ['', ui.unsure, ui.fairlySure, ui.sure];

  useLeaveWarning(() => !pictured.given.current || !judged.given.current);
  useLanguageSwitch(() => {
    if (pictured.given.current && judged.given.current && !pictured.code && !judged.code) return null;
    const carried = [partAsked(), pictured.carried(), judged.carried()].join('~');
    pictured.given.current = true;
    judged.given.current = true;
    return Promise.resolve(`answers=${carried}`);
  });

  useEffect(() => {
    // What draws the code as a square must be there when it is needed, also where the room has no reception.
    void untilItWorks(() => import('../../domain/codes/qr-path.ts'));
    const carried = takeFragment('answers');
    if (carried !== null) {
      const [part = '', forPicture = '', forJudging = ''] = carried.split('~');
      // Only a real step to a fragment shows the part that it names.
      if (part === 'picture' || part === 'judging') location.replace(`#${part}`);
      pictured.takeUp(forPicture);
      judged.takeUp(forJudging);
    } else {
      pictured.changed();
      judged.changed();
    }
    // A page that the browser kept in memory, to go back to, begins anew: whoever left it was told that its answers are gone.
    const beginAnew = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener('pageshow', beginAnew);
    return () => removeEventListener('pageshow', beginAnew);
  }, []);

  const items = picture?.scan?.structure.perspectives[0]?.items ?? [];
  return (
    <>
      {picture && judging && (
        <nav className="group-parts screen-only" aria-label={ui.parts}>
          <a href="#picture">{ui.picture}</a>
          <a href="#judging">{ui.judging}</a>
        </nav>
      )}
      {picture && (
        <section className="group-part" id="picture" aria-labelledby="picture-title" tabIndex={-1}>
          <h2 id="picture-title">{ui.picture}</h2>
          <div className={pictured.code ? 'waits' : ''}>
            <p className="lead">{picture.intro ?? ui.pollIntro}</p>
            <JoinForm
              key={pictured.round}
              form={pictured.form}
              labelledBy="picture-title"
              finish={ui.finish}
              message={pictured.isEmpty ? (picture.scan ? ui.emptyScan : ui.empty) : ''}
              onFinish={pictured.finish}
              onChange={pictured.changed}
            >
              {picture.scan
                ? items.map(({ id }) => (
                    <RatingItem
                      key={id}
                      id={id}
                      statement={picture.scan?.statements[id] ?? ''}
                      onPaper={picture.scan?.statements[id] ?? ''}
                      labels={picture.scan?.labels ?? []}
                      unknown={picture.scan?.unknown ?? ''}
                    />
                  ))
                : picture.lines.map((line) => <PollLine key={line.id} line={line} open={ui.leaveOpen} />)}
            </JoinForm>
          </div>
          {pictured.code && (
            <JoinCode
              id="picture-code"
              code={pictured.code.text}
              holds={picture.lines.map(({ id, question }) => {
                const value = pictured.code?.answers[id];
                return { label: question, text: value === undefined ? ui.open : `${value * picture.unit}` };
              })}
              ofScan={picture.scan !== null}
              ui={ui}
              onGiven={() => {
                pictured.given.current = true;
              }}
              onChange={pictured.back}
              onWipe={pictured.wipe}
            />
          )}
        </section>
      )}
      {judging && (
        <section className="group-part" id="judging" aria-labelledby="judging-title" tabIndex={-1}>
          <h2 id="judging-title">{ui.judging}</h2>
          <div className={judged.code ? 'waits' : ''}>
            <p className="lead">{ui.judgingIntro}</p>
            {judging.part.vignette && <Vignette part={judging.part} words={judging.words} number={ui.fragment} />}
            <JoinForm
              key={judged.round}
              form={judged.form}
              labelledBy="judging-title"
              finish={ui.finish}
              message={judged.isEmpty ? ui.empty : ''}
              onFinish={judged.finish}
              onChange={judged.changed}
            >
              <Fragments
                name="judging"
                part={judging.part}
                words={judging.words}
                below={(id) => (
                  <fieldset className="sureness">
                    <legend>{ui.howSure}</legend>
                    <div className="categories">
                      {sureness.map(
                        (label, level) =>
                          level > 0 && (
                            <label key={level} className="category">
                              <input type="radio" name={`sure/${id}`} value={level} />
                              <span>{label}</span>
                            </label>
                          ),
                      )}
                    </div>
                  </fieldset>
                )}
              />
            </JoinForm>
          </div>
          {judged.code && (
            <JoinCode
              id="judging-code"
              code={judged.code.text}
              holds={judging.part.items.map(({ id }) => {
                const value = judged.code?.answers[id];
                if (value === undefined) return { label: judging.words.items[id]?.text ?? '', text: ui.open };
                const { target, confidence } = choiceOf(value);
                const chosen = judging.words.targets?.[judging.part.targets[target] ?? ''] ?? '';
                return {
                  label: judging.words.items[id]?.text ?? '',
                  text: [chosen, sureness[confidence]].filter(Boolean).join(', '),
                };
              })}
              ofScan={false}
              ui={ui}
              onGiven={() => {
                judged.given.current = true;
              }}
              onChange={judged.back}
              onWipe={judged.wipe}
            />
          )}
        </section>
      )}
    </>
  );
}
