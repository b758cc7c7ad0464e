/** The two parts of a page, each with empty lines for what stands above it, so that lines keep their numbers. */
export type SplitPage = Readonly<{ matter: string; body: string }>;

/** Splits a page into its front matter, without the lines `---`, and its body; `null` when it has no front matter. */
export function splitPage(text: string): SplitPage | null {
  const [above, inside = ''] = /^---[^\S\n]*\n([^]*?)\n---[^\S\n]*(?=\n|$)/.exec(text) ?? [];
  if (above === undefined) return null;
  return { matter: `\n${inside}`, body: above.replace(/[^\n]/g, '') + text.slice(above.length) };
}
