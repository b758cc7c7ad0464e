import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { composePortfolio } from '../../../../src/domain/portfolio/compose-portfolio.ts';
import { documentTexts } from '../../../../src/domain/portfolio/document-texts.ts';
import type { Work } from '../../../../src/domain/portfolio/work.ts';
import { exampleModules as modules, exampleWords as words, exampleWork } from './example-portfolio.ts';

const compose = (works: readonly Work[]) => composePortfolio({ works, modules, facts: [{ label: 'By', text: 'S.' }], words });
const headings = (works: readonly Work[]) => compose(works).sections.map(({ heading }) => heading);

const inB = exampleWork({ key: 'reflection/lesson/b/y/one', place: 'lesson/b/y', sequence: 1 });
const scan = exampleWork({ key: 'scan/s/1', kind: 'scan', place: 'scan/s', sequence: 2 });
const early = exampleWork({ key: 'reflection/lesson/a/x/one', sequence: 9 });
const late = exampleWork({ key: 'reflection/lesson/a/x/two', rank: 1, sequence: 3 });
const check = exampleWork({ key: 'passed/a', kind: 'check', place: 'check/a' });
const plan = exampleWork({ key: 'plan/1', kind: 'plan', place: null });
const gone = exampleWork({ key: 'reflection/lesson/old/z/one', place: 'lesson/old/z' });

describe('composePortfolio', () => {
  test('follows the course, whatever was made first, with plans and what has left the course after it', () => {
    const works = [plan, gone, inB, check, scan, late, early];
    expect(headings(works)).toEqual(['Module 1: A', 'Module 2: B', 'Elsewhere', 'Plans', 'What this is']);
    const titles = compose(works).sections[0]?.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(titles).toEqual(['What it is for', early.title, late.title, scan.title, check.title]);
  });

  test('shows the outcomes of the modules whose work is in it, and of no others', () => {
    expect(documentTexts(compose([inB]))).toContain('Ask in time.');
    expect(documentTexts(compose([inB]))).not.toContain('Tell one from two.');
    expect(headings([inB])).toEqual(['Module 2: B', 'What this is']);
  });

  test.each([
    { what: 'a reflection', works: [early], says: ['Own words.', 'Not reached by itself.'] },
    { what: 'a scan', works: [scan], says: ['Own words.', 'Not reached by itself.', 'No norms.', 'Initials.'] },
    { what: 'a plan', works: [plan], says: ['Own words.', 'Initials.'] },
  ])('closes with what applies to $what', ({ works, says }) => {
    expect(compose(works).sections.at(-1)?.blocks).toEqual([
      { type: 'list', items: says },
      { type: 'note', text: 'Made with Dyade.' },
    ]);
  });

  test('leaves out what is empty on the title page', () => {
    const facts = [
      { label: 'By', text: ' ' },
      { label: 'Date', text: 'today' },
    ];
    expect(composePortfolio({ works: [], modules, facts, words }).facts).toEqual([{ label: 'Date', text: 'today' }]);
  });

  test('loses nothing that goes in, and adds nothing twice', () => {
    const works = fc.uniqueArray(
      fc.record({
        key: fc.uuid(),
        place: fc.constantFrom(null, 'lesson/a/x', 'scan/s', 'lesson/b/y', 'check/b', 'lesson/old/z'),
        sequence: fc.nat(5),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(works, (some) => {
        const texts = documentTexts(compose(some.map(exampleWork)));
        for (const { key } of some) expect(texts.filter((text) => text === `Text of ${key}`)).toHaveLength(1);
      }),
    );
  });
});
