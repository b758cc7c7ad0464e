import type { EntryInWords } from './entry-in-words.ts';
import type { MyDataUi } from './my-data-ui.ts';

interface Props {
  entry: EntryInWords;
  /** What it is called where its buttons are heard apart from what stands around them. */
  name: string;
  ticked: boolean;
  ui: MyDataUi;
  onTick: (ticked: boolean) => void;
  onDelete: () => void;
}

/** One thing that is kept: what it is, what is in it, and a way to be rid of it. */
export function KeptEntry({ entry, name, ticked, ui, onTick, onDelete }: Props) {
  const { title, meta, details, address } = entry;
  const whose = <span className="visually-hidden"> {name}</span>;
  return (
    <li className="kept-entry">
      <label className="kept-what">
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span>{title}</span>
      </label>
      {meta.length > 0 && <p className="meta">{meta.join(' · ')}</p>}
      {details.length > 0 && (
        <details>
          <summary>
            {ui.details}
            {whose}
          </summary>
          <dl>
            {details.map(({ label, text, raw }, at) => (
              <div key={at}>
                <dt>{label}</dt>
                <dd>{raw ? <pre>{text}</pre> : text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p className="kept-do">
        {address !== null && (
          <a href={address}>
            {ui.open}
            {whose}
          </a>
        )}
        <button type="button" className="button link" onClick={onDelete}>
          {ui.delete}
          {whose}
        </button>
      </p>
    </li>
  );
}
