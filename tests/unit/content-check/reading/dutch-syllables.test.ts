import { expect, test } from 'vitest';

import { dutchSyllables } from '../../../../src/content-check/reading/dutch-syllables.ts';

const words: Readonly<Record<string, number>> = {
  kind: 1,
  huis: 1,
  vrouw: 1,
  gauw: 1,
  duw: 1,
  hooi: 1,
  leeuw: 1,
  nieuw: 1,
  één: 1,
  vóór: 1,
  draaien: 2,
  geeuwen: 2,
  koeien: 2,
  knieën: 2,
  zeeën: 2,
  geïnd: 2,
  geëerd: 2,
  geëist: 2,
  creëert: 2,
  naïef: 2,
  cliënt: 2,
  idee: 2,
  cadeau: 2,
  niveau: 2,
  bureau: 2,
  yoga: 2,
  baby: 2,
  chaos: 2,
  moeilijk: 2,
  leerkracht: 2,
  jeugdzorg: 2,
  nabijheid: 3,
  emotie: 3,
  sociaal: 3,
  reactie: 3,
  dialoog: 3,
  Europa: 3,
  ruïne: 3,
  creëren: 3,
  reünie: 3,
  ideeën: 3,
  theorie: 3,
  ooievaar: 3,
  bijeenkomst: 3,
  gehechtheid: 3,
  wederzijds: 3,
  situatie: 4,
  officieel: 4,
  egoïstisch: 4,
  uitzondering: 4,
  beïnvloeden: 4,
  beëindigen: 4,
  financiële: 5,
  coöperatie: 5,
  'auto-ongeluk': 5,
  initiatief: 5,
  mogelijkheden: 5,
  afhankelijkheid: 5,
  professionele: 6,
};

test.each(Object.entries(words))('counts the syllables of “%s”', (word, syllables) => {
  expect(dutchSyllables(word)).toBe(syllables);
});

test.each([
  ['museum', 2, 'a border between vowels may look like one sound'],
  ['team', 2, 'a loanword is read as Dutch'],
  ['site', 2, 'so is its silent e'],
])('counts “%s” as %i, as its doc says: %s', (word, syllables) => {
  expect(dutchSyllables(word)).toBe(syllables);
});

test.each(['“Goed,”', 'zo’n.', '2021', ''])('gives a word at least one syllable: %s', (word) => {
  expect(dutchSyllables(word)).toBe(1);
});
