import { z } from 'astro/zod';

import { Day, Id, Text } from './id.ts';
import { ContentKey } from './reference-key.ts';

/** Where a scenario plays, in the words of a case's settings. */
const Setting = z.enum(['school', 'probation', 'youth-work', 'care', 'child-protection', 'institution']);

/** Something that choices move, on its own range; `aim` is the direction that helps, if there is one. */
const Meter = z.strictObject({
  id: Id,
  start: z.int(),
  min: z.int(),
  max: z.int(),
  aim: z.enum(['high', 'low', 'none']),
});

/** Something that choices move. */
export type Meter = z.infer<typeof Meter>;

/** Per meter the least or the most that it may stand at; a condition without meters always holds. */
const Condition = z
  .record(
    Id,
    z
      .strictObject({ min: z.int().optional(), max: z.int().optional() })
      .refine(({ min, max }) => min !== undefined || max !== undefined, 'Give it "min", "max" or both: else it says nothing.'),
  )
  .default({});

/** Per meter the least or the most that it may stand at. */
export type Condition = z.infer<typeof Condition>;

/** One way on: the first route whose condition holds once the choice has had its effect is taken. */
const Route = z.strictObject({ to: Id, when: Condition });

/** One way on from a choice, with its condition. */
export type Route = z.infer<typeof Route>;

const Choice = z.strictObject({
  id: Id,
  /** A scene or an ending; or several routes, of which the last has no condition. */
  to: z.union([Id.transform((to): readonly Route[] => [{ to, when: {} }]), z.array(Route).min(2)]),
  /** What is added to meters. */
  effects: z.record(Id, z.int()).default({}),
  /** The term that the feedback is about. */
  concept: Id,
  /** The choice is offered only while this holds. */
  when: Condition,
});

/** Something that the learner can do in a scene: its effects, and where it leads. */
export type Choice = z.infer<typeof Choice>;

const Scene = z.strictObject({ id: Id, choices: z.array(Choice).min(2).max(4) });

/** A moment in which the learner chooses. */
export type Scene = z.infer<typeof Scene>;

/** `best` marks the ending that comes nearest to what the scenario is about; it must not be reachable without thinking. */
const Ending = z.strictObject({ id: Id, best: z.boolean().default(false) });

/** `scenario.yaml`: a case in which the learner chooses. */
export const Scenario = z
  .strictObject({
    /** Raised when a scene or a choice changes: a kept path names the version that it belongs to. */
    version: z.int().positive(),
    reviewed: Day,
    minutes: z.int().min(8).max(15),
    track: Id,
    setting: Setting,
    /** A heavy scenario opens with a note about its content. */
    contentNote: z.boolean().default(false),
    /** The case of the course that it grew from; its people are invented. */
    inspiredBy: ContentKey,
    /** Works of the bibliography that the feedback rests on. */
    sources: z.array(Id).min(1),
    people: z.array(Id).min(1),
    meters: z.array(Meter).min(2).max(4),
    start: Id,
    scenes: z.array(Scene).min(1),
    endings: z.array(Ending).min(1),
    /** Where the course goes on from here: lessons, scans, exercises. */
    links: z.array(ContentKey).default([]),
  })
  .superRefine(({ scenes }, context) => {
    for (const [scene, { choices }] of scenes.entries())
      for (const [at, { to }] of choices.entries())
        if (Object.keys(to.at(-1)?.when ?? {}).length > 0)
          context.addIssue({
            code: 'custom',
            path: ['scenes', scene, 'choices', at, 'to'],
            message: 'Leave out "when" in the last route: some learners would be led nowhere.',
          });
  });

/** A scenario without its words. */
export type Scenario = z.infer<typeof Scenario>;

const ChoiceWords = z.strictObject({
  /** What the learner does, as something to choose. */
  text: Text,
  /** The same as a short sentence about what was done, for the path so far. */
  did: Text,
  /** What it brings about and why, in two to four sentences that follow `did`. */
  feedback: Text,
});

/** A text of paragraphs with empty lines between them; one that begins with `> ` is something that is said. */
const Story = Text;

/** `<lang>.yaml` of a scenario. */
export const ScenarioWords = z.strictObject({
  title: Text,
  summary: Text,
  /** What is heavy about it, said before it begins. */
  contentNote: Text.optional(),
  /** Who the learner is here, and what went before. */
  role: Story,
  people: z.record(Id, z.strictObject({ name: Text, about: Text })),
  /** Per meter: its name, what it stands for, and a sentence for when it rises and when it falls. */
  meters: z.record(Id, z.strictObject({ title: Text, about: Text, up: Text, down: Text })),
  scenes: z.record(Id, z.strictObject({ title: Text, text: Story, choices: z.record(Id, ChoiceWords) })),
  /** Per ending: how it ends, and a question to take along. */
  endings: z.record(Id, z.strictObject({ title: Text, text: Story, question: Text })),
});

/** The words of a scenario in one language. */
export type ScenarioWords = z.infer<typeof ScenarioWords>;
