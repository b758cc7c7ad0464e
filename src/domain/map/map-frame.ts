import { onScale, type Spot } from './place.ts';

/** A point of the drawing, in its own units, from its upper left corner. */
export type Point = Readonly<{ x: number; y: number }>;

/** The measures of the drawing, in its own units: of the whole, and of the field between whose edges people stand. */
export type MapFrame = Readonly<{ width: number; height: number; left: number; right: number; top: number; bottom: number }>;

/** Narrower than this the words at the axes don't fit. */
const narrowest = 240;
/** From this width on the map is wider than it is high, so that it can be seen whole. */
const wide = 480;
/** Room around the field: for the words at the axes, and for the half of a person's dot. */
const room = { left: 50, right: 18, top: 18, bottom: 50 };

/** The frame of a map that is drawn a number of pixels wide, so that words in it are as large as words beside it. */
export function mapFrame(pixels: number): MapFrame {
  const width = Math.max(Math.round(pixels) || 0, narrowest);
  const height = width < wide ? width : Math.max(wide, Math.round(width * 0.68));
  return { width, height, left: room.left, right: width - room.right, top: room.top, bottom: height - room.bottom };
}

/** The point of the drawing for a spot: closeness grows to the right, conflict grows upwards. */
export function pointOf({ closeness, conflict }: Spot, { left, right, top, bottom }: MapFrame): Point {
  return { x: left + ((right - left) * closeness) / 100, y: bottom - ((bottom - top) * conflict) / 100 };
}

/** The spot for a point of the drawing; outside the field it is the nearest one on its edge. */
export function spotAt({ x, y }: Point, { left, right, top, bottom }: MapFrame): Spot {
  return {
    closeness: onScale((100 * (x - left)) / (right - left)),
    conflict: onScale((100 * (bottom - y)) / (bottom - top)),
  };
}
