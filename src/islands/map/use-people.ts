import { useRef, useState } from 'react';

import type { Place, Spot } from '../../domain/map/place.ts';
import type { MapEntry } from '../../domain/record/entry-types.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useReadInView } from '../use-read-in-view.ts';

/** Someone on the map, with a number that stays the same while the page is open, whatever they are called. */
export type Person = Place & Readonly<{ id: number }>;

const mapId = 'main';

function sayTheSame(people: readonly Person[], places: readonly Place[]): boolean {
  return (
    people.length === places.length &&
    people.every(({ name, closeness, conflict }, at) => {
      const place = places[at];
      return place?.name === name && place.closeness === closeness && place.conflict === conflict;
    })
  );
}

/** The people on the map, in the order in which they came, and what can be done with them; every change is kept. */
export function usePeople(record: LearnerRecord | null) {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [isLoaded, setLoaded] = useState(false);
  // Two moves may come between two renders.
  const latest = useRef(people);
  const entry = useRef<MapEntry | null>(null);
  const changes = useRef(0);
  const nextId = useRef(1);

  function show(list: readonly Person[]) {
    changes.current += 1;
    latest.current = list;
    setPeople(list);
  }

  function keep(list: readonly Person[]) {
    show(list);
    const places = list.map(({ id, ...place }) => place);
    // Written at once and whole, so that whoever leaves the page now takes it along.
    if (places.length === 0) void record?.remove('map', mapId);
    else void record?.write('map', mapId, { ...entry.current, places });
  }

  async function load(from: LearnerRecord) {
    const before = changes.current;
    const found = await from.read('map', mapId);
    if (before !== changes.current) return;
    entry.current = found;
    const places = found?.places ?? [];
    if (!sayTheSame(latest.current, places)) show(places.map((place) => ({ ...place, id: nextId.current++ })));
    setLoaded(true);
  }

  useReadInView(record, load);

  const changed = (id: number, change: Partial<Place>) =>
    latest.current.map((person) => (person.id === id ? { ...person, ...change } : person));

  return {
    people,
    isLoaded,
    add: (name: string, spot: Spot) => keep([...latest.current, { name, ...spot, id: nextId.current++ }]),
    rename: (id: number, name: string) => keep(changed(id, { name })),
    /** Moves someone; while they are being dragged it is only shown, and kept where they are let go. */
    move: (id: number, { closeness, conflict }: Spot, isDragged = false) =>
      (isDragged ? show : keep)(changed(id, { closeness, conflict })),
    remove: (id: number) => keep(latest.current.filter((person) => person.id !== id)),
    putBack: (person: Person, at: number) => keep(latest.current.toSpliced(at, 0, person)),
  };
}
