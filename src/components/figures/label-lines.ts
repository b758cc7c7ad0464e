/** As many words to a line as fit. */
function filled(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A label broken between its words: into as few lines as fit, and these as even as can be.
 *
 * @param most how many characters a line may have; a longer word keeps a line of its own
 */
export function labelLines(label: string, most: number): readonly string[] {
  const words = label.trim().split(/\s+/);
  const fewest = filled(words, most).length;
  let even = most;
  while (even > 1 && filled(words, even - 1).length === fewest) even -= 1;
  return filled(words, even);
}
