import { describe, expect, test } from 'vitest';

import { knownFields } from '../../../src/content-check/known-fields.ts';
import { Case } from '../../../src/schemas/case.ts';
import { Course } from '../../../src/schemas/course.ts';
import { GlossaryWords } from '../../../src/schemas/glossary.ts';
import { Questions } from '../../../src/schemas/question.ts';
import { Reference } from '../../../src/schemas/reference.ts';
import { Scan } from '../../../src/schemas/scan.ts';

const questions = { questions: [{ kind: 'order' }, { kind: 'other' }] };

describe('knownFields', () => {
  test.each([
    {
      name: 'the top of a file',
      schema: Scan,
      path: [],
      fields: [
        'version',
        'reviewed',
        'minutes',
        'drawing',
        'sources',
        'scales',
        'perspectives',
        'patterns',
        'background',
        'leadsTo',
      ],
    },
    { name: 'an entry of a list', schema: Scan, path: ['scales', 0], fields: ['id', 'group', 'aim'] },
    {
      name: 'an entry of a list that has a default',
      schema: Case,
      path: ['portraits', 2],
      fields: ['id', 'part', 'closeness', 'conflict', 'dependency'],
    },
    {
      name: 'an entry of a list that has been extended',
      schema: Course,
      path: ['tracks', 0, 'modules', 0],
      fields: ['id', 'written', 'lessons'],
    },
    { name: 'words by id', schema: GlossaryWords, path: ['closeness'], fields: ['term', 'definition', 'lang'] },
    { name: 'an optional group', schema: Reference, path: ['custom'], fields: ['citedIn', 'yearLetter', 'unknown'] },
    {
      name: 'all of several forms',
      schema: Reference,
      path: ['author', 0],
      fields: ['family', 'given', 'non-dropping-particle', 'literal'],
    },
    {
      name: 'the form that the data says',
      schema: Questions,
      path: ['questions', 0],
      fields: ['id', 'outcome', 'lesson', 'concepts', 'kind', 'items'],
    },
    { name: 'what is inside that form', schema: Questions, path: ['questions', 0, 'items', 0], fields: ['id'] },
    { name: 'a place that the data does not tell', schema: Questions, path: ['questions', 1, 'items', 0], fields: [] },
    { name: 'a group of free names', schema: GlossaryWords, path: [], fields: [] },
    { name: 'a place that is not there', schema: Scan, path: ['nowhere', 'at', 'all'], fields: [] },
  ])('gives the fields of $name', ({ schema, path, fields }) => {
    expect(knownFields(schema, questions, path)).toEqual(fields);
  });
});
