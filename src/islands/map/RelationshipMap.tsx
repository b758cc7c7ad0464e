import { useEffect, useRef, useState } from 'react';

import { freeSpot } from '../../domain/map/free-spot.ts';
import { nameProblem } from '../../domain/map/name-problem.ts';
import type { Spot } from '../../domain/map/place.ts';
import { startFromScan } from '../../domain/map/start-from-scan.ts';
import type { ScanEntry } from '../../domain/record/entry-types.ts';
import { samePerson } from '../../domain/wording/same-person.ts';
import { fill } from '../../i18n/fill.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { AddPerson } from './AddPerson.tsx';
import { KnownPeople } from './KnownPeople.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import type { MapProps } from './map-ui.ts';
import { PersonFields } from './PersonFields.tsx';
import { type Person, usePeople } from './use-people.ts';

/** What was just done; someone who was taken off can be put back until the next thing is done. */
type Done = Readonly<{ text: string; removed?: Readonly<{ person: Person; at: number }> }>;

/** The relationship map: a drawing and a list that always say the same. The learner does the placing; nothing is worked out. */
export function RelationshipMap({ lang, scans, ui }: MapProps) {
  const record = useRecord();
  const keeping = useKeeping(record);
  const { people, isLoaded, add, rename, move, remove, putBack } = usePeople(record);
  const [kept, setKept] = useState<readonly ScanEntry[]>([]);
  const [done, setDone] = useState<Done>({ text: '' });
  const undoButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void record?.list('scan').then((list) => setKept(list.map(({ entry }) => entry)));
  }, [record]);

  // The button that was pressed is gone: the focus goes to the one that brings back what it took away.
  useEffect(() => {
    if (done.removed) undoButton.current?.focus();
  }, [done]);

  const nicknames = kept.map(({ about }) => about.trim());
  const known = nicknames.filter(
    (name, at) => nameProblem(name, people) === null && nicknames.findIndex((other) => samePerson(other, name)) === at,
  );

  /** Puts someone on the map; without a spot where there is room. */
  function place(name: string, spot: Spot = freeSpot(people)) {
    add(name, spot);
    setDone({ text: fill(ui.added, { name }) });
  }

  function takeOff(person: Person) {
    const at = people.indexOf(person);
    remove(person.id);
    setDone({ text: fill(ui.removed, { name: person.name }), removed: { person, at } });
  }

  function undo({ person, at }: NonNullable<Done['removed']>) {
    putBack(person, at);
    setDone({ text: fill(ui.back, { name: person.name }) });
    requestAnimationFrame(() => document.getElementById(`map-person-${person.id}-name`)?.focus());
  }

  const { removed } = done;
  return (
    <div className="relationship-map script-only">
      <div className="screen-only map-begin">
        <AddPerson people={people} awake={isLoaded} ui={ui} onAdd={place} />
        <KnownPeople names={known} kept={kept} scans={scans} lang={lang} ui={ui} onAdd={place} />
        <div className="map-done">
          <p role="status">{done.text}</p>
          {removed && (
            <button ref={undoButton} type="button" className="button quiet" onClick={() => undo(removed)}>
              {fill(ui.undo, { name: removed.person.name })}
            </button>
          )}
        </div>
        <p className="meta" id="map-how-to">
          {ui.howTo} <a href="#map-list">{ui.toList}</a>
        </p>
      </div>
      <MapDrawing people={people} ui={ui} onMove={move} />
      <section className="map-list" aria-labelledby="map-list">
        <h2 id="map-list" tabIndex={-1}>
          {ui.listTitle}
        </h2>
        <p className="meta screen-only">{people.length === 0 ? ui.listEmpty : ui.listIntro}</p>
        <ol>
          {people.map((person, at) => (
            <li key={person.id}>
              <PersonFields
                person={person}
                number={at + 1}
                others={people.filter(({ id }) => id !== person.id)}
                start={startFromScan(person.name, kept, scans)}
                lang={lang}
                ui={ui}
                onMove={(spot) => move(person.id, spot)}
                onRename={(name) => {
                  rename(person.id, name);
                  setDone({ text: '' });
                }}
                onRemove={() => takeOff(person)}
              />
            </li>
          ))}
        </ol>
        <div className="screen-only map-foot">
          <p className="meta">{keeping === 'memory' ? ui.notKept : ui.kept}</p>
          <button type="button" className="button quiet" disabled={!isLoaded} onClick={() => print()}>
            {ui.print}
          </button>
        </div>
      </section>
    </div>
  );
}
