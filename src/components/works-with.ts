import type { Session } from '../schemas/session.ts';

/** What a group works with in a session: a case, a poll, a scan, fragments to judge; a session around a lesson alone may have none. */
export function worksWith({ around, picture, judging }: Session): readonly ('case' | 'poll' | 'scan' | 'judging')[] {
  return [
    ...(around.startsWith('case/') ? (['case'] as const) : []),
    ...(picture ? [picture.kind] : []),
    ...(judging ? (['judging'] as const) : []),
  ];
}
