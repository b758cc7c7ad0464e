/** Where a cache remembers that the course was taken along in a language. It is no file of the site: nothing ever asks for this address. */
const folder = 'taken-along/';

/** Remembers that the whole course was taken along in a language, so that later builds take it along too. */
export async function markCourse(cache: string, base: string, lang: string): Promise<void> {
  await (await caches.open(cache)).put(base + folder + lang, new Response(''));
}

/** Forgets it. */
export async function unmarkCourse(cache: string, base: string, lang: string): Promise<void> {
  await (await caches.open(cache)).delete(base + folder + lang);
}

/** The languages in which the course was taken along, from the paths that a cache holds. */
export function markedCourses(paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
}
