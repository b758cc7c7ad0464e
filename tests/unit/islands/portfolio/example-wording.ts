import type { PortfolioWording } from '../../../../src/islands/portfolio/portfolio-ui.ts';
import { uiAreaOf } from '../my-data/ui-area-of.ts';

const reading = { heading: 'A picture', description: 'About {other}, as it is now.', question: 'What now?' };

/** The smallest course that a portfolio can be about, in English. */
export const exampleWording: PortfolioWording = {
  lang: 'en',
  ui: uiAreaOf('portfolio'),
  plan: uiAreaOf('plan'),
  result: { ...uiAreaOf('scan'), ...uiAreaOf('side'), ...uiAreaOf('compare'), ...{ unknown: 'I don’t know' } },
  course: {
    modules: [{ id: 'a', heading: 'Module 1: A', outcomes: ['Look.'], places: ['lesson/a/x', 'case/c', 'scan/s', 'check/a'] }],
    titles: { 'lesson/a/x': 'Lesson X', 'case/c': 'Case C', 'scan/s': 'Scan S', 'scenario/m': 'Monday', 'check/a': 'Check: A' },
    addresses: { 'lesson/a/x': '/en/modules/a/x/' },
    prompts: { 'lesson/a/x/one': 'What is asked now?', 'case/c/guess': 'What comes next?' },
    choices: { 'case/c/guess/walks': 'She walks away.' },
    endings: { 'scenario/m/calm': 'A calm end' },
    scans: {
      s: {
        structure: {
          version: 2,
          drawing: 'portrait',
          scales: ['closeness', 'conflict', 'dependency'].map((id) => ({ id, aim: 'none' as const })),
          patterns: [
            { id: 'close', when: { closeness: 'high' } },
            { id: 'between', when: {} },
          ],
          perspectives: [
            {
              id: 'mine',
              side: 'own',
              questions: [{ id: 'first', part: 'p', kind: 'text' }],
              items: [
                { id: 'n', scale: 'closeness', key: '+' },
                { id: 'c', scale: 'conflict', key: '+' },
                { id: 'd', scale: 'dependency', key: '-' },
              ],
            },
            {
              id: 'theirs',
              side: 'other',
              items: ['closeness', 'conflict', 'dependency'].map((scale) => ({ id: `t-${scale}`, scale, key: '+' as const })),
            },
          ],
        },
        words: {
          title: 'Scan S',
          fallbacks: { other: 'this person', professional: 'my helper' },
          scaleName: 'Dimension',
          scales: Object.fromEntries(
            ['closeness', 'conflict', 'dependency'].map((id) => [
              id,
              { title: id, about: '', low: `little ${id}`, between: `some ${id}`, high: `much ${id} with {other}` },
            ]),
          ),
          patterns: { close: { ...reading, name: 'a close picture' }, between: { ...reading, name: 'a picture in between' } },
          caution: ['There are no norms.'],
          perspectives: {
            mine: { title: 'Your side', questions: { first: 'What came to mind about {other}?' } },
            theirs: { title: 'The other side', questions: {} },
          },
          groups: {},
          reading: null,
        },
        portraitLabel: 'Closeness: {closeness}, conflict: {conflict}, dependency: {dependency}.',
      },
    },
  },
};
