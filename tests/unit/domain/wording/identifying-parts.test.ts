import { expect, test } from 'vitest';

import { identifyingParts } from '../../../../src/domain/wording/identifying-parts.ts';

test.each([
  ['Gisteren kwam Karim Janssen te laat.', ['Karim Janssen']],
  ['Toen Sam de Vries binnenkwam, en later Mia van den Berg.', ['Sam de Vries', 'Mia van den Berg']],
  ['On Monday Sam was late, and so was I.', []],
  ['Toen Karim kwam, zei ik niets.', []],
  ['Karim kwam. Sam ook.', []],
  ['Fatima El Amrani wachtte.', ['Fatima El Amrani']],
  ['Met Nora O’Neill sprak ik.', ['Nora O’Neill']],
  ['Eerste regel van Sam\nKarim daarna.', []],
  ['Niets om te zien.', []],
])('in %j the full names are %j', (text, names) => {
  expect(identifyingParts(text).names).toEqual(names);
});

test.each([
  ['Mail naar sam.devries@school.example.', ['sam.devries@school.example']],
  ['Bel 0470 12 34 56 na vijven.', ['0470 12 34 56']],
  ['Bel +31 6 12345678.', ['+31 6 12345678']],
  ['Op 20-11-2026 om 10:15, in 2026.', []],
  ['In groep 7 zitten 26 kinderen.', []],
])('in %j one can be reached by %j', (text, addresses) => {
  expect(identifyingParts(text).addresses).toEqual(addresses);
});
