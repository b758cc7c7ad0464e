import { fill } from '../../i18n/fill.ts';
import type { PortfolioUi } from './portfolio-ui.ts';
import { shownName } from './shown-name.ts';
import type { PortfolioSettings } from './use-settings.ts';

interface Props {
  settings: PortfolioSettings;
  ui: PortfolioUi;
  onChange: (changes: Partial<PortfolioSettings>) => void;
}

/** The learner's own name: what is typed, and what of it goes on the document. */
export function OwnName({ settings, ui, onChange }: Props) {
  const name = shownName(settings);
  return (
    <div className="own-field">
      <label htmlFor="own-name">{ui.name}</label>
      <input
        id="own-name"
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby="own-name-help"
        value={settings.name}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <p className="meta" id="own-name-help">
        {ui.nameHelp}
      </p>
      <label className="in-full">
        <input
          type="checkbox"
          checked={settings.inFull}
          onChange={(event) => onChange({ inFull: event.currentTarget.checked })}
        />
        <span>{ui.inFull}</span>
      </label>
      <p role="status">{name === '' ? ui.shownNot : fill(ui.shownAs, { name })}</p>
    </div>
  );
}
