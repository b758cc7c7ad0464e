/** The ids of the works that an author's text cites, each once, in the order in which they come. */
export function citedWorks(body: string): readonly string[] {
  const cited = [...body.matchAll(/<Cite\b[^>]*?\bid="([^"]+)"/g)].flatMap(([, ids = '']) => ids.trim().split(/\s+/));
  return [...new Set(cited)];
}
