import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { grade } from '../../../../src/domain/quiz/grade-question.ts';
import type { QuestionResponse } from '../../../../src/domain/record/entry-types.ts';
import { examples } from './example-questions.ts';

const choose = (...options: string[]): QuestionResponse => ({ kind: 'choice', options });
const sort = (placed: Record<string, string>): QuestionResponse => ({ kind: 'sorting', placed });
const put = (...items: string[]): QuestionResponse => ({ kind: 'order', items });

describe('grade', () => {
  test.each([
    { name: 'a guess is neither right nor wrong', question: 'guess', response: choose('closeness'), complete: true, right: null },
    { name: 'a guess asks for a choice', question: 'guess', response: choose(), complete: false, right: null },
    { name: 'the right option is right', question: 'single', response: choose('low'), complete: true, right: true },
    { name: 'another option is wrong', question: 'single', response: choose('high'), complete: true, right: false },
    { name: 'no option is no answer', question: 'single', response: choose(), complete: false, right: null },
    {
      name: 'two options are no answer to one',
      question: 'single',
      response: choose('low', 'high'),
      complete: false,
      right: null,
    },
    { name: 'an option that is gone does not count', question: 'single', response: choose('gone'), complete: false, right: null },
    { name: 'nor does it spoil the right one', question: 'single', response: choose('gone', 'low'), complete: true, right: true },
    { name: 'all right options are right', question: 'multiple', response: choose('open', 'warm'), complete: true, right: true },
    {
      name: 'an option twice counts once',
      question: 'multiple',
      response: choose('open', 'warm', 'warm'),
      complete: true,
      right: true,
    },
    { name: 'one of two right options is wrong', question: 'multiple', response: choose('warm'), complete: true, right: false },
    {
      name: 'one too many is wrong',
      question: 'multiple',
      response: choose('warm', 'open', 'clinging'),
      complete: true,
      right: false,
    },
    { name: 'none of many is no answer', question: 'multiple', response: choose(), complete: false, right: null },
    {
      name: 'all matched is right',
      question: 'match',
      response: sort({ tells: 'closeness', counts: 'conflict' }),
      complete: true,
      right: true,
    },
    {
      name: 'one astray is wrong',
      question: 'match',
      response: sort({ tells: 'closeness', counts: 'closeness' }),
      complete: true,
      right: false,
    },
    {
      name: 'one unplaced is incomplete',
      question: 'match',
      response: sort({ tells: 'closeness' }),
      complete: false,
      right: null,
    },
    {
      name: 'a target that is gone is no place',
      question: 'match',
      response: sort({ tells: 'gone', counts: 'conflict' }),
      complete: false,
      right: null,
    },
    {
      name: 'a target may serve twice',
      question: 'classify',
      response: sort({ tells: 'closeness', shows: 'closeness' }),
      complete: true,
      right: true,
    },
    {
      name: 'the exact order is right',
      question: 'order',
      response: put('first', 'second', 'third'),
      complete: true,
      right: true,
    },
    {
      name: 'another order is wrong',
      question: 'order',
      response: put('second', 'first', 'third'),
      complete: true,
      right: false,
    },
    {
      name: 'a part of the order is incomplete',
      question: 'order',
      response: put('first', 'second'),
      complete: false,
      right: null,
    },
    {
      name: 'an item twice counts once',
      question: 'order',
      response: put('first', 'first', 'second'),
      complete: false,
      right: null,
    },
    {
      name: 'an item that is gone leaves the order',
      question: 'order',
      response: put('first', 'gone', 'second', 'third'),
      complete: true,
      right: true,
    },
    { name: 'a response of another kind is none', question: 'order', response: choose('first'), complete: false, right: null },
    { name: 'nor is an order a choice', question: 'single', response: put('low'), complete: false, right: null },
    { name: 'nor a choice a sorting', question: 'match', response: choose('tells'), complete: false, right: null },
  ] as const)('$name', ({ question, response, complete, right }) => {
    expect(grade(examples[question], response)).toMatchObject({ complete, right });
  });

  test('says of every option whether it is rightly chosen or left', () => {
    expect(grade(examples.multiple, choose('warm', 'clinging')).perOption).toEqual({ warm: true, open: false, clinging: false });
    expect(grade(examples.single, choose('high')).perOption).toEqual({ high: false, low: false, none: true });
  });

  test('says nothing of the options of a guess', () => {
    expect(grade(examples.guess, choose('closeness'))).toMatchObject({ perOption: {}, perItem: {} });
  });

  test('says of every item whether it is in its place, also while others have none', () => {
    expect(grade(examples.match, sort({ tells: 'closeness' })).perItem).toEqual({ tells: true, counts: false });
    expect(grade(examples.order, put('first', 'third', 'second')).perItem).toEqual({ first: true, second: false, third: false });
  });

  test('finds exactly one set of options right, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(['warm', 'open', 'clinging']), (options) => {
        expect(grade(examples.multiple, choose(...options)).right === true).toBe([...options].sort().join() === 'open,warm');
      }),
    );
  });

  test('takes what an old response names for nothing of its own', () => {
    expect(grade(examples.match, sort(Object.create({ tells: 'closeness' }) as Record<string, string>)).perItem).toEqual({
      tells: false,
      counts: false,
    });
  });
});
