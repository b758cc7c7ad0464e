/** An address in the sitemap, with the same page in each language. */
type Entry = Readonly<{ url: string; links?: readonly Readonly<{ url: string; lang: string }>[] | undefined }>;

/** Pages for someone who was asked by a learner or takes part in a session, the stage, and sheets to print: they are found by a link alone. */
const linkedAlone = /\/(?:other-side|join|present|print)\/$/;

/**
 * An entry of the sitemap, or `undefined` for a page that doesn't belong there; without the welcome among its languages: the welcome speaks all of them, and would count as a second home page
 * of the default one.
 *
 * @param welcome the address of the welcome, with its origin and a slash at the end
 */
export function sitemapEntry<E extends Entry>(entry: E, welcome: string): E | undefined {
  if (linkedAlone.test(entry.url)) return undefined;
  return { ...entry, links: entry.url === welcome ? undefined : entry.links?.filter(({ url }) => url !== welcome) };
}
