import { describe } from 'vitest';

import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const about = 'pages/about/*.mdx';

describe('the form of tags', () => {
  testExamples([
    inEachText(
      'an unknown tag',
      about,
      'About us.',
      '<Figur id="triangle" />',
      '<Figur',
      'There is no tag <Figur>',
      'Did you mean <Figure>?',
    ),
    inEachText(
      'an HTML link',
      about,
      'About us.',
      'Look <a href="/nl/">here</a>.',
      '<a',
      'There is no tag <a>',
      'Did you mean <Link>?',
    ),
    inEachText(
      'an HTML image',
      about,
      'About us.',
      '<img src="/x.png" />',
      '<img',
      'There is no tag <img>',
      'Did you mean <Figure>?',
    ),
    inEachText('a tag without a name', about, 'About us.', '<>About us.</>', '<>', 'There is no tag <>', 'The tags are Term,'),
    inEachText(
      'an unknown attribute',
      about,
      'About us.',
      '<Cite id="koomen-2023" narative />',
      '<Cite',
      '<Cite> has no attribute "narative"',
      'Did you mean "narrative"?',
    ),
    inEachText(
      'an unknown attribute of a tag that has none',
      about,
      'About us.',
      '<PortraitSliders size="2" />',
      '<Portrait',
      'has no attribute "size"',
      'Its attributes: none',
    ),
    inEachText(
      'a missing attribute',
      about,
      'About us.',
      '<Foreign>flow</Foreign>',
      '<Foreign',
      '<Foreign> needs the attribute "lang"',
      '<Foreign lang="…">',
    ),
    inEachText(
      'an attribute without a value',
      about,
      'About us.',
      '<Cite id />',
      '<Cite',
      '<Cite> needs the attribute "id"',
      'id="…"',
    ),
    inEachText(
      'a tag that needs a text',
      about,
      'About us.',
      '<Link to="page/home"> </Link>',
      '<Link',
      '<Link> has no text',
      'Write the text between',
    ),
    inEachText(
      'a tag that can have no text',
      about,
      'About us.',
      '<Figure id="triangle">A drawing</Figure>',
      '<Figure',
      "<Figure> can't have a text",
      'End it with " />"',
    ),
  ]);
});
