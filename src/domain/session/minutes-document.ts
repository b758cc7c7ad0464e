/** The minutes of a meeting, and the words around them. */
export type MinutesDocument = Readonly<{
  title: string;
  /** When it was and how it was held: a line each. */
  facts: readonly string[];
  sections: readonly Readonly<{ heading: string; text: string }>[];
}>;

const lineBreak = /\r\n|\r|\n/;

/** A line as Markdown shows it letter by letter: what would make it a heading, a list or emphasis is escaped. */
function plainLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/**
 * The minutes as a text file; a section without text is left out.
 *
 * @param form `txt` for plain text, `md` for Markdown, in which every line stays a line
 */
export function minutesDocument({ title, facts, sections }: MinutesDocument, form: 'txt' | 'md'): string {
  const isMarkdown = form === 'md';
  const filled = sections.filter(({ text }) => text.trim() !== '');
  const lines = (text: string) => text.trim().split(lineBreak);
  const body = filled.flatMap(({ heading, text }) => [
    '',
    isMarkdown ? `## ${heading}` : heading,
    '',
    ...lines(text).map((line) => (isMarkdown && line.trim() !== '' ? `${plainLine(line)}  ` : line)),
  ]);
  const head = isMarkdown ? [`# ${plainLine(title)}`, '', ...facts.map((fact) => `${plainLine(fact)}  `)] : [title, '', ...facts];
  return `${[...head, ...body].join('\n')}\n`;
}
