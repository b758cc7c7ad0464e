import { useEffect } from 'react';

import { patternOf } from '../../domain/scoring/pattern-of.ts';
import { scoreProfile } from '../../domain/scoring/score-profile.ts';
import { stillOpen } from '../../domain/scoring/still-open.ts';
import { fillNames } from '../../domain/wording/fill-names.ts';
import { mentionsSomeone } from '../../domain/wording/mentions-someone.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatList } from '../../i18n/format.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { AskOtherSide } from './AskOtherSide.tsx';
import { tellShownPerson } from '../shown-person.ts';
import { useKeeping } from '../use-keeping.ts';
import { sideTitle } from './compare/side-title.ts';
import { LaterComparisons } from './LaterComparisons.tsx';
import { nearestSentence } from './nearest-sentence.ts';
import { ProfileBars } from './ProfileBars.tsx';
import { ProfileDrawing } from './ProfileDrawing.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import type { KeptResult } from './kept-result.ts';
import { scaleSentences } from './scale-sentences.ts';
import { viewBadge } from './view-badge.ts';
import { canBeChanged } from './scan-place.ts';
import type { ScanProps } from './scan-ui.ts';
import { WrittenTexts } from './WrittenTexts.tsx';

interface Props {
  scan: ScanProps;
  result: KeptResult;
  /** All kept results of the scan, this one among them, the latest first. */
  results: readonly KeptResult[];
  record: LearnerRecord | null;
  onEdit: () => void;
  /** Asks for the form of a perspective, about someone. */
  onFill: (perspective: string, about?: string) => void;
  onRemove: () => void;
}

/** First a sentence that a person would say, then the drawing, then the numbers, then one question to take along. */
export function ScanResult({ scan, result, results, record, onEdit, onFill, onRemove }: Props) {
  const { ui, compare, words, structure, lang } = scan;
  const { how } = result;
  const names = { ...words.fallbacks, ...(result.about ? { other: result.about } : {}) };
  const perspective = structure.perspectives.find(({ id }) => id === result.perspective);
  const isOfThisVersion = result.version === structure.version;
  const profile = perspective && isOfThisVersion ? scoreProfile(structure, perspective.id, result.answers) : {};
  const hasNumbers = Object.values(profile).some(({ score }) => score !== null);
  const fitting = hasNumbers ? patternOf(structure.patterns, profile) : null;
  const pattern = words.patterns[fitting ?? ''];
  const open = stillOpen(structure.patterns, fitting, profile).map(
    (scale) => words.scales[scale]?.title.toLocaleLowerCase() ?? '',
  );
  const hasTexts = Object.keys(result.texts).length > 0;
  const reading = pattern ?? (hasNumbers || hasTexts ? words.reading : undefined);
  // A scan about the learner alone is not "without a name".
  const isAboutSomeone = mentionsSomeone(Object.values(words.perspectives[result.perspective]?.items ?? {}));
  const eyebrow = result.about ? ui.resultEyebrow : isAboutSomeone ? ui.resultEyebrowNoName : '{day}';
  const keeping = useKeeping(record);
  useEffect(tellShownPerson, [result]);
  const ownSide = structure.perspectives[0]?.id ?? result.perspective;
  const known = perspective?.items.filter(({ id }) => id in result.answers).length ?? 0;
  return (
    <article className="scan-result" data-about={result.about}>
      <div className="result-head">
        <div>
          <p className="eyebrow">
            {words.title} ·{' '}
            {fill(eyebrow, {
              name: result.about,
              day: formatDay(lang, result.at),
            })}
          </p>
          {structure.perspectives.length > 1 && <p className="result-side">{sideTitle(scan, result)}</p>}
          <h2 id="result-heading" tabIndex={-1}>
            {reading?.heading ?? ui.noPatternTitle}
          </h2>
          <p className="result-lead">
            {pattern && `${nearestSentence(scan, how, pattern.name, names)} `}
            {reading ? fillNames(reading.description, names) : ui.noPattern}
            {open.length > 0 && ` ${fill(ui.openPattern, { scales: formatList(lang, open) })}`}
          </p>
          <p className="badge">{fillNames(viewBadge(scan, how), names)}</p>
        </div>
        {isOfThisVersion && (
          <ProfileDrawing scan={scan} profile={profile} {...(how === 'self' ? {} : { caption: [sideTitle(scan, result)] })} />
        )}
      </div>
      {perspective && <WrittenTexts scan={scan} perspective={perspective} texts={result.texts} names={names} />}
      {isOfThisVersion ? (
        <section className="card" aria-labelledby="numbers">
          <h3 id="numbers">{ui.numbers}</h3>
          <p className="meta">{fill(ui.numbersIntro, { answered: known, of: perspective?.items.length ?? 0 })}</p>
          <ProfileBars scan={scan} profile={profile} />
          <ul className="scale-sentences">
            {scaleSentences(scan, profile, how).map(({ scale, title, text }) => (
              <li key={scale}>
                {title !== '' && <b>{title}.</b>} {text}
              </li>
            ))}
          </ul>
          <ProfileTable scan={scan} profile={profile} />
          <p className="meta">{ui.thresholds}</p>
        </section>
      ) : (
        perspective && <GivenAnswers scan={scan} perspective={perspective} answers={result.answers} names={names} />
      )}
      <section aria-labelledby="caution" className="caution">
        <h3 id="caution">{ui.caution}</h3>
        <ul>
          {words.caution.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <div className="result-foot">
        {reading && (
          <section className="card take-along" aria-labelledby="take-along">
            <h3 id="take-along">{ui.question}</h3>
            <p>{fillNames(reading.question, names)}</p>
          </section>
        )}
        <section className="card screen-only" aria-labelledby="keep">
          <h3 id="keep">{ui.keepTitle}</h3>
          <p className="meta">{keeping === 'memory' ? ui.notKeptText : ui.keepText}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => print()}>
              {ui.print}
            </button>
            {canBeChanged(result, structure.version) && (
              <button type="button" className="button quiet" onClick={onEdit}>
                {ui.edit}
              </button>
            )}
            <button
              type="button"
              className="button quiet"
              onClick={() => onFill(how === 'asked' ? ownSide : result.perspective, result.about)}
            >
              {ui.again}
            </button>
            <ConfirmButton label={ui.remove} question={ui.removeSure} yes={ui.removeYes} no={ui.removeNo} onConfirm={onRemove} />
          </div>
        </section>
      </div>
      {words.support && (
        <section className="card support" aria-labelledby="support">
          <h3 id="support">{compare.support}</h3>
          {words.support.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      <LaterComparisons part="same" scan={scan} result={result} results={results} onFill={onFill} />
      <AskOtherSide scan={scan} result={result} onFill={onFill} />
      <LaterComparisons part="other" scan={scan} result={result} results={results} onFill={onFill} />
    </article>
  );
}
