import encodeQR from 'qr';

/** The white around a QR code that readers need, in modules. */
const margin = 4;

/** A QR code as one path of an SVG. */
export type QrPath = Readonly<{
  /** Width and height of the drawing, its white margin included; a module is 1. */
  size: number;
  /** The dark modules, to be filled, as the `d` of a path. */
  path: string;
}>;

/**
 * The QR code of a text, with a margin; it can still be read where 15 % of it is hidden.
 *
 * @throws (an error of the encoder) if the text is longer than a QR code can hold, some 2,300 letters
 */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: path.join('') };
}
