import { array, type GenericSchema, looseObject, number, optional, record, safeParse, string } from 'valibot';

import type { Deck } from './deck.ts';

const place = { module: optional(string()), place: number() };

const schema: GenericSchema<unknown, Deck> = looseObject({
  terms: array(
    looseObject({
      ...place,
      id: string(),
      meaning: string(),
      names: record(string(), looseObject({ text: string(), lang: optional(string()) })),
    }),
  ),
  questions: array(
    looseObject({
      ...place,
      key: string(),
      prompt: string(),
      options: array(string()),
      right: number(),
      why: string(),
      from: string(),
    }),
  ),
});

/** The cards from a file of this site; `null` where it is anything else. */
export function parseDeck(value: unknown): Deck | null {
  const parsed = safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
