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
      name: 'a scene that a choice leads to and that is not there, and the ending that it would have led to',
      change: edit(scenario, 'to: together', 'to: tgether'),
      expected: [{ file: scenario, at: 'to: tgether', says: 'a scene or an ending', cure: 'Did you mean "together"?' }],
    },
    {
      name: 'a scene that nothing leads to, and its ending',
      change: edit(scenario, 'to: hall', 'to: alone'),
      expected: [
        { file: scenario, at: 'id: hall', says: 'No choices lead from the start to "hall"', cure: 'Let a choice lead to it' },
        {
          file: scenario,
          at: 'id: together',
          says: 'No choices lead from the start to "together"',
          cure: 'take it out with its words',
        },
      ],
    },
    {
      name: 'a scene from which no choices lead to an ending',
      change: all(edit(scenario, 'to: together', 'to: hall', 1), edit(scenario, 'to: door', 'to: hall')),
      expected: [
        { file: scenario, at: 'id: hall', says: 'From "hall" no choices lead to an ending', cure: '"endings"' },
        { file: scenario, at: 'id: together', says: 'No choices lead from the start to "together"', cure: 'Let a choice' },
      ],
    },
  ]);
});
