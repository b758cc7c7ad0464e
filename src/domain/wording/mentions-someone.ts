/** Tells whether one of these texts is about someone: whether it holds `{other}` or `{professional}`. */
export function mentionsSomeone(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes('{other}') || text.includes('{professional}'));
}
