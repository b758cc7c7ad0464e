import { type HTMLElement, parse } from 'node-html-parser';

/** An address that a page names. */
export interface Link {
  /** As it stands in the page, with character references resolved. */
  readonly address: string;
  /** The element that names it, for messages: `a`, `img`, `astro-island`. */
  readonly element: string;
  /** A link that a reader follows and that says it leads away from the site. */
  readonly leadsAway: boolean;
}

/** What a built page says about itself and where it leads. */
export interface PageFacts {
  /** Below the base path, without a slash in front. */
  readonly path: string;
  readonly lang: string;
  /** How many `<h1>` it has. */
  readonly headings: number;
  readonly title: string;
  /** Every `id`, as often as it occurs. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  readonly canonical: string | null;
  /** The address per `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
}

const attributes = [
  'href',
  'src',
  'action',
  'poster',
  'cite',
  'component-url',
  'renderer-url',
  'before-hydration-url',
  'xlink:href',
];
const pictures = 'meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]';

function linksOf(root: HTMLElement): readonly Link[] {
  const named = root.querySelectorAll(attributes.map((name) => `[${name.replace(':', '\\:')}]`).join(', ')).flatMap((element) => {
    const words = (element.getAttribute('rel') ?? '').split(/\s+/);
    const leadsAway = element.rawTagName === 'a' && (words.includes('external') || words.includes('license'));
    return attributes.flatMap((name) => {
      const address = element.getAttribute(name);
      return address === undefined ? [] : [{ address, element: element.rawTagName, leadsAway }];
    });
  });
  const sets = root.querySelectorAll('[srcset]').flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => {
      const [address = ''] = part.trim().split(/\s+/);
      return { address, element: element.rawTagName, leadsAway: false };
    }),
  );
  const metas = root.querySelectorAll(pictures).map((element) => ({
    address: element.getAttribute('content') ?? '',
    element: 'meta',
    leadsAway: false,
  }));
  return [...named, ...sets, ...metas];
}

/** Reads a built page. @param path below the base path, without a slash in front */
export function readPage(path: string, html: string): PageFacts {
  const root = parse(html, { comment: false });
  return {
    path,
    lang: root.querySelector('html')?.getAttribute('lang') ?? '',
    headings: root.querySelectorAll('h1').length,
    title: root.querySelector('title')?.text.trim() ?? '',
    ids: root.querySelectorAll('[id]').map((element) => element.id),
    links: linksOf(root),
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      root
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((element) => [element.getAttribute('hreflang') ?? '', element.getAttribute('href') ?? '']),
    ),
  };
}
