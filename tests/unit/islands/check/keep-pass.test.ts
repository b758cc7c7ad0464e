import { beforeEach, describe, expect, test } from 'vitest';

import { keepEarlierPass, keepPass } from '../../../../src/islands/check/keep-pass.ts';
import { freshDevice } from '../../platform/fake-storage.ts';
import { openedRecord } from '../../platform/open-page.ts';

beforeEach(freshDevice);

const finishedAt = '2026-11-20T10:20:00.000Z';
const startedAt = '2026-11-01T10:00:00.000Z';
const round = { right: 8, of: 10, passed: true, finishedAt };

/** A record with a finished round of two questions, of which so many are right. */
async function recordWithRound(right: number) {
  const record = await openedRecord();
  await record.write('draw', 'a', { questions: ['q1', 'q2'], startedAt, finishedAt });
  for (const [at, id] of ['q1', 'q2'].entries())
    await record.write('answer', `check/a/${id}`, {
      response: { kind: 'choice', options: ['x'] },
      checked: true,
      right: at < right,
    });
  return record;
}

describe('keepPass', () => {
  test('keeps the first pass, whatever comes after', async () => {
    const record = await openedRecord();
    await keepPass(record, 'a', round);
    await keepPass(record, 'a', { ...round, right: 10, finishedAt: '2026-11-21T10:20:00.000Z' });
    expect(await record.read('passed', 'a')).toMatchObject({ passedAt: finishedAt, right: 8, of: 10, sequence: 1 });
  });

  test('keeps nothing of a round that was not passed', async () => {
    const record = await openedRecord();
    await keepPass(record, 'a', { ...round, right: 6, passed: false });
    expect(await record.read('passed', 'a')).toBeNull();
  });
});

describe('keepEarlierPass', () => {
  test('keeps a pass from before passes were kept, by its draw and answers', async () => {
    const record = await recordWithRound(2);
    await keepEarlierPass(record, 'a');
    expect(await record.read('passed', 'a')).toMatchObject({ passedAt: finishedAt, right: 2, of: 2 });
  });

  test('keeps nothing where the last round was not passed, or there was none', async () => {
    const record = await recordWithRound(1);
    await keepEarlierPass(record, 'a');
    await keepEarlierPass(record, 'b');
    expect(await record.list('passed')).toEqual([]);
  });
});
