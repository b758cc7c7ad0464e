import { describe } from 'vitest';

import { all, edit } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const scenario = 'scenarios/monday/scenario.yaml';

describe('the ways through a scenario', () => {
  testExamples([
    {
      name: 'a start that is not there',
      change: edit(scenario, 'start: door', 'start: dor'),
      expected: [{ file: scenario, at: 'start: dor', says: 'a scene of this scenario', cure: 'Did you mean "door"?' }],
    },
    {
      name: 'a scene that a choice leads to and that is not there',
      change: edit(scenario, 'to: together', 'to: tgether'),
      expected: [{ file: scenario, at: 'to: tgether', says: 'a scene or an ending', cure: 'Did you mean "together"?' }],
    },
    {
      name: 'a scene that nothing leads to, and its endings',
      change: edit(scenario, 'to: hall', 'to: alone'),
      expected: [
        { file: scenario, at: 'id: hall', says: 'No choices lead from the start to "hall"', cure: 'Let a choice lead to it' },
        {
          file: scenario,
          at: 'id: together',
          says: 'No choices lead from the start to "together"',
          cure: 'take it out with its words',
        },
        { file: scenario, at: 'id: apart', says: 'No choices lead from the start to "apart"', cure: 'Let a choice' },
      ],
    },
    {
      name: 'scenes that lead round in a circle',
      change: edit(scenario, 'to: apart', 'to: door'),
      expected: [
        { file: scenario, at: 'id: door', says: 'in a circle: "door", "hall", "door"', cure: 'every path must end' },
        { file: scenario, at: 'id: apart', says: 'No choices lead from the start to "apart"', cure: 'Let a choice' },
      ],
    },
    {
      name: 'a scene from which no choices lead to an ending',
      change: all(
        edit(scenario, 'to: together', 'to: hall'),
        edit(scenario, 'to: together', 'to: hall'),
        edit(scenario, 'to: apart', 'to: hall'),
        edit(scenario, 'to: alone', 'to: hall', 2),
      ),
      expected: [
        { file: scenario, at: 'id: hall', says: 'From "hall" no choices lead to an ending', cure: '"endings"' },
        { file: scenario, at: 'id: together', says: 'No choices lead from the start to "together"', cure: 'Let a choice' },
        { file: scenario, at: 'id: apart', says: 'No choices lead from the start to "apart"', cure: 'Let a choice' },
      ],
    },
    {
      name: 'a last route with a condition',
      change: edit(scenario, 'to: apart', 'to: apart\n            when: { trust: { min: 9 } }'),
      expected: [{ file: scenario, at: ['to:', 3], says: '"to" doesn\'t fit', cure: 'Leave out "when" in the last route' }],
    },
  ]);
});

describe('every state of a scenario', () => {
  testExamples([
    {
      name: 'an ending that conditions keep everybody from',
      change: edit(scenario, 'min: 2', 'max: 2'),
      expected: { file: scenario, at: 'id: apart', says: 'Nobody gets to "apart"', cure: 'Loosen a "when"' },
    },
    {
      name: 'a choice that nobody is ever offered, so that there is nothing to choose',
      change: all(edit(scenario, 'min: 0', 'min: 1'), edit(scenario, 'to: together', 'to: alone', 2)),
      expected: [
        {
          file: scenario,
          at: 'id: door',
          says: 'only one choice is offered to who comes with trust 0, strain 0',
          cure: 'two or more',
        },
        { file: scenario, at: 'id: leave', says: 'Nobody is ever offered "leave"', cure: 'Loosen its "when"' },
      ],
    },
    {
      name: 'a meter that leaves its range',
      change: edit(scenario, 'max: 3', 'max: 1'),
      expected: {
        file: scenario,
        at: 'id: trust',
        says: 'leaves its range of -2 to 1: it gets up to 2, first in "together"',
        cure: 'Change effects',
      },
    },
  ]);
});

describe('the choices of a scenario', () => {
  testExamples([
    {
      name: 'a choice that does nothing',
      change: edit(scenario, 'strain: -1', 'strain: 0'),
      expected: { file: scenario, at: 'id: leave', says: '"leave" changes no meter', cure: 'Give it "effects"' },
    },
    {
      name: 'a choice that another one makes pointless',
      change: edit(scenario, 'strain: -1', 'trust: 1\n          strain: -1', 2),
      expected: { file: scenario, at: 'id: stay', says: '"stay" leads where "nod" leads', cure: 'worth defending' },
    },
    {
      name: 'a choice that is much longer than another one',
      change: edit('scenarios/monday/nl.yaml', 'text: Two words', 'text: Two'),
      expected: {
        file: 'scenarios/monday/nl.yaml',
        at: 'door:',
        says: 'The longest choice of "door" has 3 words, the shortest 1',
        cure: 'Even them out',
      },
    },
  ]);
});

describe('the best ending of a scenario', () => {
  testExamples([
    {
      name: 'that there is none',
      change: edit(scenario, '    best: true\n', ''),
      expected: { file: scenario, at: 'endings:', says: 'No ending is the best one', cure: 'Add "best: true"' },
    },
    {
      name: 'one that always taking the first choice reaches, and the longest',
      change: edit(scenario, '- id: apart', '- id: apart\n    best: true'),
      expected: [
        { file: 'scenarios/monday/en.yaml', at: 'scenes:', says: 'Always taking the longest choice', cure: 'the longest' },
        { file: 'scenarios/monday/nl.yaml', at: 'scenes:', says: 'Always taking the longest choice', cure: 'the longest' },
        {
          file: scenario,
          at: 'endings:',
          says: 'Always taking the first choice leads to the best ending, "apart"',
          cure: 'another order',
        },
      ],
    },
    {
      name: 'one that always taking the longest choice reaches in one language',
      change: edit('scenarios/monday/en.yaml', 'text: Two words', 'text: Three words longer', 2),
      expected: {
        file: 'scenarios/monday/en.yaml',
        at: 'scenes:',
        says: 'Always taking the longest choice leads to the best ending, "together"',
        cure: 'Make another choice',
      },
    },
  ]);
});

describe('the minutes of a scenario', () => {
  testExamples([
    {
      name: 'that its texts take far less than it says',
      change: edit(scenario, 'minutes: 8', 'minutes: 15'),
      expected: ['en', 'nl'].map((lang) => ({
        file: `scenarios/monday/${lang}.yaml`,
        at: null,
        says: 'takes about 8.2 minutes to read here, and "minutes" says 15',
        cure: 'Change "minutes"',
      })),
    },
  ]);
});
