import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

import { type CardChoice, firstChoice, readChoice, writeChoice } from '../../domain/cards/card-choice.ts';
import { isLang, type Lang } from '../../i18n/locales.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { type CoursePart, modulesOf } from './flashcards-ui.ts';

const preference = 'flashcards';

/** What stands in the form; the language of the page counts as none that was chosen. */
function choiceIn(form: HTMLFormElement, lang: Lang): CardChoice {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : '']);
  const choice = readChoice(new URLSearchParams(fields));
  return { ...choice, lang: choice.lang === lang ? 'page' : choice.lang };
}

/** What was chosen otherwise than the form comes with. */
function changesIn(chosen: CardChoice): Partial<CardChoice> {
  const first: ReadonlyMap<string, unknown> = new Map(Object.entries(firstChoice));
  return Object.fromEntries(Object.entries(chosen).filter(([name, value]) => value !== first.get(name)));
}

/**
 * What the learner chose to study. It begins with what was chosen last time; a part of the course that the address names goes before that,
 * and what was already changed in the form before everything.
 */
export function useChoice(
  form: RefObject<HTMLFormElement | null>,
  record: LearnerRecord | null,
  lang: Lang,
  parts: readonly CoursePart[],
) {
  const [choice, setChoice] = useState<CardChoice>(firstChoice);
  const [isRead, setRead] = useState(false);

  /** What no longer exists is chosen anew; one that is that of the page isn't chosen. */
  function existing({ of, lang: chosen, ...rest }: CardChoice): CardChoice {
    return {
      ...rest,
      of: modulesOf(parts, of) === undefined ? 'all' : of,
      lang: isLang(chosen) && chosen !== lang ? chosen : 'page',
    };
  }

  async function bringBack(from: LearnerRecord) {
    const entry = await from.read('preference', preference);
    const last = readChoice(new URLSearchParams(String(entry?.value ?? '')));
    const named = location.hash.slice(1);
    const early = form.current ? changesIn(choiceIn(form.current, lang)) : {};
    setChoice(existing({ ...last, ...(modulesOf(parts, named) ? { of: named } : {}), ...early }));
    setRead(true);
  }

  useEffect(() => {
    if (record) void bringBack(record);
  }, [record]);

  useLayoutEffect(() => {
    if (!isRead) return;
    const values = { ...choice, lang: choice.lang === 'page' ? lang : choice.lang };
    for (const [name, value] of Object.entries(values)) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = String(value);
    }
  }, [choice, isRead]);

  return {
    choice,
    isRead,
    cardLang: isLang(choice.lang) ? choice.lang : lang,
    /** Takes over what now stands in the form. */
    change: () => {
      if (form.current) setChoice(existing(choiceIn(form.current, lang)));
    },
    keep: () => void record?.write('preference', preference, { value: writeChoice(choice) }),
  };
}
