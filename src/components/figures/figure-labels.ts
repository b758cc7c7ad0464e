import { found } from '../../collections/found.ts';
import type { FigureWords } from '../../schemas/figure.ts';

/**
 * Gives the labels in a figure by their ids.
 *
 * @throws Error naming the figure's words, if a label is asked for that they lack
 */
export function figureLabels(figure: string, words: FigureWords): (id: string) => string {
  return (id) => found(words.labels[id], `figures/${figure}/<lang>.yaml: labels: ${id}`);
}
