import type { Perspective } from '../../schemas/scan.ts';
import type { KeptResult } from './kept-result.ts';

/** What a scan's page shows: the form of a perspective, a kept result, or the form in which the answers of one are changed. */
export type ScanPlace = Readonly<
  { at: 'form'; perspective: string } | { at: 'result'; result: KeptResult } | { at: 'change'; result: KeptResult }
>;

const formFragment = (perspective: string) => `#form-${perspective}`;

/** The last part of an id: what an address has of it. */
export const lastOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);

/**
 * Tells whether the answers of a result can be changed. Those that the other person gave are theirs, and those to another version belong to
 * statements that may be gone.
 */
export function canBeChanged({ how, version }: KeptResult, current: number): boolean {
  return how !== 'asked' && version === current;
}

/**
 * The fragment of a place's address, so that reload, back, forward and the language switch come to the same one; empty for the form with which
 * the page opens.
 */
export function fragmentOf(place: ScanPlace, perspectives: readonly Perspective[]): string {
  if (place.at !== 'form') return `#${place.at}-${lastOf(place.result.id)}`;
  return place.perspective === perspectives[0]?.id ? '' : formFragment(place.perspective);
}

const besideMark = '&beside=';

/** What a result's fragment says is laid beside it: the last part of the id of another result; empty where it says nothing. */
export function besideOf(fragment: string): string {
  return fragment.split(besideMark)[1] ?? '';
}

/** A result's fragment that also says what is laid beside it. @param beside the last part of the id of another result, or empty for none */
export function withBeside(fragment: string, beside: string): string {
  const [place = ''] = fragment.split(besideMark);
  return beside === '' ? place : place + besideMark + beside;
}

/** The place that a fragment names, whatever is laid beside it; `null` where it names none, such as that of the skip link. */
export function placeAt(
  fragment: string,
  results: readonly KeptResult[],
  { version, perspectives }: Readonly<{ version: number; perspectives: readonly Perspective[] }>,
): ScanPlace | null {
  const asked = withBeside(fragment, '');
  const places: readonly ScanPlace[] = [
    ...perspectives.map(({ id }) => ({ at: 'form' as const, perspective: id })),
    ...results.map((result) => ({ at: 'result' as const, result })),
    ...results.filter((result) => canBeChanged(result, version)).map((result) => ({ at: 'change' as const, result })),
  ];
  // The form with which the page opens can be asked for by its name too.
  const isAsked = (place: ScanPlace) =>
    fragmentOf(place, perspectives) === asked || (place.at === 'form' && formFragment(place.perspective) === asked);
  return places.find(isAsked) ?? null;
}

/** Under which id the draft of a form is kept: changing a result is no business of the scan that someone is in the middle of. */
export function draftIdOf(scan: string, place: Exclude<ScanPlace, { at: 'result' }>): string {
  if (place.at === 'form') return `${scan}/${place.perspective}`;
  return `${scan}/${place.result.perspective}/${lastOf(place.result.id)}`;
}
