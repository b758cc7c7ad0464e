import type { CourseWords } from '../../../../src/islands/my-data/course-words.ts';
import type { Wording } from '../../../../src/islands/my-data/entry-in-words.ts';
import { uiAreaOf } from './ui-area-of.ts';

const items = { trusts: '{other} trusts me.', avoids: '{other} avoids me.' };

/** The smallest course that what is kept can be about. */
const course: CourseWords = {
  titles: {
    'scan/relationship-scan': 'Relationship scan',
    'lesson/a/b': 'A lesson',
    'session/thursday': 'Thursday’s session',
    'check/a': 'Check: A',
    'placement/a': 'Beforehand: A',
  },
  addresses: {
    'scan/relationship-scan': '/en/scans/relationship-scan/',
    'lesson/a/b': '/en/modules/a/b/',
    'session/thursday': '/en/sessions/thursday/',
  },
  scans: {
    'relationship-scan': {
      structure: {
        version: 1,
        scales: [{ id: 'closeness', aim: 'none' }],
        perspectives: [
          {
            id: 'mine',
            side: 'own',
            items: [
              { id: 'trusts', scale: 'closeness', key: '+' },
              { id: 'avoids', scale: 'closeness', key: '-' },
            ],
          },
        ],
      },
      words: {
        title: 'Relationship scan',
        perspectives: { mine: { title: 'Your side', instruction: 'Think.', items } },
        fallbacks: { other: 'this person', professional: 'my helper' },
        labels: ['not at all', 'hardly', 'partly', 'largely', 'completely'],
        unknown: 'I don’t know',
      },
    },
  },
  questions: {
    'lesson/a/b/which': { prompt: 'Which?', parts: { yes: 'Yes, that one.' }, targets: { left: 'To the left' } },
    'check/a/which': { prompt: 'Which of these?', parts: {}, targets: {} },
  },
  prompts: { 'lesson/a/b/guess': 'What comes next?' },
  choices: { 'lesson/a/b/guess/walks-away': 'She walks away.' },
  terms: { closeness: 'closeness' },
};

/** What entries are put into words with, in English. */
export const exampleWording: Wording = {
  lang: 'en',
  course,
  ui: uiAreaOf('myData'),
  kinds: uiAreaOf('keptKind'),
};
