import type { Block } from '../../domain/portfolio/portfolio-document.ts';
import { PortraitDrawing } from '../PortraitDrawing.tsx';

/** One piece of a document on the page. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'note':
      return <p className="meta">{block.text}</p>;
    case 'prompt':
      return <p className="asked">{block.text}</p>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'written':
      return <blockquote>{block.text}</blockquote>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'portrait': {
      const { closeness, conflict, dependency, label } = block;
      return (
        <figure>
          <PortraitDrawing closeness={closeness} conflict={conflict} dependency={dependency} label={label} />
        </figure>
      );
    }
  }
}
