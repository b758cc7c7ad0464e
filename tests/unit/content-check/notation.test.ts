import { describe } from 'vitest';

import { all, edit } from './support/edit.ts';
import { testExamples } from './support/test-examples.ts';

const lesson = 'modules/dimensions/words';
const text = `${lesson}/en.mdx`;

describe('the notation of YAML and JSON', () => {
  testExamples([
    {
      name: 'a colon in a text without quotation marks',
      change: edit('course.en.yaml', 'tagline: Tagline', 'tagline: Learn: to see'),
      expected: { file: 'course.en.yaml', at: 'Learn: to see', says: 'notation', cure: 'quotation marks' },
    },
    {
      name: 'a quotation mark that is never closed, where it is opened',
      change: edit('course.en.yaml', 'title: Course', 'title: "Course'),
      expected: { file: 'course.en.yaml', at: '"Course', says: 'Missing closing', cure: 'Close every quotation mark' },
    },
    {
      name: 'each of two faults',
      change: all(edit('course.en.yaml', 'Tagline', 'Learn: to see'), edit('course.en.yaml', 'Description', '@home')),
      expected: [
        { file: 'course.en.yaml', at: 'Learn', says: 'notation', cure: 'A colon' },
        { file: 'course.en.yaml', at: '@home', says: 'notation', cure: 'quotation marks' },
      ],
    },
    {
      name: 'a field that stands twice',
      change: edit('modules/dimensions/module.yaml', 'outcomes:', 'reviewed: 2026-11-21\noutcomes:'),
      expected: { file: 'modules/dimensions/module.yaml', at: '2026-11-21', says: 'second time', cure: 'Take one' },
    },
    {
      name: 'a text that begins with an asterisk',
      change: edit('modules/dimensions/nl.yaml', 'check: The check', 'check: *The'),
      expected: { file: 'modules/dimensions/nl.yaml', at: '*The', says: 'asterisk: *The', cure: 'quotation marks' },
    },
    {
      name: 'a tab',
      change: edit('modules/dimensions/nl.yaml', '  describe', '\tdescribe'),
      expected: { file: 'modules/dimensions/nl.yaml', at: '\tdescribe', says: 'Tabs', cure: 'spaces' },
    },
    {
      name: 'JSON that only YAML would allow',
      change: edit('ui/en.json', '{total}"', '{total}",'),
      expected: { file: 'ui/en.json', at: ['}', 2], says: 'notation', cure: 'not after the last' },
    },
    {
      name: 'a comma that is missing in JSON',
      change: edit('ui/nl.json', '"Search",', '"Search"'),
      expected: { file: 'ui/nl.json', at: 'search.found', says: 'notation', cure: 'comma' },
    },
  ]);
});

describe('the notation of pages', () => {
  testExamples([
    {
      name: 'a fault in the front matter, on its own line of the page',
      change: edit(text, 'summary: Summary', 'summary: "Summary'),
      expected: { file: text, at: '"Summary', says: 'notation', cure: 'quotation mark' },
    },
    {
      name: 'a page without front matter',
      change: edit('pages/about/nl.mdx', '---\n', ''),
      expected: { file: 'pages/about/nl.mdx', at: 'title: About', says: 'no front matter', cure: 'Begin with a line ---' },
    },
    {
      name: 'a tag that is never closed',
      change: edit(text, '</Note>', ''),
      expected: { file: text, at: '<Note', says: 'closing tag for `<Note>`', cure: 'Close every tag' },
    },
    {
      name: 'a tag that is closed but never opened',
      change: edit(text, '<Note title="Aside">', ''),
      expected: { file: text, at: '</Note>', says: 'closing slash', cure: 'Close every tag' },
    },
    {
      name: 'a tag that is closed by another',
      change: edit(text, '</Foreign>', '</Foreing>'),
      expected: { file: text, at: '</Foreing>', says: '</Foreing>', cure: 'Close every tag' },
    },
    {
      name: 'a comment',
      change: edit('pages/about/en.mdx', 'About us.', 'About us.\n\n<!-- later -->'),
      expected: { file: 'pages/about/en.mdx', at: '<!--', says: 'Unexpected character', cure: 'comments' },
    },
    {
      name: 'an attribute that never ends',
      change: edit('pages/about/en.mdx', 'About us.', 'About <Term id="closeness>us</Term>.'),
      expected: { file: 'pages/about/en.mdx', at: 'About <Term', says: 'notation', cure: 'quotation marks' },
    },
    {
      name: 'braces that hold no code',
      change: edit('pages/about/en.mdx', 'About us.', 'About\n{us and you}.'),
      expected: { file: 'pages/about/en.mdx', at: '{us and you}', says: 'expression', cure: '"{" starts code' },
    },
  ]);
});
