import { describe } from 'vitest';

import { all, edit, editEach } from '../support/edit.ts';
import { type Example, testExamples } from '../support/test-examples.ts';

/** Renaming an id in one language's words leaves the old one without words and the new one without a structure. */
function renamed(what: string, file: string, group: string, from: string, to: string, nth = 1): Example {
  return {
    name: `a ${what} whose words stand under another id`,
    change: edit(file, `${from}:`, `${to}:`, nth),
    expected: [
      { file, at: group, says: `The ${what} "${from}" has no words here`, cure: `or correct "${to}"` },
      { file, at: `${to}:`, says: `There is no ${what} "${to}"`, cure: `Call it "${from}"` },
    ],
  };
}

const lesson = 'modules/dimensions/words/questions.nl.yaml';

describe('words of modules, cases, scans, scenarios, sessions and the glossary', () => {
  testExamples([
    renamed('outcome', 'modules/dimensions/en.yaml', 'outcomes:', 'compare', 'compares'),
    renamed('person', 'cases/jan/nl.mdx', 'people:', 'jan', 'jane'),
    renamed('part', 'cases/jan/en.mdx', 'parts:', 'before', 'befor'),
    renamed('portrait', 'cases/jan/en.mdx', 'portraits:', 'at-first', 'at-last'),
    renamed('prediction', 'cases/jan/en.mdx', 'predictions:', 'next', 'nexts'),
    renamed('choice', 'cases/jan/nl.mdx', 'next:', 'walks-away', 'walks-off'),
    renamed('perspective', 'scans/mirror/nl.yaml', 'perspectives:', 'mine', 'mines'),
    renamed('item', 'scans/mirror/nl.yaml', 'items:', 'trusts', 'trust'),
    renamed('scale', 'scans/mirror/en.yaml', 'scales:', 'warmth', 'warm-th'),
    renamed('pattern', 'scans/mirror/en.yaml', 'patterns:', 'in-between', 'in-betwixt'),
    renamed('person', 'scenarios/monday/nl.yaml', 'people:', 'ann', 'anna'),
    renamed('meter', 'scenarios/monday/nl.yaml', 'meters:', 'strain', 'strains'),
    renamed('scene', 'scenarios/monday/en.yaml', 'scenes:', 'hall', 'halls'),
    renamed('ending', 'scenarios/monday/en.yaml', 'endings:', 'alone', 'lonely'),
    renamed('role', 'sessions/doubt/nl.mdx', 'roles:', 'host', 'hosts'),
    renamed('piece of preparation', 'sessions/doubt/nl.mdx', 'preparation:', 'chairs', 'chair'),
    renamed('step', 'sessions/doubt/en.mdx', 'steps:', 'talk', 'talks'),
    renamed('question', 'sessions/doubt/nl.mdx', 'questions:', 'where', 'wheres'),
    renamed('pitfall', 'methods/circle/en.mdx', 'pitfalls:', 'silence', 'silences'),
    renamed('point to observe', 'methods/circle/nl.mdx', 'observe:', 'looks', 'look'),
    renamed('thing to prepare', 'methods/circle/nl.mdx', 'prepares:', 'facts', 'fact'),
    renamed('line', 'sessions/poll/nl.mdx', 'poll:', 'near', 'nearer'),
    renamed('point', 'sessions/doubt/en.mdx', ' points:', 'second', 'seconds'),
    renamed('prompt', 'sessions/doubt/en.mdx', ' prompts:', 'later', 'latest'),
    {
      name: 'a choice whose words stand under another id',
      change: edit('scenarios/monday/nl.yaml', 'leave:', 'leaves:'),
      expected: [
        {
          file: 'scenarios/monday/nl.yaml',
          at: ['choices:', 1],
          says: 'The choice of "door" "leave" has no words',
          cure: 'correct "leaves"',
        },
        { file: 'scenarios/monday/nl.yaml', at: 'leaves:', says: 'no choice of "door" "leaves"', cure: 'Call it "leave"' },
      ],
    },
    {
      name: 'a term that only one language explains',
      change: edit('glossary/nl.yaml', 'conflict:', 'conflicts:'),
      expected: [
        { file: 'glossary/nl.yaml', at: 'closeness:', says: 'The term "conflict" has no words', cure: 'to this file' },
        { file: 'glossary/nl.yaml', at: 'conflicts:', says: 'no term "conflicts"', cure: 'Call it "conflict"' },
      ],
    },
    {
      name: 'a heavy case that says in one language what is heavy',
      change: all(
        edit('cases/jan/case.yaml', 'contentNote: false', 'contentNote: true'),
        edit('cases/jan/nl.mdx', 'summary:', 'contentNote: Loss\nsummary:'),
      ),
      expected: { file: 'cases/jan/en.mdx', at: 'title: Jan', says: '"contentNote" is missing', cure: 'Say what is heavy' },
    },
    {
      name: 'a content note of a case that is not heavy',
      change: edit('cases/jan/nl.mdx', 'summary:', 'contentNote: Loss\nsummary:'),
      expected: { file: 'cases/jan/nl.mdx', at: 'contentNote', says: "doesn't ask for one", cure: 'Take it out' },
    },
  ]);
});

