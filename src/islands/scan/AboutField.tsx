import { type RefObject, useEffect, useRef } from 'react';

import { looksLikeFullName } from '../../domain/wording/looks-like-full-name.ts';
import type { ScanUi } from './scan-ui.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** What the field opens with. */
  begin: string;
  /** What stands in it now. */
  about: string;
  /** A scan about the learner alone asks for no name. */
  isAsked: boolean;
  hidden: boolean;
  ui: ScanUi;
  onWrite: () => void;
}

/** The field for a nickname, with a warning where it looks like a full name. */
export function AboutField({ field, begin, about, isAsked, hidden, ui, onWrite }: Props) {
  const warning = useRef<HTMLParagraphElement>(null);
  const warns = looksLikeFullName(about);

  // On a phone the warning would come in behind the bar below the form, while someone is typing just above it.
  useEffect(() => {
    if (warns && document.activeElement === field.current) warning.current?.scrollIntoView({ block: 'nearest' });
  }, [warns]);

  return (
    <div className={isAsked ? 'scan-about asked' : 'scan-about'} hidden={hidden}>
      <label htmlFor="about">{ui.about}</label>
      <input
        id="about"
        name="about"
        ref={field}
        defaultValue={begin}
        type="text"
        maxLength={40}
        aria-describedby="about-help"
        autoComplete="off"
        onInput={onWrite}
      />
      <p className="meta" id="about-help">
        {ui.aboutHelp}
      </p>
      <p role="status" ref={warning}>
        {warns ? ui.fullName : ''}
      </p>
    </div>
  );
}
