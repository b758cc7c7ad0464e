import { describe } from 'vitest';

import { add, all, edit, remove } from '../support/edit.ts';
import { inEachText } from '../support/in-each-text.ts';
import { testExamples } from '../support/test-examples.ts';

const folder = 'exercises/close-reading';
const structure = `${folder}/exercise.yaml`;
const english = `${folder}/en.yaml`;
const dutch = `${folder}/nl.yaml`;

describe('exercises', () => {
  testExamples([
    {
      name: 'an exercise that is written but has no folder',
      change: remove(folder),
      expected: {
        file: 'course.yaml',
        at: 'id: close-reading',
        says: 'its folder content/exercises/close-reading is missing',
        cure: 'Add',
      },
    },
    {
      name: 'a folder of an exercise that is not listed',
      change: add('exercises/other/exercise.yaml', 'minutes: 5'),
      expected: { file: 'exercises/other', at: null, says: "isn't listed", cure: 'List it' },
    },
    {
      name: 'a language that is missing',
      change: remove(dutch),
      expected: { file: dutch, at: null, says: 'is missing', cure: 'Add it' },
    },
    {
      name: 'a fragment whose words stand under another id',
      change: all(edit(english, '      laughs:', '      laugh:')),
      expected: [
        { file: english, at: ['items:', 1], says: 'The item of "story" "laughs" has no words here', cure: 'correct "laugh"' },
        { file: english, at: 'laugh:', says: 'There is no item of "story" "laugh"', cure: 'Call it "laughs"' },
      ],
    },
    {
      name: 'a target without words in one language',
      change: edit(dutch, '      cross: cross\n', ''),
      expected: { file: dutch, at: 'targets:', says: 'The target of "story" "cross" has no words here', cure: 'Add "cross"' },
    },
    {
      name: 'a paragraph without words in one language',
      change: edit(dutch, 'reason: Reason', 'reasons: Reason'),
      expected: [
        { file: dutch, at: 'why:', says: 'The paragraph "reason" has no words here', cure: 'correct "reasons"' },
        { file: dutch, at: 'reasons:', says: 'There is no paragraph "reasons"', cure: 'Call it "reason"' },
      ],
    },
    {
      name: 'a target, a work, a term and a key that are not there',
      change: all(
        edit(structure, 'to: warm', 'to: warmth'),
        edit(structure, '- koomen-2023', '- koomen-2022'),
        edit(structure, '- conflict', '- conflicts'),
        edit(structure, 'lesson/dimensions/words', 'lesson/dimensions/word'),
      ),
      expected: [
        { file: structure, at: 'lesson/dimensions/word', says: "isn't a lesson", cure: 'dimensions/words' },
        { file: structure, at: '- conflicts', says: "isn't a term", cure: 'Did you mean "conflict"?' },
        { file: structure, at: '- koomen-2022', says: "isn't a work", cure: 'Did you mean "koomen-2023"?' },
        { file: structure, at: 'to: warmth', says: 'isn\'t a target of the question "story"', cure: 'Did you mean "warm"?' },
      ],
    },
    {
      name: 'a reading that is defended and chosen at once',
      change: edit(structure, 'to: cross', 'to: warm'),
      expected: {
        file: structure,
        at: ['also:', 2],
        says: '"warm" could also be defended for "shouts"',
        cure: 'Take it out of "also"',
      },
    },
    {
      name: 'an id that stands twice',
      change: all(edit(structure, 'id: during', 'id: before')),
      expected: [
        { file: english, at: 'during:', says: 'There is no item of "order" "during"', cure: 'Take it out' },
        { file: structure, at: ['id: before', 2], says: 'The item "before" stands here a second time', cure: 'another id' },
        { file: dutch, at: 'during:', says: 'There is no item of "order" "during"', cure: 'Take it out' },
      ],
    },
  ]);
});

describe('vignettes', () => {
  testExamples([
    inEachText(
      'a fragment that stands nowhere',
      `${folder}/*.yaml`,
      ' {shouts} again',
      '',
      'vignette:',
      'The vignette ends where {shouts}',
      'laughs, shouts',
    ),
    inEachText(
      'a fragment that is none',
      `${folder}/*.yaml`,
      '{laughs}',
      '{smiles}',
      'vignette:',
      '{smiles} stands where {laughs} should',
      'laughs, shouts',
    ),
    inEachText(
      'a fragment that stands twice',
      `${folder}/*.yaml`,
      'again',
      '{laughs}',
      'vignette:',
      '{laughs} stands where the fragments have ended',
      'once',
    ),
    {
      name: 'fragments in another order than their numbers',
      change: all(edit(english, '{laughs}', '{x}'), edit(english, '{shouts}', '{laughs}'), edit(english, '{x}', '{shouts}')),
      expected: { file: english, at: 'vignette:', says: '{shouts} stands where {laughs} should stand', cure: 'in that order' },
    },
    {
      name: 'a vignette that is missing',
      change: edit(english, '    vignette:\n      - On Monday {laughs}\n      - On Tuesday {shouts} again\n', ''),
      expected: { file: english, at: 'story:', says: '"story" has no vignette', cure: 'list of paragraphs' },
    },
    inEachText(
      'a vignette that is not asked for',
      `${folder}/*.yaml`,
      '    prompt: What comes first?\n',
      '    prompt: What comes first?\n    vignette: [A story]\n',
      'vignette: [A',
      '"order" has a vignette',
      'Take it out',
    ),
  ]);
});
