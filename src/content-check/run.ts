import { resolve } from 'node:path';

import { localeCodes } from '../i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';
import { reportConcepts } from './report-concepts.ts';
import { reportLessons } from './report-lessons.ts';
import { reportScenarios } from './report-scenarios.ts';
import { checkSpelling } from './spelling/check-spelling.ts';
import { spelledLangs } from './spelling/dictionary.ts';
import { authorTags } from './tags.ts';

// `node src/content-check/run.ts [folder]`: the report on `content/`, or on another folder, with its spelling, what each scenario comes
// to, how each lesson reads and where each concept is taught; fails when there are problems.
const root = resolve(process.argv[2] ?? 'content');
const { content, problems: inContent } = await checkContent({ root, langs: localeCodes, tags: authorTags });
const problems = [...inContent, ...(await checkSpelling(root, localeCodes))];
if (problems.length === 0) console.log(`${reportScenarios(content).join('\n')}\n`);
console.log(`${reportLessons(content).join('\n')}\n`);
console.log(`${reportConcepts(content).join('\n')}\n`);
const unspelled = localeCodes.filter((lang) => !spelledLangs.includes(lang));
if (unspelled.length > 0) console.log(`The spelling isn't checked in: ${unspelled.join(', ')}.\n`);
console.log(formatProblems(problems));
process.exitCode = problems.length === 0 ? 0 : 1;
