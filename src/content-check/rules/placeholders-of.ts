/** The placeholders in a text, such as `{count}`, each once and in a fixed order. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{[^{}]*\}/g)].map(([placeholder]) => placeholder))].toSorted();
}
