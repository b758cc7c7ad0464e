import { useState } from 'react';

import type { QuestionResponse } from '../../domain/record/entry-types.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { ExerciseQuestion, ExerciseQuestionWords } from '../../schemas/exercise.ts';
import { useRecord } from '../use-record.ts';
import { agreementInWords, kappaInWords, sortedIn } from './agreement-in-words.ts';
import type { ExerciseUi } from './exercise-ui.ts';
import { ExercisePart } from './ExercisePart.tsx';

interface Props {
  lang: Lang;
  id: string;
  parts: readonly ExerciseQuestion[];
  /** Words per part. */
  words: Readonly<Record<string, ExerciseQuestionWords>>;
  ui: ExerciseUi;
}

/** An exercise: its parts one after the other, and at the end how far they came to the same all together. */
export function Exercise({ lang, id, parts, words, ui }: Props) {
  const record = useRecord();
  const [responses, setResponses] = useState<Readonly<Record<string, QuestionResponse | null>>>({});
  const sorted = parts.flatMap((part) => sortedIn(part, responses[part.id] ?? null) ?? []);
  const isWhole = sorted.length === parts.length;
  const kappa = isWhole ? kappaInWords(sorted, ui, lang) : null;
  const together = isWhole && parts.length > 1 ? agreementInWords(sorted, ui) : null;
  return (
    <>
      {parts.map((part) => {
        const text = words[part.id];
        return (
          text && (
            <ExercisePart
              key={part.id}
              lang={lang}
              record={record}
              recordKey={`exercise/${id}/${part.id}`}
              part={part}
              words={text}
              ui={ui}
              onCompared={(name, response) => setResponses((before) => ({ ...before, [name]: response }))}
            />
          )
        );
      })}
      <div role="status" className="exercise-together">
        {(together ?? kappa) !== null && (
          <section className="card" aria-labelledby="together">
            <h2 id="together">{ui.together}</h2>
            {together && <p>{together}</p>}
            {kappa && <p>{kappa}</p>}
          </section>
        )}
      </div>
    </>
  );
}
