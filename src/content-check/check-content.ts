import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { caseParts } from './rules/case-parts.ts';
import { casePredictions } from './rules/case-predictions.ts';
import { caseReferences } from './rules/case-references.ts';
import { caseWords } from './rules/case-words.ts';
import { checkKinds } from './rules/check-kinds.ts';
import { checkPool } from './rules/check-pool.ts';
import { conceptOrder } from './rules/concept-order.ts';
import { courseIds } from './rules/course-ids.ts';
import { exerciseReferences } from './rules/exercise-references.ts';
import { exerciseWords } from './rules/exercise-words.ts';
import { firstUse } from './rules/first-use.ts';
import { folders } from './rules/folders.ts';
import { foreignLangs } from './rules/foreign-langs.ts';
import { glossaryReferences } from './rules/glossary-references.ts';
import { glossaryWords } from './rules/glossary-words.ts';
import { lessonLength } from './rules/lesson-length.ts';
import { lessonReferences } from './rules/lesson-references.ts';
import { moduleWords } from './rules/module-words.ts';
import { optionBalance } from './rules/option-balance.ts';
import { parity } from './rules/parity.ts';
import { placedQuestions } from './rules/placed-questions.ts';
import { plainText } from './rules/plain-text.ts';
import { plannedTitles } from './rules/planned-titles.ts';
import { prompts } from './rules/prompts.ts';
import { questionIds } from './rules/question-ids.ts';
import { questionReferences } from './rules/question-references.ts';
import { questionWords } from './rules/question-words.ts';
import { readingLevel } from './rules/reading-level.ts';
import { repeatedTerms } from './rules/repeated-terms.ts';
import { sameWords } from './rules/same-words.ts';
import { scanPlaceholders } from './rules/scan-placeholders.ts';
import { scanReferences } from './rules/scan-references.ts';
import { scanReadings } from './rules/scan-readings.ts';
import { scanWords } from './rules/scan-words.ts';
import { scenarioBestEnding } from './rules/scenario-best-ending.ts';
import { scenarioChoices } from './rules/scenario-choices.ts';
import { scenarioGraph } from './rules/scenario-graph.ts';
import { scenarioLengths } from './rules/scenario-lengths.ts';
import { scenarioReferences } from './rules/scenario-references.ts';
import { scenarioStates } from './rules/scenario-states.ts';
import { scenarioWords } from './rules/scenario-words.ts';
import { scriptFragments } from './rules/script-fragments.ts';
import { scriptReferences } from './rules/script-references.ts';
import { scriptSchedules } from './rules/script-schedules.ts';
import { scriptWords } from './rules/script-words.ts';
import { sessionReferences } from './rules/session-references.ts';
import { sessionUses } from './rules/session-uses.ts';
import { sessionWords } from './rules/session-words.ts';
import { strayFiles } from './rules/stray-files.ts';
import { structureIds } from './rules/structure-ids.ts';
import { tagForms } from './rules/tag-forms.ts';
import { tagReferences } from './rules/tag-references.ts';
import { untaughtTerms } from './rules/untaught-terms.ts';
import { uncitedWorks } from './rules/uncited-works.ts';
import { vignettes } from './rules/vignettes.ts';
import { writtenModules } from './rules/written-modules.ts';
import { writtenTools } from './rules/written-tools.ts';
import { openShelf } from './shelf.ts';
import type { Tags } from './tags.ts';

/** The rules that need nothing but the content. */
const rules: readonly ((content: Content) => readonly Problem[])[] = [
  courseIds,
  writtenModules,
  writtenTools,
  plannedTitles,
  structureIds,
  questionIds,
  moduleWords,
  questionWords,
  caseWords,
  scanReadings,
  scanWords,
  scenarioWords,
  exerciseWords,
  vignettes,
  scriptWords,
  scriptFragments,
  sessionWords,
  glossaryWords,
  sameWords,
  scanPlaceholders,
  lessonReferences,
  questionReferences,
  caseReferences,
  scanReferences,
  scenarioReferences,
  scenarioGraph,
  scenarioStates,
  scenarioChoices,
  scenarioBestEnding,
  scenarioLengths,
  exerciseReferences,
  scriptReferences,
  scriptSchedules,
  sessionReferences,
  sessionUses,
  glossaryReferences,
  tagReferences,
  caseParts,
  casePredictions,
  prompts,
  placedQuestions,
  checkPool,
  checkKinds,
  optionBalance,
  conceptOrder,
  untaughtTerms,
  firstUse,
  repeatedTerms,
  foreignLangs,
  lessonLength,
  readingLevel,
  parity,
  uncitedWorks,
  plainText,
];

/** What is checked, and against what. */
export type CheckOptions = Readonly<{
  /** The path of the folder `content/`. */
  root: string;
  /** The codes of all languages; the first is the one that the others are compared with. */
  langs: readonly string[];
  /** The tags that texts may use. */
  tags: Tags;
}>;

/** The content as far as it could be read, and everything that is wrong in it, in no particular order; no problems when all is well. */
export type CheckedContent = Readonly<{ content: Content; problems: readonly Problem[] }>;

/**
 * Reads the content and checks it. What a file that can't be read would say is left open, so that one fault doesn't look like many.
 *
 * @throws the file system's error if the folder isn't there
 */
export async function checkContent({ root, langs, tags }: CheckOptions): Promise<CheckedContent> {
  const shelf = await openShelf(root);
  const content = readContent(shelf, langs);
  const problems = [
    ...shelf.problems(),
    ...folders(content, shelf),
    ...strayFiles(content, shelf),
    ...rules.flatMap((rule) => rule(content)),
    ...tagForms(content, tags),
  ];
  return { content, problems };
}
