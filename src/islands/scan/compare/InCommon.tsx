import type { InCommon as Kind, TwoRelationships } from '../../../domain/comparing/two-relationships.ts';
import type { KeptResult } from '../kept-result.ts';
import type { ScanProps } from '../scan-ui.ts';
import { levelWord } from './level-word.ts';
import { sentence } from './sentence.ts';

const kinds = { both: 'bothLevel', match: 'matchLevels', unknown: 'openScale' } as const;

interface Props {
  scan: ScanProps;
  two: TwoRelationships;
  /** The result on the screen, and the one beside it. */
  results: readonly [KeptResult, KeptResult];
}

/** What returns in both relationships, what belongs to this match, and what can't be said yet. */
export function InCommon({ scan, two: { inCommon, profiles }, results: [one, other] }: Props) {
  const { words, compare } = scan;
  const headings = { both: compare.both, match: compare.match, unknown: compare.open };

  function inWords(scale: string, kind: Kind): string {
    const [here, there] = profiles.map((profile) => levelWord(scan, profile[scale]?.score ?? null));
    return sentence(compare[kinds[kind]], {
      scale: words.scales[scale]?.title ?? '',
      first: one.about,
      second: other.about,
      level: here ?? '',
      here: here ?? '',
      there: there ?? '',
    });
  }

  return (
    <div className="in-common">
      {(['match', 'both', 'unknown'] as const).map((kind) => {
        const scales = Object.keys(inCommon).filter((scale) => inCommon[scale] === kind);
        return scales.length === 0 ? null : (
          <div key={kind}>
            <h4>{headings[kind]}</h4>
            <ul>
              {scales.map((scale) => (
                <li key={scale}>{inWords(scale, kind)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
