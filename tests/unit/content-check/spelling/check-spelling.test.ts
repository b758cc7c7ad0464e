import { expect, test } from 'vitest';

import { checkSpelling } from '../../../../src/content-check/spelling/check-spelling.ts';
import { withContent } from '../support/content-folder.ts';
import { type Files, langs } from '../support/files.ts';

const lists: Files = { 'words/nl.txt': '# Namen\nElif\n', 'words/en.txt': '# Names\nElif\n' };
const page = (text: string) => `---\ntitle: Elif\nsummary: Elif\n---\n\n${text}\n`;
const right: Files = {
  ...lists,
  'pages/about/nl.mdx': page('Elif is thuis.'),
  'pages/about/en.mdx': page('Elif is at home.'),
};

const problemsWith = (changes: Files) => withContent({ ...right, ...changes }, (root) => checkSpelling(root, langs));

test('finds nothing wrong with words of the dictionary and of the list', { timeout: 30_000 }, async () => {
  const changes = {
    'pages/about/nl.mdx': page(
      'Zo’n foto’s van Ella’s pc’s en Elif, vóór *één* <Term id="afstandd">afstandelijke</Term> co-regulatie: {other} 17-jarige, 58ste, 2021.',
    ),
    'pages/about/en.mdx': page(
      'ELIF’s co-regulation <Cite id="koomenn" />, <Foreign lang="nl">vriendelijk</Foreign> don’t 3rd, B2, 1990s, 2021’s.',
    ),
    'figures/drawing/en.yaml': 'title: Colour\nlabels:\n  nabijheidd: "near"\n',
    'glossary/nl.yaml': 'voice:\n  term: Behaviour\n  definition: Inspraak\n  lang: en\n',
    'ui/en.json': '{ "a.colr": "{countt} found" }',
    'modules/qqq.yaml': 'colour: colr',
    'pages/about/fr.mdx': page('Colr'),
  };
  expect(await problemsWith(changes)).toEqual([]);
});

const mistakes: readonly (readonly [name: string, file: string, text: string, line: number, says: string, cure: string])[] = [
  ['a mistake', 'pages/about/nl.mdx', page('Elif is\nthuiss.'), 7, "“thuiss” isn't in the Dutch dictionary.", '“thuis”'],
  [
    'a mistake in the front matter',
    'pages/about/en.mdx',
    '---\ntitle: Elif\nsummary: Houze\n---\n',
    3,
    '“Houze”',
    'content/words/en.txt',
  ],
  ['a mistake in a value', 'ui/en.json', '{\n  "a": "good",\n  "b": "goood"\n}', 3, '“goood”', '“good”'],
  ['a mistake in a folded value', 'cases/en.yaml', 'a: >-\n  good\n  goood day\n', 3, '“goood”', '“good”'],
  [
    'a word of another language without its tag',
    'pages/about/en.mdx',
    page('Elif is vriendelijk.'),
    6,
    'English',
    '<Foreign lang=',
  ],
  ['an American form', 'pages/about/en.mdx', page('Elif, the color is.'), 6, '“color”', '“colour”'],
  ['an American behaviour', 'pages/about/en.mdx', page('Elif’s behavior.'), 6, '“behavior”', '“behaviour”'],
  ['an American form that the dictionary has', 'pages/about/en.mdx', page('Elif’s programs.'), 6, '“programs”', '“programmes”'],
  ['a long form with -ize', 'pages/about/en.mdx', page('Elif organizationally.'), 6, '“organizationally”', '“organisationally”'],
  ['an -ize within a word', 'pages/about/en.mdx', page('Well-organized Elif.'), 6, '“Well-organized”', '“well-organised”'],
  ['an -ize before ’s', 'pages/about/en.mdx', page('The organization’s Elif.'), 6, "“organization's”", "“organisation's”"],
  [
    'the form with -ize',
    'pages/about/en.mdx',
    page('Elif organizes.'),
    6,
    "“organizes” isn't how the course spells.",
    '“organises”',
  ],
  ['a small letter for a capital', 'pages/about/nl.mdx', page('Elif in amsterdam.'), 6, '“amsterdam”', '“Amsterdam”'],
  ['an English ’s in Dutch', 'pages/about/nl.mdx', page('Elif’s huis, ELIF’s huis.'), 6, "“Elif's”", 'Correct it'],
  ['a hyphen that is missing after digits', 'pages/about/nl.mdx', page('Elif, 17jarige.'), 6, '“17jarige”', 'Correct it'],
  ['a mistake in foreign words', 'pages/about/nl.mdx', page('Elif <Foreign lang="en">goood</Foreign>.'), 6, 'English', '“good”'],
  ['a word that is not needed', 'words/en.txt', '# Names\nElif\nhouse\n', 3, "“house” isn't needed", 'Take it out'],
  ['words out of order', 'words/en.txt', '# Names\nElif\nDyade\n', 3, '“Dyade” stands after “Elif”', 'order of the alphabet'],
  ['a word that stands twice', 'words/en.txt', '# Names\nElif\nElif\n', 3, 'a second time', 'Take it out'],
  ['two words on a line', 'words/en.txt', '# Names\nElif\nElif two\n', 3, 'more than one word', 'a line of its own'],
];

test.each(mistakes)('finds %s', { timeout: 30_000 }, async (name, file, text, line, says, cure) => {
  const more = name.includes('order') ? { 'ui/en.json': '{ "a": "Dyade" }' } : {};
  const found = await problemsWith({ [file]: text, ...more });
  const expected = {
    file: `content/${file}`,
    line,
    message: expect.stringContaining(says) as string,
    cure: expect.stringContaining(cure) as string,
  };
  expect(found).toEqual([expected]);
});

test('names a word once in a file, and how often it stands there', { timeout: 30_000 }, async () => {
  const found = await problemsWith({ 'pages/about/en.mdx': page('Elif goood.\n\ngoood.') });
  expect(found).toMatchObject([{ line: 6, message: "“goood” isn't in the English dictionary (2 times in this file)." }]);
});

test('finds a word that the list has in a plainer form too', { timeout: 30_000 }, async () => {
  const found = await problemsWith({
    'words/en.txt': "# Names\nElif\nElif's\nhouze\nHouze\n",
    'pages/about/en.mdx': page('Houze of Elif’s.'),
  });
  expect(found).toMatchObject([
    { line: 3, message: expect.stringContaining("“Elif's” isn't needed") as string },
    { line: 5, message: expect.stringContaining("“Houze” isn't needed") as string },
  ]);
});

test('asks for the list of a language', { timeout: 30_000 }, async () => {
  const found = await withContent({ 'words/nl.txt': '', 'ui/en.json': '{}' }, (root) => checkSpelling(root, langs));
  expect(found).toMatchObject([{ file: 'content/words/en.txt', line: null, message: 'This file is missing.' }]);
});
