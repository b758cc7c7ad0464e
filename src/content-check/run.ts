import { resolve } from 'node:path';

import { localeCodes } from '../i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';
import { reportScenarios } from './report-scenarios.ts';
import { authorTags } from './tags.ts';

// `node src/content-check/run.ts [folder]`: the report on `content/`, or on another folder, and what each scenario comes to; fails when there
// are problems.
const root = resolve(process.argv[2] ?? 'content');
const problems = await checkContent({ root, langs: localeCodes, tags: authorTags });
if (problems.length === 0) console.log(`${(await reportScenarios(root, localeCodes)).join('\n')}\n`);
console.log(formatProblems(problems));
process.exitCode = problems.length === 0 ? 0 : 1;
