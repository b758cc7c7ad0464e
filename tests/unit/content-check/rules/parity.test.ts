import { describe } from 'vitest';

import { all, edit, editEach } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const lesson = 'modules/dimensions/words';
const english = `${lesson}/en.mdx`;
const dutch = `${lesson}/nl.mdx`;

describe('parity between the languages', () => {
  testExamples([
    {
      name: 'a citation that one language lacks, where they first differ',
      change: edit(english, 'A scene, as <Cite id="koomen-2023 pianta-1992" /> has it.', 'A scene.'),
      expected: {
        file: english,
        at: ['<Questions', 1],
        says: `<Questions ids="guess"> stands where content/${dutch}:10 has <Cite id="koomen-2023 pianta-1992">`,
        cure: 'the same tags',
      },
    },
    {
      name: 'another work in a citation',
      change: edit(english, 'koomen-2023 pianta-1992', 'pianta-1992'),
      expected: { file: english, at: '<Cite', says: '<Cite id="pianta-1992"> stands where', cure: 'the same ids' },
    },
    {
      name: 'another target of a link',
      change: edit(english, 'page/glossary', 'page/about'),
      expected: {
        file: english,
        at: '<Link',
        says: `<Link to="page/about"> stands where content/${dutch}:36 has <Link to="page/glossary">`,
        cure: 'same ids',
      },
    },
    {
      name: 'a tag after the end of the other text',
      change: edit(english, 'Who?</Reflect>', 'Who?</Reflect>\n\n<PortraitSliders />'),
      expected: { file: english, at: ['<PortraitSliders', 2], says: `has its end`, cure: 'the same tags' },
    },
    {
      name: 'a tag that is missing at the end',
      change: edit(english, '<Reflect id="own">Who?</Reflect>', 'Who?'),
      expected: {
        file: english,
        at: 'Who?',
        says: `The end stands where content/${dutch}:42 has <Reflect id="own">`,
        cure: 'the same tags',
      },
    },
    {
      name: 'a heading that one language lacks',
      change: edit(english, '## The idea\n', 'The idea\n'),
      expected: {
        file: english,
        at: 'Who?',
        says: `The end stands where content/${dutch}:14 has A heading ##`,
        cure: 'same number of headings',
      },
    },
    {
      name: 'a heading of another level',
      change: edit(english, '## The idea', '### The idea'),
      expected: {
        file: english,
        at: '### The idea',
        says: `A heading ### stands where content/${dutch}:14 has A heading ##`,
        cure: 'same number',
      },
    },
    {
      name: 'a figure in another section',
      change: all(
        edit(english, '## The idea\n\n', ''),
        edit(english, '<Figure id="triangle" />', '<Figure id="triangle" />\n\n## The idea'),
      ),
      expected: {
        file: english,
        at: '<Term',
        says: `<Term id="closeness"> stands where content/${dutch}:14 has A heading ##`,
        cure: 'in the same order and sections',
      },
    },
    {
      name: 'a portrait with other numbers',
      change: edit(english, 'closeness="80"', 'closeness="70"'),
      expected: {
        file: english,
        at: '<Portrait closeness',
        says: '<Portrait closeness="70"> stands where',
        cure: 'the same tags',
      },
    },
    {
      name: 'nothing in asides, foreign words, other attributes and headings in another order',
      change: all(
        edit(english, '<Foreign lang="en">critical friend</Foreign>', 'critical friend'),
        edit(english, 'Who?</Reflect>', 'Who?</Reflect>\n\n<Note title="More">\n\nMore.\n\n</Note>\n\n### More\n\n## Last'),
        edit(dutch, 'Who?</Reflect>', 'Who?</Reflect>\n\n## Last\n\n### More'),
        edit(english, 'pianta-1992"', 'pianta-1992" narrative'),
      ),
      expected: [],
    },
  ]);
});

describe('works of the bibliography', () => {
  const works = 'references/references.json';
  const fifth = '{ "id": "bordin-1979", "type": "book" }, {';
  testExamples([
    {
      name: 'a work that is cited nowhere',
      change: edit(works, '{', fifth),
      expected: {
        file: works,
        at: 'bordin-1979',
        says: 'The work "bordin-1979" is cited nowhere',
        cure: '<Cite id="bordin-1979" />',
      },
    },
    ...[
      ['a text', editEach('pages/about/*.mdx', 'About us.', 'About <Cite id="bordin-1979" />')],
      ['the sources of a case', edit('cases/jan/case.yaml', '- koomen-2023', '- koomen-2023\n  - bordin-1979')],
      ['the sources of a scan', edit('scans/mirror/scan.yaml', '- koomen-2023', '- bordin-1979')],
      ['the sources of a term', edit('glossary/terms.yaml', 'sources: []', 'sources: [bordin-1979]')],
      ['a work that is known through it', edit(works, '        "koomen-2023"', '        "koomen-2023", "bordin-1979"')],
    ].map(([place, change]) => ({
      name: `nothing in a work that is cited in ${String(place)}`,
      change: all(edit(works, '{', fifth), ...(typeof change === 'function' ? [change] : [])),
      expected: [],
    })),
  ]);
});
