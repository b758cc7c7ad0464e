/** The polynomial of CRC-32 (ISO 3309, as in PNG and zip), its bits the other way round. */
const polynomial = 0xedb88320;

/**
 * The CRC-32 of some bytes, a whole number from 0 to 2³² − 1. It tells every change within 32 neighbouring bits, so every single letter that
 * was mistyped and every two neighbours that changed places.
 */
export function crc32(bytes: Iterable<number>): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? polynomial : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
