import type { ExerciseQuestion } from '../../schemas/exercise.ts';
import type { Scan } from '../../schemas/scan.ts';
import type { Session } from '../../schemas/session.ts';

/** What everybody in a group answers: lines of a poll, scales of a scan, or fragments that are judged. */
export type QuestionKind = 'picture' | 'judging';

/** What a group code answers: all that its form depends on. */
export type CodedQuestion = Readonly<{
  /** The id of the session. */
  session: string;
  kind: QuestionKind;
  /** What is asked, so that a code from before it changed is told apart. */
  shape: string;
  version: number;
  /** Each line with how many values it has, from 0; leaving it open is one more. */
  lines: readonly Readonly<{ id: string; values: number }>[];
}>;

/** Line id to value, a whole number from 0; what was left open is absent. */
export type GroupAnswers = Readonly<Record<string, number>>;

/** A line of a poll goes from 0 to 10. */
export const POLL_VALUES = 11;

/** A scale of a scan goes from 0 to 100 by fives. */
export const SCALE_VALUES = 21;

/** How sure someone is of a choice: not given, unsure, fairly sure, sure. */
export const CONFIDENCES = 4;

type Judged = Pick<Extract<ExerciseQuestion, { kind: 'classify' }>, 'id' | 'targets' | 'items'>;

/**
 * The picture of a session as something to answer in a code.
 *
 * @param scan the structure of the picture's scan, where it has one
 * @throws RangeError if the picture asks for a scan that isn't given
 */
export function pictureQuestion(
  session: string,
  picture: NonNullable<Session['picture']>,
  scan?: Pick<Scan, 'version' | 'scales'>,
): CodedQuestion {
  const coded = (version: number, ids: readonly string[], values: number, of: string): CodedQuestion => ({
    session,
    kind: 'picture',
    shape: [of, ...ids].join(' '),
    version,
    lines: ids.map((id) => ({ id, values })),
  });
  if (picture.kind === 'poll') return coded(picture.version, picture.lines, POLL_VALUES, 'poll');
  if (!scan) throw new RangeError(`The picture of "${session}" is of the scan "${picture.scan}", which isn't given.`);
  const ids = scan.scales.map(({ id }) => id);
  return coded(scan.version, ids, SCALE_VALUES, `${picture.scan} ${picture.perspective}`);
}

/** The fragments that a session judges as something to answer in a code. A value is a target and a confidence: see `choiceOf`. */
export function judgingQuestion(session: string, exercise: string, { id, targets, items }: Judged): CodedQuestion {
  return {
    session,
    kind: 'judging',
    shape: [exercise, id, ...targets, '-', ...items.map((item) => item.id)].join(' '),
    version: 1,
    lines: items.map((item) => ({ id: item.id, values: targets.length * CONFIDENCES })),
  };
}

/** A judgement: the place of the target among the targets, and how sure, 1 to 3; 0 where that wasn't said. */
export type Choice = Readonly<{ target: number; confidence: number }>;

/** The value that stands for a judgement. */
export function valueOfChoice({ target, confidence }: Choice): number {
  return target * CONFIDENCES + confidence;
}

/** The judgement that a value stands for. */
export function choiceOf(value: number): Choice {
  return { target: Math.floor(value / CONFIDENCES), confidence: value % CONFIDENCES };
}
