import { describe } from 'vitest';

import { edit } from '../support/edit.ts';
import { type Example, testExamples } from '../support/test-examples.ts';

const questions = 'modules/dimensions/words/questions.yaml';
const jan = 'cases/jan/case.yaml';
const scan = 'scans/mirror/scan.yaml';
const scenario = 'scenarios/monday/scenario.yaml';
const session = 'sessions/doubt/session.yaml';

/** Inserts an entry before a line, so that the entry that was there is now the second of its id. */
function repeated(what: string, id: string, file: string, before: string, entry: string, second: string): Example {
  return {
    name: `a ${what} that stands twice`,
    change: edit(file, before, `${entry}\n${before}`),
    expected: {
      file,
      at: [second, 2],
      says: `The ${what} "${id}" stands here a second time; the first is on line`,
      cure: 'another id',
    },
  };
}

describe('ids within a structure', () => {
  testExamples([
    repeated('outcome', 'describe', 'modules/dimensions/module.yaml', '  - describe', '  - describe', '- describe'),
    repeated('person', 'jan', jan, '  - jan', '  - jan', '- jan'),
    repeated('portrait', 'at-first', jan, '  - id: at-first', '  - { id: at-first, part: after }', 'id: at-first'),
    repeated('prediction', 'next', jan, '  - id: next', '  - { id: next, choices: [walks-away, comes-back] }', 'id: next'),
    repeated('choice', 'walks-away', jan, '      - walks-away', '      - walks-away', '- walks-away'),
    repeated('item', 'trusts', scan, '      - id: trusts', '      - { id: trusts, scale: warmth }', 'id: trusts'),
    repeated('scale', 'warmth', scan, '  - id: warmth', '  - { id: warmth }', 'id: warmth'),
    repeated('pattern', 'near', scan, '  - id: near', '  - { id: near, when: { warmth: low } }', 'id: near'),
    repeated('person', 'ann', scenario, '  - ann', '  - ann', '- ann'),
    repeated('meter', 'trust', scenario, '  - id: trust', '  - { id: trust, start: 0, min: -2, max: 3, aim: high }', 'id: trust'),
    repeated('role', 'host', session, '  - host', '  - host', '- host'),
    repeated('piece of preparation', 'paper', session, '  - paper', '  - paper', '- paper'),
    repeated('step', 'talk', session, '  - id: talk', '  - { id: talk }', 'id: talk'),
    repeated('question', 'what', session, '  - what', '  - what', '- what'),
    repeated('pitfall', 'rush', session, '  - rush', '  - rush', '- rush'),
    repeated('point to observe', 'turns', session, '  - turns', '  - turns', '- turns'),
    repeated('point', 'second', session, '    - second', '    - second', '- second'),
    repeated('prompt', 'later', session, '    - later', '    - later', '- later'),
    repeated('line', 'far', 'sessions/poll/session.yaml', '    - far', '    - far', '- far'),
    repeated('thing to prepare', 'feelings', 'methods/circle/method.yaml', '  - feelings', '  - feelings', '- feelings'),
    repeated('scene or ending', 'together', scenario, '  - id: together', '  - { id: together }', 'id: together'),
    repeated(
      'choice',
      'stay',
      scenario,
      '      - id: stay',
      '      - { id: stay, to: alone, effects: { trust: 1 }, concept: conflict }',
      'id: stay',
    ),
    repeated('option', 'cold', questions, '      - id: cold', '      - { id: cold, misconception: closeness }', 'id: cold'),
    repeated('item', 'seen', questions, '      - id: seen', '      - { id: seen, to: view }', 'id: seen'),
    repeated('target', 'fact', questions, '      - fact', '      - fact', '- fact'),
    repeated(
      'question',
      'guess',
      questions,
      '  - id: guess',
      '  - { id: guess, kind: guess, options: [{ id: yes }, { id: no }] }',
      'id: guess',
    ),
    repeated('term', 'conflict', 'glossary/terms.yaml', '- id: conflict', '- { id: conflict }', 'id: conflict'),
    {
      name: 'a perspective that stands twice',
      change: edit(scan, '  - id: mine', '  - { id: mine, side: own, items: [{ id: trusts, scale: warmth }] }\n  - id: mine'),
      expected: [
        { file: scan, at: ['id: mine', 2], says: 'The perspective "mine" stands here a second time', cure: 'another id' },
      ],
    },
    {
      name: 'an item that stands twice in a perspective',
      change: edit(scan, '- id: trusts', '- { id: trusts, scale: warmth }\n      - id: trusts'),
      expected: [{ file: scan, at: ['id: trusts', 2], says: 'The item "trusts" stands here a second time', cure: 'another id' }],
    },
    {
      name: 'a part that stands twice, which the text then lacks',
      change: edit(jan, '  - after', '  - before\n  - after'),
      expected: [
        { file: jan, at: ['- before', 2], says: 'The part "before" stands here a second time', cure: 'another id' },
        ...['en', 'nl'].map((lang) => ({
          file: `cases/jan/${lang}.mdx`,
          at: '<Part id="after">',
          says: 'The part "after" stands where the part "before" should stand',
          cure: 'in that order: before, before, after',
        })),
      ],
    },
    {
      name: 'a work that stands twice',
      change: edit('references/references.json', '  {', '  { "id": "pianta-1992", "type": "book" },\n  {'),
      expected: {
        file: 'references/references.json',
        at: ['pianta-1992', 2],
        says: 'The work "pianta-1992"',
        cure: 'another id',
      },
    },
  ]);
});
