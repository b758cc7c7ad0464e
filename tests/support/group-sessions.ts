import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { type CodedQuestion, judgingQuestion, pictureQuestion } from '../../src/domain/group/coded-question.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { Session, SessionWords } from '../../src/schemas/session.ts';
import { exercise, scan } from './words.ts';

const folder = new URL('../../content/sessions/', import.meta.url);

type WithPicture<Kind extends string> = Readonly<{
  id: string;
  picture: Extract<NonNullable<Session['picture']>, { kind: Kind }>;
  question: CodedQuestion;
}>;

function sessions(): readonly Readonly<{ id: string; structure: Session }>[] {
  const ids = globSync('*/session.yaml', { cwd: fileURLToPath(folder) }).map((file) => basename(dirname(file)));
  return ids.toSorted().map((id) => ({
    id,
    structure: Session.parse(parse(readFileSync(new URL(`${id}/session.yaml`, folder), 'utf8'))),
  }));
}

function firstOf<Found>(what: string, find: (session: ReturnType<typeof sessions>[number]) => Found | null): Found {
  for (const session of sessions()) {
    const found = find(session);
    if (found) return found;
  }
  throw new Error(`content/sessions has no session with ${what}, so that nothing can be tested with it.`);
}

/** The first session in `content/` whose picture is a poll. */
export function sessionWithPoll(): WithPicture<'poll'> {
  return firstOf('a poll', ({ id, structure: { picture } }) =>
    picture?.kind === 'poll' ? { id, picture, question: pictureQuestion(id, picture) } : null,
  );
}

/** The first session in `content/` whose picture is a scan. */
export function sessionWithScan(): WithPicture<'scan'> {
  return firstOf('a scan', ({ id, structure: { picture } }) =>
    picture?.kind === 'scan' ? { id, picture, question: pictureQuestion(id, picture, scan(picture.scan)) } : null,
  );
}

/** The first session in `content/` in which fragments are judged. */
export function sessionWithJudging() {
  return firstOf('something to judge', ({ id, structure: { judging } }) => {
    const part = judging && exercise(judging.exercise).questions.find((one) => one.id === judging.part);
    return judging && part?.kind === 'classify'
      ? { id, judging, part, question: judgingQuestion(id, judging.exercise, part) }
      : null;
  });
}

/** A session without its words. */
export function sessionStructure(id: string): Session {
  const found = sessions().find((session) => session.id === id);
  if (!found) throw new Error(`content/sessions has no session "${id}".`);
  return found.structure;
}

/** The steps of a session that have minutes in a length, in order. */
export function sessionScript(id: string, length: '60' | '90'): Session['steps'] {
  const { steps, schedule } = sessionStructure(id);
  return steps.filter((step) => schedule[length][step.id] !== undefined);
}

/** A session's words beside its text. */
export function sessionWords(id: string, lang: Lang): SessionWords {
  const text = readFileSync(new URL(`${id}/${lang}.mdx`, folder), 'utf8');
  return SessionWords.parse(parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''));
}
