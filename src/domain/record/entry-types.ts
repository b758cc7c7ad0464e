import type { InferOutput } from 'valibot';

import type * as schemas from './entry-schemas.ts';
import type * as toolSchemas from './tool-entry-schemas.ts';
import type { JsonObject } from './json-value.ts';
import type { RecordKind } from './record-key.ts';

/**
 * A loose object's own fields, all the way down: a misspelt field is an error, though it could have come from a newer version.
 */
type Known<T> = T extends JsonObject
  ? T
  : T extends readonly (infer Part)[]
    ? Known<Part>[]
    : T extends object
      ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
      : T;

/** A finished scan. */
export type ScanEntry = Known<InferOutput<typeof schemas.ScanEntry>>;

/** How a perspective was answered: for oneself, imagined for the other, or by the other, who was asked. */
export type How = ScanEntry['how'];

/** A scan in the middle. */
export type DraftEntry = Known<InferOutput<typeof schemas.DraftEntry>>;

/** What the learner wrote at a prompt about their own practice. */
export type ReflectionEntry = Known<InferOutput<typeof schemas.ReflectionEntry>>;

/** What the learner expected before reading on. */
export type PredictionEntry = Known<InferOutput<typeof schemas.PredictionEntry>>;

/** The questions drawn for a module's check. */
export type DrawEntry = Known<InferOutput<typeof schemas.DrawEntry>>;

/** An answer to a question. */
export type AnswerEntry = Known<InferOutput<typeof schemas.AnswerEntry>>;

/** What the learner did with a question: options chosen, items sorted into targets, or items put in order. */
export type QuestionResponse = AnswerEntry['response'];

/** That the check of a module was passed. */
export type PassedEntry = Known<InferOutput<typeof schemas.PassedEntry>>;

/** How the learner wants their portfolio. */
export type PortfolioEntry = Known<InferOutput<typeof toolSchemas.PortfolioEntry>>;

/** That something was read. */
export type ReadEntry = Known<InferOutput<typeof schemas.ReadEntry>>;

/** Where the learner was in something to read. */
export type PlaceEntry = Known<InferOutput<typeof schemas.PlaceEntry>>;

/** The choices made in a scenario. */
export type PathEntry = Known<InferOutput<typeof schemas.PathEntry>>;

/** A small plan. */
export type PlanEntry = Known<InferOutput<typeof toolSchemas.PlanEntry>>;

/** The relationship map. */
export type MapEntry = Known<InferOutput<typeof toolSchemas.MapEntry>>;

/** A group's picture. */
export type PictureEntry = Known<InferOutput<typeof toolSchemas.PictureEntry>>;
/** Where a group is in a session. */
export type PresentingEntry = Known<InferOutput<typeof toolSchemas.PresentingEntry>>;

/** The minutes of one meeting. */
export type MinutesEntry = Known<InferOutput<typeof toolSchemas.MinutesEntry>>;

/** When a flash card comes back. */
export type CardEntry = Known<InferOutput<typeof toolSchemas.CardEntry>>;

/** A setting. */
export type PreferenceEntry = Known<InferOutput<typeof schemas.PreferenceEntry>>;

/** The entry of each kind. */
export type EntryByKind = {
  scan: ScanEntry;
  draft: DraftEntry;
  reflection: ReflectionEntry;
  prediction: PredictionEntry;
  draw: DrawEntry;
  answer: AnswerEntry;
  passed: PassedEntry;
  read: ReadEntry;
  place: PlaceEntry;
  path: PathEntry;
  plan: PlanEntry;
  map: MapEntry;
  portfolio: PortfolioEntry;
  picture: PictureEntry;
  presenting: PresentingEntry;
  minutes: MinutesEntry;
  card: CardEntry;
  preference: PreferenceEntry;
};

/** An entry of one kind. */
export type EntryOf<Kind extends RecordKind> = EntryByKind[Kind];

/** What an entry of one kind says, without the stamp that is put on when it is saved. */
export type ContentOf<Kind extends RecordKind> = { [K in RecordKind]: Unstamped<EntryByKind[K]> }[Kind];

/** Distributes over unions, which `Omit` does not. */
type Unstamped<Entry> = Entry extends unknown ? Omit<Entry, 'v' | 'at' | 'sequence'> : never;
