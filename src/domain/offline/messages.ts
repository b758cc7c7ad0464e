import * as v from 'valibot';

const MessageSchema = v.variant('type', [
  /** A page was opened and has come to rest: it may be kept. `sparing`: the device asks sites to use little. */
  v.object({ type: v.literal('opened'), path: v.string(), sparing: v.boolean() }),
  /** To a worker that waits: take over if no tab has something under way. It is answered with whether it does. */
  v.object({ type: v.literal('take-over-if-quiet') }),
  /** To a worker that waits: take over, the learner asks for it. */
  v.object({ type: v.literal('take-over') }),
  /** Stop keeping whatever is on its way: all that is kept is about to go. It is answered once that has stopped. */
  v.object({ type: v.literal('forget') }),
  /** Which build is this worker's? It is answered with a `BuildAnswer`. */
  v.object({ type: v.literal('which-build') }),
]);

/**
 * What pages tell the worker. A worker that has never heard of a message leaves it; a page of an earlier build that doesn't know the
 * worker's question whether it is quiet gives no answer, and counts as not quiet.
 */
export type OfflineMessage = v.InferOutput<typeof MessageSchema>;

/** The message in what was sent, or `null` if it is none that we know. */
export function parseMessage(value: unknown): OfflineMessage | null {
  const result = v.safeParse(MessageSchema, value);
  return result.success ? result.output : null;
}

const BuildAnswerSchema = v.object({ listing: v.string(), cache: v.string() });

/** Which build a worker is of: the path of its listing below the base, and the name of its cache. */
export type BuildAnswer = v.InferOutput<typeof BuildAnswerSchema>;

/** The answer in what was sent, or `null`. */
export function parseBuildAnswer(value: unknown): BuildAnswer | null {
  const result = v.safeParse(BuildAnswerSchema, value);
  return result.success ? result.output : null;
}
