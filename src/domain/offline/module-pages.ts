/** A built page: its path below the base, and the paths of the pages that its text links to. */
export type LinkedPage = Readonly<{ path: string; links: readonly string[] }>;

const unitPath = /^[\w-]+\/(modules|sessions|methods)\/[^/]+\/$/;
const practised = /^[\w-]+\/(cases|scans|scenarios|exercises)\/[^/]+\/$/;

/**
 * What makes each module, session and method, by its path: its own page, what stands below it (lessons and check; what is presented, gathered
 * and printed), and the cases, scans, scenarios and exercises of the same language that these link to.
 */
export function modulePages(pages: readonly LinkedPage[]): Readonly<Record<string, readonly string[]>> {
  const known = new Set(pages.map(({ path }) => path));
  return Object.fromEntries(
    pages
      .filter(({ path }) => unitPath.test(path))
      .map(({ path: module }) => {
        const [lang = ''] = module.split('/');
        const own = pages.filter(({ path }) => path.startsWith(module));
        const linked = own
          .flatMap(({ links }) => links)
          .filter((link) => practised.test(link) && link.startsWith(`${lang}/`) && known.has(link));
        return [module, [...new Set([...own.map(({ path }) => path), ...linked])]];
      }),
  );
}
