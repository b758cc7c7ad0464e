/** A text in paragraphs with empty lines between them; what begins with `> ` is something that is said. */
export function Story({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/u)
        .map((paragraph) =>
          paragraph.startsWith('> ') ? (
            <blockquote key={paragraph}>
              <p>{paragraph.replaceAll(/^> /gmu, '')}</p>
            </blockquote>
          ) : (
            <p key={paragraph}>{paragraph}</p>
          ),
        )}
    </>
  );
}
