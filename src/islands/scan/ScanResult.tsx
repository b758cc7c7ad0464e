import { levelOf } from '../../domain/scoring/level-of.ts';
import { patternOf } from '../../domain/scoring/pattern-of.ts';
import { type Profile, scoreProfile } from '../../domain/scoring/score-profile.ts';
import type { Answers } from '../../domain/scoring/score-scale.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import type { Item } from '../../schemas/scan.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { useKeeping } from '../use-keeping.ts';
import { ProfileBars } from './ProfileBars.tsx';
import { ProfileDrawing } from './ProfileDrawing.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import type { ScanProps } from './scan-ui.ts';

interface Props {
  scan: ScanProps;
  items: readonly Item[];
  result: Readonly<{ about: string; at: string; answers: Answers; version: number }>;
  record: LearnerRecord | null;
  onEdit: () => void;
  onAgain: () => void;
  onRemove: () => void;
}

/** What each scale describes, in a sentence, or how many answers it still needs. */
function scaleSentences({ words, ui }: ScanProps, profile: Profile): readonly string[] {
  return Object.entries(profile).map(([scale, { score, missing }]) => {
    const text = words.scales[scale];
    const level = levelOf(score);
    return level === null ? fill(ui.missing, { scale: text?.title ?? '', missing }) : (text?.[level] ?? '');
  });
}

/** First a sentence that a person would say, then the drawing, then the numbers, then one question to take along. */
export function ScanResult({ scan, items, result, record, onEdit, onAgain, onRemove }: Props) {
  const { ui, words, structure, lang } = scan;
  const names = { ...words.fallbacks, ...(result.about ? { other: result.about } : {}) };
  const profile = scoreProfile(structure, scan.perspective, result.answers);
  const isOfThisVersion = result.version === structure.version;
  const hasNumbers = isOfThisVersion && Object.values(profile).some(({ score }) => score !== null);
  const pattern = hasNumbers ? words.patterns[patternOf(structure.patterns, profile) ?? ''] : undefined;
  const keeping = useKeeping(record);
  const known = items.filter(({ id }) => id in result.answers).length;
  return (
    <article className="scan-result">
      <div className="result-head">
        <div>
          <p className="eyebrow">
            {words.title} ·{' '}
            {fill(result.about ? ui.resultEyebrow : ui.resultEyebrowNoName, {
              name: result.about,
              day: formatDay(lang, result.at),
            })}
          </p>
          <h2 id="result-heading" tabIndex={-1}>
            {pattern?.heading ?? ui.noPatternTitle}
          </h2>
          <p className="result-lead">
            {pattern ? fill(ui.nearest, { pattern: pattern.name }) : ui.noPattern}{' '}
            {pattern && fillNames(pattern.description, names)}
          </p>
          <p className="badge">{ui.asYouSee}</p>
        </div>
        {isOfThisVersion && <ProfileDrawing scan={scan} profile={profile} />}
      </div>
      {isOfThisVersion ? (
        <section className="card" aria-labelledby="numbers">
          <h3 id="numbers">{ui.numbers}</h3>
          <p className="meta">{fill(ui.numbersIntro, { answered: known, of: items.length })}</p>
          <ProfileBars scan={scan} profile={profile} />
          <ul className="scale-sentences">
            {scaleSentences(scan, profile).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <ProfileTable scan={scan} profile={profile} />
          <p className="meta">{ui.thresholds}</p>
        </section>
      ) : (
        <GivenAnswers scan={scan} items={items} answers={result.answers} names={names} />
      )}
      <div className="result-foot">
        {pattern && (
          <section className="card take-along" aria-labelledby="take-along">
            <h3 id="take-along">{ui.question}</h3>
            <p>{fillNames(pattern.question, names)}</p>
          </section>
        )}
        <section className="card screen-only" aria-labelledby="keep">
          <h3 id="keep">{ui.keepTitle}</h3>
          <p className="meta">{keeping === 'memory' ? ui.notKeptText : ui.keepText}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => print()}>
              {ui.print}
            </button>
            {isOfThisVersion && (
              <button type="button" className="button quiet" onClick={onEdit}>
                {ui.edit}
              </button>
            )}
            <button type="button" className="button quiet" onClick={onAgain}>
              {ui.again}
            </button>
            <ConfirmButton label={ui.remove} question={ui.removeSure} yes={ui.removeYes} no={ui.removeNo} onConfirm={onRemove} />
          </div>
        </section>
      </div>
      <section aria-labelledby="caution" className="caution">
        <h3 id="caution">{ui.caution}</h3>
        <ul>
          {words.caution.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
