import { mentionsSomeone } from '../../../domain/wording/mentions-someone.ts';
import type { ComparisonProps } from './compare-ui.ts';
import { OverTime } from './OverTime.tsx';
import { SideBySide } from './SideBySide.tsx';
import { TwoRelationships } from './TwoRelationships.tsx';

interface Props extends ComparisonProps {
  /** What it stands beside: other results about the same person, or one about another. */
  part: 'same' | 'other';
  /** Asks for the form of a perspective, about someone. */
  onFill: (perspective: string, about?: string) => void;
}

/** A result beside others: the other side, the same relationship at other times, and another relationship. */
export function Comparisons({ part, onFill, ...props }: Props) {
  const { scan, result, results } = props;
  const isAboutSomeone = mentionsSomeone(Object.values(scan.words.perspectives[result.perspective]?.items ?? {}));
  if (part === 'other') return <TwoRelationships {...props} onFillAnother={() => onFill(result.perspective)} />;
  return (
    <>
      {isAboutSomeone && result.about.trim() === '' && results.length > 1 && (
        <p className="meta screen-only">{scan.compare.noName}</p>
      )}
      <SideBySide {...props} />
      <OverTime {...props} />
    </>
  );
}
