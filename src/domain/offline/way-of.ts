/** What is asked for, as far as it decides from where it is answered. */
export type Asked = Readonly<{ method: string; address: string }>;

/** How a request is answered, and under which path below the base the answer is kept. */
export type Way = Readonly<
  /** By the network alone, as if there were no worker. */
  | { by: 'network' }
  /** A page: of this worker's own build if it is kept, else by the network; where that fails, by the page that says so. */
  | { by: 'page'; path: string }
  /** A file whose address says which version it is: whichever cache has it, else the network. */
  | { by: 'version'; path: string }
  /** A file that is the same address in every build: the network, and where that fails, this build's own cache. */
  | { by: 'latest'; path: string }
>;

const network = { by: 'network' } as const;

/** What is not part of reading. A guest's page is no file of the listing, so it is never kept; without a connection it gets the page that says so. */
const neverKept = /^(og|downloads)\/|^(sw\.js|robots\.txt|sitemap-\w+\.xml|manifest\.webmanifest)$/;

/** The parts of search whose names hold the hash of their content. */
const hashedSearch = /^pagefind\/(fragment|index|filter)\/|\.pf_meta$/;

/**
 * From where a request is answered.
 *
 * @param base with a slash at both ends; `origin` without one
 */
export function wayOf({ method, address }: Asked, origin: string, base: string): Way {
  const url = new URL(address);
  if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(base)) return network;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  if (neverKept.test(path)) return network;
  // What was lost on the way is asked for again under `?again=1`, so behind a hashed name nothing counts.
  if (path.startsWith('_astro/') || hashedSearch.test(path)) return { by: 'version', path };
  const version = url.searchParams.get('of');
  if (version !== null) return { by: 'version', path: `${path}?of=${version}` };
  if (path === '' || path.endsWith('/')) return { by: 'page', path };
  if (path.endsWith('/index.html')) return { by: 'page', path: path.slice(0, -'index.html'.length) };
  return { by: 'latest', path };
}
