import { describe, expect, test } from 'vitest';

import { clockFace } from '../../../../src/domain/session/clock-face.ts';
import { keyCommand, type KeyPress } from '../../../../src/domain/session/key-command.ts';
import { milestoneOf } from '../../../../src/domain/session/milestone-of.ts';
import { minutesDocument } from '../../../../src/domain/session/minutes-document.ts';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  keyCommand({
    key,
    withModifier: false,
    isRepeat: false,
    isTyping: false,
    isOnControl: false,
    singleKeysAreOn: true,
    ...more,
  });

describe('keyCommand', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['F5', 'fullScreen'],
    [' ', 'pause'],
    ['P', 'pause'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['n', 'notes'],
    ['f', 'fullScreen'],
    ['+', 'more'],
    ['-', 'less'],
    ['?', 'help'],
    ['x', null],
    ['Tab', null],
    ['toString', null],
  ])('takes %s for %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  test('is quiet where one types, with a modifier, and while a key is held', () => {
    for (const key of ['b', 'PageDown', ' '])
      for (const more of [{ isTyping: true }, { withModifier: true }, { isRepeat: true }]) expect(press(key, more)).toBeNull();
  });

  test('leaves a space to the button that has the focus', () => {
    expect(press(' ', { isOnControl: true })).toBeNull();
    expect(press('PageDown', { isOnControl: true })).toBe('next');
  });

  test('leaves out what writes a character where single keys are switched off, and never what a remote sends for steps', () => {
    for (const key of ['b', '.', ' ', 'p', '+', '?']) expect(press(key, { singleKeysAreOn: false })).toBeNull();
    for (const key of ['PageDown', 'PageUp', 'F5']) expect(press(key, { singleKeysAreOn: false })).not.toBeNull();
  });
});

describe('milestoneOf', () => {
  const of = (elapsed: number, allotted: number) =>
    milestoneOf({ elapsed, allotted, left: Math.max(0, allotted - elapsed), over: Math.max(0, elapsed - allotted) });
  test.each([
    { elapsed: 0, allotted: 300, is: null },
    { elapsed: 150, allotted: 300, is: 'half' },
    { elapsed: 239, allotted: 300, is: 'half' },
    { elapsed: 240, allotted: 300, is: 'minute' },
    { elapsed: 300, allotted: 300, is: 'over' },
    { elapsed: 900, allotted: 300, is: 'over' },
    { elapsed: 59, allotted: 120, is: null },
    { elapsed: 60, allotted: 120, is: 'minute' },
    { elapsed: 0, allotted: 60, is: null },
    { elapsed: 45, allotted: 60, is: null },
  ])('after $elapsed of $allotted seconds is $is', ({ elapsed, allotted, is }) => {
    expect(of(elapsed * 1000, allotted * 1000)).toBe(is);
  });
});

describe('clockFace', () => {
  test.each([
    [99_000, 'down', '1:39'],
    [98_001, 'down', '1:39'],
    [1, 'down', '0:01'],
    [0, 'down', '0:00'],
    [1999, 'up', '0:01'],
    [4_325_000, 'up', '72:05'],
  ] as const)('shows %d ms that count %s as %s', (milliseconds, counts, face) => {
    expect(clockFace(milliseconds, counts)).toBe(face);
  });
});

describe('minutesDocument', () => {
  const minutes = {
    title: 'A session',
    facts: ['20 November 2026', '60 minutes'],
    sections: [
      { heading: 'Intentions', text: 'M.: ask *once* more\r\n- K.: wait\n1. rest' },
      { heading: 'Minutes', text: '  ' },
    ],
  };
  test('is plain text, letter by letter, without what is empty', () => {
    expect(minutesDocument(minutes, 'txt')).toBe(
      'A session\n\n20 November 2026\n60 minutes\n\nIntentions\n\nM.: ask *once* more\n- K.: wait\n1. rest\n',
    );
  });
  test('is Markdown that shows the same', () => {
    expect(minutesDocument(minutes, 'md')).toBe(
      '# A session\n\n20 November 2026  \n60 minutes  \n\n## Intentions\n\nM.: ask \\*once\\* more  \n\\- K.: wait  \n1\\. rest  \n',
    );
  });
});
