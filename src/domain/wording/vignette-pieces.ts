/** A piece of a vignette: running text, or the place where a fragment stands. */
export type VignettePiece = Readonly<{ text: string }> | Readonly<{ fragment: string }>;

const place = /\{([a-z0-9-]+)\}/;

/** A paragraph of a vignette in pieces, in order: `Sem waits. {first-in} We laugh.` has a fragment between two texts. Empty texts are left out. */
export function vignettePieces(paragraph: string): readonly VignettePiece[] {
  return paragraph
    .split(place)
    .map((piece, at) => (at % 2 === 1 ? { fragment: piece } : { text: piece }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}
