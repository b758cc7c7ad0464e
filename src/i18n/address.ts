import { base } from './base.ts';
import type { Lang } from './locales.ts';
import { toolPaths } from './tool-paths.ts';

const folders: Readonly<Record<string, string>> = {
  lesson: 'modules/',
  module: 'modules/',
  case: 'cases/',
  scan: 'scans/',
  scenario: 'scenarios/',
  session: 'sessions/',
  method: 'methods/',
  exercise: 'exercises/',
};

function found(path: string | undefined, key: string): string {
  if (path === undefined) throw new RangeError(`"${key}" is not the key of something that has a page.`);
  return path;
}

/** The path of a key below its language: `lesson/dimensions/three-dimensions` gives `modules/dimensions/three-dimensions/`. */
function pathOf(key: string): string {
  const [kind = '', ...ids] = key.split('/');
  if (kind === 'page') return ids[0] === 'home' ? '' : `${ids.join('/')}/`;
  if (kind === 'term') return `glossary/#${ids.join('/')}`;
  if (kind === 'check') return `modules/${ids.join('/')}/check/`;
  if (kind === 'tool') return found(toolPaths[ids.join('/')], key);
  return `${found(folders[kind], key)}${ids.join('/')}/`;
}

/**
 * The address of a piece of content in a language, with the base path. All internal addresses come from here.
 *
 * @param key `kind/id`, for example `lesson/dimensions/three-dimensions` or `page/glossary`; `page/home` is the start page
 * @throws RangeError if the kind has no pages
 */
export function addressOf(lang: Lang, key: string): string {
  return `${base}${lang}/${pathOf(key)}`;
}

/** The address of a file that is the same for all languages, such as `favicon.svg`. */
export function fileAddress(path: string): string {
  return `${base}${path}`;
}
