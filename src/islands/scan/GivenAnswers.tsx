import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames, type Names } from '../../domain/wording/fill-names.ts';
import type { Perspective } from '../../schemas/scan.ts';
import type { ScanProps } from './scan-ui.ts';

interface Props {
  scan: ScanProps;
  perspective: Perspective;
  answers: Answers;
  names: Names;
}

/** Answers to an earlier version of the scan, as they were given: they are not scored with keys that they were not given to. */
export function GivenAnswers({ scan: { words, ui }, perspective, answers, names }: Props) {
  return (
    <section className="card" aria-label={ui.otherVersion}>
      <p>{ui.otherVersion}</p>
      <dl className="given-answers">
        {perspective.items.map(({ id }) => {
          const answer = answers[id];
          if (answer === undefined) return null;
          return (
            <div key={id}>
              <dt>{fillNames(words.perspectives[perspective.id]?.items[id] ?? '', names)}</dt>
              <dd>{answer === 'unknown' ? words.unknown : words.labels[answer - 1]}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
