import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Voice, voiceFor } from '../../../../src/domain/aloud/voice-for.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({ lang, localService: true, default: false, ...more });
const flemish = voice('nl-BE');
const dutch = voice('nl_NL');
const american = voice('en-US');
const british = voice('en-GB');

describe('voiceFor', () => {
  test.each([
    { name: 'takes a voice of any region where the language has none', tag: 'nl', voices: [american, flemish], chosen: flemish },
    { name: 'knows how Android writes a language', tag: 'nl', voices: [dutch], chosen: dutch },
    { name: 'prefers the region of the language', tag: 'en-GB', voices: [american, british], chosen: british },
    {
      name: 'prefers the choice of the device',
      tag: 'nl',
      voices: [dutch, voice('nl-BE', { default: true })],
      chosen: voice('nl-BE', { default: true }),
    },
    { name: 'takes no voice of another language', tag: 'nl', voices: [american, voice('nlx')], chosen: null },
    {
      name: 'takes no voice that sends the text away',
      tag: 'nl',
      voices: [voice('nl-NL', { localService: false, default: true })],
      chosen: null,
    },
    { name: 'finds nothing where there is nothing', tag: 'nl', voices: [], chosen: null },
  ])('$name', ({ tag, voices, chosen }) => {
    expect(voiceFor(voices, tag)).toEqual(chosen);
  });

  test('never gives a voice that isn’t on the device', () => {
    const any = fc.record({
      lang: fc.constantFrom('nl', 'nl-NL', 'en-GB', ''),
      localService: fc.boolean(),
      default: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (voices) => {
        expect(voiceFor(voices, 'nl')?.localService ?? true).toBe(true);
      }),
    );
  });
});
