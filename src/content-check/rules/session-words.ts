import type { Method, MethodWords, Session, SessionWords } from '../../schemas/session.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { uncoveredIds } from './uncovered-ids.ts';

/** Words about the scan that a group fills in, where it fills in none, and the other way round. */
function aboutScan(structure: DataFile<Session>, file: DataFile<SessionWords>): readonly Problem[] {
  const asked = structure.data.picture?.kind === 'scan';
  if (asked === (file.data.scan !== undefined)) return [];
  return [
    asked
      ? {
          file: file.file,
          line: file.lineAt([]),
          message: `"scan" is missing: ${structure.file} has a scan as its picture.`,
          cure: 'Say for whose relationship the group fills it in: instruction, professional, other.',
        }
      : {
          file: file.file,
          line: file.lineAt(['scan']),
          message: `"scan" stands here, but ${structure.file} doesn't have a scan as its picture.`,
          cure: 'Take it out, or let the picture be a scan.',
        },
  ];
}

function ofSession(structure: DataFile<Session>, file: DataFile<SessionWords>): readonly Problem[] {
  const { picture, handOut } = structure.data;
  const lines = picture?.kind === 'poll' ? picture.lines : [];
  const shared = { structure: structure.file };
  return [
    ...uncoveredIds(file, { ...shared, what: 'line', ids: lines, path: ['poll'], words: file.data.poll }),
    ...aboutScan(structure, file),
    ...uncoveredIds(file, {
      ...shared,
      what: 'point',
      ids: handOut.points,
      path: ['handOut', 'points'],
      words: file.data.handOut.points,
    }),
    ...uncoveredIds(file, {
      ...shared,
      what: 'prompt',
      ids: handOut.prompts,
      path: ['handOut', 'prompts'],
      words: file.data.handOut.prompts,
    }),
  ];
}

function ofMethod(structure: DataFile<Method>, file: DataFile<MethodWords>): readonly Problem[] {
  const { prepares } = structure.data;
  const what = 'thing to prepare';
  return uncoveredIds(file, { what, ids: prepares, structure: structure.file, path: ['prepares'], words: file.data.prepares });
}

/** Front matter of sessions that doesn't match their picture and hand-out, and of methods that doesn't match what one prepares. */
export function sessionWords({ sessions, methods }: Content): readonly Problem[] {
  return [
    ...sessions.flatMap(({ structure, pages }) =>
      structure === null ? [] : [...pages.values()].flatMap(({ words }) => (words === null ? [] : ofSession(structure, words))),
    ),
    ...methods.flatMap(({ structure, pages }) =>
      structure === null ? [] : [...pages.values()].flatMap(({ words }) => (words === null ? [] : ofMethod(structure, words))),
    ),
  ];
}
