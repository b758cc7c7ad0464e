import type { Reading } from '../../domain/agreement/reading-of.ts';

interface Props {
  reading: Reading;
  /** What is said first: how the choice stands to ours. */
  verdict: string;
  reason: string;
}

const signs: Readonly<Record<Reading, string>> = {
  same: 'M5 12.5 10 17.5 19.5 7',
  defended: 'M5 9.5c3-3 6 3 9 0s4-2 5-1M5 15.5c3-3 6 3 9 0s4-2 5-1',
  other: 'M6 12h12M13 6.5 18.5 12 13 17.5',
};

const looks: Readonly<Record<Reading, string>> = { same: 'is-right', defended: 'is-defended', other: 'is-wrong' };

/** What is said about one choice, with a sign: as we chose, as could be defended too, or otherwise; and our reason. */
export function Reason({ reading, verdict, reason }: Props) {
  return (
    <div className={`feedback ${looks[reading]}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d={signs[reading]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <p>
        <b>{verdict}</b> {reason}
      </p>
    </div>
  );
}
