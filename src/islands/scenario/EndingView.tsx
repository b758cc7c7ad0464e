import { useMemo } from 'react';

import { debrief } from '../../domain/scenario/debrief.ts';
import { endingsAhead } from '../../domain/scenario/endings-ahead.ts';
import type { Replay } from '../../domain/scenario/replay.ts';
import { fill } from '../../i18n/fill.ts';
import { EndingsSeen } from './EndingsSeen.tsx';
import { MeterWords } from './MeterWords.tsx';
import { Outcome } from './Outcome.tsx';
import { RoadNotTaken } from './RoadNotTaken.tsx';
import type { ScenarioProps } from './scenario-ui.ts';
import { Story } from './Story.tsx';
import { Totals } from './Totals.tsx';

interface Props {
  scenario: ScenarioProps;
  played: Replay;
  seen: readonly string[];
  /** Goes on from the first so many choices of this path. */
  onReturn: (choices: number) => void;
}

/** An ending, and the debrief: the path in sentences, what each choice changed, the roads not taken, the endings seen so far. */
export function EndingView({ scenario, played: { steps, state }, seen, onReturn }: Props) {
  const { structure, words, ui } = scenario;
  const ending = words.endings[state.place];
  const last = steps.at(-1);
  const ahead = useMemo(() => endingsAhead(structure), [structure]);
  const path = steps.map(({ choice }) => choice.id);
  const account = debrief(structure, path, ahead);
  return (
    <div className="scene ended">
      <div className="scene-story">
        <p className="eyebrow">
          {ui.ending} · {ui.invented}
        </p>
        <h2 id="scene" tabIndex={-1}>
          {ending?.title}
        </h2>
        {last && <Outcome scenario={scenario} step={last} />}
        <Story text={ending?.text ?? ''} />
        <p className="card lead-question">
          <span className="eyebrow">{ui.takeAlong}</span> {ending?.question}
        </p>
      </div>
      <section className="debrief" aria-labelledby="debrief">
        <h3 id="debrief">{ui.debrief}</h3>
        <ol className="debrief-steps">
          {account.steps.map(({ before, choice, changes }) => (
            <li key={before.place}>
              <span className="meta">{words.scenes[before.place]?.title}</span>{' '}
              {words.scenes[before.place]?.choices[choice.id]?.did} <MeterWords scenario={scenario} changes={changes} />
            </li>
          ))}
        </ol>
        <Totals scenario={scenario} totals={account.totals} />
        <h3>{ui.notTaken}</h3>
        <p className="meta">{ui.notTakenIntro}</p>
        <ul className="roads">
          {account.turningPoints.map((point) => (
            <RoadNotTaken key={point.at} scenario={scenario} point={point} onReturn={() => onReturn(point.at)} />
          ))}
        </ul>
        <EndingsSeen scenario={scenario} seen={seen} />
        <p className="actions screen-only">
          <button type="button" className="button quiet" onClick={() => onReturn(steps.length - 1)}>
            {ui.back}
          </button>
          <button type="button" className="button quiet" onClick={() => onReturn(0)}>
            {ui.again}
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            {ui.print}
          </button>
        </p>
        <p className="meta screen-only">{fill(ui.kept, { choices: steps.length })}</p>
      </section>
    </div>
  );
}
