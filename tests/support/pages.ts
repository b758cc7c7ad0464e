import { globSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A built page. */
export interface BuiltPage {
  /** Below the base path, without a slash in front: `nl/glossary/`, `404.html`, or empty for the welcome. */
  readonly path: string;
  /** Where its file is. */
  readonly file: string;
  /** What kind of page it is: its path with `[lang]` and `[id]` in place of what differs. */
  readonly template: string;
}

const idsAfter: Readonly<Record<string, number>> = {
  modules: 2,
  cases: 1,
  scans: 1,
  scenarios: 1,
  exercises: 1,
  sessions: 1,
  methods: 1,
};
/** Pages of running text share one template. */
const texts = new Set(readdirSync('content/pages'));
const fixed = new Set(['check', 'print', 'other-side', 'present']);

/** The template of a path: `nl/modules/dimensions/check/` gives `[lang]/modules/[id]/check/`; pages of one template look alike. */
export function templateOf(path: string): string {
  const [lang = '', folder, ...rest] = path.split('/');
  if (folder === undefined) return lang;
  if (texts.has(folder)) return '[lang]/[page]/';
  const ids = idsAfter[folder] ?? 0;
  return ['[lang]', folder, ...rest.map((part, at) => (at < ids && part !== '' && !fixed.has(part) ? '[id]' : part))].join('/');
}

/**
 * All pages of a built site, by path.
 *
 * @throws Error if nothing is built there
 */
export function pagesOf(folder: string): readonly BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.split(sep).join('/'));
  const pages = files.filter((file) => !file.startsWith('pagefind/')).sort();
  if (pages.length === 0) throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  return pages.map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return { path, file: join(folder, file), template: templateOf(path) };
  });
}

/** The first page of each template in each language. */
export function onePagePerTemplate(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const first = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.path.split('/')[0] ?? ''} ${page.template}`;
    if (!first.has(key)) first.set(key, page);
  }
  return [...first.values()];
}
