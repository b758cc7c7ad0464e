import type { MethodWords, SessionWords } from '../../schemas/session.ts';
import type { PageFile } from '../mdx-file.ts';
import type { TextBlock } from '../text-blocks.ts';
import type { Path } from '../value-at.ts';

/** The texts in data, with their paths. */
function textsIn(data: unknown, path: Path = []): readonly Readonly<{ text: string; path: Path }>[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** What a group reads and hears of a session or a method, and its facilitator too: the texts of its front matter, then those of its body. */
export function scriptBlocks({ words, body }: PageFile<SessionWords | MethodWords>): readonly TextBlock[] {
  const inFront = textsIn(words?.data).map(({ text, path }) => {
    // Titles and the ends of a line are no sentences.
    const heading = ['title', 'left', 'right', 'professional', 'other'].includes(String(path.at(-1)));
    return { heading, pieces: [{ text, line: words?.lineAt(path) ?? 1, lang: null, term: null, within: [] }] };
  });
  return [...inFront, ...(body?.blocks ?? [])];
}
