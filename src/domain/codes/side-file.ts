import { check, literal, looseObject, number, object, picklist, pipe, record, safeParse, string } from 'valibot';

import type { Answers } from '../scoring/score-scale.ts';
import type { CodedScan, SideAnswers, SideReading } from './side-reading.ts';

const version = 1;

/** More characters than the answers to a hundred items take. */
const longest = 50_000;

/**
 * A side file: the same answers as in a side code, as a file that a person can read.
 *
 *     { "format": "dyade-side", "version": 1, "scan": "relationship-scan", "scanVersion": 1, "perspective": "theirs",
 *       "answers": { "b-n1": 4, "b-c1": "unknown" } }
 *
 * An item that was left open is absent. As in the code there is no name and no time in it.
 *
 * Life: as that of a side code. A field that is added leaves the version as it is, one that changes its meaning raises it; when the scan
 * changes, files to the version before are refused.
 */
const SideFile = object({
  format: literal('dyade-side'),
  version: literal(version),
  scan: string(),
  scanVersion: number(),
  perspective: string(),
  answers: record(string(), picklist([1, 2, 3, 4, 5, 'unknown'])),
});

/** What every version of the format has. */
const AnyVersion = looseObject({
  format: literal('dyade-side'),
  version: pipe(
    number(),
    check((value) => Number.isInteger(value) && value > version),
  ),
});

/** The text of a side file. */
export function sideFile({ scan, scanVersion, perspective, answers }: SideAnswers): string {
  return `${JSON.stringify({ format: 'dyade-side', version, scan, scanVersion, perspective, answers }, null, 2)}\n`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The answers in a side file, or why there are none. Never throws, whatever the text.
 *
 * @param scan the id of the scan that is asked for
 */
export function readSideFile(text: string, structure: CodedScan, scan: string): SideReading {
  const content = text.length > longest ? undefined : jsonIn(text);
  if (safeParse(AnyVersion, content).success) return { ok: false, reason: 'newer-format' };
  const parsed = safeParse(SideFile, content);
  if (!parsed.success) return { ok: false, reason: 'damaged' };
  const file = parsed.output;
  if (file.scan !== scan) return { ok: false, reason: 'other-scan' };
  const perspective = structure.perspectives.find(({ id, side }) => id === file.perspective && side === 'other');
  if (file.scanVersion !== structure.version || !perspective) return { ok: false, reason: 'other-version' };
  const answers: Answers = Object.fromEntries(
    perspective.items.flatMap(({ id }) => {
      const answer = Object.hasOwn(file.answers, id) ? file.answers[id] : undefined;
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
  // An item that this version doesn't have is no answer that may be dropped in silence.
  if (Object.keys(answers).length !== Object.keys(file.answers).length) return { ok: false, reason: 'damaged' };
  return { ok: true, perspective: perspective.id, answers };
}
