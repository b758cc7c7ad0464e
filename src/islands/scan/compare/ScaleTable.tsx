interface Props {
  /** The title of the scale. */
  caption: string;
  /** The titles of the columns, the one of the rows first. */
  columns: readonly string[];
  /** A side, a day or a person each, with what stands in the other columns. */
  rows: readonly Readonly<{ id: string; title: string; cells: readonly string[] }>[];
}

/** Results under each other on one scale: small enough for a phone, and for standing beside the tables of other scales. */
export function ScaleTable({ caption, columns, rows }: Props) {
  return (
    <table className="scale-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, cells }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
