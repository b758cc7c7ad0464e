import { useEffect, useRef, useState } from 'react';

import type { CodedQuestion, GroupAnswers } from '../../domain/group/coded-question.ts';
import { groupCode, NONCES } from '../../domain/group/group-code.ts';
import { randomShare } from '../../platform/random-share.ts';
import { choicesIn, choose } from './form-choices.ts';

/** Between the choices, the random number and the place, in what is carried to the other language. */
const between = '.';

/**
 * One part of what a participant fills in: its form, and the code of it. The random number is drawn once, so that who changes their answers has the
 * same, and is not counted twice.
 *
 * @param id of the heading over the code
 * @param answersIn what the form says
 */
export function useJoinPart(id: string, question: CodedQuestion | undefined, answersIn: (form: HTMLFormElement) => GroupAnswers) {
  const form = useRef<HTMLFormElement>(null);
  const nonce = useRef<number | null>(null);
  /** Whether the answers as they are now have left the page, or there are none. */
  const given = useRef(true);
  const movesFocus = useRef(false);
  const [code, setCode] = useState<Readonly<{ text: string; answers: GroupAnswers }> | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  /** Rises with each form that is begun anew. */
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (movesFocus.current) (code ? document.getElementById(id) : form.current?.querySelector('input'))?.focus();
    movesFocus.current = false;
  }, [code]);

  function finish() {
    if (!form.current || !question) return;
    const answers = answersIn(form.current);
    setIsEmpty(Object.keys(answers).length === 0);
    if (Object.keys(answers).length === 0) return;
    nonce.current ??= Math.floor(randomShare() * NONCES);
    movesFocus.current = true;
    setCode({ text: groupCode(question, answers, nonce.current), answers });
  }

  return {
    form,
    given,
    code,
    isEmpty,
    round,
    finish,
    changed: () => {
      given.current = form.current === null || /^-*$/u.test(choicesIn(form.current));
      setIsEmpty(false);
    },
    back: () => {
      movesFocus.current = true;
      setCode(null);
    },
    wipe: () => {
      given.current = true;
      nonce.current = null;
      movesFocus.current = true;
      setRound((before) => before + 1);
      setCode(null);
    },
    /** What the other language needs to go on. */
    carried: () =>
      form.current ? [choicesIn(form.current), nonce.current?.toString(36) ?? '', code ? 'code' : ''].join(between) : '',
    /** Goes on with what the other language had. */
    takeUp: (text: string) => {
      const [choices = '', random = '', place = ''] = text.split(between);
      if (!form.current) return;
      choose(form.current, choices);
      const value = Number.parseInt(random, 36);
      if (value >= 0 && value < NONCES) nonce.current = value;
      given.current = /^-*$/u.test(choicesIn(form.current));
      if (place === 'code') finish();
    },
  };
}
