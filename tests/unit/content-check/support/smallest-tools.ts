import type { z } from 'astro/zod';

import type { Exercise, ExerciseWords } from '../../../../src/schemas/exercise.ts';
import type { Scan, ScanWords } from '../../../../src/schemas/scan.ts';
import type { Scenario, ScenarioWords } from '../../../../src/schemas/scenario.ts';
import { type Files, inEach, yaml } from './files.ts';

const reviewed = '2026-11-20';

const scan: Scan = {
  version: 1,
  reviewed,
  minutes: 5,
  drawing: 'bars',
  sources: ['koomen-2023'],
  scales: [{ id: 'warmth', aim: 'none' }],
  perspectives: [{ id: 'mine', side: 'own', items: [{ id: 'trusts', scale: 'warmth', key: '+' }] }],
  patterns: [
    { id: 'near', when: { warmth: 'high' } },
    { id: 'in-between', when: {} },
  ],
};
const pattern = { name: 'name', heading: 'Heading', description: 'Description', question: 'Question?' };
const scanWords: ScanWords = {
  title: 'Scan',
  summary: 'Summary',
  perspectives: { mine: { title: 'Mine', instruction: 'Answer', items: { trusts: '{other} trusts me' } } },
  fallbacks: { other: 'the other', professional: 'you' },
  labels: ['not', 'little', 'some', 'much', 'fully'],
  unknown: 'I don’t know',
  scaleName: 'Scale',
  scales: { warmth: { title: 'Warmth', about: 'About', low: 'Low', between: 'Between', high: 'High' } },
  patterns: { near: pattern, 'in-between': pattern },
  caution: ['Not a test'],
};

/** A scan with one item. */
export function scanFiles(): Files {
  return { 'scans/mirror/scan.yaml': yaml(scan), ...inEach((lang) => `scans/mirror/${lang}.yaml`, yaml(scanWords)) };
}

const scenario: z.input<typeof Scenario> = {
  version: 1,
  reviewed,
  minutes: 8,
  track: 'attachment',
  setting: 'school',
  inspiredBy: 'case/jan',
  sources: ['koomen-2023'],
  people: ['ann'],
  meters: [
    { id: 'trust', start: 0, min: -2, max: 3, aim: 'high' },
    { id: 'strain', start: 0, min: -2, max: 2, aim: 'low' },
  ],
  start: 'door',
  scenes: [
    {
      id: 'door',
      choices: [
        { id: 'wait', to: 'hall', effects: { trust: 1 }, concept: 'conflict' },
        { id: 'leave', to: 'alone', effects: { strain: -1 }, concept: 'conflict', when: { strain: { min: 0 } } },
        { id: 'knock', to: 'hall', effects: { trust: 2, strain: 1 }, concept: 'conflict' },
      ],
    },
    {
      id: 'hall',
      choices: [
        {
          id: 'ask',
          to: [{ to: 'alone', when: { strain: { min: 2 } } }, { to: 'apart' }],
          effects: { trust: -1, strain: 1 },
          concept: 'conflict',
        },
        { id: 'stay', to: 'together', effects: { trust: 1 }, concept: 'conflict' },
        { id: 'nod', to: 'together', effects: { strain: -1 }, concept: 'conflict' },
      ],
    },
  ],
  endings: [{ id: 'together', best: true }, { id: 'alone' }, { id: 'apart' }],
};
const long = { text: 'Three words long', did: 'Did', feedback: 'Feedback' };
const short = { text: 'Two words', did: 'Did', feedback: 'Feedback' };
const ending = { title: 'Title', text: 'End', question: 'Why?' };
const scenarioWords: ScenarioWords = {
  title: 'Scenario',
  summary: 'Summary',
  role: 'word '.repeat(1280),
  people: { ann: { name: 'Ann', about: 'A mentor' } },
  meters: {
    trust: { title: 'Trust', about: 'About', up: 'Up', down: 'Down' },
    strain: { title: 'Strain', about: 'About', up: 'Up', down: 'Down' },
  },
  scenes: {
    door: {
      title: 'Door',
      text: 'At the door',
      choices: { wait: long, leave: short, knock: { ...long, text: 'Knock out loud' } },
    },
    hall: { title: 'Hall', text: 'In the hall', choices: { ask: long, stay: short, nod: { ...short, text: 'Other words' } } },
  },
  endings: { together: ending, alone: ending, apart: ending },
};

/** A scenario with two scenes and three endings. */
export function scenarioFiles(): Files {
  return {
    'scenarios/monday/scenario.yaml': yaml(scenario),
    ...inEach((lang) => `scenarios/monday/${lang}.yaml`, yaml(scenarioWords)),
  };
}

const exercise: Exercise = {
  reviewed,
  minutes: 5,
  track: 'attachment',
  links: ['lesson/dimensions/words'],
  concepts: ['conflict'],
  sources: ['koomen-2023'],
  why: [{ id: 'reason', sources: ['koomen-2023'] }],
  questions: [
    {
      id: 'story',
      kind: 'classify',
      vignette: true,
      targets: ['warm', 'cross'],
      items: [
        { id: 'laughs', to: 'warm', also: [] },
        { id: 'shouts', to: 'cross', also: ['warm'] },
      ],
    },
    { id: 'order', kind: 'order', items: [{ id: 'before' }, { id: 'during' }, { id: 'after' }] },
  ],
};
const said = (id: string) => [id, { text: `Text of ${id}`, feedback: `Reason of ${id}` }] as const;
const exerciseWords: ExerciseWords = {
  title: 'Exercise',
  summary: 'Summary',
  why: { reason: 'Reason' },
  questions: {
    story: {
      heading: 'Story',
      prompt: 'What do you see?',
      vignette: ['On Monday {laughs}', 'On Tuesday {shouts} again'],
      targets: { warm: 'warm', cross: 'cross' },
      items: Object.fromEntries([said('laughs'), said('shouts')]),
    },
    order: { heading: 'Order', prompt: 'What comes first?', items: Object.fromEntries(['before', 'during', 'after'].map(said)) },
  },
  onward: 'Onward',
};

/** An exercise with a text to read closely and steps to put in order. */
export function exerciseFiles(): Files {
  return {
    'exercises/close-reading/exercise.yaml': yaml(exercise),
    ...inEach((lang) => `exercises/close-reading/${lang}.yaml`, yaml(exerciseWords)),
  };
}
