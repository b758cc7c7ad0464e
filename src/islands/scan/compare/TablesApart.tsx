import type { ReactNode } from 'react';

interface Props {
  /** What the tables say, to be opened. */
  label: string;
  /** What goes with the numbers, in a sentence or two. */
  about?: string;
  children: ReactNode;
}

/** Tables that say in numbers what is drawn above them: closed on the screen, where they would make the page long, and open on paper. */
export function TablesApart({ label, about, children }: Props) {
  return (
    <details className="tables-apart">
      <summary>{label}</summary>
      <div className="scale-tables">{children}</div>
      {about !== undefined && <p className="meta">{about}</p>}
    </details>
  );
}
