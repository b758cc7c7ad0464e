import { useEffect, useRef } from 'react';

import { cleared } from '../../domain/group/gathering.ts';
import type { Presenting } from '../../domain/session/presenting.ts';
import { gatheredSoFar, takeUpGathering } from '../group/use-gathering.ts';
import { useLeaveWarning } from '../use-leave-warning.ts';
import type { PresentedGroup } from './presenter-ui.ts';

/**
 * Lets what a group gathers on the stage last as long as its meeting: whichever step is on, the browser asks before the page is left with codes in it;
 * and another meeting is another group, which sees nothing of the one before.
 */
export function useGroupOfMeeting(group: PresentedGroup | null, presenting: Presenting | null): void {
  const questions = [group?.picture, group?.judging].flatMap((part) => (part ? [part.question] : []));
  const isRunning = presenting !== null && presenting.finishedAt === null;
  useLeaveWarning(() => isRunning && questions.some((question) => gatheredSoFar(question).codes.length > 0));

  const meeting = presenting?.meeting ?? null;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (meeting === null) return;
    if (last.current !== null && last.current !== meeting)
      for (const question of questions) takeUpGathering(question, cleared(gatheredSoFar(question)));
    last.current = meeting;
  }, [meeting]);
}
