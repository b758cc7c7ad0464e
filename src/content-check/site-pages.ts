/** The site's own pages, which are no texts of `content/pages`, as they are named in a key `page/<id>`. */
export const sitePages: readonly string[] = [
  'home',
  'modules',
  'cases',
  'scans',
  'scenarios',
  'sessions',
  'map',
  'portfolio',
  'glossary',
  'flashcards',
  'sources',
  'my-data',
  'offline',
  'search',
  'accessibility',
];
