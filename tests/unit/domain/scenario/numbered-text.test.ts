import { describe, expect, test } from 'vitest';

import { numberedText } from '../../../../src/domain/scenario/numbered-text.ts';
import { smallScenario } from './small-scenario.ts';

describe('numberedText', () => {
  const sections = numberedText(smallScenario);

  test('has a number for each scene, each choice and each ending, from 1 on and without gaps', () => {
    expect(sections.map(({ number }) => number)).toEqual(Array.from({ length: 2 + 6 + 3 }, (_, at) => at + 1));
  });

  test('begins with the start', () => {
    expect(sections[0]).toMatchObject({ number: 1, kind: 'scene', scene: 'door' });
  });

  test('leads from each choice to what it brings about, and from there to a scene or an ending', () => {
    for (const section of sections)
      if (section.kind === 'scene')
        for (const { choice, number } of section.choices)
          expect(sections[number - 1]).toMatchObject({ kind: 'outcome', scene: section.scene, choice: { id: choice.id } });
      else if (section.kind === 'outcome')
        expect(section.goTo.map(({ number }) => sections[number - 1]?.kind)).not.toContain('outcome');
  });

  test('keeps its numbers as long as the scenario is the same, and does not put them in the order of the story', () => {
    expect(numberedText(smallScenario)).toEqual(sections);
    const scenesFirst = sections.map(({ kind }) => kind);
    expect(scenesFirst).not.toEqual(['scene', 'scene', ...Array<string>(6).fill('outcome'), ...Array<string>(3).fill('ending')]);
  });
});
