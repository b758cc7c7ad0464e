/** The three dimensions of a relationship on 0–100; `null` where one is not known and is drawn dashed. */
export type Dimensions = Readonly<{ closeness: number | null; conflict: number | null; dependency: number | null }>;

type Point = Readonly<{ x: number; y: number }>;
type Circle = Point & Readonly<{ r: number }>;
type Stroke = Readonly<{ path: string; width: number }>;

/** The two arms with which the other clasps the professional, and the hands they end in. */
type Clasp = Stroke & Readonly<{ hands: readonly Circle[] }>;

/** The shapes of a dyad portrait in its own units, to be painted in this order: circles, overlap, arms, seam, hands. */
export type PortraitShapes = Readonly<{
  width: number;
  height: number;
  other: Circle;
  professional: Circle;
  /** Where the two circles overlap; `null` while they don't. */
  overlap: string | null;
  /** The clasp that the other lays around the professional; `null` at dependency 0. */
  clasp: Clasp | null;
  /** The jagged seam between the two; `null` at conflict 0. It runs over the arms and under the hands, which would get lost in it. */
  seam: Stroke | null;
  /** The dimensions that are not known: their shapes are placeholders, drawn dashed. */
  unknown: Readonly<Record<keyof Dimensions, boolean>>;
}>;

const width = 200;
const height = 112;
const middle: Point = { x: width / 2, y: height / 2 };
const radius = 30;
/** How far from the other's centre an arm rests on the edge of the circle, and over which angle. */
const shoulder = { r: 32.5, angle: 0.55 };
/** How far from the professional's centre an arm runs: clear of the circle, so that paper shows in between. */
const clearance = 39.5;
/** The height of a tooth of the seam. */
const pitch = 15;

const round = (value: number) => Math.round(value * 100) / 100;
const between = (from: number, to: number, share: number) => from + (to - from) * share;
const onWay = (from: Point, to: Point, share: number): Point => ({
  x: between(from.x, to.x, share),
  y: between(from.y, to.y, share),
});

/** The point at an angle from the direction of the other, upwards. */
const around = ({ x, y }: Point, r: number, angle: number): Point => ({ x: x + r * Math.cos(angle), y: y - r * Math.sin(angle) });

/** A dimension as a share of 0–1. */
function share(value: number): number {
  if (!(value >= 0 && value <= 100)) throw new RangeError(`A dimension is a number from 0 to 100, not ${value}.`);
  return value / 100;
}

/** The lens in which two circles of the same size, side by side, overlap. */
function overlapOf(left: Circle, right: Circle): string | null {
  const half = (right.x - left.x) / 2;
  if (half >= radius) return null;
  const rise = round(Math.sqrt(radius ** 2 - half ** 2));
  const [top, bottom] = [round(middle.y - rise), round(middle.y + rise)];
  return `M${middle.x},${top}A${radius},${radius} 0 0 1 ${middle.x},${bottom}A${radius},${radius} 0 0 1 ${middle.x},${top}Z`;
}

/** A zigzag of teeth of one height, cut off above and below: with conflict it grows longer, wider and heavier without a jump. */
function seamOf(conflict: number): Stroke {
  const half = between(11, 51, conflict);
  const swing = between(5, 11, conflict);
  const pairs = Math.floor(half / pitch + 0.5);
  const corners = Array.from({ length: 2 * pairs }, (_, at) => ({
    x: at % 2 === 0 ? swing : -swing,
    y: (at - pairs + 0.5) * pitch,
  }));
  // The line begins and ends on the way to a corner that is cut off.
  const end = swing * (1 - (2 * (half - (pairs - 0.5) * pitch)) / pitch);
  const points = [{ x: end, y: -half }, ...corners, { x: -end, y: half }];
  const path = points.map(({ x, y }) => `${round(middle.x + x)},${round(middle.y + y)}`).join('L');
  return { path: `M${path}`, width: round(between(4, 6, conflict)) };
}

/**
 * Two arms, above and below. In the lower half of the scale they reach for the professional, in the upper half they close around them: at
 * 25 they are halfway, at 50 they have arrived, at 100 the hands meet behind. The same dependency thus stands at the same place between
 * the two, near or far.
 */
function claspOf(professional: Circle, other: Circle, dependency: number): Clasp {
  // The straight part is the line that touches both circles, so that it leaves one and lands on the other without a bend.
  const landing = Math.acos((clearance - shoulder.r) / (other.x - professional.x));
  const root = around(other, shoulder.r, landing);
  const landed = around(professional, clearance, landing);
  const reaches = dependency < 0.5;
  const hand = reaches
    ? onWay(root, landed, dependency * 2)
    : around(professional, clearance, between(landing, Math.PI * 0.95, dependency * 2 - 1));
  const start = around(other, shoulder.r, landing - shoulder.angle);

  const strokeWidth = round(between(4, 6.5, dependency));
  const arm = (flip: (y: number) => number, sweep: 0 | 1) => {
    const at = ({ x, y }: Point) => `${round(x)},${round(flip(y))}`;
    const onward = reaches ? `L${at(hand)}` : `L${at(landed)}A${clearance},${clearance} 0 0 ${sweep} ${at(hand)}`;
    return {
      path: `M${at(start)}A${shoulder.r},${shoulder.r} 0 0 ${sweep} ${at(root)}${onward}`,
      hand: { x: round(hand.x), y: round(flip(hand.y)), r: round(strokeWidth * 0.95) },
    };
  };
  const [above, below] = [arm((y) => y, 0), arm((y) => height - y, 1)];
  return { path: above.path + below.path, width: strokeWidth, hands: [above.hand, below.hand] };
}

/**
 * The portrait of a relationship, never of a person: two circles, nearer with closeness; a jagged seam between them that grows with
 * conflict; and a clasp that the other lays around the professional, further round with dependency.
 *
 * @param dimensions each 0–100, or `null` where it isn't known: that one is placed in the middle and marked in `unknown`
 * @throws RangeError if a dimension is not from 0 to 100
 */
export function drawPortrait(dimensions: Dimensions): PortraitShapes {
  const closeness = share(dimensions.closeness ?? 50);
  const conflict = share(dimensions.conflict ?? 50);
  const dependency = share(dimensions.dependency ?? 50);
  const distance = between(106, 36, closeness);
  const professional = { x: round(middle.x - distance / 2), y: middle.y, r: radius };
  const other = { x: round(middle.x + distance / 2), y: middle.y, r: radius };
  return {
    width,
    height,
    other,
    professional,
    overlap: overlapOf(professional, other),
    clasp: dependency > 0 ? claspOf(professional, other, dependency) : null,
    seam: conflict > 0 ? seamOf(conflict) : null,
    unknown: {
      closeness: dimensions.closeness === null,
      conflict: dimensions.conflict === null,
      dependency: dimensions.dependency === null,
    },
  };
}
