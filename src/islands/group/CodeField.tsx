import { type SyntheticEvent, useRef, useState } from 'react';

import { inFours } from '../../domain/group/code-letters.ts';
import type { Verdict } from '../../domain/group/gathering.ts';
import type { GroupUi } from './group-ui.ts';
import { verdictInWords } from './verdict-in-words.ts';

interface Props {
  /** What the ids of the fields begin with; the page has it once. */
  id: string;
  ui: GroupUi;
  onTake: (text: string) => readonly Verdict[];
}

/** Why a code doesn't come in although nothing is wrong with it. */
const noMending: ReadonlySet<string> = new Set(['double', 'full', 'spent']);

/** Where codes are typed or pasted, one or many; under it a sentence about each, and those that could not be used stay to be mended. */
export function CodeField({ id, ui, onTake }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [verdicts, setVerdicts] = useState<readonly Verdict[] | null>(null);

  function take(event: SyntheticEvent) {
    event.preventDefault();
    if (!field.current) return;
    const now = onTake(field.current.value);
    setVerdicts(now);
    const toMend = now.filter((verdict) => !verdict.ok && !noMending.has(verdict.reason));
    if (now.length > 0) field.current.value = toMend.map(({ code }) => inFours(code)).join('\n');
    field.current.focus();
  }

  return (
    <form className="code-field" aria-labelledby={`${id}-label`} autoComplete="off" onSubmit={take}>
      <label id={`${id}-label`} htmlFor={`${id}-codes`}>
        {ui.codes}
      </label>
      <textarea
        id={`${id}-codes`}
        ref={field}
        rows={2}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p className="meta" id={`${id}-help`}>
        {ui.codesHelp}
      </p>
      <button className="button">{ui.take}</button>
      <div role="status" className="verdicts">
        {verdicts?.length === 0 && <p>{ui.empty}</p>}
        {verdicts && verdicts.length > 0 && (
          <ul>
            {verdicts.map((verdict, at) => (
              <li key={at} className={verdict.ok ? 'is-in' : 'is-out'}>
                {verdictInWords(verdict, ui)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