describe('words of questions', () => {
  testExamples([
    {
      name: 'a question without words, and words without a question',
      change: edit(lesson, 'guess:', 'gues:'),
      expected: [
        { file: lesson, at: 'gues:', says: 'The question "guess" has no words', cure: 'Add "guess" to this file' },
        { file: lesson, at: 'gues:', says: 'There is no question "gues"', cure: 'Call it "guess"' },
      ],
    },
    {
      name: 'an option of another name',
      change: edit(lesson, 'warm:', 'worm:'),
      expected: [
        { file: lesson, at: ['options:', 2], says: 'The option of "right" "warm" has no words', cure: '"right › options"' },
        { file: lesson, at: 'worm:', says: 'no option of "right" "worm"', cure: 'Call it "warm"' },
      ],
    },
    {
      name: 'an item of another name',
      change: edit(lesson, 'second:', 'secund:'),
      expected: [
        { file: lesson, at: ['items:', 3], says: 'The item of "steps" "second"', cure: 'Add "second"' },
        { file: lesson, at: 'secund:', says: 'no item of "steps" "secund"', cure: 'Call it' },
      ],
    },
    {
      name: 'a target without words',
      change: edit(lesson, '    middle: Target middle\n', ''),
      expected: { file: lesson, at: ['targets:', 1], says: 'The target of "pairs" "middle" has no words', cure: 'Add "middle"' },
    },
    {
      name: 'words of a group that the kind of question does not have',
      change: edit(lesson, 'steps:\n', 'steps:\n  targets:\n    early: Early\n'),
      expected: { file: lesson, at: 'early:', says: 'no target of "steps" "early"', cure: 'Take it out' },
    },
    {
      name: 'a question of the check without words',
      change: edit('modules/dimensions/check.en.yaml', 'q20:', 'q21:'),
      expected: [
        { file: 'modules/dimensions/check.en.yaml', at: 'q1:', says: 'The question "q20" has no words', cure: 'Add "q20"' },
        { file: 'modules/dimensions/check.en.yaml', at: 'q21:', says: 'no question "q21"', cure: 'Call it "q20"' },
      ],
    },
  ]);
});

describe('words without a structure: figures and the interface', () => {
  testExamples([
    {
      name: 'a label that is missing in one language',
      change: edit('figures/triangle/nl.yaml', '  side: side\n', ''),
      expected: {
        file: 'figures/triangle/nl.yaml',
        at: 'labels:',
        says: 'The label "side" is missing here; it stands in content/figures/triangle/en.yaml',
        cure: 'Add "side"',
      },
    },
    {
      name: 'a string of the interface that is missing in one language',
      change: edit('ui/en.json', '"search.title"', '"search.titel": "Zoek",\n  "search.title"'),
      expected: { file: 'ui/nl.json', at: ['{', 1], says: 'The string "search.titel" is missing', cure: 'Add "search.titel"' },
    },
    {
      name: 'an empty string of the interface',
      change: edit('ui/en.json', '"Search"', '" "'),
      expected: { file: 'ui/en.json', at: 'search.title', says: 'is " "', cure: 'Write a text here' },
    },
    {
      name: 'another placeholder in one language',
      change: edit('ui/en.json', '{total}', '{sum}'),
      expected: {
        file: 'ui/en.json',
        at: '{sum}',
        says: '{count} {sum}, but in content/ui/nl.json:3 it has {count} {total}',
        cure: 'never translated',
      },
    },
    {
      name: 'placeholders that one language leaves out',
      change: edit('ui/en.json', '{count} found of {total}', 'Found'),
      expected: { file: 'ui/en.json', at: 'Found', says: 'has no placeholders', cure: 'Use the same placeholders' },
    },
  ]);
});

describe('placeholders in the words of scans', () => {
  const dutch = 'scans/mirror/nl.yaml';
  const english = 'scans/mirror/en.yaml';
  testExamples([
    {
      name: 'a placeholder that was translated',
      change: edit(english, '{other} trusts', '{ander} trusts'),
      expected: {
        file: english,
        at: '{ander}',
        says: '"perspectives › mine › items › trusts" has {ander}, which nothing fills in',
        cure: '{other} or {professional}',
      },
    },
    {
      name: 'a placeholder that nothing fills in, the same in each language',
      change: editEach('scans/mirror/*.yaml', 'Question?', 'Question, { other }?'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `scans/mirror/${lang}.yaml`,
        at: '{ other }',
        says: '"patterns › near › question" has { other }, which nothing fills in',
        cure: 'without spaces',
      })),
    },
    {
      name: 'a placeholder that one language leaves out, and one that it has instead',
      change: all(edit(english, '{other} trusts', 'Someone trusts'), edit(english, 'Not a test', 'Not a test of {professional}')),
      expected: [
        {
          file: english,
          at: 'Someone',
          says: `has no placeholders, but in content/${dutch}:8 it has {other}`,
          cure: 'the same placeholders',
        },
        { file: english, at: 'Not a test', says: '"caution › 0" has {professional}', cure: 'the same placeholders' },
      ],
    },
    {
      name: 'a request to the other person that would call the professional what only they call them',
      change: editEach('scans/mirror/*.yaml', 'instruction: Answer', 'instruction: Answer\n    asked: You and {professional}'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `scans/mirror/${lang}.yaml`,
        at: 'asked:',
        says: '"perspectives › mine › asked" has {professional}, and would say',
        cure: 'without a name',
      })),
    },
    {
      name: 'nothing in placeholders that stand twice in one language',
      change: all(
        editEach('scans/mirror/*.yaml', '{other} trusts me', '{other} and {professional} trust me'),
        edit(english, '{other} and', '{other}, {professional} and'),
      ),
      expected: [],
    },
  ]);
});

describe('what is the same in each language', () => {
  testExamples([
    {
      name: 'nothing in placeholders that stand in another order or twice',
      change: all(
        edit('ui/en.json', '{count} found of {total}', '{total}, found {count} of {total}'),
        editEach('figures/triangle/*.yaml', 'top: top', 'top: apex'),
      ),
      expected: [],
    },
  ]);
});
