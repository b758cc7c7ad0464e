import { type SyntheticEvent, useRef, useState } from 'react';

import { MOST_PEOPLE, nameProblem } from '../../domain/map/name-problem.ts';
import type { Place } from '../../domain/map/place.ts';
import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import { fill } from '../../i18n/fill.ts';
import type { MapUi } from './map-ui.ts';

interface Props {
  people: readonly Place[];
  awake: boolean;
  ui: MapUi;
  onAdd: (name: string) => void;
}

/** The field for someone new. After each the field is empty again and keeps the focus, for the next who comes to mind. */
export function AddPerson({ people, awake, ui, onAdd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');

  function add(event: SyntheticEvent) {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    const problem = nameProblem(name, people);
    if (!problem && field.current) {
      onAdd(name);
      field.current.value = '';
    }
    setMessage(problem ? fill(ui[problem], { name, most: MOST_PEOPLE }) : '');
    field.current?.focus();
  }

  return (
    <form className="map-add" onSubmit={add} autoComplete="off" aria-label={ui.addTitle}>
      <label htmlFor="map-new">{ui.addLabel}</label>
      <div className="actions">
        <input
          id="map-new"
          ref={field}
          type="text"
          maxLength={40}
          autoComplete="off"
          aria-describedby="map-new-help"
          onInput={(event) => setMessage(looksLikeFullName(event.currentTarget.value) ? ui.fullName : '')}
        />
        <button className="button" disabled={!awake}>
          {ui.add}
        </button>
      </div>
      <p className="meta" id="map-new-help">
        {ui.addHelp}
      </p>
      <p role="status" className="map-warning">
        {message}
      </p>
    </form>
  );
}
