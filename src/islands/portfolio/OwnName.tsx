import { fill } from '../../i18n/fill.ts';
import { OwnField } from './OwnField.tsx';
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
  const shown = shownName(settings);
  return (
    <div className="own-field">
      <OwnField
        id="own-name"
        label={ui.name}
        help={ui.nameHelp}
        most={100}
        value={settings.name}
        onInput={(name) => onChange({ name })}
      />
      <label className="in-full">
        <input
          type="checkbox"
          checked={settings.inFull}
          onChange={(event) => onChange({ inFull: event.currentTarget.checked })}
        />
        <span>{ui.inFull}</span>
      </label>
      <p role="status">{shown === '' ? ui.shownNot : fill(ui.shownAs, { name: shown })}</p>
    </div>
  );
}
