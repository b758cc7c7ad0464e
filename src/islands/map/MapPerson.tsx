import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

import { arrowMove } from '../../domain/map/arrow-move.ts';
import { DOT, type Label } from '../../domain/map/label-places.ts';
import { type MapFrame, type Point, pointOf, spotAt } from '../../domain/map/map-frame.ts';
import type { Spot } from '../../domain/map/place.ts';
import { fill } from '../../i18n/fill.ts';
import { amountInWords, type MapUi } from './map-ui.ts';
import type { Person } from './use-people.ts';

interface Props {
  person: Person;
  /** Their number in the list, from 1. */
  number: number;
  frame: MapFrame;
  label: Label | null;
  ui: MapUi;
  onMove: (spot: Spot, isDragged?: boolean) => void;
}

/** The point of the drawing under a pointer. */
function pointUnder({ clientX, clientY, currentTarget }: PointerEvent<SVGGElement>, frame: MapFrame): Point {
  const box = currentTarget.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1 };
  const unit = frame.width / Math.max(box.width, 1);
  return { x: (clientX - box.left) * unit, y: (clientY - box.top) * unit };
}

/** Someone on the map: a dot with their number, and their name where there is room. Moved by dragging, or with the arrow keys. */
export function MapPerson({ person, number, frame, label, ui, onMove }: Props) {
  // How far from the middle of the dot it was taken hold of, so that it doesn't jump, and where it was dragged to since.
  const grip = useRef<(Point & { to: Spot | null }) | null>(null);
  const { x, y } = pointOf(person, frame);

  function take(event: PointerEvent<SVGGElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const under = pointUnder(event, frame);
    grip.current = { x: under.x - x, y: under.y - y, to: null };
  }

  function drag(event: PointerEvent<SVGGElement>) {
    if (!grip.current) return;
    const under = pointUnder(event, frame);
    grip.current.to = spotAt({ x: under.x - grip.current.x, y: under.y - grip.current.y }, frame);
    onMove(grip.current.to, true);
  }

  function letGo() {
    const to = grip.current?.to;
    grip.current = null;
    if (to) onMove(to);
  }

  function step(event: KeyboardEvent<SVGGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const spot = arrowMove(person, event.key, event.shiftKey);
    if (!spot) return;
    event.preventDefault();
    onMove(spot);
  }

  return (
    <g
      // Preact writes an attribute of an SVG element as it stands here, and to a browser "tabIndex" is none.
      ref={(group) => group?.setAttribute('tabindex', '0')}
      className="map-person"
      role="slider"
      tabIndex={0}
      aria-label={person.name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={person.closeness}
      aria-valuetext={fill(ui.place, {
        closeness: amountInWords(ui, person.closeness),
        conflict: amountInWords(ui, person.conflict),
      })}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={step}
    >
      <circle className="map-hold" cx={x} cy={y} r={22} />
      <circle className="map-ring" cx={x} cy={y} r={DOT + 5} />
      <circle className="map-dot" cx={x} cy={y} r={DOT} />
      <text className="map-number" x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
      {label && (
        <text className="map-name" x={label.wordsX} y={label.y} textAnchor={label.anchor} dominantBaseline="central">
          {label.text}
        </text>
      )}
    </g>
  );
}
