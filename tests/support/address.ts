import type { Lang } from '../../src/i18n/locales.ts';

const folders: Readonly<Record<string, string>> = {
  case: 'cases',
  lesson: 'modules',
  method: 'methods',
  module: 'modules',
  scan: 'scans',
  scenario: 'scenarios',
  exercise: 'exercises',
  session: 'sessions',
};

/**
 * The permanent address of a key, below the base path: `address('nl', 'lesson/dimensions/three-dimensions')`. Written down here a second
 * time, since these addresses are a promise: the tests fail when the site moves one.
 */
export function address(lang: Lang, key: string): string {
  const [kind = '', ...ids] = key.split('/');
  if (kind === 'page') return ids[0] === 'home' ? `${lang}/` : `${lang}/${ids.join('/')}/`;
  if (kind === 'check') return `${lang}/modules/${ids.join('/')}/check/`;
  if (kind === 'tool') return ids[0] === 'portfolio' ? `${lang}/portfolio/` : `${lang}/map/`;
  const folder = folders[kind];
  if (folder === undefined) throw new RangeError(`There is no page for "${key}".`);
  return `${lang}/${folder}/${ids.join('/')}/`;
}
