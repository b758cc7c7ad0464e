import { describe, expect, test } from 'vitest';

import { importsOf } from '../../support/imports.ts';

const from = (path: string, text: string) => importsOf(path, text).map((one) => `${one.typeOnly ? 'type ' : ''}${one.from}`);

describe('importsOf', () => {
  test.each([
    { name: 'an import', text: "import { a } from './a.ts';", found: ['./a.ts'] },
    { name: 'an import for its effect', text: "import './a.css';", found: ['./a.css'] },
    { name: 'an import of types', text: "import type { A } from './a.ts';", found: ['type ./a.ts'] },
    {
      name: 'a re-export',
      text: "export { a } from './a.ts'; export type { B } from './b.ts';",
      found: ['./a.ts', 'type ./b.ts'],
    },
    { name: 'a late import', text: "const a = async () => await import('./a.ts');", found: ['./a.ts'] },
    { name: 'an import within a type', text: "type A = import('./a.ts').A;", found: ['type ./a.ts'] },
    { name: 'no import in a comment or a string', text: "// import './a.ts'\nconst a = \"import './b.ts'\";", found: [] },
  ])('finds $name', ({ text, found }) => {
    expect(from('file.ts', text)).toEqual(found);
  });

  test('counts an import with inline types as one that runs', () => {
    expect(from('file.ts', "import { type A } from './a.ts';")).toEqual(['./a.ts']);
  });

  test('reads the front matter and the scripts of an Astro file, not its text', () => {
    const text = [
      '---',
      "import Page from './Page.astro';",
      '---',
      "<p>import './text.ts'</p>",
      "<script>import './inline.ts';</script>",
      '<script src="./linked.ts"></script>',
    ].join('\n');
    expect(from('File.astro', text)).toEqual(['./Page.astro', './inline.ts', './linked.ts']);
  });
});
