import { useState } from 'react';

import { fill } from '../../i18n/fill.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { type EntryInWords, keptSections, type Wording } from './entry-in-words.ts';
import { entryNames } from './entry-names.ts';
import { KeptEntry } from './KeptEntry.tsx';
import { latestFirst } from './latest-first.ts';

/** A section with more than this opens closed, so that the page stays one that can be looked over. */
const manyEntries = 8;

interface Props {
  entries: readonly EntryInWords[];
  wording: Wording;
  onDelete: (keys: readonly string[]) => void;
  onErase: () => void;
}

/** Everything that is kept, a section per kind: to be looked at, and deleted one by one, some, or all. */
export function KeptList({ entries, wording, onDelete, onErase }: Props) {
  const { ui, kinds } = wording;
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const ticked = entries.filter(({ key }) => ticks.has(key)).map(({ key }) => key);
  const names = entryNames(entries);
  const bySection = Map.groupBy(entries, ({ section }) => section);

  function tick(key: string, on: boolean) {
    setTicks(new Set(on ? [...ticks, key] : [...ticks].filter((other) => other !== key)));
  }

  if (entries.length === 0) return <p>{ui.nothing}</p>;
  return (
    <>
      <p>{ui.tickHelp}</p>
      {keptSections.map((section) => {
        const some = bySection.get(section)?.toSorted(latestFirst) ?? [];
        if (some.length === 0) return null;
        return (
          <details key={section} className="kept-kind" open={some.length <= manyEntries}>
            <summary>
              <h3>{fill(ui.kindCount, { kind: kinds[section], count: some.length })}</h3>
            </summary>
            <ul>
              {some.map((entry) => (
                <KeptEntry
                  key={entry.key}
                  entry={entry}
                  name={names.get(entry.key) ?? entry.title}
                  ticked={ticks.has(entry.key)}
                  ui={ui}
                  onTick={(on) => tick(entry.key, on)}
                  onDelete={() => onDelete([entry.key])}
                />
              ))}
            </ul>
          </details>
        );
      })}
      <div className="actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => setTicks(new Set(ticked.length === entries.length ? [] : entries.map(({ key }) => key)))}
        >
          {ticked.length === entries.length ? ui.tickNone : ui.tickAll}
        </button>
        <button type="button" className="button quiet" disabled={ticked.length === 0} onClick={() => onDelete(ticked)}>
          {fill(ui.deleteTicked, { count: ticked.length })}
        </button>
        <ConfirmButton label={ui.erase} question={ui.eraseSure} yes={ui.eraseYes} no={ui.eraseNo} onConfirm={onErase} />
      </div>
    </>
  );
}
