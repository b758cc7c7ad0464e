import { useState } from 'react';

import { otherRelationships, twoRelationships } from '../../../domain/comparing/two-relationships.ts';
import { displayScore } from '../../../domain/scoring/level-of.ts';
import { mentionsSomeone } from '../../../domain/wording/mentions-someone.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import { ProfileDrawing } from '../ProfileDrawing.tsx';
import { besideOf, lastOf, withBeside } from '../scan-place.ts';
import type { ComparisonProps } from './compare-ui.ts';
import { InCommon } from './InCommon.tsx';
import { ScaleMarks } from './ScaleMarks.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { TablesApart } from './TablesApart.tsx';

interface Props extends ComparisonProps {
  /** Asks for the form about someone else. */
  onFillAnother: () => void;
}

/** Why a second pupil or client: two own sides about two people, and what they have in common. */
export function TwoRelationships({ scan, result, results, onFillAnother }: Props) {
  const { structure, words, ui, compare, lang } = scan;
  // In the address, so that it is still there after a reload and in the other language.
  const [chosen, setChosen] = useState(() => besideOf(location.hash));
  const isAboutSomeone = mentionsSomeone(Object.values(words.perspectives[result.perspective]?.items ?? {}));
  if (!isAboutSomeone || result.how !== 'self' || result.version !== structure.version || result.about.trim() === '') return null;
  const others = otherRelationships(structure, results, result);
  const other = others.find(({ id }) => lastOf(id) === chosen);
  const two = other && twoRelationships(structure, result, other);
  const pair = other && two ? [result, other].map((kept, at) => ({ kept, profile: two.profiles[at] ?? {} })) : [];

  function choose(id: string) {
    setChosen(id);
    history.replaceState(history.state, '', withBeside(location.hash, id));
  }

  return (
    <section className={two ? 'card comparison' : 'card comparison screen-only'} aria-labelledby="two-relationships">
      <h3 id="two-relationships">{compare.second}</h3>
      <p>{compare.secondWhy}</p>
      <p>{compare.secondMeaning}</p>
      {others.length > 0 ? (
        <div className="choose-another screen-only">
          <label htmlFor="another">{compare.secondChoose}</label>
          <select id="another" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{compare.secondNobody}</option>
            {others.map(({ id, about, at }) => (
              <option key={id} value={lastOf(id)}>
                {about} · {formatDay(lang, at)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p>{compare.secondNone}</p>
      )}
      <div className="actions screen-only">
        <button type="button" className="button quiet" onClick={onFillAnother}>
          {compare.secondFill}
        </button>
      </div>
      {other && two && (
        <>
          <div className="drawings">
            {pair.map(({ kept, profile }) => (
              <ProfileDrawing key={kept.id} scan={scan} profile={profile} caption={[kept.about, formatDay(lang, kept.at)]} />
            ))}
          </div>
          <ScaleMarks
            scan={scan}
            marked={pair.map(({ kept, profile }) => ({
              id: kept.id,
              title: kept.about,
              scores: Object.fromEntries(Object.entries(profile).map(([scale, { score }]) => [scale, score])),
            }))}
          />
          <InCommon scan={scan} two={two} results={[result, other]} />
          <p className="meta">{compare.secondCaution}</p>
          <TablesApart label={compare.tables}>
            {structure.scales.map(({ id }) => (
              <ScaleTable
                key={id}
                caption={words.scales[id]?.title ?? ''}
                columns={[compare.person, ui.value, ui.answered]}
                rows={pair.map(({ kept, profile }) => {
                  const { score = null, answered = 0, of = 0 } = profile[id] ?? {};
                  return {
                    id: kept.id,
                    title: kept.about,
                    cells: [score === null ? ui.noNumber : String(displayScore(score)), fill(ui.answeredOf, { answered, of })],
                  };
                })}
              />
            ))}
          </TablesApart>
        </>
      )}
    </section>
  );
}
