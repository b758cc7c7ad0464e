import { z } from 'astro/zod';

import { Day, Id, Text, WordsById } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** Something that choices move, on its own range; `aim` is the direction that helps, if there is one. */
const Meter = z.strictObject({
  id: Id,
  start: z.int(),
  min: z.int(),
  max: z.int(),
  aim: z.enum(['high', 'low', 'none']),
});

/** Where a choice leads, what it changes, and the concept that its feedback names. */
const Choice = z.strictObject({
  id: Id,
  to: Id,
  effects: z.record(Id, z.int()).default({}),
  concept: Id,
  /** The choice is offered only while these meters are at least or at most at a value. */
  when: z.record(Id, z.strictObject({ min: z.int().optional(), max: z.int().optional() })).default({}),
});

const Scene = z.strictObject({ id: Id, choices: z.array(Choice).min(2).max(4) });

/** `scenario.yaml`: a case in which the learner chooses. */
export const Scenario = z.strictObject({
  version: z.int().positive(),
  reviewed: Day,
  minutes: z.int().min(5).max(20),
  inspiredBy: ContentKey,
  people: z.array(Id).min(1),
  meters: z.array(Meter).min(2).max(4),
  start: Id,
  scenes: z.array(Scene).min(1),
  endings: z.array(z.strictObject({ id: Id })).min(1),
});

/** A scenario without its words. */
export type Scenario = z.infer<typeof Scenario>;

/** `<lang>.yaml` of a scenario. */
export const ScenarioWords = z.strictObject({
  title: Text,
  summary: Text,
  people: z.record(Id, z.strictObject({ name: Text, about: Text })),
  meters: z.record(Id, z.strictObject({ title: Text, up: Text, down: Text })),
  scenes: z.record(
    Id,
    z.strictObject({
      title: Text,
      text: Text,
      choices: z.record(Id, z.strictObject({ text: Text, feedback: Text })),
    }),
  ),
  endings: z.record(Id, z.strictObject({ title: Text, text: Text })),
  debrief: WordsById.default({}),
});

/** The words of a scenario in one language. */
export type ScenarioWords = z.infer<typeof ScenarioWords>;
