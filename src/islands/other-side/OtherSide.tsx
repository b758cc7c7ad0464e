import { useEffect, useRef, useState } from 'react';

import type { SideAnswers } from '../../domain/codes/side-reading.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';
import { takeFragment } from '../../platform/take-fragment.ts';
import { loadCodes } from '../load-codes.ts';
import { answersInForm, tickAnswers } from '../scan/answers-in-form.ts';
import { stepsOf } from '../scan/scan-steps.ts';
import { useAwake } from '../use-awake.ts';
import { useLanguageSwitch } from '../use-language-switch.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import { Consent } from './Consent.tsx';
import { HandBack } from './HandBack.tsx';
import { OtherSideForm } from './OtherSideForm.tsx';
import type { OtherSideProps, Stage } from './other-side-ui.ts';

/** What has the focus when a stage begins. */
const beginning: Readonly<Record<Stage, string>> = {
  consent: 'content',
  form: 'asked',
  end: 'end',
  declined: 'closing',
  thanks: 'closing',
};

/** Not a step but the end, in the fragment that the language switch takes along. */
const atTheEnd = 'end';

/**
 * The page on which the other person answers: consent, statements, handing back. The answers are in the form and nowhere else; nothing is
 * written to any storage, and nothing of the learner is read. On paper and without script it is one form.
 */
export function OtherSide(page: OtherSideProps) {
  const { id, structure, perspective, ui } = page;
  const { items } = perspective;
  const awake = useAwake();
  const form = useRef<HTMLFormElement>(null);
  const movesFocus = useRef(false);
  /** Whether the answers as they are now have left the page already. */
  const given = useRef(true);
  const [stage, setStage] = useState<Stage>('consent');
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const [code, setCode] = useState('');
  const [round, setRound] = useState(0);
  const sideAnswers: SideAnswers = { scan: id, scanVersion: structure.version, perspective: perspective.id, answers };
  const isAnswering = stage === 'form' || stage === 'end';

  useLeaveWarning(() => isAnswering && !given.current);
  useLanguageSwitch(() => {
    if (!isAnswering) return null;
    return loadCodes().then(({ sideCode }) => {
      given.current = true;
      return `answers=${sideCode(sideAnswers, structure)}.${stage === 'end' ? atTheEnd : step}`;
    });
  });

  function go(to: Stage) {
    movesFocus.current = true;
    setStage(to);
  }

  /** Forgets every answer, and goes to the end of the page's life or back to its beginning. */
  function forget(to: Stage) {
    given.current = true;
    // A new form, so that also the name in it is gone.
    setRound((before) => before + 1);
    setAnswers({});
    setCode('');
    setStep(0);
    go(to);
  }

  async function finish(now: Answers) {
    const { sideCode } = await loadCodes();
    setCode(sideCode({ ...sideAnswers, answers: now }, structure));
    go('end');
  }

  async function takeUp(carried: string) {
    const [text = '', place = ''] = carried.split('.');
    const { readSideCode } = await loadCodes();
    const reading = readSideCode(text, structure, id);
    if (!reading.ok || !form.current) return;
    tickAnswers(form.current, items, reading.answers);
    const now = answersInForm(form.current, items);
    setAnswers(now);
    given.current = Object.keys(now).length === 0;
    if (place === atTheEnd) await finish(now);
    else {
      setStep(Math.min(Math.max(Math.trunc(Number(place)) || 0, 0), stepsOf(items).length - 1));
      go('form');
    }
  }

  useEffect(() => {
    const carried = takeFragment('answers');
    if (carried !== null) void takeUp(carried);
    // A page that the browser kept in memory, to go back to, begins anew: whoever left it was told that its answers are gone.
    const beginAnew = (event: PageTransitionEvent) => {
      if (event.persisted) forget('consent');
    };
    addEventListener('pageshow', beginAnew);
    return () => removeEventListener('pageshow', beginAnew);
  }, []);

  useEffect(() => {
    if (movesFocus.current) document.getElementById(beginning[stage])?.focus();
    movesFocus.current = false;
  }, [stage]);

  function answer(now: Answers) {
    given.current = Object.keys(now).length === 0;
    setAnswers(now);
  }

  return (
    <div className="other-side">
      <div className={stage === 'consent' ? 'consent' : 'consent waits'}>
        <Consent ui={ui} awake={awake} onAccept={() => go('form')} onDecline={() => forget('declined')} />
      </div>
      <div className={stage === 'form' ? '' : 'waits'}>
        <OtherSideForm
          key={round}
          page={page}
          form={form}
          awake={awake}
          step={step}
          answered={Object.keys(answers).length}
          onStep={setStep}
          onAnswer={answer}
          onFinish={() => void finish(answers)}
          onStop={() => forget('declined')}
        />
      </div>
      {stage === 'end' && (
        <HandBack
          page={page}
          given={sideAnswers}
          code={code}
          onGiven={() => {
            given.current = true;
          }}
          onChange={() => go('form')}
          onDone={() => forget('thanks')}
          onStop={() => forget('declined')}
        />
      )}
      {(stage === 'declined' || stage === 'thanks') && (
        <div className="closing screen-only">
          <h2 id="closing" tabIndex={-1}>
            {stage === 'thanks' ? ui.thanksTitle : ui.declinedTitle}
          </h2>
          <p>{stage === 'thanks' ? ui.thanks : ui.declined}</p>
        </div>
      )}
    </div>
  );
}
