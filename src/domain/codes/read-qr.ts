import { decodeQR } from 'qr/decode.js';

/**
 * The text of the QR code in a picture; `null` where none can be read.
 *
 * @param picture its pixels, four bytes each: red, green, blue, and one that doesn't count
 */
export function readQr(picture: Readonly<{ width: number; height: number; data: Uint8ClampedArray }>): string | null {
  try {
    return decodeQR({ width: picture.width, height: picture.height, data: picture.data });
  } catch {
    // There mostly is none: the decoder throws until a code is in sight.
    return null;
  }
}
