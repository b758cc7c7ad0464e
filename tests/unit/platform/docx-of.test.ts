import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';

import { cleanDocument } from '../../../src/domain/portfolio/clean-document.ts';
import { documentTexts } from '../../../src/domain/portfolio/document-texts.ts';
import { docxOf } from '../../../src/platform/docx-of.ts';
import { everyBlock } from '../domain/portfolio/example-portfolio.ts';

/** The file's parts as text, by name. */
async function partsOf(document: typeof everyBlock): Promise<Readonly<Record<string, string>>> {
  const file = await docxOf(document, 'nl');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the Word file says all that the document says, in the same order', async () => {
  const { 'word/document.xml': body = '' } = await partsOf(everyBlock);
  const said = parse(body)
    .querySelectorAll('w\\:p')
    .map((paragraph) =>
      paragraph
        .querySelectorAll('w\\:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('');
  const expected = documentTexts(everyBlock).map((text) => text.replaceAll('\n', ''));
  let from = 0;
  for (const text of expected) {
    expect(said.slice(from)).toContain(text);
    from = said.indexOf(text, from) + text.length;
  }
  expect(body.match(/<w:br\/>/g), 'every line break of the learner').toHaveLength(4);
  expect(body).toContain('<w:tblHeader/>');
});

test('the Word file has headings, and says in what language it is and nothing of who made it', async () => {
  const parts = await partsOf(everyBlock);
  for (const style of ['Title', 'Heading1', 'Heading2'])
    expect(parts['word/document.xml']).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(parts['word/styles.xml']).toContain('w:lang w:val="nl"');
  expect(parts['docProps/core.xml']).not.toContain('Un-named');
});

test('what XML can’t hold leaves the file whole', async () => {
  const odd = cleanDocument({ ...everyBlock, title: 'odd \u0001\ud83d signs' });
  const { 'word/document.xml': body = '' } = await partsOf(odd);
  expect(body).toContain('odd \ufffd signs');
});
