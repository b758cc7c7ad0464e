/** The four characteristics of a working alliance on 0–100; `null` where one is not known and is drawn dashed. */
export type Alliance = Readonly<Record<'clarity' | 'bond' | 'trust' | 'friction', number | null>>;

type Quarter = Readonly<{
  /** The whole quarter, which 100 would fill. */
  outline: string;
  /** The part that is filled, from the middle outwards: half of its area at 50. `null` at 0, and where the number is not known. */
  filled: string | null;
  unknown: boolean;
}>;

type RoughQuarter = Readonly<{
  outline: string;
  /** Rows of teeth from the middle outwards, as far as a filled quarter would reach. `null` at 0, and where the number is not known. */
  teeth: Readonly<{ path: string; width: number }> | null;
  unknown: boolean;
}>;

/** The shapes of an alliance drawing in its own units: clarity above left, bond above right, trust below left, friction below right. */
export type AllianceShapes = Readonly<{
  width: number;
  height: number;
  clarity: Quarter;
  bond: Quarter;
  trust: Quarter;
  friction: RoughQuarter;
}>;

/** Where a quarter lies from the middle: -1 to the left and above, 1 to the right and below. */
type Place = Readonly<{ x: -1 | 1; y: -1 | 1 }>;

const size = 120;
const radius = 54;
/** Half of the paper that shows between two quarters. */
const gap = 2.5;
/** From one row of teeth to the next. */
const rowEvery = 8;
/** The corners of a row, and how far they stand out from it as a share of its radius; with the same corners in every row, rows nest. */
const corners = 9;
const swing = 0.075;
/** How far the rows stay from the straight edges of their quarter, as an angle. */
const margin = 0.07;

const round = (value: number) => Math.round(value * 100) / 100;

/** How far a number reaches from the middle, as a share of 0–1, so that the area grows with the number. */
function reach(value: number): number {
  if (!(value >= 0 && value <= 100)) throw new RangeError(`A characteristic is a number from 0 to 100, not ${value}.`);
  return Math.sqrt(value / 100);
}

/** A point of a quarter: so far from its corner in the middle, at an angle from level to upright. */
function pointAt({ x, y }: Place, r: number, angle: number): string {
  return `${round(size / 2 + x * (gap + r * Math.cos(angle)))},${round(size / 2 + y * (gap + r * Math.sin(angle)))}`;
}

/** A quarter of a disc. */
function quarterOf(place: Place, r: number): string {
  const sweep = place.x === place.y ? 1 : 0;
  const [level, upright] = [pointAt(place, r, 0), pointAt(place, r, Math.PI / 2)];
  return `M${pointAt(place, 0, 0)}L${level}A${round(r)},${round(r)} 0 0 ${sweep} ${upright}Z`;
}

function smooth(place: Place, value: number | null): Quarter {
  const r = value === null ? 0 : radius * reach(value);
  return { outline: quarterOf(place, radius), filled: r > 0 ? quarterOf(place, r) : null, unknown: value === null };
}

/** One row of teeth: a zigzag along a quarter of a circle. */
function rowOf(place: Place, r: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = margin + (at / (corners - 1)) * (Math.PI / 2 - 2 * margin);
    return pointAt(place, r * (at % 2 === 0 ? 1 - swing : 1 + swing), angle);
  });
  return `M${points.join('L')}`;
}

function rough(place: Place, value: number | null): RoughQuarter {
  const share = value === null ? 0 : reach(value);
  const width = round(2 + 1.4 * share);
  // The teeth of the last row end on the edge of the quarter, the thickness of their line included.
  const last = (share * (radius - width / 2)) / (1 + swing);
  const rows = Array.from({ length: Math.ceil(last / rowEvery) - 1 }, (_, at) => (at + 1) * rowEvery);
  return {
    outline: quarterOf(place, radius),
    teeth: share > 0 ? { path: [...rows, last].map((r) => rowOf(place, r)).join(''), width } : null,
    unknown: value === null,
  };
}

/**
 * The working alliance as a circle in four quarters. Clarity, bond and trust fill theirs evenly from the middle; friction fills its own with
 * rows of teeth, so that much of it never looks like much of the other three.
 *
 * @param alliance each 0–100, or `null` where it isn't known: that quarter stays empty and is marked as `unknown`
 * @throws RangeError if a characteristic is not from 0 to 100
 */
export function drawAlliance({ clarity, bond, trust, friction }: Alliance): AllianceShapes {
  return {
    width: size,
    height: size,
    clarity: smooth({ x: -1, y: -1 }, clarity),
    bond: smooth({ x: 1, y: -1 }, bond),
    trust: smooth({ x: -1, y: 1 }, trust),
    friction: rough({ x: 1, y: 1 }, friction),
  };
}
