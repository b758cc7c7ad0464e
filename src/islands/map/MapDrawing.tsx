import { useRef } from 'react';

import { labelPlaces } from '../../domain/map/label-places.ts';
import { mapFrame, pointOf } from '../../domain/map/map-frame.ts';
import type { Spot } from '../../domain/map/place.ts';
import { MapAxes } from './MapAxes.tsx';
import { MapPerson } from './MapPerson.tsx';
import type { MapUi } from './map-ui.ts';
import type { Person } from './use-people.ts';
import { useWidth } from './use-width.ts';

interface Props {
  people: readonly Person[];
  ui: MapUi;
  onMove: (id: number, spot: Spot, isDragged?: boolean) => void;
}

/** The map as a drawing in which people can be dragged, or moved with the arrow keys. The list below it says the same. */
export function MapDrawing({ people, ui, onMove }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = mapFrame(useWidth(box));
  const points = people.map((person) => ({ ...pointOf(person, frame), name: person.name }));
  const labels = labelPlaces(points, frame);
  return (
    <div className="map-box" ref={box}>
      <svg className="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={ui.drawing}>
        <MapAxes frame={frame} ui={ui} />
        {labels.map((label, at) => {
          const dot = points[at];
          if (!label?.away || !dot) return null;
          // All lines lie under all names.
          return <line key={people[at]?.id} className="map-leader" x1={dot.x} y1={dot.y} x2={label.wordsX} y2={label.y} />;
        })}
        {people.map((person, at) => (
          <MapPerson
            key={person.id}
            person={person}
            number={at + 1}
            frame={frame}
            label={labels[at] ?? null}
            ui={ui}
            onMove={(spot, isDragged) => onMove(person.id, spot, isDragged)}
          />
        ))}
      </svg>
    </div>
  );
}
