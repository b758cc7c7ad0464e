import type { Page } from '@playwright/test';

/** Everything that the site keeps in this browser's IndexedDB, by key, but for the count of saves; empty where nothing was ever kept. */
export function kept(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database gave no answer.'));
      });
    const entries: [string, unknown][] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name?.startsWith('dyade:') !== true) continue;
      const database = await done(indexedDB.open(name));
      if (database.objectStoreNames.contains('record')) {
        const store = database.transaction('record').objectStore('record');
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        // The count of saves has a number for a key.
        keys.forEach((key, at) => key === 0 || entries.push([JSON.stringify(key).replaceAll(/^"|"$/g, ''), values[at]]));
      }
      database.close();
    }
    return Object.fromEntries(entries);
  });
}

/** Puts something into the site's IndexedDB behind its back; a page must have opened it before. */
export async function keepBehindItsBack(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    async ([where, what]) => {
      const name = (await indexedDB.databases()).find((database) => database.name?.startsWith('dyade:'))?.name;
      if (name === undefined) throw new Error('The site has no database yet.');
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error('The database can’t be opened.'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('record', 'readwrite');
          transaction.objectStore('record').put(what, where);
          // What was put behind its back was not counted, so the site has to count anew.
          transaction.objectStore('record').delete(0);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    [key, value] as const,
  );
}
