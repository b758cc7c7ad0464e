import type { PageFacts } from './read-page.ts';

/** A built site as the link check sees it. */
export interface SiteFacts {
  /** The path that the site was built for, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly PageFacts[];
  /** Finds the file that a host answers with: a page by its path, another file, or `null`. @param path below the base, decoded */
  readonly has: (path: string) => boolean;
  /** The languages of the site, by the first folder of their paths. */
  readonly languages: readonly string[];
}

/** The origin that the site was built for, from the canonical address of its pages. */
export function originOf(pages: readonly PageFacts[]): string {
  const canonical = pages.find((page) => page.canonical !== null)?.canonical ?? 'http://localhost:4321/';
  return new URL(canonical).origin;
}

function isMissingPage(page: PageFacts): boolean {
  return page.path === '404.html';
}

/** The page that is wrong at an internal address, or `null` if it leads somewhere. */
function faultAt(site: SiteFacts, byPath: ReadonlyMap<string, PageFacts>, url: URL): string | null {
  if (!url.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  if (!site.has(path)) return 'leads to nothing';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top') return null;
  const target = byPath.get(path);
  if (target === undefined) return 'has a fragment, and leads to what is not a page';
  return target.ids.includes(fragment) ? null : `names the id "${fragment}", which /${path} does not have`;
}

function linkFaults(site: SiteFacts): readonly string[] {
  const origin = originOf(site.pages);
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ address, element, leadsAway }) => {
      const start = `/${page.path}: the address "${address}" of <${element}>`;
      if (!URL.canParse(address, `${origin}${site.base}${page.path}`)) return [`${start} is not one.`];
      const url = new URL(address, `${origin}${site.base}${page.path}`);
      if (url.protocol === 'mailto:' || url.protocol === 'data:') return [];
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return [`${start} has the scheme ${url.protocol}`];
      if (url.origin !== origin) return leadsAway ? [] : [`${start} leaves the site: only a link with rel="external" may.`];
      const fault = faultAt(site, byPath, url);
      return fault === null ? [] : [`${start} ${fault}.`];
    }),
  );
}

function pageFaults(site: SiteFacts): readonly string[] {
  return site.pages.flatMap((page) => {
    const own = site.languages.find((lang) => page.path.startsWith(`${lang}/`));
    const twice = [...new Set(page.ids.filter((id, at) => page.ids.indexOf(id) !== at))];
    // The page for unknown addresses speaks every language, with a heading each; a script shows one.
    const headings = isMissingPage(page) ? site.languages.length : 1;
    return [
      ...(page.headings >= 1 && page.headings <= headings ? [] : [`/${page.path} has ${String(page.headings)} <h1>.`]),
      ...(page.title === '' ? [`/${page.path} has no title.`] : []),
      ...(page.lang === '' || (own !== undefined && page.lang.split('-')[0] !== own)
        ? [`/${page.path} has lang="${page.lang}".`]
        : []),
      ...twice.map((id) => `/${page.path} has the id "${id}" more than once.`),
    ];
  });
}

/** A page in a language names itself and its other languages, and each of those names it back. */
function languageFaults(site: SiteFacts): readonly string[] {
  const origin = originOf(site.pages);
  const addressOf = (page: PageFacts): string => `${origin}${site.base}${page.path}`;
  const byAddress = new Map(site.pages.map((page) => [addressOf(page), page]));
  return site.pages
    .filter((page) => !isMissingPage(page))
    .flatMap((page) => {
      const faults: string[] = [];
      if (page.canonical !== addressOf(page))
        faults.push(`/${page.path} names as its canonical address ${String(page.canonical)}.`);
      if (!site.languages.some((lang) => page.path.startsWith(`${lang}/`))) return faults;
      const named = Object.entries(page.alternates).filter(([code]) => code !== 'x-default');
      for (const lang of site.languages)
        if (!named.some(([code]) => code.split('-')[0] === lang)) faults.push(`/${page.path} has no hreflang for "${lang}".`);
      for (const [code, address] of named) {
        const other = byAddress.get(address);
        if (!other) faults.push(`/${page.path}: hreflang "${code}" leads to ${address}, which is not a page.`);
        else if (!Object.values(other.alternates).includes(addressOf(page)))
          faults.push(`/${page.path}: hreflang "${code}" leads to /${other.path}, which does not point back.`);
      }
      return faults;
    });
}

/** Everything that is wrong with the pages, addresses and languages of a built site, a sentence each, all at once. */
export function checkLinks(site: SiteFacts): readonly string[] {
  return [...pageFaults(site), ...linkFaults(site), ...languageFaults(site)];
}
