/** A piece of an excerpt; `marked` where it holds what was searched for. */
export type ExcerptPiece = Readonly<{ text: string; marked: boolean }>;

/** A place that was found. */
export type SearchHit = Readonly<{ address: string; title: string; excerpt: readonly ExcerptPiece[] }>;

/** Finds places in the course. */
export interface SearchEngine {
  /**
   * @param filters by name, `kind` and `track`
   * @param limit how many of the places are wanted with their texts
   * @returns how many there are in all, and the best of them: first that one alone, as soon as it is there, then with the others
   */
  search(
    term: string,
    filters: Readonly<Record<string, string>>,
    limit: number,
  ): AsyncIterable<Readonly<{ total: number; hits: readonly SearchHit[] }>>;
}

/** A page that Pagefind found. */
interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results?: { title: string; url: string; excerpt: string; weighted_locations?: { balanced_score: number }[] }[];
}

/**
 * The part of Pagefind's JavaScript interface that we use (https://pagefind.app/docs/api/). Script and index come from one build of the site,
 * so what it gives is not parsed anew.
 */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

/** An excerpt without its HTML: only `<mark>` has a meaning, entities are read by the browser. */
function piecesOf(html: string): readonly ExcerptPiece[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}

function asHit({ url, excerpt, meta: { title = '' }, sub_results: parts = [] }: FoundPage): SearchHit {
  // A page of many entries, such as the glossary, is found at the entry that the word weighs most in.
  const weight = (part: (typeof parts)[number]) =>
    (part.weighted_locations ?? []).reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const [heaviest] = parts.toSorted((one, other) => weight(other) - weight(one));
  const place = heaviest?.url.includes('#') ? heaviest : undefined;
  return {
    address: place?.url ?? url,
    title: place && place.title !== title ? `${place.title} · ${title}` : title,
    excerpt: piecesOf(place?.excerpt ?? excerpt),
  };
}

/** What `pagefind.js` exports, as far as we use it. */
interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** Tells whether what was loaded is the search engine. */
function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module))
    throw new TypeError('What was loaded is not the search engine, so nothing can be searched. Build the site again.');
  // The index is small: a worker would cost more to load than it saves.
  return module.createInstance({ noWorker: true });
}

/**
 * Loads what searches, in the language of the page.
 *
 * @param folder where the search index stands, with the base path and a slash at the end
 * @throws (rejects) when it can't be loaded: without a network, or before the first build
 */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  const pagefind = await loadPagefind(folder);
  await pagefind.options({ excerptLength: 22 });
  await pagefind.init();
  return {
    async *search(term, filters, limit) {
      const { results } = await pagefind.search(term, { filters });
      const [first, ...others] = results.slice(0, limit);
      if (!first) {
        yield { total: 0, hits: [] };
        return;
      }
      const total = results.length;
      const best = asHit(await first.data());
      yield { total, hits: [best] };
      const data = await Promise.all(others.map((result) => result.data()));
      if (data.length > 0) yield { total, hits: [best, ...data.map(asHit)] };
    },
  };
}
