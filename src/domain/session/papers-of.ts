import type { Method, Session } from '../../schemas/session.ts';

/** A document for paper of a session or a method, by the id that it has on its page. */
export type PaperId =
  | 'facilitator-60'
  | 'facilitator-90'
  | 'hand-out'
  | 'preparation'
  | 'roles'
  | 'observation'
  | 'poll'
  | 'poll-tally'
  | 'scan'
  | 'judging'
  | 'judging-tally'
  | 'slips';

/** A document for paper, with the A4 pages that it may take at most. */
export type Paper = Readonly<{ id: PaperId; pages: number }>;

/** The documents for paper of a session or a method, in the order in which they stand on their page. */
export function papersOf(script: Session | Method): readonly Paper[] {
  const session = 'handOut' in script ? script : null;
  const { picture, judging } = session ?? {};
  const ids: readonly PaperId[] = [
    session ? 'hand-out' : 'preparation',
    'roles',
    'observation',
    ...(picture?.kind === 'poll' ? (['poll', 'poll-tally'] as const) : []),
    ...(picture?.kind === 'scan' ? (['scan'] as const) : []),
    ...(judging ? (['judging', 'judging-tally'] as const) : []),
    ...(picture || judging ? (['slips'] as const) : []),
  ];
  return [{ id: 'facilitator-60', pages: 2 }, { id: 'facilitator-90', pages: 2 }, ...ids.map((id): Paper => ({ id, pages: 1 }))];
}
