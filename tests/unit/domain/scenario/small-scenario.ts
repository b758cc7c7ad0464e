import { Scenario } from '../../../../src/schemas/scenario.ts';

/** The smallest scenario in which everything can happen: a condition on a choice, a route that depends on a meter, two ways to one ending. */
export const smallScenario = Scenario.parse({
  version: 1,
  reviewed: '2026-11-20',
  minutes: 8,
  track: 'enforced',
  setting: 'probation',
  inspiredBy: 'case/willem',
  sources: ['denktank-7'],
  people: ['ines'],
  meters: [
    { id: 'trust', start: 2, min: 0, max: 5, aim: 'high' },
    { id: 'strain', start: 2, min: 0, max: 5, aim: 'low' },
  ],
  start: 'door',
  scenes: [
    {
      id: 'door',
      choices: [
        { id: 'wait', to: 'table', effects: { trust: 1 }, concept: 'trust' },
        { id: 'knock', to: 'table', effects: { strain: 2 }, concept: 'trust' },
        { id: 'leave', to: 'letter', effects: { trust: -1, strain: -1 }, concept: 'trust' },
      ],
    },
    {
      id: 'table',
      choices: [
        {
          id: 'ask',
          to: [{ to: 'quarrel', when: { strain: { min: 5 } } }, { to: 'plan' }],
          effects: { strain: 1 },
          concept: 'trust',
        },
        { id: 'tea', to: 'letter', effects: { trust: 1 }, concept: 'trust' },
        { id: 'joke', to: 'plan', effects: { trust: 2 }, concept: 'trust', when: { trust: { min: 3 } } },
      ],
    },
  ],
  endings: [{ id: 'plan', best: true }, { id: 'letter' }, { id: 'quarrel' }],
});
