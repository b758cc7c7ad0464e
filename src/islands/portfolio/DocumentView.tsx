import type { PortfolioDocument } from '../../domain/portfolio/portfolio-document.ts';
import { BlockView } from './BlockView.tsx';

/** A document as it is read on the page, and as it is printed. */
export function DocumentView({ document: { kind, title, facts, sections } }: { document: PortfolioDocument }) {
  return (
    <article className={`own-document own-${kind}`} aria-labelledby="own-document">
      <header>
        <h2 id="own-document">{title}</h2>
        <dl>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      {sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}
