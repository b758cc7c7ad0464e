import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { readPages, texts } from './texts.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a code names a language; what isn't even formed like one doesn't. */
function isLang(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** Words in a language that there isn't: they would be read aloud in any voice, and their spelling is looked up nowhere. */
export function foreignLangs(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) =>
      body.tags.flatMap(({ name, line, attributes }) => {
        const lang = attributes.get('lang');
        if (name !== 'Foreign' || !lang || isLang(lang)) return [];
        const cure = 'Write the code of the language, such as "en" for English or "fr" for French.';
        return [{ file, line, message: `"${lang}" isn't a language.`, cure }];
      }),
    ),
  );
}
