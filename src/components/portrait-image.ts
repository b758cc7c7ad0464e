import { type Dimensions, drawPortrait } from '../domain/portrait/draw-portrait.ts';

/** The light scheme's colours, where no style sheet can give them. */
const colours = {
  professional: '#2b5c8a',
  other: '#dda63a',
  both: '#4e5a3a',
  dependency: '#7142a8',
  conflict: '#b02a37',
};

/**
 * A portrait as the address of an image, for a picture that has no style sheet.
 *
 * @param ground the colour of what it stands on
 */
export function portraitImage(dimensions: Dimensions, ground: string): string {
  const { width, height, other, professional, overlap, clasp, seam } = drawPortrait(dimensions);
  const circle = ({ x, y, r }: { x: number; y: number; r: number }, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
  const line = (path: string, weight: number, stroke: string) =>
    `<path d="${path}" stroke="${stroke}" stroke-width="${weight}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;
  const shapes = [
    circle(other, colours.other),
    circle(professional, colours.professional),
    overlap ? `<path d="${overlap}" fill="${colours.both}"/>` : '',
    clasp ? line(clasp.path, clasp.width, colours.dependency) : '',
    seam ? line(seam.path, seam.width + 3, ground) + line(seam.path, seam.width, colours.conflict) : '',
    ...(clasp?.hands ?? []).map((hand) => circle({ ...hand, r: hand.r + 1.5 }, ground) + circle(hand, colours.dependency)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
