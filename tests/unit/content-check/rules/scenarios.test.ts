import { describe } from 'vitest';

import { all, edit } from '../support/edit.ts';
import { testExamples } from '../support/test-examples.ts';

const scenario = 'scenarios/monday/scenario.yaml';

/** What makes a choice one for those who come without strain. */
const whenCalm = 'concept: conflict\n        when:\n          strain:\n            max: 0';

/** Makes the choice "nod" better than "stay", which leads to the same, and offers it only within bounds of strain. */
const nodWhen = (bounds: string) =>
  edit(
    scenario,
    'strain: -1\n        concept: conflict\nendings',
    `trust: 1\n          strain: -1\n        concept: conflict\n        when:\n          strain:\n            ${bounds}\nendings`,
  );

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
      change: all(edit(scenario, 'to: hall', 'to: alone'), edit(scenario, 'to: hall', 'to: alone')),
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
      expected: [{ file: scenario, at: ['to:', 4], says: '"to" doesn\'t fit', cure: 'Leave out "when" in the last route' }],
    },
    {
      name: 'a condition that sets no bounds, which would read "only if" and nothing more',
      change: edit(scenario, 'when:\n          strain:\n            min: 0', 'when:\n          strain: {}'),
      expected: { file: scenario, at: 'strain: {}', says: "doesn't fit", cure: '"min", "max" or both' },
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
      name: 'a choice that nobody is ever offered',
      change: edit(scenario, 'min: 0', 'min: 1'),
      expected: { file: scenario, at: 'id: leave', says: 'Nobody is ever offered "leave"', cure: 'Loosen its "when"' },
    },
    {
      name: 'a scene in which some have nothing to choose',
      change: all(...[5, 6].map((nth) => edit(scenario, 'concept: conflict', whenCalm, nth))),
      expected: {
        file: scenario,
        at: 'id: hall',
        says: 'only one choice is offered to who comes with trust 2, strain 1',
        cure: 'two or more',
      },
    },
    {
      name: 'a route that nobody takes, to where others get',
      change: edit(scenario, 'min: 2', 'min: 3'),
      expected: {
        file: scenario,
        at: ['to: alone', 2],
        says: 'Nobody who chooses "ask" is led by this route to "alone"',
        cure: 'Change its "when"',
      },
    },
    {
      name: 'a meter that leaves its range',
      change: edit(scenario, 'max: 3', 'max: 1'),
      expected: {
        file: scenario,
        at: 'id: trust',
        says: 'leaves its range of -2 to 1: it gets up to 3, first in "hall"',
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
      name: 'a choice that one with a condition makes pointless, where that holds whenever both could be chosen',
      change: nodWhen('max: 2'),
      expected: { file: scenario, at: 'id: stay', says: '"stay" leads where "nod" leads', cure: 'worth defending' },
    },
    {
      name: 'nothing in a choice beside a better one that is not offered to everybody',
      change: nodWhen('max: 0'),
      expected: [],
    },
    {
      name: 'a choice that does the same as another one',
      change: edit(scenario, 'strain: -1', 'trust: 1', 2),
      expected: { file: scenario, at: 'id: nod', says: '"nod" does what "stay" does', cure: 'Give it other effects' },
    },
    {
      name: 'a choice that says the same as another one in the same scene',
      change: edit('scenarios/monday/nl.yaml', 'text: Other words', 'text: two words'),
      expected: {
        file: 'scenarios/monday/nl.yaml',
        at: 'text: two words',
        says: 'In "hall" the choice "nod" says the same as "stay"',
        cure: 'a text of its own',
      },
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
