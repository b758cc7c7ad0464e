import type { ByLang } from '../content.ts';
import type { PageFile } from '../mdx-file.ts';
import type { PageBody } from '../page-body.ts';

/** A page in one language whose body could be read. */
export type ReadBody = Readonly<{ lang: string; file: string; body: PageBody }>;

/** The pages whose body could be read, with their languages, in the order of the languages. */
export function readBodies(pages: ByLang<PageFile<unknown>>): readonly ReadBody[] {
  return [...pages].flatMap(([lang, { file, body }]) => (body === null ? [] : [{ lang, file, body }]));
}
