import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { pictureQuestion } from '../../src/domain/group/coded-question.ts';
import { groupCode } from '../../src/domain/group/group-code.ts';

test('no two sessions of the course share the mark by which their group codes are told apart', () => {
  const { sessions } = parse(readFileSync('content/course.yaml', 'utf8')) as { sessions: { id: string }[] };
  const marks = sessions.map(({ id }) =>
    groupCode(pictureQuestion(id, { kind: 'poll', version: 1, lines: ['one'] }), {}, 0).slice(1, 3),
  );
  expect(sessions.length).toBeGreaterThan(0);
  expect(new Set(marks).size).toBe(sessions.length);
});
