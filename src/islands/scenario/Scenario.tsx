import { useLayoutEffect, useRef } from 'react';

import { replay } from '../../domain/scenario/replay.ts';
import { fill } from '../../i18n/fill.ts';
import { EndingView } from './EndingView.tsx';
import { Introduction } from './Introduction.tsx';
import { SceneView } from './SceneView.tsx';
import type { ScenarioProps } from './scenario-ui.ts';
import { usePath } from './use-path.ts';

/** The player of a scenario: one scene at a time, and at an ending the account of the path. Every choice is kept. */
export function Scenario(scenario: ScenarioProps) {
  const { id, structure, words, ui } = scenario;
  const { path, endings, isCut, go } = usePath(id, structure);
  const player = useRef<HTMLElement>(null);
  const moves = useRef(false);
  const played = replay(structure, path ?? []);
  const { steps, state } = played;

  // Whoever chose is taken to the scene that follows as soon as it is there; what is only brought back leaves them where they are.
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const heading = player.current?.querySelector<HTMLElement>('#scene');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [path]);

  function move(next: readonly string[]) {
    moves.current = true;
    go(next);
  }

  const made = path ?? [];
  return (
    <section ref={player} className="scenario-player script-only" aria-label={words.title}>
      {isCut && (
        <p role="status" className="card note">
          {fill(ui.cut, { choices: steps.length })}
        </p>
      )}
      <Introduction scenario={scenario} isOpen={steps.length === 0} />
      {structure.endings.some((ending) => ending.id === state.place) ? (
        <EndingView scenario={scenario} played={played} seen={endings} onReturn={(choices) => move(made.slice(0, choices))} />
      ) : (
        <SceneView
          scenario={scenario}
          played={played}
          awake={path !== null}
          onChoose={(choice) => move([...made, choice])}
          onBack={() => move(made.slice(0, -1))}
        />
      )}
    </section>
  );
}
