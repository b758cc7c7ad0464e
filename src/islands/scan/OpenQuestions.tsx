import type { Names } from '../../domain/wording/fill-names.ts';
import type { Perspective, ScanWords } from '../../schemas/scan.ts';
import type { FormStep } from './form-steps.ts';
import { NamedText } from './NamedText.tsx';
import { OwnWords } from './OwnWords.tsx';
import { questionField } from './texts-in-form.ts';

interface Props {
  step: FormStep;
  perspective: Perspective;
  words: ScanWords;
  names: Names;
  /** The words written at the step before, for a step that begins with one of them. */
  shortWords: readonly string[];
  /** Is called with every key: on the form itself a change is only heard once a field is left. */
  onWrite: () => void;
}

/** The lines that a form on paper has for a text; drawn as backgrounds, printers would leave some out. */
const lines = [1, 2, 3, 4, 5];

const ownWordId = (at: number) => `own-word-${at}`;

/** The open questions of one part: a sentence that leads in, and a field for each. On paper the fields are lines to write on. */
export function OpenQuestions({ step, perspective, words, names, shortWords, onWrite }: Props) {
  const side = words.perspectives[perspective.id];
  const wordPart = perspective.questions?.find(({ kind }) => kind === 'word')?.part ?? '';
  const named = { names, onPaper: words.fallbacks };
  return (
    <>
      <p>
        <NamedText text={side?.parts?.[step.part ?? '']?.instruction ?? ''} {...named} />
      </p>
      {shortWords.length > 0 && (
        <div className="screen-only">
          <OwnWords idOf={ownWordId} label={side?.parts?.[wordPart]?.title ?? ''} words={shortWords} />
        </div>
      )}
      {step.questions.map(({ id, kind }, at) => {
        const described =
          at === 0 && shortWords.length > 0
            ? { 'aria-describedby': shortWords.map((_word, place) => ownWordId(place)).join(' ') }
            : {};
        const field = { ...described, id: questionField(id), name: questionField(id), autoComplete: 'off', onInput: onWrite };
        return (
          <div key={id} className={`open-question ${kind}`}>
            <label htmlFor={field.id}>
              <NamedText text={side?.questions?.[id] ?? ''} {...named} />
            </label>
            {kind === 'word' ? (
              <input {...field} type="text" maxLength={60} />
            ) : (
              <div className="writing-room">
                <textarea {...field} rows={4} maxLength={20000} />
                <div className="print-only lines" aria-hidden="true">
                  {lines.map((line) => (
                    <span key={line} />
                  ))}
                </div>
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}
