import { describe } from 'vitest';

import { all, edit, editEach } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const about = 'pages/about/*.mdx';

describe('what texts may not hold', () => {
  testExamples([
    inEachText(
      'a link to an address of the site',
      about,
      'About us.',
      'About\n[us](/nl/about/).',
      '[us]',
      '"/nl/about/" stands in the text',
      '<Link to="kind/id">',
    ),
    inEachText(
      'a link to another site',
      about,
      'About us.',
      '[us](https://example.org)',
      '[us]',
      '"https://example.org"',
      '<Cite id',
    ),
    ...['../about/', 'about', 'HTTPS://example.org'].map((target) =>
      inEachText(`a link to ${target}`, about, 'About us.', `[us](${target})`, '[us]', `"${target}" stands in`, '<Link to'),
    ),
    inEachText(
      'an image',
      about,
      'About us.',
      '![us](http://example.org/x.png)',
      '![us]',
      '"http://example.org/x.png"',
      '<Cite id',
    ),
    inEachText(
      'an address below the text',
      about,
      'About us.',
      '[us][u]\n\n[u]: https://example.org',
      '[u]:',
      '"https://example.org"',
      '<Link',
    ),
    inEachText(
      'an address as a word, on its own line of the paragraph',
      about,
      'About us.',
      'About\nus: www.example.org is',
      'www.',
      '"www.example.org"',
      '<Link',
    ),
    ...['dutch', 'the Dutch'].map((lang) =>
      inEachText(
        `words in the language "${lang}"`,
        about,
        'About us.',
        `<Foreign lang="${lang}">Over ons</Foreign>`,
        '<Foreign',
        `"${lang}" isn't a language`,
        'such as "en"',
      ),
    ),
    inEachText('an import', about, 'About us.', 'import x from "./x.js"\n\nAbout us.', 'import', 'import x from', 'Take it out'),
    inEachText('an expression in a sentence', about, 'About us.', 'About {us}.', '{us}', '{us}', 'other signs'),
    inEachText('an expression on a line of its own', about, 'About us.', '{us}', '{us}', '{us}', 'other signs'),
    inEachText(
      'an expression between other attributes',
      about,
      'About us.',
      '<PortraitSliders {...us} />',
      '{...us}',
      '{...us}',
      'Take it out',
    ),
    inEachText(
      'a heading as high as the title',
      about,
      'About us.',
      '# About us',
      '# About us',
      'as high as the title',
      'Begin it with "## "',
    ),
    {
      name: 'an expression as a value, which is then missing as a text',
      change: editEach(about, 'About us.', '<Cite id={us} />'),
      expected: ['en', 'nl'].flatMap((lang) => [
        { file: about.replace('*', lang), at: '<Cite', says: '<Cite> needs the attribute "id"', cure: 'id="…"' },
        { file: about.replace('*', lang), at: '<Cite', says: 'This is code, not text: {us}', cure: 'Take it out' },
      ]),
    },
    {
      name: 'nothing in links within a page and e-mail addresses',
      change: all(
        edit('pages/about/nl.mdx', 'About us.', '[a](#b) [c](mailto:d@e.f)'),
        edit('pages/about/en.mdx', 'About us.', 'Us, with and/or.'),
      ),
      expected: [],
    },
  ]);
});
