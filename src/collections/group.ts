import { getCollection } from 'astro:content';

import { judgingQuestion, pictureQuestion } from '../domain/group/coded-question.ts';
import { fillNames } from '../domain/wording/fill-names.ts';
import type { Lang } from '../i18n/locales.ts';
import type { Session, SessionWords } from '../schemas/session.ts';
import { exerciseById } from './exercises.ts';
import { scanById } from './scans.ts';
import { sessionById, sessionPaths } from './sessions.ts';
import { uiIn } from './ui.ts';

/** The poll of a session, or a scan that everybody fills in about the same relationship. */
async function pictureOf(lang: Lang, id: string, picture: NonNullable<Session['picture']>, words: SessionWords) {
  if (picture.kind === 'poll') {
    const lines = picture.lines.map((line) => ({ id: line, ...(words.poll[line] ?? { question: line, left: '', right: '' }) }));
    return { question: pictureQuestion(id, picture), unit: 1, lines, intro: null, scan: null };
  }
  const ui = await uiIn(lang);
  const { structure, words: text } = await scanById(lang, picture.scan);
  const perspective = structure.perspectives.find((one) => one.id === picture.perspective);
  if (!perspective) throw new RangeError(`The scan "${picture.scan}" has no perspective "${picture.perspective}".`);
  const names = { ...text.fallbacks, ...(words.scan ? { professional: words.scan.professional, other: words.scan.other } : {}) };
  const statements = text.perspectives[perspective.id]?.items ?? {};
  const { scales } = structure;
  return {
    question: pictureQuestion(id, picture, structure),
    unit: 5,
    lines: scales.map((scale) => ({
      id: scale.id,
      question: text.scales[scale.id]?.title ?? scale.id,
      left: ui('group.little'),
      right: ui('group.much'),
    })),
    intro: words.scan?.instruction ?? null,
    scan: {
      structure: { scales, perspectives: [{ id: perspective.id, side: perspective.side, items: perspective.items }] },
      perspective: perspective.id,
      statements: Object.fromEntries(perspective.items.map((item) => [item.id, fillNames(statements[item.id] ?? '', names)])),
      labels: text.labels,
      unknown: text.unknown,
    },
  };
}

/** The fragments that a session judges. */
async function judgingOf(lang: Lang, id: string, { exercise, part: name }: NonNullable<Session['judging']>) {
  const { structure, words } = await exerciseById(lang, exercise);
  const part = structure.questions.find((one) => one.id === name);
  const text = words.questions[name];
  if (part?.kind !== 'classify' || !text)
    throw new RangeError(`The exercise "${exercise}" has no fragments "${name}" that a group can judge.`);
  return { question: judgingQuestion(id, exercise, part), part, words: text };
}

/** What the group of a session answers together: its picture, its fragments, or both; as the islands of `group/` and `join/` take it. */
export async function groupOf(lang: Lang, id: string) {
  const { structure, words } = await sessionById(lang, id);
  return {
    title: words.title,
    picture: structure.picture ? await pictureOf(lang, id, structure.picture, words) : null,
    judging: structure.judging ? await judgingOf(lang, id, structure.judging) : null,
  };
}

/** Session and language of every written session in which a group answers something together. */
export async function groupPaths() {
  const sessions = await getCollection('sessions');
  const answering = new Set(sessions.flatMap(({ id, data }) => (data.picture || data.judging ? [id.split('/')[1]] : [])));
  return (await sessionPaths()).filter(({ session }) => answering.has(session));
}
