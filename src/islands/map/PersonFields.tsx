import { useEffect, useRef, useState } from 'react';

import { amountOf } from '../../domain/map/amount-of.ts';
import { nameProblem } from '../../domain/map/name-problem.ts';
import type { Spot } from '../../domain/map/place.ts';
import type { ScanStart } from '../../domain/map/start-from-scan.ts';
import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { amountInWords, type MapUi } from './map-ui.ts';
import type { Person } from './use-people.ts';

interface Props {
  person: Person;
  number: number;
  others: readonly Person[];
  /** Where the answers of a scan about them lie; `null` where there are none. */
  start: ScanStart | null;
  lang: Lang;
  ui: MapUi;
  onMove: (spot: Spot) => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}

const directions = ['closeness', 'conflict'] as const;

/** One person of the list: the same place as on the map, as two sliders, with the name and a way off the map. */
export function PersonFields({ person, number, others, start, lang, ui, onMove, onRename, onRemove }: Props) {
  const nameField = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const id = `map-person-${person.id}`;
  const isAtStart = start?.spot.closeness === person.closeness && start.spot.conflict === person.conflict;

  // A name that another tab changed comes into the field; one that is being typed stays.
  useEffect(() => {
    if (nameField.current && nameField.current.value.trim() !== person.name) nameField.current.value = person.name;
  }, [person.name]);

  function rename(typed: string) {
    const name = typed.trim();
    // Whoever is on the map already has room on it.
    const problem = nameProblem(name, others);
    if (problem === 'empty' || problem === 'taken') {
      setMessage(fill(problem === 'empty' ? ui.nameEmpty : ui.taken, { name: problem === 'empty' ? person.name : name }));
      return;
    }
    setMessage(looksLikeFullName(name) ? ui.fullName : '');
    onRename(name);
  }

  return (
    <fieldset className="map-fields">
      <legend>
        <span aria-hidden="true">{number}. </span>
        {person.name}
      </legend>
      {directions.map((direction) => (
        <div key={direction} className={`map-slider ${direction}`}>
          <label htmlFor={`${id}-${direction}`}>{ui[direction]}</label>
          <input
            id={`${id}-${direction}`}
            type="range"
            min={0}
            max={100}
            step={1}
            value={person[direction]}
            aria-valuetext={amountInWords(ui, person[direction])}
            onInput={(event) =>
              onMove({
                closeness: person.closeness,
                conflict: person.conflict,
                [direction]: Number(event.currentTarget.value),
              })
            }
          />
          <span aria-hidden="true">{ui[amountOf(person[direction])]}</span>
        </div>
      ))}
      <div className="map-tools">
        <label htmlFor={`${id}-name`}>{ui.name}</label>
        <input
          id={`${id}-name`}
          ref={nameField}
          type="text"
          maxLength={40}
          autoComplete="off"
          defaultValue={person.name}
          onInput={(event) => rename(event.currentTarget.value)}
          onBlur={(event) => {
            event.currentTarget.value = person.name;
          }}
        />
        {start && !isAtStart && (
          <button type="button" className="button link" onClick={() => onMove(start.spot)}>
            {fill(ui.moveToScan, { day: formatDay(lang, start.at) })}
          </button>
        )}
        <button type="button" className="button link" onClick={onRemove}>
          {fill(ui.remove, { name: person.name })}
        </button>
      </div>
      <p role="status" className="map-warning">
        {message}
      </p>
    </fieldset>
  );
}
