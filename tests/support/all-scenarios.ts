import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

import { localeCodes } from '../../src/i18n/locales.ts';
import { Scenario, ScenarioWords } from '../../src/schemas/scenario.ts';

const folder = fileURLToPath(new URL('../../content/scenarios/', import.meta.url));

/** Every scenario in `content/` with its words per language, so that a new one needs no mention in a test. */
export function allScenarios() {
  const read = (path: string): unknown => parse(readFileSync(`${folder}${path}`, 'utf8'));
  return globSync('*/scenario.yaml', { cwd: folder })
    .map((file) => basename(dirname(file)))
    .toSorted()
    .map((id) => ({
      id,
      structure: Scenario.parse(read(`${id}/scenario.yaml`)),
      words: localeCodes.map((lang) => ({ lang, words: ScenarioWords.parse(read(`${id}/${lang}.yaml`)) })),
    }));
}
