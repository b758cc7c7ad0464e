import { useState } from 'react';

import type { CodedQuestion } from '../../domain/group/coded-question.ts';
import { cleared, emptyGathering, type Gathering, show, takeIn, takeOut, type Verdict } from '../../domain/group/gathering.ts';

/** What was gathered on this page, by session and kind: in memory alone, so that it is there when its step is shown again, and gone with the page. */
const gathered = new Map<string, Gathering>();

const nameOf = ({ session, kind }: CodedQuestion) => `${session}/${kind}`;

/** What is gathered for a question so far, on whatever part of the page. */
export function gatheredSoFar(question: CodedQuestion): Gathering {
  return gathered.get(nameOf(question)) ?? emptyGathering;
}

/** Puts what another page took along in the place of what is gathered. */
export function takeUpGathering(question: CodedQuestion, gathering: Gathering): void {
  gathered.set(nameOf(question), gathering);
}

/** The codes of a group on this page, and what can be done with them. Nothing of it is stored. */
export function useGathering(question: CodedQuestion) {
  const [gathering, setGathering] = useState(() => gatheredSoFar(question));

  function change(next: Gathering) {
    takeUpGathering(question, next);
    setGathering(next);
  }

  return {
    gathering,
    /** Takes in the codes in a text, and tells what happened to each. */
    take: (text: string): readonly Verdict[] => {
      const { gathering: next, verdicts } = takeIn(gatheredSoFar(question), text, question);
      change(next);
      return verdicts;
    },
    takeOut: (nonce: number) => change(takeOut(gatheredSoFar(question), nonce)),
    show: () => change(show(gatheredSoFar(question))),
    clear: () => change(cleared(gatheredSoFar(question))),
  };
}

/** What `useGathering` gives. */
export type UseGathering = ReturnType<typeof useGathering>;
