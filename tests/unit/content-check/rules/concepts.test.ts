import { describe, expect, test } from 'vitest';

import { termForms } from '../../../../src/content-check/rules/term-forms.ts';
import { all, edit, editEach } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';
import { withSecondLesson } from '../support/second-lesson.ts';

const folder = 'modules/dimensions/words';
const structure = `${folder}/lesson.yaml`;
const later = 'modules/dimensions/later';
const marked = '<Term id="closeness">close</Term>';

describe('concepts before their use', () => {
  testExamples([
    inEachText(
      'a term that no lesson introduces',
      `${folder}/*.mdx`,
      marked,
      `${marked} <Term id="conflict">conflict</Term>`,
      '<Term',
      'No lesson introduces "conflict", and this text uses it',
      `list "conflict" under "introduces" in content/${structure}`,
    ),
    {
      name: 'a term that a later lesson introduces',
      change: all(
        withSecondLesson(['conflict'], 'The <Term id="conflict">conflict</Term>.'),
        editEach(`${folder}/*.mdx`, marked, `${marked} <Term id="conflict">conflict</Term>`),
      ),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${folder}/${lang}.mdx`,
        at: '<Term',
        says: `"conflict" is used before content/${later}/lesson.yaml introduces it`,
        cure: `under "introduces" in content/${structure}`,
      })),
    },
    {
      name: 'nothing in a term that an earlier lesson introduced',
      change: withSecondLesson([], 'The <Term id="closeness">closeness</Term>.'),
      expected: [],
    },
    {
      name: 'a term that is introduced twice',
      change: withSecondLesson(['closeness'], 'The <Term id="closeness">closeness</Term>.'),
      expected: {
        file: `${later}/lesson.yaml`,
        at: '  - closeness',
        says: `"closeness" is introduced a second time: content/${structure} comes first`,
        cure: 'Take it out here',
      },
    },
    {
      name: 'a term that is introduced without a tag',
      change: edit(structure, '  - closeness', '  - closeness\n  - conflict'),
      expected: {
        file: structure,
        at: '  - conflict',
        says: 'The lesson introduces "conflict", but no <Term id="conflict"> stands in its text',
        cure: 'Put the tag around its first use',
      },
    },
  ]);
});

describe('terms of the glossary', () => {
  const nothingPlanned = all(
    edit(
      'course.yaml',
      '      - id: patterns\n        written: false\n        lessons:\n          - id: rigid\n            written: false\n',
      '',
    ),
    editEach('course.*.yaml', '  module/patterns: Patterns\n  lesson/patterns/rigid: Rigid\n', ''),
  );

  testExamples([
    {
      name: 'a term that no lesson of a course without plans introduces',
      change: nothingPlanned,
      expected: {
        file: 'glossary/terms.yaml',
        at: 'id: conflict',
        says: 'No lesson introduces "conflict"',
        cure: 'take the term out of the glossary',
      },
    },
    {
      name: 'nothing in a term that a planned lesson may introduce',
      change: (files) => files,
      expected: [],
    },
    {
      name: 'nothing in a course that introduces all of them',
      change: all(
        nothingPlanned,
        edit(structure, '  - closeness', '  - closeness\n  - conflict'),
        editEach(`${folder}/*.mdx`, marked, `${marked} <Term id="conflict">conflict</Term>`),
      ),
      expected: [],
    },
  ]);
});

describe('the first use of a term', () => {
  testExamples([
    inEachText(
      'a use before the tag',
      `${folder}/*.mdx`,
      'A <Term',
      'Now\nCloseness matters. A <Term',
      'Closeness matters',
      '“closeness” stands here before its <Term id="closeness">',
      'Move the tag to this first use',
    ),
    {
      name: 'a use before the tag of a term that an earlier lesson introduced',
      change: withSecondLesson([], 'Much closeness, and <Term id="closeness">close</Term>.'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${later}/${lang}.mdx`,
        at: 'Much closeness',
        says: '“closeness” stands here before its <Term id="closeness">',
        cure: 'Move the tag',
      })),
    },
    {
      name: 'a use before the lesson that introduces the term',
      change: all(
        withSecondLesson(['conflict'], 'The <Term id="conflict">conflict</Term>.'),
        editEach(`${folder}/*.mdx`, marked, `${marked}, conflicts`),
      ),
      expected: ['en', 'nl'].map((lang) => ({
        file: `${folder}/${lang}.mdx`,
        at: 'conflicts',
        says: `“conflict” stands here before content/${later}/lesson.yaml introduces it`,
        cure: 'with <Term id="conflict">',
      })),
    },
    {
      name: 'nothing in an everyday word before the lesson that introduces it as a term',
      change: all(
        withSecondLesson(['conflict'], 'The <Term id="conflict">conflict</Term>.'),
        editEach(`${folder}/*.mdx`, marked, `${marked}, conflicts`),
        edit('glossary/terms.yaml', 'everyday: false', 'everyday: true', 2),
      ),
      expected: [],
    },
    {
      name: 'nothing in later uses of a term, in the same lesson and in another one',
      change: all(withSecondLesson([], 'Much closeness.'), editEach(`${folder}/*.mdx`, marked, `${marked}, closeness`)),
      expected: [],
    },
    inEachText(
      'a second tag for the same term',
      'cases/jan/*.mdx',
      'Jan is tired.',
      'Jan in <Term id="conflict">conflict</Term>.\n\nHis <Term id="conflict">quarrel</Term>.',
      'quarrel',
      '<Term id="conflict"> stands on this page a second time; the first is on line ',
      'at the first use only',
    ),
    {
      name: 'nothing in headings, links, foreign words, compounds, and after the tag',
      change: editEach(
        `${folder}/*.mdx`,
        'A <Term id="closeness">close</Term> contact',
        [
          '### Closeness',
          'The <Link to="page/glossary">closeness</Link>, <Foreign lang="la">closeness</Foreign>, non-closeness.',
          `A ${marked} contact, closeness`,
        ].join('\n\n'),
      ),
      expected: [],
    },
  ]);

  test.each([
    ['nl', 'gemengde relatie', 'Gemengde relaties zijn er.'],
    ['nl', 'STRS', 'de STRS’s vragen'],
    ['nl', 'TTI (Teaching Through Interactions)', 'met TTI erbij'],
    ['nl', 'TTI (Teaching Through Interactions)', 'Teaching\nThrough Interactions'],
    ['en', 'dependency', 'Two dependencies'],
    ['en', 'safe haven', 'two safe havens'],
  ])('%s: finds “%s” in “%s”', (lang, term, text) => {
    expect(termForms(term, lang).test(text)).toBe(true);
  });

  test.each([
    ['nl', 'conflict', 'een conflictvrije week'],
    ['nl', 'STRS', 'de strs'],
    ['nl', 'binding', 'verbinding'],
    ['en', 'bond', 'James-Bond or bondage'],
    ['en', 'voice', 'voiced'],
  ])('%s: doesn’t find “%s” in “%s”', (lang, term, text) => {
    expect(termForms(term, lang).test(text)).toBe(false);
  });
});
