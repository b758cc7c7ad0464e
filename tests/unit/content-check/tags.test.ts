import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { authorTags } from '../../../src/content-check/tags.ts';

const names = Object.keys(authorTags).toSorted();

describe('authorTags', () => {
  test('has exactly the tags that the site can show', () => {
    // Node can't import the components themselves.
    const source = readFileSync('src/components/lesson-components.ts', 'utf8');
    const listed = /lessonComponents = \{([^}]*)\}/.exec(source)?.[1] ?? '';
    expect([...listed.matchAll(/^ +(\w+)/gm)].map(([, name]) => name).toSorted()).toEqual(names);
  });

  test.each(names)('<%s> is explained to authors', (name) => {
    expect(readFileSync('content/README.md', 'utf8')).toMatch(new RegExp(`\`<${name}[ >]`));
  });
});
