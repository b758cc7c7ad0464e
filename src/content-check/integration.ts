import { fileURLToPath } from 'node:url';

import { localeCodes } from '../i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';
import { reportScenarios } from './report-scenarios.ts';
import { authorTags } from './tags.ts';

/** What the check asks of the moment at which Astro sets itself up. */
type Setup = Readonly<{
  command: string;
  config: Readonly<{ root: URL }>;
  logger: Readonly<{ info: (message: string) => void; warn: (message: string) => void }>;
}>;

/**
 * An Astro integration that checks `content/` before anything is rendered: a build stops on problems and names all of them, the
 * developers' server logs them and goes on. A build also says what each scenario comes to.
 */
export function contentCheck() {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }: Setup) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(new URL('content', config.root));
        const { content, problems } = await checkContent({ root, langs: localeCodes, tags: authorTags });
        if (problems.length === 0) {
          if (command === 'build') for (const report of reportScenarios(content)) logger.info(report);
          return;
        }
        const report = formatProblems(problems);
        if (command === 'build') throw new Error(`The build stopped because of the content; nothing was rendered.\n\n${report}`);
        logger.warn(report);
      },
    },
  };
}
