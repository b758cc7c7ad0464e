import { type Dimensions, drawPortrait } from '../domain/portrait/draw-portrait.ts';

/** The portrait of one relationship inside an island: the same drawing as `Portrait.astro`. */
export function PortraitDrawing({ label, ...dimensions }: Dimensions & { label: string }) {
  const { width, height, other, professional, overlap, clasp, seam, unknown } = drawPortrait(dimensions);
  const named = (name: string, isUnknown: boolean) => (isUnknown ? `${name} unknown` : name);
  return (
    <svg className="portrait" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <circle className={named('other', unknown.closeness)} cx={other.x} cy={other.y} r={other.r} />
      <circle className={named('professional', unknown.closeness)} cx={professional.x} cy={professional.y} r={professional.r} />
      {overlap && !unknown.closeness && <path className="both" d={overlap} />}
      {clasp && (
        <g className={named('clasp', unknown.dependency)}>
          <path d={clasp.path} strokeWidth={clasp.width} />
        </g>
      )}
      {seam && (
        <g className={named('seam', unknown.conflict)}>
          <path className="halo" d={seam.path} strokeWidth={seam.width + 3} />
          <path d={seam.path} strokeWidth={seam.width} />
        </g>
      )}
      {clasp && (
        <g className={named('clasp', unknown.dependency)}>
          {clasp.hands.map((hand) => (
            <circle key={hand.y} cx={hand.x} cy={hand.y} r={hand.r} />
          ))}
        </g>
      )}
    </svg>
  );
}
