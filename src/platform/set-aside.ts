import { now } from './clock.ts';
import type { RecordStore } from './record-store.ts';

/** Where something that can't be read is put, with the moment. */
export const asideOf = (key: string) => `damaged/${key}/${now()}`;

/**
 * Puts what cannot be read out of the way, without losing it: the copy comes first.
 *
 * @param isInTheWay tells whether what is under the key now still is: another tab may have cleared it away and saved something since
 */
export async function setAside(
  store: RecordStore,
  key: string,
  value: unknown,
  isInTheWay: (there: unknown) => boolean,
): Promise<void> {
  await store.put(asideOf(key), value);
  await store.update(key, (there) => (isInTheWay(there) ? undefined : there));
}
