import { fillNames, type Names } from '../../domain/wording/fill-names.ts';
import type { Perspective } from '../../schemas/scan.ts';
import { OwnWords } from './OwnWords.tsx';
import type { ScanProps } from './scan-ui.ts';
import type { Texts } from './texts-in-form.ts';

interface Props {
  scan: ScanProps;
  perspective: Perspective;
  texts: Texts;
  names: Names;
}

/**
 * What was written at the open questions, in the learner's own words: short words in one line, every text under its question. A text whose
 * question is no longer asked stands at the end.
 */
export function WrittenTexts({ scan: { words, ui }, perspective, texts, names }: Props) {
  const { questions = [] } = perspective;
  const side = words.perspectives[perspective.id];
  const short = questions.filter(({ id, kind }) => kind === 'word' && texts[id] !== undefined);
  const long = questions.filter(({ id, kind }) => kind === 'text' && texts[id] !== undefined);
  const gone = Object.entries(texts).filter(([text]) => !questions.some(({ id }) => id === text));
  if (Object.keys(texts).length === 0) return null;
  return (
    <section className="card written-texts" aria-labelledby="written-texts">
      <h3 id="written-texts">{ui.openWritten}</h3>
      {short.length > 0 && (
        <OwnWords label={side?.parts?.[short[0]?.part ?? '']?.title ?? ''} words={short.map(({ id }) => texts[id] ?? '')} />
      )}
      <dl>
        {long.map(({ id }) => (
          <div key={id}>
            <dt>{fillNames(side?.questions?.[id] ?? '', names)}</dt>
            <dd>{texts[id]}</dd>
          </div>
        ))}
        {gone.map(([id, text]) => (
          <div key={id}>
            <dt>{ui.openGone}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
