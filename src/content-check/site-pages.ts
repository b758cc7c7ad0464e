/** Pages of the site that aren't texts of `content/pages`, as they are named in a key `page/<id>`. */
export const sitePages: readonly string[] = [
  'home',
  'cases',
  'scans',
  'scenarios',
  'sessions',
  'glossary',
  'sources',
  'flashcards',
  'portfolio',
  'my-data',
  'map',
  'teach',
  'search',
];
