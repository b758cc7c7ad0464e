import { type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { DraftEntry } from '../../domain/record/entry-types.ts';
import type { FilledIn } from '../../domain/record/lay-over.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { mentionsSomeone } from '../../domain/wording/mentions-someone.ts';
import { fill } from '../../i18n/fill.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import type { Perspective } from '../../schemas/scan.ts';
import { useKeeping } from '../use-keeping.ts';
import { AboutField } from './AboutField.tsx';
import { answersInForm, showAnswers, tickAnswers } from './answers-in-form.ts';
import { formSteps } from './form-steps.ts';
import { OpenQuestions } from './OpenQuestions.tsx';
import { RatingItem } from './RatingItem.tsx';
import type { ScanProps } from './scan-ui.ts';
import { StepBar } from './StepBar.tsx';
import { fillInTexts, type Texts, textsInForm, writtenTexts } from './texts-in-form.ts';
import { useDraft } from './use-draft.ts';
import { useStepFocus } from './use-step-focus.ts';

interface Props {
  scan: ScanProps;
  perspective: Perspective;
  /** What to begin with: a nickname, or all of a result that is changed; a draft has its own. */
  begin: FilledIn;
  record: LearnerRecord | null;
  /** Where a kept draft comes from, under its id in the record. */
  draftId: string;
  onFinish: (about: string, answers: Answers, texts: Texts) => void;
}

/** The step that the reader is in; the first where they are in none. */
function stepInFocus(form: HTMLFormElement | null): number {
  const steps = [...(form?.querySelectorAll('.scan-step') ?? [])];
  return Math.max(
    0,
    steps.findIndex((step) => step.contains(document.activeElement)),
  );
}

/** A scan as one form, shown in steps once script runs. The form holds the answers; each is kept as soon as it is given. */
export function ScanForm({ scan, perspective, begin, record, draftId, onFinish }: Props) {
  const { ui, words, structure, id } = scan;
  const { items, questions = [] } = perspective;
  const statements = words.perspectives[perspective.id]?.items ?? {};
  // A scan about the learner alone asks for no name.
  const isAboutSomeone = mentionsSomeone(Object.values(statements));
  const form = useRef<HTMLFormElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  // Buttons and steps wait until answers can be kept; until then the form is whole.
  const [awake, setAwake] = useState(false);
  /** Whether a kept draft is in the form: what is kept before that would take its place. */
  const isRestored = useRef(false);
  const keeping = useKeeping(record);
  const shared = useDraft(record, draftId, begin.about);
  const [about, setAbout] = useState(begin.about);
  const [answered, setAnswered] = useState(0);
  /** What stands at the questions for a word. */
  const [shortWords, setShortWords] = useState<Texts>({});
  const [step, setStep] = useState(0);
  const [saved, setSaved] = useState(false);
  const takeAlong = useStepFocus(form, step);
  const steps = formSteps(perspective);
  const shortQuestions = questions.filter(({ kind }) => kind === 'word');
  const openSteps = steps.filter(({ part }) => part !== null).length;
  const names = { ...words.fallbacks, ...(about.trim() ? { other: about.trim() } : {}) };

  async function keep(group = step) {
    if (!form.current) return;
    const answers = answersInForm(form.current, items);
    setAnswered(Object.keys(answers).length);
    setAbout(nameField.current?.value ?? '');
    setShortWords(writtenTexts(textsInForm(form.current, shortQuestions)));
    if (!record || !isRestored.current) return;
    const content = {
      scan: id,
      scanVersion: structure.version,
      perspective: perspective.id,
      about: nameField.current?.value.trim() ?? '',
      answers: { ...answers },
      ...(questions.length > 0 ? { texts: { ...textsInForm(form.current, questions) } } : {}),
      group,
    };
    // Whoever only leaves the tab has changed nothing.
    if (document.hidden && shared.isKept(content)) return;
    const news = await shared.keep(content);
    setSaved(true);
    show(news);
  }

  /** Shows what was filled in in another tab. */
  function show(news: DraftEntry | null) {
    if (!news || !form.current || !nameField.current) return;
    showAnswers(form.current, news.answers);
    nameField.current.value = news.about;
    setAnswered(Object.keys(answersInForm(form.current, items)).length);
    setAbout(news.about);
  }

  // Before the other steps are hidden: a field that someone is writing in must not go from under their hands.
  useLayoutEffect(() => {
    if (!record) return;
    setStep(stepInFocus(form.current));
    setAwake(true);
  }, [record]);

  // What was filled in before waking wins over what was kept, item by item; then all of it is kept.
  useEffect(() => {
    if (!record) return;
    void record.read('draft', draftId).then((draft) => {
      if (!form.current || !nameField.current) return;
      const before =
        Object.keys(answersInForm(form.current, items)).length > 0 ||
        Object.keys(writtenTexts(textsInForm(form.current, questions))).length > 0 ||
        nameField.current.value !== begin.about;
      const { about: name, answers, texts = {} } = draft ?? begin;
      tickAnswers(form.current, items, answers);
      fillInTexts(form.current, questions, texts);
      if (nameField.current.value === begin.about) nameField.current.value = name;
      isRestored.current = true;
      // Someone who is answering already stays where they are.
      const at = before ? stepInFocus(form.current) : Math.min(draft?.group ?? 0, steps.length - 1);
      if (draft && !before) {
        // Whoever asked for this form is in its first step already, which is about to be hidden.
        if (form.current.contains(document.activeElement)) takeAlong();
        setStep(at);
      }
      if (draft || before || begin.about !== '') void keep(at);
    });
  }, [record]);

  // A phone may end a tab that is hidden; and whoever comes back may have filled in the same scan in another one.
  useEffect(() => {
    const turn = () => void (document.hidden ? keep() : shared.look().then(show));
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [record, step]);

  function go(to: number) {
    takeAlong();
    setStep(to);
    void keep(to);
  }

  function finish(event: SyntheticEvent) {
    event.preventDefault();
    if (!form.current) return;
    if (step < steps.length - 1) go(step + 1);
    else {
      const texts = writtenTexts(textsInForm(form.current, questions));
      onFinish(nameField.current?.value.trim() ?? '', answersInForm(form.current, items), texts);
    }
  }

  const isLast = step === steps.length - 1;
  const progress =
    step < openSteps
      ? fill(ui.openStep, { step: step + 1, of: steps.length })
      : fill(ui.progress, { answered, of: items.length });
  const kept = saved ? (keeping === 'device' ? ui.saved : ui.notKept) : '';
  return (
    <form
      ref={form}
      className="scan-form"
      aria-label={words.title}
      autoComplete="off"
      onChange={() => void keep()}
      onSubmit={finish}
    >
      <AboutField
        field={nameField}
        begin={begin.about}
        about={about}
        isAsked={isAboutSomeone}
        hidden={!isAboutSomeone || (awake && step > 0)}
        ui={ui}
        onWrite={() => void keep()}
      />
      {steps.map((group, at) => (
        <section
          key={group.key}
          className={group.part === null ? 'scan-step' : 'scan-step open'}
          hidden={awake && at !== step}
          aria-labelledby={`step-${at}`}
        >
          <h2 id={`step-${at}`} tabIndex={-1}>
            {group.part === null
              ? fill(ui.step, { step: at + 1 - openSteps, of: steps.length - openSteps })
              : words.perspectives[perspective.id]?.parts?.[group.part]?.title}
          </h2>
          {group.part !== null && (
            <OpenQuestions
              step={group}
              perspective={perspective}
              words={words}
              names={names}
              shortWords={awake && steps[at - 1]?.part === shortQuestions[0]?.part ? Object.values(shortWords) : []}
              onWrite={() => void keep()}
            />
          )}
          {group.items.map((item) => (
            <RatingItem
              key={item.id}
              id={item.id}
              statement={fillNames(statements[item.id] ?? '', names)}
              onPaper={fillNames(statements[item.id] ?? '', words.fallbacks)}
              labels={words.labels}
              unknown={words.unknown}
            />
          ))}
        </section>
      ))}
      <StepBar
        status={kept === '' ? progress : `${progress} · ${kept}`}
        onBack={step > 0 ? () => go(step - 1) : null}
        back={ui.back}
        onward={isLast ? (answered === items.length ? ui.finish : ui.finishEarly) : ui.next}
        awake={awake}
      />
    </form>
  );
}
