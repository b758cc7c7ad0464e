import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

import { readBody } from '../read-body.ts';
import { splitPage } from '../split-page.ts';
import { blockText, lineInBlock, type TextBlock } from '../text-blocks.ts';

/** Text that is checked against the words of one language, and the line of each of its characters. */
export type SpelledText = Readonly<{ text: string; lang: string; lineAt: (offset: number) => number }>;

/**
 * The values in YAML or JSON; the names of fields are ids. A `lang` says in which language the `term` beside it is. A value over several
 * lines is taken as it stands, to keep its lines.
 */
function inData(source: string, lang: string): readonly SpelledText[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const texts: SpelledText[] = [];
  const foreign = new Map<unknown, string>();
  visit(document, {
    Map: (_, map) => {
      const own = map.get('lang');
      if (typeof own === 'string') foreign.set(map.get('term', true), own);
    },
    Pair: (_, { key }) => (isScalar(key) && key.value === 'lang' ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      const { value, range } = node;
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const inLang = foreign.get(node) ?? lang;
      const [start, end] = range;
      const { line } = counter.linePos(start);
      const raw = source.slice(start, end);
      if (raw.includes('\n')) texts.push({ text: raw, lang: inLang, lineAt: (offset) => counter.linePos(start + offset).line });
      else texts.push({ text: value, lang: inLang, lineAt: () => line });
    },
  });
  return texts;
}

/** The words of a block, those in each language by themselves; spaces stand for the others. */
function inBlock(block: TextBlock, lang: string): readonly SpelledText[] {
  const langs = new Set(block.pieces.map((piece) => piece.lang ?? lang));
  return [...langs].map((own) => {
    const pieces = block.pieces.map((piece) =>
      (piece.lang ?? lang) === own ? piece : { ...piece, text: piece.text.replace(/\S/gu, (sign) => ' '.repeat(sign.length)) },
    );
    const masked = { ...block, pieces };
    return { text: blockText(masked), lang: own, lineAt: (offset) => lineInBlock(block, offset) };
  });
}

/**
 * What is checked in a file of words or a page: values and text. Ids, names of fields, tags and their attributes aren't, except the
 * `title` of a `<Note>`, which is text.
 *
 * @param path tells by its ending what kind of file it is
 * @param source what is in the file
 * @throws VFileMessage at a fault in the notation of a page
 */
export function spelledTexts(path: string, source: string, lang: string): readonly SpelledText[] {
  if (!path.endsWith('.mdx')) return inData(source, lang);
  const split = splitPage(source) ?? { matter: '', body: source };
  const body = readBody(split.body);
  const titles = body.tags.flatMap(({ attributes, line }) => {
    const title = attributes.get('title');
    return title ? [{ text: title, lang, lineAt: () => line }] : [];
  });
  return [...inData(split.matter, lang), ...titles, ...body.blocks.flatMap((block) => inBlock(block, lang))];
}
