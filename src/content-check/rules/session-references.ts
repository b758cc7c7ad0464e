import type { Session } from '../../schemas/session.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../yaml-file.ts';
import { knownIds } from './known-ids.ts';
import { namedId, namedKey } from './named-ids.ts';
import type { Choice } from './unknown-id.ts';

/** What a group can be given to work with: only what is written. */
function written({ course: { structure } }: Content, list: 'scans' | 'exercises', what: string): Choice {
  const entries = structure?.data[list].filter((entry) => entry.written);
  const ids = entries === undefined ? null : new Set(entries.map(({ id }) => id));
  return { what: `${what} that is written`, ids, listedIn: `content/${list}` };
}

/** The written scan that a group fills in, and its perspective. */
function scanNamed(file: DataFile<Session>, content: Content): readonly Problem[] {
  const { picture } = file.data;
  if (picture?.kind !== 'scan') return [];
  const structure = content.scans.find(({ id }) => id === picture.scan)?.structure ?? null;
  const perspectives = {
    what: `a perspective of the scan "${picture.scan}"`,
    ids: structure && new Set(structure.data.perspectives.map(({ id }) => id)),
    listedIn: 'its "perspectives"',
  };
  return [
    ...namedId(file, ['picture', 'scan'], picture.scan, written(content, 'scans', 'a scan')),
    ...namedId(file, ['picture', 'perspective'], picture.perspective, perspectives),
  ];
}

/** The written exercise whose fragments a group judges, and the part of it: one that sorts. */
function judgingNamed(file: DataFile<Session>, content: Content): readonly Problem[] {
  const { judging } = file.data;
  if (judging === undefined) return [];
  const structure = content.exercises.find(({ id }) => id === judging.exercise)?.structure ?? null;
  const sorting = structure?.data.questions.filter(({ kind }) => kind === 'classify');
  const parts = {
    what: `a question of the exercise "${judging.exercise}" that sorts (kind: classify)`,
    ids: sorting === undefined ? null : new Set(sorting.map(({ id }) => id)),
    listedIn: 'its "questions"',
  };
  return [
    ...namedId(file, ['judging', 'exercise'], judging.exercise, written(content, 'exercises', 'an exercise')),
    ...namedId(file, ['judging', 'part'], judging.part, parts),
  ];
}

/** Sessions that name a key, a track, a method, a scan, an exercise or a part of these that isn't there. */
export function sessionReferences(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return content.sessions.flatMap(({ structure }) => {
    if (structure === null) return [];
    const { around, track, method } = structure.data;
    return [
      ...namedKey(structure, ['around'], around, known),
      ...namedId(structure, ['track'], track, known.track),
      ...namedId(structure, ['method'], method, known.method),
      ...scanNamed(structure, content),
      ...judgingNamed(structure, content),
    ];
  });
}
