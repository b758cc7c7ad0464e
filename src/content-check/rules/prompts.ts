import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { readPages, texts } from './texts.ts';

/** Prompts with a box (`Reflect` and `Predict`) whose id stands a second time on their page: their answers are kept by it. */
export function prompts(content: Content): readonly Problem[] {
  return texts(content).flatMap((text) =>
    readPages(text).flatMap(({ file, body }) => {
      const boxes = body.tags.filter(({ name }) => name === 'Reflect' || name === 'Predict');
      return boxes.flatMap(({ name, line, attributes }, at) => {
        const id = attributes.get('id');
        const first = boxes.slice(0, at).find((box) => id && box.attributes.get('id') === id);
        if (first === undefined) return [];
        const message = `The id "${id ?? ''}" of <${name}> stands on this page a second time; the first is on line ${first.line}.`;
        return [
          { file, line, message, cure: 'Give it another id, the same in each language: what a reader writes is kept by it.' },
        ];
      });
    }),
  );
}
