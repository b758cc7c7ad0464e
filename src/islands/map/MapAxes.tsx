import type { MapFrame } from '../../domain/map/map-frame.ts';

interface Props {
  frame: MapFrame;
  ui: Record<'littleCloseness' | 'muchCloseness' | 'littleConflict' | 'muchConflict', string>;
}

/** How far the axes stand off from the field, so that nobody stands on a line. */
const off = 18;

/** The two axes with words at both ends. There are no lines inside: the map knows no corners that are better or worse. */
export function MapAxes({ frame: { left, right, top, bottom }, ui }: Props) {
  const [axisX, axisY] = [left - off, bottom + off];
  const words = axisX - 12;
  return (
    <g className="map-axes">
      <path d={`M${axisX},${top - 8}V${axisY}H${right + 8}`} />
      <path d={`M${axisX - 5},${top - 2}l5,-8l5,8M${right + 2},${axisY - 5}l8,5l-8,5`} />
      <text x={axisX} y={axisY + 22}>
        {ui.littleCloseness}
      </text>
      <text x={right + 8} y={axisY + 22} textAnchor="end">
        {ui.muchCloseness}
      </text>
      <text transform={`translate(${words} ${axisY}) rotate(-90)`}>{ui.littleConflict}</text>
      <text transform={`translate(${words} ${top - 8}) rotate(-90)`} textAnchor="end">
        {ui.muchConflict}
      </text>
    </g>
  );
}
